package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.agency.AgencyKind;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;

/**
 * The words of a report of a {@link Country}: what stands before part one and in parts one, five and six. Numbers are those of its
 * tables. What is said of one thing is never what was said of it in the year before.
 */
final class ToldReport {

    private static final long STREAM = 1L << 42;

    private final AnnualReport report;
    private final Chance chance;
    private final String who;
    private final String matters;

    private ToldReport(long seed, AnnualReport report) {
        String name = report.agency().name();
        this.report = report;
        this.chance = new Chance(seed, STREAM + name.hashCode());
        this.who = who(name);
        this.matters = Bureau.of(name).matters();
    }

    /** The same report with the words. */
    static AnnualReport of(long seed, AnnualReport report) {
        ToldReport told = new ToldReport(seed, report);
        return AnnualReport.builder()
                .from(report)
                .introduction(told.introduction())
                .putNarrative(ReportSection.OVERVIEW, told.overview())
                .putNarrative(ReportSection.PROACTIVE_DISCLOSURE, "")
                .putNarrative(ReportSection.APPLICATIONS, "")
                .putNarrative(ReportSection.DISPUTES, "")
                .putNarrative(ReportSection.PROBLEMS_AND_IMPROVEMENT, told.problems())
                .putNarrative(ReportSection.OTHER_MATTERS, told.fees())
                .build();
    }

    private static String who(String name) {
        if (name.endsWith("办公室")) {
            return "我办";
        }
        return name.endsWith("人民政府")
                ? "我" + name.charAt(name.length() - "人民政府".length() - 1)
                : "我" + name.charAt(name.length() - 1);
    }

    private String introduction() {
        int form = report.proactive().edition() == FormEdition.FORM_2019 ? 2019 : 2021;
        int number = form == 2019 ? 60 : 30;
        return "根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔" + form + "〕" + number
                + "号）的要求，现公布" + report.agency().name() + report.year() + "年政府信息公开工作年度报告。本报告所列数据的统计期限自" + report.year()
                + "年1月1日起至12月31日止。本报告电子版可在政府门户网站查阅和下载。";
    }

    private String overview() {
        return String.join(
                "\n",
                report.year() + "年，" + one(Phrasing.OPENING),
                "（一）主动公开。" + one(Phrasing.PROACTIVE) + documents() + decisions(),
                "（二）依申请公开。" + one(Phrasing.ON_REQUEST) + applications() + disputes(),
                "（三）政府信息管理。" + one(Phrasing.MANAGEMENT),
                "（四）政府信息公开平台建设。" + one(Phrasing.PLATFORM),
                "（五）监督保障。" + one(Phrasing.SUPERVISION) + results());
    }

    private String problems() {
        return "存在的主要问题：" + three(Phrasing.PROBLEMS) + "\n下一步，"
                + report.agency().name() + "将采取以下改进措施：" + three(Phrasing.MEASURES);
    }

    /** Three that differ, of which two at most were said in the year before. */
    private String three(List<String> phrases) {
        List<String> left = new ArrayList<>(phrases);
        Collections.rotate(left, report.year());
        return Stream.of("一是", "二是", "三是")
                .map(number -> number + words(left.remove(chance.below(left.size()))))
                .collect(Collectors.joining());
    }

    private String fees() {
        OptionalLong unpaid = Outcome.FEE_UNPAID.isIn(report.applications().edition())
                ? total(report.applications(), report.applications().layout().row(Outcome.FEE_UNPAID))
                : OptionalLong.empty();
        return unpaid.orElse(0) > 0
                ? "本年度发出信息处理费收费通知" + unpaid.getAsLong() + "件，申请人逾期均未缴纳，实际没有收取信息处理费。没有其他需要报告的事项。"
                : "本年度没有发出收费通知，未收取信息处理费，也没有其他需要报告的事项。";
    }

    private String one(List<String> phrases) {
        return words(phrases.get((chance.below(phrases.size()) + report.year()) % phrases.size()));
    }

    private String words(String phrase) {
        return phrase.replace("我 ", who).replace("MATTERS", matters);
    }

    private String results() {
        String told = one(Phrasing.RESULTS);
        return report.agency()
                        .kind()
                        .filter(kind -> kind == AgencyKind.GOVERNMENT)
                        .isPresent()
                ? told
                : "";
    }

    private String documents() {
        CountTable table = report.proactive();
        if (report.proactive().edition() == FormEdition.FORM_2019) {
            return "";
        }
        TableRow row = table.layout().row(RowName.NORMATIVE_DOCUMENT);
        return "全年制发行政规范性文件" + at(table, row, ColumnName.ISSUED) + "件，废止" + at(table, row, ColumnName.REPEALED)
                + "件，现行有效" + at(table, row, ColumnName.IN_FORCE) + "件。";
    }

    private String decisions() {
        return "全年作出行政许可决定" + decided(RowName.LICENSE) + "件、行政处罚" + decided(RowName.PENALTY) + "件、行政强制"
                + decided(RowName.ADMINISTRATIVE_COMPULSION) + "件。";
    }

    private long decided(RowName row) {
        return at(report.proactive(), report.proactive().layout().row(row), ColumnName.DECISIONS);
    }

    private String applications() {
        return "全年新收政府信息公开申请" + applications(RowName.RECEIVED) + "件，上年结转" + applications(RowName.CARRIED_IN) + "件，办结"
                + applications(RowName.PROCESSED) + "件，结转下年度" + applications(RowName.CARRIED_FORWARD) + "件。";
    }

    private long applications(RowName row) {
        return total(report.applications(), report.applications().layout().row(row))
                .orElse(0);
    }

    private String disputes() {
        CountTable table = report.disputes();
        long[] all = table.layout().rows().stream()
                .mapToLong(row -> total(table, row).orElse(0))
                .toArray();
        return "因政府信息公开申请引起的行政复议" + all[0] + "件，行政诉讼" + (all[1] + all[2]) + "件。";
    }

    private static OptionalLong total(CountTable table, TableRow row) {
        int cell = row.cell(ColumnName.TOTAL);
        return table.isStated(cell) ? OptionalLong.of(table.orZero(cell)) : OptionalLong.empty();
    }

    private static long at(CountTable table, TableRow row, ColumnName column) {
        return table.orZero(row.cell(column));
    }
}
