package org.gongkai.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.NoJsonForm;
import org.immutables.value.Value;

/**
 * The annual reports of one agency over the years, in the order of the years: one or more, with or without gaps, on
 * whatever editions of the form.
 */
@Value.Immutable
@NoJsonForm
public abstract class ReportSeries extends BuiltValue {

    ReportSeries() {}

    /**
     * The series of some reports.
     *
     * @param reports the reports of one agency, in any order, one a year; neither the iterable nor its elements null
     * @return the series
     * @throws IllegalArgumentException if there is no report, two are of different {@linkplain Agency#isSameAs agencies}, or
     *     two are of the same year
     */
    public static ReportSeries of(Iterable<AnnualReport> reports) {
        return ImmutableReportSeries.builder()
                .addAllReports(Objects.requireNonNull(reports, "reports"))
                .build();
    }

    /** {@return the reports in the order of their years, at least one; unmodifiable} */
    public abstract List<AnnualReport> reports();

    /** {@return the agency, as the latest report names it} */
    public Agency agency() {
        return reports().get(reports().size() - 1).agency();
    }

    /** {@return the year of the first report} */
    public int firstYear() {
        return reports().get(0).year();
    }

    /** {@return the year of the latest report} */
    public int lastYear() {
        return reports().get(reports().size() - 1).year();
    }

    /**
     * The report of a year.
     *
     * @param year any year
     * @return the report, empty if the series has none of that year
     */
    public Optional<AnnualReport> report(int year) {
        return reports().stream().filter(report -> report.year() == year).findFirst();
    }

    /** {@return the years between the first and the latest of which there is no report, in order} */
    public List<Integer> missingYears() {
        return IntStream.rangeClosed(firstYear(), lastYear())
                .filter(year -> report(year).isEmpty())
                .boxed()
                .toList();
    }

    @Value.Check
    ReportSeries normalize() {
        if (reports().isEmpty()) {
            throw new IllegalArgumentException("a series has one report or more");
        }
        List<AnnualReport> sorted = reports().stream()
                .sorted(Comparator.comparingInt(AnnualReport::year))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).year() == sorted.get(i - 1).year()) {
                throw new IllegalArgumentException("the year " + sorted.get(i).year() + " is in the series twice");
            }
            for (AnnualReport earlier : sorted.subList(0, i)) {
                if (!earlier.agency().isSameAs(sorted.get(i).agency())) {
                    throw new IllegalArgumentException("the report of " + earlier.year() + " is of "
                            + named(earlier.agency()) + ", that of "
                            + sorted.get(i).year() + " is of "
                            + named(sorted.get(i).agency()));
                }
            }
        }
        return sorted.equals(reports())
                ? this
                : ImmutableReportSeries.builder().reports(sorted).build();
    }

    private static String named(Agency agency) {
        return agency.name()
                + agency.creditCode().map(code -> " (" + code + ')').orElse("");
    }

    /** {@return the name of the agency and the years of the reports} */
    @Override
    public String toString() {
        return "ReportSeries{" + agency().name() + ", "
                + reports().stream().map(AnnualReport::year).toList() + '}';
    }
}
