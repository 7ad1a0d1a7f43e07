package org.gongkai.validation.rules;

import java.util.List;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Comparison;
import org.gongkai.validation.Relation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.between.CarryOver;

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
            .check(SuccessiveReports.each(CarryOver.title(), (years, check) -> {
                if (years.haveOneScope(CarryOver.title(), check)) {
                    List<CarryOver> columns = columns(years);
                    checkCarryOver(years, columns.get(columns.size() - 1), check);
                }
            }));

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
            .check(SuccessiveReports.each(CarryOver.title(), (years, check) -> {
                if (years.haveOneScope(CarryOver.title(), check)) {
                    List<CarryOver> columns = columns(years);
                    for (int kind = 0; kind < columns.size() - 1; kind++) {
                        checkCarryOver(years, columns.get(kind), check);
                    }
                }
            }));

    private static final Text IN_FORCE_TITLE = Text.of(
            "现行有效件数 + 本年废止件数 = 上一年度的现行有效件数 + 本年制发件数", "in force + repealed = in force of the year before + issued");

    /** Form of 2021: what is in force rolls on from year to year; registers are cleaned up now and then. */
    public static final Rule<ReportSeries> IN_FORCE_ROLL = roll(
            Rule.<ReportSeries>builder("proactive.in-force-roll")
                    .title(IN_FORCE_TITLE.zh(), IN_FORCE_TITLE.en())
                    .severity(Severity.WARNING)
                    .basis(FormPlaces.in(FormEdition.FORM_2021, BasisKind.INFERRED, "第二部分表格第二十条第（一）项")),
            new StockCarried(
                    FormEdition.FORM_2021,
                    IN_FORCE_TITLE,
                    List.of(ColumnName.IN_FORCE, ColumnName.REPEALED),
                    Relation.EQUAL,
                    List.of(ColumnName.IN_FORCE),
                    List.of(ColumnName.ISSUED)));

    private static final Text ITEMS_TITLE =
            Text.of("上一年项目数量 = 上一年度的上一年项目数量 + 本年增/减", "last year items = last year items + change of the year before");

    /** Form of 2019: the items of the year before are those that its report says it ended with. */
    public static final Rule<ReportSeries> ITEMS_ROLL = roll(
            Rule.<ReportSeries>builder("proactive.items-roll")
                    .title(ITEMS_TITLE.zh(), ITEMS_TITLE.en())
                    .severity(Severity.WARNING)
                    .basis(FormPlaces.in(
                            FormEdition.FORM_2019, BasisKind.STRUCTURAL, "第二部分表格第二十条第（五）、（六）、（八）项“上一年项目数量”栏、“本年增/减”栏")),
            new StockCarried(
                    FormEdition.FORM_2019,
                    ITEMS_TITLE,
                    List.of(ColumnName.LAST_YEAR_ITEMS),
                    Relation.EQUAL,
                    List.of(ColumnName.LAST_YEAR_ITEMS, ColumnName.CHANGE),
                    List.of()));

    private static final Text TOTAL_TITLE = Text.of(
            "对外公开总数量不大于上一年度的对外公开总数量 + 本年新公开数量",
            "total disclosed is at most total disclosed of the year before + newly disclosed");

    /** Form of 2019: the total disclosed grows by what is newly disclosed and shrinks by what is withdrawn. */
    public static final Rule<ReportSeries> TOTAL_ROLL = roll(
            Rule.<ReportSeries>builder("proactive.total-roll")
                    .title(TOTAL_TITLE.zh(), TOTAL_TITLE.en())
                    .severity(Severity.INFO)
                    .basis(FormPlaces.in(FormEdition.FORM_2019, BasisKind.HEURISTIC, "第二部分表格第二十条第（一）项")),
            new StockCarried(
                    FormEdition.FORM_2019,
                    TOTAL_TITLE,
                    List.of(ColumnName.TOTAL_DISCLOSED),
                    Relation.AT_MOST,
                    List.of(ColumnName.TOTAL_DISCLOSED),
                    List.of(ColumnName.NEWLY_DISCLOSED)));

    private static final Text PENDING_TITLE =
            Text.of("总计不小于上一年度的尚未审结", "the total is at least what was pending the year before");

    /**
     * A case that was pending is counted again, with its result or still pending. The form does not say so: an agency that
     * counts the cases filed in the year alone is not wrong by this.
     */
    public static final Rule<ReportSeries> PENDING_AGAIN = Rule.<ReportSeries>builder("disputes.pending-again")
            .title("行政复议、行政诉讼各组：" + PENDING_TITLE.zh(), "in every group of disputes, " + PENDING_TITLE.en())
            .severity(Severity.INFO)
            .basis(FormPlaces.inBothEditions(BasisKind.INFERRED, "第四部分表格“尚未审结”栏、“总计”栏"))
            .check(SuccessiveReports.each(PENDING_TITLE, (years, check) -> {
                if (years.haveOneScope(PENDING_TITLE, check)) {
                    TableLayout.disputes().rows().forEach(group -> checkPending(years, group, check));
                }
            }));

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

    private static List<CarryOver> columns(SuccessiveReports years) {
        return CarryOver.between(
                years.before().applications().edition(),
                years.after().applications().edition());
    }

    private static void checkCarryOver(SuccessiveReports years, CarryOver column, Check check) {
        ApplicationTable before = years.before().applications();
        ApplicationTable after = years.after().applications();
        if (isSame(after, column.carriedIn(), before, column.carriedForward())) {
            check.holds();
            return;
        }
        Comparison.of(years.statement(column.statement()), Relation.EQUAL)
                .actual(years.placeAfter(), after, column.carriedIn())
                .expected(years.placeBefore(), before, column.carriedForward())
                .check(check);
    }

    private static void checkPending(SuccessiveReports years, TableRow group, Check check) {
        DisputeTable before = years.before().disputes();
        DisputeTable after = years.after().disputes();
        int pending = group.cell(ColumnName.PENDING);
        int total = group.cell(ColumnName.TOTAL);
        if (before.isStated(pending) && after.isStated(total) && after.orZero(total) >= before.orZero(pending)) {
            check.holds();
            return;
        }
        Comparison.of(
                        years.statement(Text.of(
                                "“" + group.label() + "”：" + PENDING_TITLE.zh(),
                                group.name() + ": " + PENDING_TITLE.en())),
                        Relation.AT_LEAST)
                .actual(years.placeAfter(), after, total)
                .expected(years.placeBefore(), before, pending)
                .check(check);
    }

    private static boolean isSame(CountTable one, int oneCell, CountTable other, int otherCell) {
        return one.orZero(oneCell) == other.orZero(otherCell) && one.isStated(oneCell) && other.isStated(otherCell);
    }

    private static Rule<ReportSeries> roll(Rule.Builder<ReportSeries> rule, StockCarried stock) {
        return rule.check(SuccessiveReports.each(
                stock.title(), report -> report.proactive().edition() == stock.edition(), (years, check) -> {
                    if (years.haveOneScope(stock.title(), check) && years.haveOneProactiveForm(stock.title(), check)) {
                        stock.check(years, check);
                    }
                }));
    }
}
