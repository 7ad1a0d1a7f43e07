package org.gongkai.validation.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.report.ReportSeries;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.RuleCheck;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.YearToYear;

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
                            AcrossYears.statement(after.year(), title),
                            IntStream.range(before.year() + 1, after.year())
                                    .mapToObj(year -> AcrossYears.place(year).cell("", "报告", Figure.notStated()))
                                    .toList());
                }
            }
        };
    }

    /** The equations of a rule between tables of two editions. */
    @FunctionalInterface
    interface Equations extends Serializable {
        List<AcrossYears> between(FormEdition before, FormEdition after);
    }

    /** The check of a rule that is made of equations. */
    static RuleCheck<ReportSeries> each(YearToYear rule) {
        return each(rule, rule::equations);
    }

    /** The check of a rule with these equations in place of its own. */
    static RuleCheck<ReportSeries> each(YearToYear rule, Equations equations) {
        return each(
                rule.title(),
                report -> rule.concerns(edition(rule, report)),
                (years, check) -> years.check(rule, equations, check));
    }

    private void check(YearToYear rule, Equations between, Check check) {
        if (haveOneScope(rule.title(), check)
                && (rule.section() != ReportSection.PROACTIVE_DISCLOSURE
                        || haveOneProactiveForm(rule.title(), check))) {
            List<AcrossYears> equations = between.between(edition(rule, before), edition(rule, after));
            for (int i = 0; i < equations.size(); i++) {
                equations.get(i).check(before, after, check);
            }
        }
    }

    /** The edition of the table that a rule is of; of disputes, which have none, that of the applications. */
    private static FormEdition edition(YearToYear rule, AnnualReport report) {
        return rule.section() == ReportSection.PROACTIVE_DISCLOSURE
                ? report.proactive().edition()
                : report.applications().edition();
    }

    ReportPlace placeBefore() {
        return AcrossYears.place(before.year());
    }

    ReportPlace placeAfter() {
        return AcrossYears.place(after.year());
    }

    /** A statement about the later year. */
    Text statement(Text title) {
        return AcrossYears.statement(after.year(), title);
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
