package org.gongkai.validation.rules;

import java.util.List;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ReportSeries;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.between.YearToYear;

/**
 * What must hold between the reports of one agency for successive years.
 *
 * <p>A cell of a finding is named by the year of its report: {@code /2020/applications/carriedForward/total}. What cannot be
 * compared is said to be not assessable, with what is missing: the report of a year, a report of the same scope (本级 or
 * 汇总), or a table on the same edition of the form. The carried rows are on both editions and are compared across them.
 */
public final class SeriesRules {

    /** What is carried in is what the year before carried forward, in the total column. */
    public static final Rule<ReportSeries> CARRY_OVER = Rule.<ReportSeries>builder("applications.carry-over")
            .title("总计：上年结转 = 上一年度的结转下年度继续办理", "in the total column: carried in = carried forward of the year before")
            .severity(Severity.ERROR)
            .basis(FormPlaces.inBothEditions(BasisKind.STRUCTURAL, "第三部分表格“上年结转”行、“结转下年度继续办理”行"))
            .check(SuccessiveReports.each(YearToYear.CARRY_OVER));

    /**
     * What is carried in is what the year before carried forward, for every kind of applicant. An applicant can be put down
     * as of another kind in the next year, so that this weighs less than {@link #CARRY_OVER}.
     */
    public static final Rule<ReportSeries> CARRY_OVER_KINDS = Rule.<ReportSeries>builder(
                    "applications.carry-over-kinds")
            .title(
                    "各类申请人：上年结转 = 上一年度的结转下年度继续办理",
                    "for every kind of applicant: carried in = carried forward of the year before")
            .severity(Severity.WARNING)
            .basis(FormPlaces.inBothEditions(BasisKind.INFERRED, "第三部分表格“上年结转”行、“结转下年度继续办理”行"))
            .check(SuccessiveReports.each(YearToYear.CARRY_OVER_KINDS));

    /** Form of 2021: what is in force rolls on from year to year; registers are cleaned up now and then. */
    public static final Rule<ReportSeries> IN_FORCE_ROLL = Rule.<ReportSeries>builder("proactive.in-force-roll")
            .title(
                    YearToYear.IN_FORCE_ROLL.title().zh(),
                    YearToYear.IN_FORCE_ROLL.title().en())
            .severity(Severity.WARNING)
            .basis(FormPlaces.in(FormEdition.FORM_2021, BasisKind.INFERRED, "第二部分表格第二十条第（一）项"))
            .check(SuccessiveReports.each(YearToYear.IN_FORCE_ROLL));

    /** Form of 2019: the items of the year before are those that its report says it ended with. */
    public static final Rule<ReportSeries> ITEMS_ROLL = Rule.<ReportSeries>builder("proactive.items-roll")
            .title(
                    YearToYear.ITEMS_ROLL.title().zh(),
                    YearToYear.ITEMS_ROLL.title().en())
            .severity(Severity.WARNING)
            .basis(FormPlaces.in(
                    FormEdition.FORM_2019, BasisKind.STRUCTURAL, "第二部分表格第二十条第（五）、（六）、（八）项“上一年项目数量”栏、“本年增/减”栏"))
            .check(SuccessiveReports.each(YearToYear.ITEMS_ROLL));

    /** Form of 2019: the total disclosed grows by what is newly disclosed and shrinks by what is withdrawn. */
    public static final Rule<ReportSeries> TOTAL_ROLL = Rule.<ReportSeries>builder("proactive.total-roll")
            .title(
                    YearToYear.TOTAL_ROLL.title().zh(),
                    YearToYear.TOTAL_ROLL.title().en())
            .severity(Severity.INFO)
            .basis(FormPlaces.in(FormEdition.FORM_2019, BasisKind.HEURISTIC, "第二部分表格第二十条第（一）项"))
            .check(SuccessiveReports.each(YearToYear.TOTAL_ROLL));

    /**
     * A case that was pending is counted again, with its result or still pending. The form does not say so: an agency that
     * counts the cases filed in the year alone is not wrong by this.
     */
    public static final Rule<ReportSeries> PENDING_AGAIN = Rule.<ReportSeries>builder("disputes.pending-again")
            .title(
                    "行政复议、行政诉讼各组：" + YearToYear.PENDING_AGAIN.title().zh(),
                    "in every group of disputes, "
                            + YearToYear.PENDING_AGAIN.title().en())
            .severity(Severity.INFO)
            .basis(FormPlaces.inBothEditions(BasisKind.INFERRED, "第四部分表格“尚未审结”栏、“总计”栏"))
            .check(SuccessiveReports.each(YearToYear.PENDING_AGAIN));

    private static final RuleSet<ReportSeries> RULE_SET = RuleSet.of(
            "series",
            series -> Subject.of(series.agency().name()),
            List.of(
                    CARRY_OVER,
                    CARRY_OVER_KINDS,
                    PENDING_AGAIN,
                    IN_FORCE_ROLL,
                    ITEMS_ROLL,
                    TOTAL_ROLL,
                    ResemblanceRules.SAME_AS_LAST_YEAR,
                    ResemblanceRules.SHARE_SHIFT,
                    ResemblanceRules.UNIT));

    private SeriesRules() {}

    /** {@return the rules for the series of an agency's reports, those of the application table first} */
    public static RuleSet<ReportSeries> ruleSet() {
        return RULE_SET;
    }
}
