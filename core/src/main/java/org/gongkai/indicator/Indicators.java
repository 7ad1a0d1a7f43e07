package org.gongkai.indicator;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.dispute.Dispute;
import org.gongkai.indicator.Figures.Sum;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.TableLayout;
import org.gongkai.tabulation.Tabulation;

/**
 * Works out every {@link Indicator} of a report or of a register, in the order of the constants, and every {@link
 * ChangeIndicator} of two reports.
 *
 * <p>A report is taken as it is printed: what a cell that is needed does not state makes an indicator absent, and totals are not
 * worked out anew.
 */
public final class Indicators {

    private static final Sum NOT_IN_A_REPORT =
            Sum.missing("年度报告的表格不载按期答复的数量", "no table of a report says how many replies were in time");

    private Indicators() {}

    /**
     * The indicators of a report.
     *
     * @param report the report, not null
     * @return one value for each indicator; that of timely replies is always absent
     */
    public static List<IndicatorValue> of(AnnualReport report) {
        return of(figures(Objects.requireNonNull(report, "report")));
    }

    /**
     * Works out the indicators of many reports together, such as those of a region or a year: the sum of the parts is divided by
     * the sum of the wholes, which is not the mean of the rates.
     *
     * <pre>{@code
     * Map<Integer, List<IndicatorValue>> years = reports.stream()
     *         .collect(Collectors.groupingBy(AnnualReport::year, Indicators.collector()));
     *
     * Indicators.Accumulator sums = Indicators.accumulator();   // where a collector has no place
     * reports.forEach(sums::add);
     * List<IndicatorValue> all = sums.result();
     * }</pre>
     *
     * <p>What a summary and its units report is counted twice if both are among the reports.
     *
     * @return the collector; one value for each indicator, absent where any of the reports lacks a count that it needs
     */
    public static Collector<AnnualReport, ?, List<IndicatorValue>> collector() {
        return Collector.of(
                Accumulator::new,
                Accumulator::add,
                Accumulator::merge,
                Accumulator::result,
                Collector.Characteristics.UNORDERED);
    }

    /** {@return an accumulator with nothing added} */
    public static Accumulator accumulator() {
        return new Accumulator();
    }

    /**
     * The changes from one year to the next.
     *
     * @param pair the report and that of the same agency for the year before, not null
     * @return one value for each {@link ChangeIndicator}, in the order of the constants
     */
    public static List<ChangeValue> changes(ReportAndPrevious pair) {
        Figures before = figures(Objects.requireNonNull(pair, "pair").previous());
        Figures now = figures(pair.report());
        return Arrays.stream(ChangeIndicator.values())
                .map(indicator -> indicator.of(before, now))
                .toList();
    }

    private static Figures figures(AnnualReport report) {
        return new Figures(
                CellCounts.of(report.applications()),
                CellCounts.of(report.disputes()),
                NOT_IN_A_REPORT,
                NOT_IN_A_REPORT);
    }

    /**
     * The indicators of a year of a register.
     *
     * @param applications the applications of any years, each once; not null
     * @param disputes the cases of any years, each once; those open in the year are counted; not null
     * @param year the year, from 2008 to 9999
     * @param clock counts the reply periods, not null
     * @return one value for each indicator; that of timely replies is absent where the calendar does not know a day that decides
     *     whether one was in time
     * @throws IllegalArgumentException if {@code year} is out of range
     */
    public static List<IndicatorValue> of(
            Collection<Application> applications, Collection<Dispute> disputes, int year, DeadlineClock clock) {
        Objects.requireNonNull(applications, "applications");
        Objects.requireNonNull(disputes, "disputes");
        Objects.requireNonNull(clock, "clock");
        Tabulation tabulation = Tabulation.of(applications, disputes, year, FormEdition.forYear(year));
        List<Deadline> replies = applications.stream()
                .filter(application -> application
                        .endedOn()
                        .filter(day -> day.getYear() == year)
                        .isPresent())
                .flatMap(application -> reply(application, clock).stream())
                .toList();
        Optional<LocalDate> unknown = replies.stream()
                .filter(reply -> !reply.isOverdue() && !isSurelyInTime(reply))
                .flatMap(reply -> reply.due().unknownFrom().stream())
                .min(LocalDate::compareTo);
        Sum inTime = unknown.map(day -> Sum.missing("工作日历不含" + day, "the working calendar does not cover " + day))
                .orElseGet(() -> Sum.of(
                        replies.stream().filter(Indicators::isSurelyInTime).count()));
        return of(new Figures(
                CellCounts.of(tabulation.applications()),
                CellCounts.of(tabulation.disputes()),
                Sum.of(replies.size()),
                inTime));
    }

