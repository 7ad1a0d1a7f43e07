package org.gongkai.check.stack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.agency.Agency;
import org.gongkai.check.input.ReportSource;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSeries;

/** What was read of one agency, in the order of the years. */
public final class AgencyReports {

    private final List<ReportSource.Read> reads;

    private AgencyReports(List<ReportSource.Read> reads) {
        this.reads = reads.stream()
                .sorted(Comparator.comparingInt(read -> read.report().year()))
                .toList();
    }

    /** {@return what was read by agency, in the order in which the agencies are first met} */
    static List<AgencyReports> group(List<ReportSource.Read> reads) {
        List<List<ReportSource.Read>> groups = new ArrayList<>();
        for (ReportSource.Read read : reads) {
            Agency agency = read.report().agency();
            Optional<List<ReportSource.Read>> known = groups.stream()
                    .filter(group -> group.stream()
                            .allMatch(each -> each.report().agency().isSameAs(agency)))
                    .findFirst();
            known.orElseGet(() -> {
                        List<ReportSource.Read> added = new ArrayList<>();
                        groups.add(added);
                        return added;
                    })
                    .add(read);
        }
        return groups.stream().map(AgencyReports::new).toList();
    }

    /** {@return what was read, in the order of the years} */
    public List<ReportSource.Read> reads() {
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
        List<ReportSeries> series = new ArrayList<>();
        for (List<AnnualReport> reports : comparable()) {
            if (reports.size() > 1) {
                series.add(ReportSeries.of(reports));
            }
        }
        return series;
    }

    /** {@return the years that are in no series because they have several reports of one scope} */
    public List<Integer> repeatedYears() {
        List<AnnualReport> compared =
                comparable().stream().flatMap(List::stream).toList();
        return reads.stream()
                .map(ReportSource.Read::report)
                .filter(report -> compared.stream().noneMatch(each -> each == report))
                .map(AnnualReport::year)
                .distinct()
                .toList();
    }

    /** {@return the report of the year before of the same scope, if there is one alone} */
    Optional<AnnualReport> previous(AnnualReport report) {
        return comparable().stream()
                .filter(group -> group.stream().anyMatch(each -> each == report))
                .flatMap(List::stream)
                .filter(each -> each.year() == report.year() - 1 && each.scope() == report.scope())
                .findFirst();
    }

    private List<List<AnnualReport>> comparable() {
        if (hasOneReportAYear()) {
            return List.of(reads.stream().map(ReportSource.Read::report).toList());
        }
        Map<ReportScope, Map<Integer, List<AnnualReport>>> byScope = new EnumMap<>(ReportScope.class);
        for (ReportSource.Read read : reads) {
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
}
