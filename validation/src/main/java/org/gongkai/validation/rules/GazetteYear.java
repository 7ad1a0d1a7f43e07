package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.GazetteIssue;

/**
 * The gazette of a year: what each issue carries, by the number of the issue.
 *
 * @param year the year
 * @param issues the issues in order, at least one
 */
record GazetteYear(int year, TreeMap<Integer, List<DocumentNumber>> issues) {

    /** The years of which a catalog has an issue, in order. */
    static List<GazetteYear> of(Catalog<CatalogEntry> catalog) {
        TreeMap<Integer, TreeMap<Integer, List<DocumentNumber>>> years = new TreeMap<>();
        for (GazetteIssue issue : catalog.only(GazetteIssue.class).entries()) {
            years.computeIfAbsent(issue.year(), year -> new TreeMap<>()).put(issue.issue(), issue.documents());
        }
        return years.entrySet().stream()
                .map(each -> new GazetteYear(each.getKey(), each.getValue()))
                .toList();
    }

    Stream<DocumentNumber> carried() {
        return issues.values().stream().flatMap(List::stream);
    }

    /** Whether no issue up to the last is missing, and each tells what it carries. */
    boolean isWhole() {
        return issues.lastKey() == issues.size() && issues.values().stream().noneMatch(List::isEmpty);
    }

    /**
     * Whether the gazette has gone past a day: from the first document of the year that it carries to the first of its last
     * issue.
     *
     * @param made the days on which documents were made
     */
    boolean hasGonePast(LocalDate day, Map<DocumentNumber, LocalDate> made) {
        Optional<LocalDate> first = earliest(carried(), made);
        Optional<LocalDate> last = earliest(issues.lastEntry().getValue().stream(), made);
        return first.isPresent() && last.isPresent() && !day.isBefore(first.get()) && day.isBefore(last.get());
    }

    private Optional<LocalDate> earliest(Stream<DocumentNumber> numbers, Map<DocumentNumber, LocalDate> made) {
        return numbers.filter(made::containsKey)
                .map(made::get)
                .filter(day -> day.getYear() == year)
                .min(LocalDate::compareTo);
    }
}
