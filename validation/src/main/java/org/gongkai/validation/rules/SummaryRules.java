package org.gongkai.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Comparison;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Relation;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.between.UnitTotals;

/**
 * What must hold between a summary and the reports of its units.
 *
 * <p>Cells of the summary are named {@code /summary/...}, those of a unit by its name: {@code
 * /units/某县财政局/applications/received/total}. A sum counts handling and not applications: one that a unit passes on to
 * another is in the reports of both. Vertically led bodies report in their own line and are normally no units of a county.
 */
public final class SummaryRules {

    static final LegalDocument STATISTICS_NOTICE = LegalDocument.of("关于加强和规范政府信息公开情况统计报送工作的通知", "国办发〔2014〕32号");

    /**
     * Every count, change and amount of a summary is the sum of those of its units.
     *
     * <p>A unit that is missing could have any count, so that a sum which the summary exceeds cannot be assessed; nor can the
     * sums of a table that some units have on another edition of the form, or those of a report of the agency alone.
     */
    public static final Rule<SummaryAndUnits> SUM = Rule.<SummaryAndUnits>builder("summary.sum")
            .title("汇总的每个数字 = 各单位之和", "every number of the summary = the sum of those of its units")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.STRUCTURAL, STATISTICS_NOTICE.at("本级、汇总两类数据")))
            .check(SummaryRules::checkSums);

    /** Every unit has its tables on the edition of the form that the summary is on. */
    public static final Rule<SummaryAndUnits> EDITIONS = Rule.<SummaryAndUnits>builder("summary.editions")
            .title("各单位与汇总使用同一格式", "units and summary are on one form")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.STRUCTURAL,
                    LegalDocument.FORM_2019_NOTICE.at("适用年度"),
                    LegalDocument.FORM_2021_NOTICE.at("适用年度")))
            .check(SummaryRules::checkEditions);

    private static final RuleSet<SummaryAndUnits> RULE_SET = RuleSet.of(
            "summary",
            subject -> Subject.of(subject.summary()),
            List.of(SUM, EDITIONS, UnitRules.MISSING, UnitRules.ONCE, UnitRules.COUNTED));

    private SummaryRules() {}

    /** {@return the rules for a summary and its units, that of the sums first} */
    public static RuleSet<SummaryAndUnits> ruleSet() {
        return RULE_SET;
    }

    private static void checkSums(SummaryAndUnits subject, Check check) {
        if (subject.summary().scope() == ReportScope.OWN) {
            ReportPlace summary = subject.placeOfSummary();
            check.notAssessable(
                    Text.of("报告的统计范围是汇总", "the scope of the report is a summary"),
                    List.of(
                            summary.cell("/scope", "统计范围", Figure.of(ReportScope.OWN.token())),
                            summary.cell("", "统计范围为汇总的报告", Figure.notStated())));
            return;
        }
        List<Agency> missing = subject.missing();
        if (isComparable(subject, AnnualReport::proactive, check)) {
            checkCells(subject, AnnualReport::proactive, missing, check);
            checkAmount(subject, missing, check);
        }
        if (isComparable(subject, AnnualReport::applications, check)) {
            checkCells(subject, AnnualReport::applications, missing, check);
        }
        checkCells(subject, AnnualReport::disputes, missing, check);
    }

    /** Tells whether a table of all units has the rows of that of the summary, and if not, that it cannot be assessed. */
    static boolean isComparable(SummaryAndUnits subject, Function<AnnualReport, CountTable> table, Check check) {
        CountTable summary = table.apply(subject.summary());
        List<Cell> others = subject.units().stream()
                .filter(unit -> table.apply(unit).layout() != summary.layout())
                .limit(UnitTotals.LISTED)
                .map(unit -> SummaryAndUnits.placeOf(unit.agency())
                        .cell(
                                '/' + summary.layout().name(),
                                summary.layout()
                                                .edition()
                                                .map(FormEdition::token)
                                                .orElse("") + "年格式的表格",
                                Figure.notStated()))
                .toList();
        if (others.isEmpty()) {
            return true;
        }
        check.notAssessable(
                Text.of(
                        "汇总的“" + summary.layout().section().heading() + "”表格 = 各单位同一格式表格之和",
                        "the " + summary.layout() + " table of the summary = the sum of tables on the same form"),
                others);
        return false;
    }

    private static void checkCells(
            SummaryAndUnits subject, Function<AnnualReport, CountTable> table, List<Agency> missing, Check check) {
        CountTable summary = table.apply(subject.summary());
        int cells = summary.layout().cellCount();
        UnitTotals totals =
                UnitTotals.of(cells, subject.units().stream().map(table).toList());
        boolean known = missing.isEmpty() || check.blankPolicy() == BlankPolicy.AS_ZERO;
        for (int cell = 0; cell < cells; cell++) {
            if (known
                    && summary.orZero(cell) == totals.sum(cell)
                    && totals.blanks(cell) == 0
                    && summary.isStated(cell)) {
                check.holds();
            } else {
                compare(subject, table, missing, cell, totals, check);
            }
        }
    }

    private static void compare(
            SummaryAndUnits subject,
            Function<AnnualReport, CountTable> table,
            List<Agency> missing,
            int cell,
            UnitTotals totals,
            Check check) {
        CountTable summary = table.apply(subject.summary());
        Comparison comparison = Comparison.of(
                        UnitTotals.statement(summary.layout().text(cell)), Relation.EQUAL)
                .actual(subject.placeOfSummary(), summary, cell);
        List<AnnualReport> listed = listed(
                subject,
                unit -> !table.apply(unit).isStated(cell),
                unit -> table.apply(unit).orZero(cell) != 0);
        BigDecimal besides = BigDecimal.valueOf(totals.sum(cell));
        int blanks = 0;
        for (AnnualReport unit : listed) {
            CountTable ofUnit = table.apply(unit);
            comparison.expected(SummaryAndUnits.placeOf(unit.agency()), ofUnit, cell);
            besides = besides.subtract(BigDecimal.valueOf(ofUnit.orZero(cell)));
            blanks += ofUnit.isStated(cell) ? 0 : 1;
        }
        if (subject.units().size() - totals.blanks(cell) > listed.size() - blanks) {
            comparison.expectedBesides(besides);
        }
        compareWithMissing(comparison, missing, check);
    }

    private static void checkAmount(SummaryAndUnits subject, List<Agency> missing, Check check) {
        ProactiveTable summary = subject.summary().proactive();
        BigDecimal sum = BigDecimal.ZERO;
        int stated = 0;
        for (AnnualReport unit : subject.units()) {
            Optional<Yuan> amount = unit.proactive().amount();
            sum = sum.add(amount.map(Yuan::amount).orElse(BigDecimal.ZERO));
            stated += amount.isPresent() ? 1 : 0;
        }
        boolean known = missing.isEmpty() || check.blankPolicy() == BlankPolicy.AS_ZERO;
        if (known
                && stated == subject.units().size()
                && summary.amount().isPresent()
                && summary.amount().get().amount().compareTo(sum) == 0) {
            check.holds();
            return;
        }
        Comparison comparison = Comparison.of(UnitTotals.statement(amountText(summary)), Relation.EQUAL)
                .actualAmount(subject.placeOfSummary(), summary);
        List<AnnualReport> listed = listed(
                subject,
                unit -> unit.proactive().amount().isEmpty(),
                unit -> !unit.proactive().amount().equals(Optional.of(Yuan.ZERO)));
        for (AnnualReport unit : listed) {
            Optional<Yuan> amount = unit.proactive().amount();
            comparison.expectedAmount(SummaryAndUnits.placeOf(unit.agency()), unit.proactive());
            sum = sum.subtract(amount.map(Yuan::amount).orElse(BigDecimal.ZERO));
            stated -= amount.isPresent() ? 1 : 0;
        }
        if (stated > 0) {
            comparison.expectedBesides(sum);
        }
        compareWithMissing(comparison, missing, check);
    }

    /** What people call the amount, without the report that it stands in. */
    private static Text amountText(ProactiveTable table) {
        return Cell.of(
                        table.layout().amountPointer().orElseThrow(),
                        new ReportPlace("", "").amount(table).label().strip(),
                        Figure.notStated())
                .text();
    }

    /** The units whose cells a finding lists: those that are blank, then those that are not 0. */
    private static List<AnnualReport> listed(
            SummaryAndUnits subject, Predicate<AnnualReport> blank, Predicate<AnnualReport> notZero) {
        return Stream.concat(
                        subject.units().stream().filter(blank),
                        subject.units().stream().filter(blank.negate().and(notZero)))
                .limit(UnitTotals.LISTED)
                .toList();
    }

    private static void compareWithMissing(Comparison comparison, List<Agency> missing, Check check) {
        missing.stream()
                .limit(UnitTotals.LISTED)
                .forEach(agency -> comparison.expectedMissing(
                        SummaryAndUnits.placeOf(agency).cell("", "报告", Figure.notStated())));
        comparison.check(check);
    }

    private static void checkEditions(SummaryAndUnits subject, Check check) {
        for (AnnualReport unit : subject.units()) {
            checkEdition(
                    subject, unit, "proactive", report -> report.proactive().edition(), check);
            checkEdition(
                    subject,
                    unit,
                    "applications",
                    report -> report.applications().edition(),
                    check);
        }
    }

    private static void checkEdition(
            SummaryAndUnits subject,
            AnnualReport unit,
            String table,
            Function<AnnualReport, FormEdition> edition,
            Check check) {
        FormEdition expected = edition.apply(subject.summary());
        FormEdition actual = edition.apply(unit);
        if (actual == expected) {
            check.holds();
            return;
        }
        String path = '/' + table + "/edition";
        check.violated(
                Text.of(
                        unit.agency().name() + "的" + (table.equals("proactive") ? "第二部分" : "第三部分") + "表格与汇总使用同一格式",
                        "the " + table + " table of " + unit.agency().name() + " is on the form of the summary"),
                List.of(
                        SummaryAndUnits.placeOf(unit.agency()).cell(path, "表格格式", Figure.of(actual.token())),
                        subject.placeOfSummary().cell(path, "表格格式", Figure.of(expected.token()))),
                Figure.of(expected.token()),
                Figure.of(actual.token()));
    }
}
