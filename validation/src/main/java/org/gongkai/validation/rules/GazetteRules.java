package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What must hold of the gazette in a catalog; a set of rules has these with those of {@link CatalogRules}. */
public final class GazetteRules {

    private static final LegalDocument GAZETTE_NOTICE = LegalDocument.of("关于做好政府公报工作的通知", "国办发〔2018〕22号");

    /** The issues of the gazette in a year follow one another. */
    public static final Rule<Catalog<CatalogEntry>> CONSECUTIVE = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.gazette-consecutive")
            .title("同一年度的公报期号连续", "the issues of the gazette in a year follow one another")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(23)))
            .check(GazetteRules::checkConsecutive);

    /**
     * A document that an issue of the gazette carries is in the library.
     *
     * <p>Numbers of which the library has no other of their agency and year, such as those of higher agencies, are passed over.
     */
    public static final Rule<Catalog<CatalogEntry>> IN_LIBRARY = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.gazette-in-library")
            .title("公报刊登的文件在政策文件库中", "a document that the gazette carries is in the library")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(20).item(1), GAZETTE_NOTICE.at("建设政府公报数据库")))
            .check(GazetteRules::checkInLibrary);

    /**
     * Rules and normative documents are in the gazette.
     *
     * <p>Provinces and cities with districts print those of the government and its departments; counties may. The rule asks only
     * where the gazette has gone past a document: for numbers of agencies that it prints, made between the first document that the
     * issues of the year carry and the first of the last issue. Of a year that lacks an issue, or has one that does not tell what
     * it carries, nothing can be said.
     */
    public static final Rule<Catalog<CatalogEntry>> DOCUMENTS_CARRIED = Rule.<Catalog<CatalogEntry>>builder(
                    "catalog.documents-in-gazette")
            .title("规章和规范性文件由公报刊登", "rules and normative documents are in the gazette")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, GAZETTE_NOTICE.at("分级权威发布")))
            .check(GazetteRules::checkCarried);

    private GazetteRules() {}

    private static void checkConsecutive(Catalog<CatalogEntry> catalog, Check check) {
        Map<Integer, TreeSet<Integer>> years = new TreeMap<>();
        for (GazetteIssue issue : catalog.only(GazetteIssue.class).entries()) {
            years.computeIfAbsent(issue.year(), year -> new TreeSet<>()).add(issue.issue());
        }
        years.forEach((year, issues) -> {
            Text statement =
                    Text.of(year + "年公报期号应当连续", "the issues of the gazette of " + year + " follow one another");
            Cell cell = Cell.of("/entries", "政府公报", Figure.of(issues.size()));
            boolean begunBefore = issues.first() > 1 && issues.size() == 1;
            if (begunBefore) {
                check.notAssessable(statement, List.of(cell));
            } else {
                ConsecutiveNumbers.check(issues, 1, statement, cell, check);
            }
        });
    }

    private static void checkInLibrary(Catalog<CatalogEntry> catalog, Check check) {
        Set<DocumentNumber> library = numbered(catalog)
                .map(each -> each.entry().documentNumber().orElseThrow())
                .collect(Collectors.toSet());
        Set<String> series = series(library.stream());
        for (PlacedEntry<GazetteIssue> issue : PlacedEntry.of(catalog, GazetteIssue.class)) {
            for (DocumentNumber number : issue.entry().documents()) {
                if (library.contains(number)) {
                    check.holds();
                } else if (number.isUnderstood() && series.contains(series(number))) {
                    check.violated(
                            Text.of(
                                    "政策文件库中没有公报刊登的" + number,
                                    "the library lacks " + number + ", which the gazette carries"),
                            List.of(issue.title(), issue.cell("documents", "刊登的文件", number)),
                            Figure.notStated(),
                            Figure.notStated());
                }
            }
        }
        List<Cell> carried = PlacedEntry.of(catalog, GazetteIssue.class).stream()
                .filter(issue -> !issue.entry().documents().isEmpty())
                .map(PlacedEntry::title)
                .toList();
        if (library.isEmpty() && !carried.isEmpty()) {
            check.notAssessable(Text.of("目录中没有有文号的政策文件", "the catalog has no policy document with a number"), carried);
        }
    }

    private static Stream<PlacedEntry<PolicyDocument>> numbered(Catalog<CatalogEntry> catalog) {
        return PlacedEntry.of(
                catalog,
                PolicyDocument.class,
                document -> document.documentNumber().isPresent())
                .stream();
    }

    /** The agencies and years of the numbers that are understood. */
    static Set<String> series(Stream<DocumentNumber> numbers) {
        return numbers.filter(DocumentNumber::isUnderstood)
                .map(GazetteRules::series)
                .collect(Collectors.toSet());
    }

    /** The agency and the year of a number that is understood. */
    static String series(DocumentNumber number) {
        return number.prefix() + number.year().orElse(0);
    }

    private static void checkCarried(Catalog<CatalogEntry> catalog, Check check) {
        List<GazetteYear> years = GazetteYear.of(catalog);
        Set<DocumentNumber> carried =
                years.stream().flatMap(GazetteYear::carried).collect(Collectors.toSet());
        Set<String> printed = carried.stream()
                .filter(DocumentNumber::isUnderstood)
                .map(DocumentNumber::prefix)
                .collect(Collectors.toSet());
        List<PlacedEntry<PolicyDocument>> documents = numbered(catalog)
                .filter(each -> each.entry().policyKind() != PolicyKind.OTHER
                        && each.entry().createdOn().isPresent())
                .toList();
        Map<DocumentNumber, LocalDate> made = new HashMap<>();
        numbered(catalog)
                .forEach(each -> each.entry()
                        .createdOn()
                        .ifPresent(day -> made.put(each.entry().documentNumber().orElseThrow(), day)));
        for (GazetteYear year : years) {
            List<PlacedEntry<PolicyDocument>> ofYear = documents.stream()
                    .filter(each -> each.entry().createdOn().orElseThrow().getYear() == year.year())
                    .toList();
            if (!year.isWhole() && !ofYear.isEmpty()) {
                check.notAssessable(
                        Text.of(
                                year.year() + "年的公报期号不全或者未列明刊登的文件",
                                "the gazette of " + year.year()
                                        + " lacks an issue, or one does not tell what it carries"),
                        List.of(Cell.of(
                                "/entries", "政府公报", Figure.of(year.issues().size()))));
            } else {
                ofYear.stream()
                        .filter(each ->
                                year.hasGonePast(each.entry().createdOn().orElseThrow(), made))
                        .filter(each -> printed.contains(
                                each.entry().documentNumber().orElseThrow().prefix()))
                        .forEach(each -> checkCarried(each, carried, check));
            }
        }
    }

    private static void checkCarried(PlacedEntry<PolicyDocument> document, Set<DocumentNumber> carried, Check check) {
        DocumentNumber number = document.entry().documentNumber().orElseThrow();
        if (carried.contains(number)) {
            check.holds();
        } else {
            check.violated(
                    Text.of("公报没有刊登" + number, "the gazette does not carry " + number),
                    List.of(document.title(), document.cell("documentNumber", "发文字号", number)),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }
}
