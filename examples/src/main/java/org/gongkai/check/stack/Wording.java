package org.gongkai.check.stack;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResults;

/** What is said of a check in the same words on a terminal and on a page. */
public final class Wording {

    /** What stands before the reason of a waiver. */
    public static final Text WAIVED = Text.of("已豁免：", "waived: ");

    private static final int MOST_UNITS = 20;

    private Wording() {}

    /**
     * {@return how many things hold, are violated and cannot be assessed}
     *
     * @param results the results, not null
     */
    public static Text counts(ValidationResults results) {
        long holds = results.count(RuleOutcome.HOLDS);
        long violated = results.count(RuleOutcome.VIOLATED);
        long open = results.count(RuleOutcome.NOT_ASSESSABLE);
        return Text.of(
                "成立 " + holds + " · 不成立 " + violated + " · 无法判断 " + open,
                holds + " hold · " + violated + " violated · " + open + " not assessable");
    }

    /**
     * {@return that a list goes on}
     *
     * @param rest how many are not shown
     */
    public static Text more(int rest) {
        return Text.of("另有" + rest + "条", "and " + rest + " more");
    }

    /**
     * {@return that of some series nothing is to be said}
     *
     * @param count how many there are
     */
    public static Text withoutFindings(int count) {
        return Text.of("没有发现问题：" + count + "个", "without findings: " + count);
    }

    /**
     * {@return which years were not checked over the years}
     *
     * @param agency an agency with years that have several reports of one scope, not null
     */
    public static Text repeatedYears(AgencyReports agency) {
        String years = agency.repeatedYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Text.of(
                agency.agency().name() + "：" + years + "年度有同一统计范围的多份报告，未作跨年核对",
                agency.agency().name() + ": several reports of one scope for " + years
                        + ", not checked over the years");
    }

    /**
     * {@return the units by name, the first of them, or why there are none}
     *
     * @param pairing the summary with its units, not null
     */
    public static Text units(SummaryPairing pairing) {
        return pairing.reason().orElseGet(() -> {
            int count = pairing.units().size();
            List<String> names = pairing.units().stream()
                    .map(unit -> unit.agency().name())
                    .sorted()
                    .limit(MOST_UNITS)
                    .toList();
            boolean isCut = count > MOST_UNITS;
            return Text.of(
                    "以下列单位核对（" + count + "）：" + String.join("、", names) + (isCut ? "等" : ""),
                    "checked with these units (" + count + "): " + String.join(", ", names)
                            + (isCut ? " and " + (count - MOST_UNITS) + " more" : ""));
        });
    }

    /**
     * {@return the agency and its years}
     *
     * @param checked the series, not null
     */
    public static String name(CheckedSeries checked) {
        return checked.series().agency().name()
                + ' '
                + checked.series().firstYear()
                + '–'
                + checked.series().lastYear();
    }

    /**
     * {@return the agency and the year}
     *
     * @param report the report, not null
     */
    public static String name(AnnualReport report) {
        return report.agency().name() + ' ' + report.year();
    }
}
