package org.gongkai.validation.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSeries;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.RuleCheck;

/**
 * Two reports of a series, the later being of the year after the earlier.
 *
 * @param before the report of the year before
 * @param after the report of the year after
 */
record SuccessiveReports(AnnualReport before, AnnualReport after) {

    /** How a rule is checked of two successive reports. */
    @FunctionalInterface
    interface OfTwoYears extends Serializable {
        void check(SuccessiveReports years, Check check);
    }

    /** The check of a rule over every report of a series but the first, as {@link #each(Text, Condition, OfTwoYears)} has it. */
    static RuleCheck<ReportSeries> each(Text title, OfTwoYears rule) {
        return each(title, report -> true, rule);
    }

    /**
     * The check of a rule over every report of a series but the first, where the rule concerns it. Where the report of the
     * year before is not there, it cannot be assessed.
     */
    static RuleCheck<ReportSeries> each(Text title, Condition<AnnualReport> concerned, OfTwoYears rule) {
        return (series, check) -> {
            List<AnnualReport> reports = series.reports();
            for (int i = 1; i < reports.size(); i++) {
                AnnualReport before = reports.get(i - 1);
                AnnualReport after = reports.get(i);
                if (!concerned.test(after)) {
                    continue;
                }
                if (before.year() == after.year() - 1) {
                    rule.check(new SuccessiveReports(before, after), check);
                } else {
                    check.notAssessable(
                            of(after.year(), title),
                            IntStream.range(before.year() + 1, after.year())
                                    .mapToObj(year -> place(year).cell("", "报告", Figure.notStated()))
                                    .toList());
                }
            }
        };
    }

    private static ReportPlace place(int year) {
        return new ReportPlace("/" + year, year + "年度");
    }

    ReportPlace placeBefore() {
        return place(before.year());
    }

    ReportPlace placeAfter() {
        return place(after.year());
    }

    /** A statement about the later year. */
    Text statement(Text title) {
        return of(after.year(), title);
    }

    private static Text of(int year, Text title) {
        return Text.of(year + "年度：" + title.zh(), year + ": " + title.en());
    }

    /** Tells whether both reports give the figures of the same bodies, and if not, that nothing can be assessed. */
    boolean haveOneScope(Text title, Check check) {
        if (before.scope() == after.scope()) {
            return true;
        }
        check.notAssessable(
                statement(title),
                List.of(
                        placeAfter()
                                .cell("/scope", "统计范围", Figure.of(after.scope().token())),
                        placeBefore()
                                .cell("/scope", "统计范围", Figure.of(before.scope().token())),
                        placeBefore().cell("", "同一统计范围（" + after.scope().label() + "）的报告", Figure.notStated())));
        return false;
    }

    /** Tells whether part two of both reports is on one edition, and if not, that nothing can be assessed. */
    boolean haveOneProactiveForm(Text title, Check check) {
        if (before.proactive().edition() == after.proactive().edition()) {
            return true;
        }
        String edition = after.proactive().edition().token();
        List<Cell> cells = List.of(
                placeAfter().cell("/proactive/edition", "第二部分表格格式", Figure.of(edition)),
                placeBefore()
                        .cell(
                                "/proactive/edition",
                                "第二部分表格格式",
                                Figure.of(before.proactive().edition().token())),
                placeBefore().cell("/proactive", edition + "年格式的第二部分表格", Figure.notStated()));
        check.notAssessable(statement(title), cells);
        return false;
    }

    SuccessiveReports {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
