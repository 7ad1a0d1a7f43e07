package org.gongkai.validation.stack;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.agency.RegionCode;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A summary among the reports of one year, and the reports that can be those of its units; or why none can be told.
 *
 * <p>The only summary of a year has every report that is of an agency alone, but for those whose region code, or whose name where
 * there is none, is of another place; it has none where that cannot be told of some. Where there are several summaries, a report belongs to the one with the smallest region that it lies in, and
 * so does a summary to that of the region around it: what its own units report is in it already.
 */
@NoJsonForm
public final class SummaryPairing implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Text NONE =
            Text.of("输入中没有同年度的其他单位报告", "no report of another unit for that year among the inputs");
    private static final Text NO_REGION = Text.of(
            "同年度有多份汇总，其中有的没有行政区划代码，无法判断各自包括哪些单位",
            "several summaries for that year, some without a region code, so that the units of each cannot be told");
    private static final Text UNTOLD = Text.of(
            "有的报告没有行政区划代码，从名称看不出是否属于汇总的范围",
            "some reports have no region code, and their names do not tell whether they are of the region of the summary");
    private static final Text ONE_REGION = Text.of(
            "同年度有多份汇总的行政区划代码相同，无法判断各自包括哪些单位",
            "several summaries for that year have this region code, so that the units of each cannot be told");

    private final AnnualReport summary;
    private final List<AnnualReport> units;
    private final Text reason;

    private SummaryPairing(AnnualReport summary, List<AnnualReport> units, Text reason) {
        this.summary = summary;
        this.units = units;
        this.reason = reason;
    }

    /** Whose units are told apart by its region. */
    private record Taker(int year, RegionCode region) {}

    /** {@return one pairing for each summary, in the order of the reports} */
    static List<SummaryPairing> of(List<AnnualReport> reports) {
        Map<Integer, SummariesOfYear> years = new HashMap<>();
        Map<Taker, Integer> counts = new HashMap<>();
        for (AnnualReport report : reports) {
            if (report.scope() == ReportScope.SUMMARY) {
                years.computeIfAbsent(report.year(), year -> new SummariesOfYear())
                        .add(report);
                region(report).ifPresent(region -> counts.merge(new Taker(report.year(), region), 1, Integer::sum));
            }
        }
        Map<Taker, List<AnnualReport>> units = new HashMap<>();
        for (AnnualReport report : reports) {
            Optional.ofNullable(years.get(report.year()))
                    .flatMap(summaries -> summaries.around(report))
                    .ifPresent(region -> units.computeIfAbsent(
                                    new Taker(report.year(), region), taker -> new ArrayList<>())
                            .add(report));
        }
        List<SummaryPairing> pairings = new ArrayList<>();
        for (AnnualReport report : reports) {
            SummariesOfYear summaries = years.get(report.year());
            if (summaries == null || report.scope() != ReportScope.SUMMARY) {
                continue;
            }
            if (summaries.isOne()) {
                pairings.add(only(report, reports));
            } else if (summaries.isUntold()) {
                pairings.add(new SummaryPairing(report, List.of(), NO_REGION));
            } else {
                Taker taker = new Taker(report.year(), region(report).orElseThrow());
                pairings.add(
                        counts.getOrDefault(taker, 0) > 1
                                ? new SummaryPairing(report, List.of(), ONE_REGION)
                                : found(report, units.getOrDefault(taker, List.of())));
            }
        }
        return pairings;
    }

    private static SummaryPairing only(AnnualReport summary, List<AnnualReport> reports) {
        List<AnnualReport> units = reports.stream()
                .filter(each -> each != summary && each.year() == summary.year())
                .filter(each -> UnitPlace.of(each.agency(), summary.agency()) != UnitPlace.ELSEWHERE)
                .toList();
        boolean isUntold =
                units.stream().anyMatch(each -> UnitPlace.of(each.agency(), summary.agency()) == UnitPlace.UNTOLD);
        return isUntold ? new SummaryPairing(summary, List.of(), UNTOLD) : found(summary, units);
    }

    private static SummaryPairing found(AnnualReport summary, List<AnnualReport> units) {
        return new SummaryPairing(summary, units, NONE);
    }

    private static Optional<RegionCode> region(AnnualReport report) {
        return report.agency().regionCode();
    }

    /** {@return the summary} */
    public AnnualReport summary() {
        return summary;
    }

    /** {@return the reports of the units, empty if none can be told} */
    List<AnnualReport> units() {
        return units;
    }

    /** {@return why there are no units, where there are none} */
    Optional<Text> reason() {
        return units.isEmpty() ? Optional.of(reason) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SummaryPairing that
                && summary.equals(that.summary)
                && units.equals(that.units)
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(summary, units, reason);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            for (AnnualReport unit : units) {
                if (summary.scope() != ReportScope.SUMMARY || unit.year() != summary.year()) {
                    throw new IllegalArgumentException("a summary is paired with reports of its year");
                }
            }
            return new SummaryPairing(
                    Objects.requireNonNull(summary, "summary"),
                    List.copyOf(units),
                    Objects.requireNonNull(reason, "reason"));
        });
    }
}
