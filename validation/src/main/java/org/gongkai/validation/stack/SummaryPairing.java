package org.gongkai.validation.stack;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
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

    /** {@return one pairing for each summary, in the order of the reports} */
    static List<SummaryPairing> of(List<AnnualReport> reports) {
        List<SummaryPairing> pairings = new ArrayList<>();
        for (AnnualReport report : reports) {
            if (report.scope() == ReportScope.SUMMARY) {
                pairings.add(of(
                        report,
                        reports.stream()
                                .filter(each -> each != report && each.year() == report.year())
                                .toList()));
            }
        }
        return pairings;
    }

    private static SummaryPairing of(AnnualReport summary, List<AnnualReport> others) {
        List<AnnualReport> summaries = others.stream()
                .filter(each -> each.scope() == ReportScope.SUMMARY)
                .toList();
        Optional<RegionCode> region = summary.agency().regionCode();
        if (summaries.isEmpty()) {
            List<AnnualReport> units = others.stream()
                    .filter(each -> UnitPlace.of(each.agency(), summary.agency()) != UnitPlace.ELSEWHERE)
                    .toList();
            boolean isUntold =
                    units.stream().anyMatch(each -> UnitPlace.of(each.agency(), summary.agency()) == UnitPlace.UNTOLD);
            return isUntold ? new SummaryPairing(summary, List.of(), UNTOLD) : found(summary, units);
        }
        if (region.isEmpty() || summaries.stream().anyMatch(each -> region(each).isEmpty())) {
            return new SummaryPairing(summary, List.of(), NO_REGION);
        }
        if (summaries.stream().anyMatch(each -> region(each).equals(region))) {
            return new SummaryPairing(summary, List.of(), ONE_REGION);
        }
        List<RegionCode> smaller = summaries.stream()
                .flatMap(each -> region(each).stream())
                .filter(code -> code.isWithin(region.get()))
                .toList();
        return found(
                summary,
                others.stream()
                        .filter(each -> region(each)
                                .filter(code -> code.isWithin(region.get())
                                        && smaller.stream().noneMatch(inner -> isTakenBy(inner, code, each)))
                                .isPresent())
                        .toList());
    }

    /** Whether a smaller summary has the report: one of its units, or a summary within its region. */
    private static boolean isTakenBy(RegionCode inner, RegionCode code, AnnualReport report) {
        boolean isThatSummary = report.scope() == ReportScope.SUMMARY && code.equals(inner);
        return !isThatSummary && code.isWithin(inner);
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