    private static Optional<Deadline> reply(Application application, DeadlineClock clock) {
        return application
                .reply()
                .map(ApplicationEvent::on)
                .flatMap(day -> clock.read(application, day).reply())
                .filter(reply -> reply.doneOn().isPresent());
    }

    private static boolean isSurelyInTime(Deadline reply) {
        return !reply.doneOn().orElseThrow().isAfter(reply.due().inTimeThrough());
    }

    private static List<IndicatorValue> of(Figures figures) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> IndicatorValue.of(indicator, indicator.part(figures), indicator.whole(figures)))
                .toList();
    }

    /**
     * Adds up reports one by one, in any order and grouping, as {@link #collector()} does: for engines that fold and send what is
     * added up so far by Java serialization. It keeps sums, and nothing of the reports. It is not safe for use by several threads at
     * once.
     */
    @NoJsonForm
    public static final class Accumulator implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        /** The reports that state every count, by the edition of part three: nothing of an indicator is worked out of each. */
        private final Map<FormEdition, Complete> complete = new EnumMap<>(FormEdition.class);

        /** What the others give, for each indicator. */
        private final Map<Indicator, Sum> parts = new EnumMap<>(Indicator.class);

        private final Map<Indicator, Sum> wholes = new EnumMap<>(Indicator.class);

        private Accumulator() {}

        /**
         * Adds a report.
         *
         * @param report the report, not null
         */
        public void add(AnnualReport report) {
            Objects.requireNonNull(report, "report");
            if (report.applications().isComplete() && report.disputes().isComplete()) {
                complete(report.applications().layout()).add(report);
            } else {
                add(figures(report));
            }
        }

        private Complete complete(TableLayout applications) {
            return complete.computeIfAbsent(
                    applications.edition().orElseThrow(), edition -> new Complete(applications));
        }

        private void add(Figures figures) {
            for (Indicator indicator : Indicator.values()) {
                parts.merge(indicator, indicator.part(figures), Sum::plus);
                wholes.merge(indicator, indicator.whole(figures), Sum::plus);
            }
        }

        /**
         * Adds what another accumulator added.
         *
         * @param other the other, which is left as it is; not null
         * @return this accumulator
         */
        public Accumulator merge(Accumulator other) {
            Objects.requireNonNull(other, "other");
            other.complete
                    .values()
                    .forEach(reports -> complete(reports.applications.layout()).merge(reports));
            other.parts.forEach((indicator, sum) -> parts.merge(indicator, sum, Sum::plus));
            other.wholes.forEach((indicator, sum) -> wholes.merge(indicator, sum, Sum::plus));
            return this;
        }

        /** {@return one value for each indicator, absent where any of the reports lacks a count that it needs, or there are none} */
        public List<IndicatorValue> result() {
            Accumulator all = new Accumulator();
            all.parts.putAll(parts);
            all.wholes.putAll(wholes);
            complete.values().forEach(reports -> all.add(reports.figures()));
            Sum none = Sum.of(0);
            return Arrays.stream(Indicator.values())
                    .map(indicator -> IndicatorValue.of(
                            indicator,
                            all.parts.getOrDefault(indicator, none),
                            all.wholes.getOrDefault(indicator, none)))
                    .toList();
        }

        /** The tables of reports that state every count. */
        private static final class Complete implements Serializable {

            @Serial
            private static final long serialVersionUID = 1L;

            final CellSums applications;
            final CellSums disputes = new CellSums(TableLayout.disputes());

            Complete(TableLayout applications) {
                this.applications = new CellSums(applications);
            }

            void add(AnnualReport report) {
                applications.add(report.applications());
                disputes.add(report.disputes());
            }

            void merge(Complete other) {
                applications.merge(other.applications);
                disputes.merge(other.disputes);
            }

            Figures figures() {
                return new Figures(applications, disputes, NOT_IN_A_REPORT, NOT_IN_A_REPORT);
            }
        }
    }
}
