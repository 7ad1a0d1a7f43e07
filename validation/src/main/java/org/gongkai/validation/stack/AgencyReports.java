package org.gongkai.validation.stack;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSeries;
import org.jspecify.annotations.Nullable;

/** What was read of one agency, in the order of the years. */
@NoJsonForm
public final class AgencyReports implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<ReadReport> reads;
    private final transient List<List<AnnualReport>> comparable;

    private AgencyReports(List<ReadReport> reads) {
        this.reads = reads.stream()
                .sorted(Comparator.comparingInt(read -> read.report().year()))
                .toList();
        this.comparable = comparable();
    }

    /** {@return what was read by agency, in the order in which the agencies are first met} */
    static List<AgencyReports> group(List<ReadReport> reads) {
        List<Group> groups = new ArrayList<>();
        Map<Object, Set<Group>> known = new HashMap<>();
        for (ReadReport read : reads) {
            Agency agency = read.report().agency();
            List<Object> keys = Stream.<Object>concat(Stream.of(agency.name()), agency.creditCode().stream())
                    .toList();
            Group group = keys.stream()
                    .flatMap(key -> known.getOrDefault(key, Set.of()).stream())
                    .filter(each -> each.isOf(agency))
                    .min(Comparator.comparingInt(each -> each.number))
                    .orElseGet(() -> added(groups));
            group.add(read);
            keys.forEach(key ->
                    known.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(group));
        }
        return groups.stream().map(group -> new AgencyReports(group.reads)).toList();
    }

    private static Group added(List<Group> groups) {
        Group group = new Group(groups.size());
        groups.add(group);
        return group;
    }

    /** Reports whose agencies are all the same as each other. */
    private static final class Group {

        private final int number;
        private final List<ReadReport> reads = new ArrayList<>();

        /** At most two, with another name or one with and one without a code: they speak for all the others. */
        private final List<Agency> spellings = new ArrayList<>();

        Group(int number) {
            this.number = number;
        }

        boolean isOf(Agency agency) {
            return spellings.stream().allMatch(agency::isSameAs);
        }

        void add(ReadReport read) {
            reads.add(read);
            Agency agency = read.report().agency();
            if (spellings.size() < 2 && spellings.stream().noneMatch(each -> isSpelledAs(each, agency))) {
                spellings.add(agency);
            }
        }

        private static boolean isSpelledAs(Agency one, Agency other) {
            return one.name().equals(other.name())
                    && one.creditCode().isPresent() == other.creditCode().isPresent();
        }
    }

    /** {@return what was read, in the order of the years} */
    public List<ReadReport> reads() {
        return reads;
    }

    /** {@return the agency, as the latest report names it} */
    public Agency agency() {
        return reads.get(reads.size() - 1).report().agency();
    }

    boolean hasOneReportAYear() {
        return reads.stream().map(read -> read.report().year()).distinct().count() == reads.size();
    }

    /**
     * The reports over the years: one series, or where a year has several reports one of each scope. A year with several
     * reports of one scope is in none, since it cannot be told which of them counts.
     */
    List<ReportSeries> series() {
        return comparable.stream()
                .filter(reports -> reports.size() > 1)
                .map(ReportSeries::of)
                .toList();
    }

    /** {@return the years that are in no series because they have several reports of one scope} */
    public List<Integer> repeatedYears() {
        Set<AnnualReport> compared = Collections.newSetFromMap(new IdentityHashMap<>());
        comparable.forEach(compared::addAll);
        return reads.stream()
                .map(ReadReport::report)
                .filter(report -> !compared.contains(report))
                .map(AnnualReport::year)
                .distinct()
                .toList();
    }

    /** {@return each report that has one alone of the year before of the same scope, with that} */
    IdentityHashMap<AnnualReport, AnnualReport> previous() {
        IdentityHashMap<AnnualReport, AnnualReport> previous = new IdentityHashMap<>();
        for (List<AnnualReport> years : comparable) {
            for (int i = 1; i < years.size(); i++) {
                AnnualReport before = years.get(i - 1);
                AnnualReport report = years.get(i);
                if (before.year() == report.year() - 1 && before.scope() == report.scope()) {
                    previous.put(report, before);
                }
            }
        }
        return previous;
    }

    private List<List<AnnualReport>> comparable() {
        if (hasOneReportAYear()) {
            return List.of(reads.stream().map(ReadReport::report).toList());
        }
        Map<ReportScope, Map<Integer, List<AnnualReport>>> byScope = new EnumMap<>(ReportScope.class);
        for (ReadReport read : reads) {
            AnnualReport report = read.report();
            byScope.computeIfAbsent(report.scope(), scope -> new TreeMap<>())
                    .computeIfAbsent(report.year(), year -> new ArrayList<>())
                    .add(report);
        }
        return byScope.values().stream()
                .map(years -> years.values().stream()
                        .filter(sameYear -> sameYear.size() == 1)
                        .flatMap(List::stream)
                        .toList())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyReports that && reads.equals(that.reads);
    }

    @Override
    public int hashCode() {
        return reads.hashCode();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            List<AgencyReports> agencies = group(reads);
            if (agencies.size() != 1) {
                throw new IllegalArgumentException("reports of " + agencies.size() + " agencies, not of one");
            }
            return agencies.get(0);
        });
    }
}
