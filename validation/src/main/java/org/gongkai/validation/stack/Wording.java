package org.gongkai.validation.stack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.plausibility.Plausibility;
import org.gongkai.validation.plausibility.Suspicion;

/** What is said of a check in the same words on a terminal and on a page. */
public final class Wording {

    /** What stands before the reason of a waiver. */
    public static final Text WAIVED = Text.of("已豁免：", "waived: ");

    /** The heading of figures that are worth a look. */
    public static final Text WORTH_A_LOOK = Text.of("值得一看", "Worth a look");

    private static final Text NO_ERROR = Text.of(
            "以下数字与本机关其他年度或同类机关相差较大，或与上一年度一个数也不差。这不是错误，也不计入核对结果；在生成的无误报告中，约每一百二十份也会出现一处。",
            "These figures are far from those of other years or of peers, or are those of the year before to the last digit. None is"
                    + " an error, and none is counted with what was found: of generated reports in order, about one in 120 has such a"
                    + " figure.");
    private static final Text NOTHING_STRANGE = Text.of(
            "没有与本机关其他年度或同类机关相差较大的数字。", "No figure is far from those of other years of the agency or of its peers.");
    private static final Text NOTHING_TO_COMPARE = Text.of(
            "没有可以相比的报告：需有同一机关两个年度的报告，或" + Plausibility.FEWEST_PEERS + "个以上机关的报告。",
            "There is nothing to compare figures with: that takes two years of one agency, or "
                    + Plausibility.FEWEST_PEERS + " agencies.");

    private static final int MOST_UNITS = 20;
    private static final int MOST_ALIKE = 3;
    private static final Set<NoticeKind> OF_BLANKS = Set.of(NoticeKind.BLANK_CELL, NoticeKind.PLACEHOLDER);
    private static final Text NOT_ASSESSABLE = Text.of("[无法判断]", "[not assessable]");

    private Wording() {}

    /**
     * {@return how many things hold, are violated and cannot be assessed}
     *
     * @param results the results, not null
     */
    public static Text counts(ValidationResults results) {
        Objects.requireNonNull(results, "results");
        long holds = results.count(RuleOutcome.HOLDS);
        long violated = results.count(RuleOutcome.VIOLATED);
        long open = results.count(RuleOutcome.NOT_ASSESSABLE);
        return Text.of(
                "成立 " + holds + " · 不成立 " + violated + " · 无法判断 " + open,
                holds + " hold · " + violated + " violated · " + open + " not assessable");
    }

    /**
     * {@return how much a violation weighs, or that nothing is known to be violated}
     *
     * @param finding the finding, not null
     */
    public static Text weight(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return finding.outcome() == RuleOutcome.NOT_ASSESSABLE
                ? NOT_ASSESSABLE
                : Text.of(
                        '[' + finding.severity().label() + ']',
                        '[' + finding.severity().token() + ']');
    }

    /**
     * {@return what was not read of the source of a report, and then what was noticed}
     *
     * @param read the report, not null
     */
    public static List<Text> noticed(ReadReport read) {
        List<Text> lines = new ArrayList<>(Objects.requireNonNull(read, "read").unread());
        lines.addAll(notices(read.notices()));
        return lines;
    }

    /**
     * {@return what was noticed, one line for each notice, and one for all blank cells of a kind where there are many}
     *
     * @param notices the notices, not null
     */
    public static List<Text> notices(List<Notice> notices) {
        Objects.requireNonNull(notices, "notices");
        Map<NoticeKind, List<Notice>> blanks = notices.stream()
                .filter(notice -> OF_BLANKS.contains(notice.kind()))
                .collect(Collectors.groupingBy(Notice::kind));
        Set<NoticeKind> said = new HashSet<>();
        List<Text> lines = new ArrayList<>();
        for (Notice notice : notices) {
            int alike = blanks.getOrDefault(notice.kind(), List.of()).size();
            if (alike > MOST_ALIKE && !said.add(notice.kind())) {
                continue;
            }
            String zh = notice.message(Locale.CHINESE);
            String en = notice.message(Locale.ENGLISH);
            if (alike <= MOST_ALIKE) {
                lines.add(Text.of(zh, en));
            } else {
                lines.add(Text.of(zh + "；同样的共" + alike + "处", en + "; " + alike + " cells like this"));
            }
        }
        return lines;
    }

    /**
     * {@return what figures that are worth a look are, and that none is an error; or that there are none, or nothing to compare with}
     *
     * @param overview all reports, not null
     */
    public static Text worthALook(Overview overview) {
        Objects.requireNonNull(overview, "overview");
        if (!overview.suspicions().isEmpty()) {
            return NO_ERROR;
        }
        return Plausibility.isComparable(
                        overview.reports().stream().map(CheckedReport::report).toList())
                ? NOTHING_STRANGE
                : NOTHING_TO_COMPARE;
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
        Objects.requireNonNull(agency, "agency");
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
        Objects.requireNonNull(pairing, "pairing");
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
        Objects.requireNonNull(checked, "checked");
        return checked.series().agency().name()
                + ' '
                + checked.series().firstYear()
                + '–'
                + checked.series().lastYear();
    }

    /**
     * {@return the agency and the year}
     *
     * @param suspicion what is worth a look in the report, not null
     */
    public static String name(Suspicion suspicion) {
        Subject subject = Objects.requireNonNull(suspicion, "suspicion").subject();
        return subject.agency().orElse("") + ' ' + subject.year().orElse(0);
    }

    /**
     * {@return the agency and the year}
     *
     * @param report the report, not null
     */
    public static String name(AnnualReport report) {
        Objects.requireNonNull(report, "report");
        return report.agency().name() + ' ' + report.year();
    }
}
