package org.gongkai.validation.rules;

import java.util.List;
import java.util.function.Function;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Comparison;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Relation;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/** What must hold between the report of a whole region and that of its government alone. */
public final class WholeAndOwnRules {

    /** No count and no amount of the government alone is greater than that of the whole; changes, which have a sign, can be. */
    public static final Rule<WholeAndOwn> WITHIN = Rule.<WholeAndOwn>builder("summary.own-within")
            .title("本级的每个数字不大于汇总的同一数字", "no number of the government alone is greater than that of the whole")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.STRUCTURAL, SummaryRules.STATISTICS_NOTICE.at("本级、汇总两类数据")))
            .check(WholeAndOwnRules::check);

    private static final RuleSet<WholeAndOwn> RULE_SET =
            RuleSet.of("whole-and-own", pair -> Subject.of(pair.own()), List.of(WITHIN));

    private static final ReportPlace WHOLE = new ReportPlace("/whole", "汇总");
    private static final ReportPlace OWN = new ReportPlace("/own", "本级");

    private WholeAndOwnRules() {}

    /** {@return the rule for the reports of a whole and of its government alone} */
    public static RuleSet<WholeAndOwn> ruleSet() {
        return RULE_SET;
    }

    private static void check(WholeAndOwn pair, Check check) {
        if (checkTable(pair, AnnualReport::proactive, check)) {
            Comparison.of(
                            statement(OWN.amount(pair.own().proactive()).label(), "the amount of part two"),
                            Relation.AT_MOST)
                    .actualAmount(OWN, pair.own().proactive())
                    .expectedAmount(WHOLE, pair.whole().proactive())
                    .check(check);
        }
        checkTable(pair, AnnualReport::applications, check);
        checkTable(pair, AnnualReport::disputes, check);
    }

    /** Tells whether a table of both is on one edition, so that it could be compared. */
    private static boolean checkTable(WholeAndOwn pair, Function<AnnualReport, CountTable> table, Check check) {
        CountTable whole = table.apply(pair.whole());
        CountTable own = table.apply(pair.own());
        if (whole.layout() != own.layout()) {
            String edition = whole.layout().edition().map(FormEdition::token).orElse("");
            check.notAssessable(
                    statement(whole.layout().section().heading(), "the " + whole.layout() + " table"),
                    List.of(OWN.cell('/' + whole.layout().name(), edition + "年格式的表格", Figure.notStated())));
            return false;
        }
        for (int cell = 0; cell < whole.layout().cellCount(); cell++) {
            if (!whole.layout().isSigned(cell)) {
                checkCell(whole, own, cell, check);
            }
        }
        return true;
    }

    private static void checkCell(CountTable whole, CountTable own, int cell, Check check) {
        if (own.isStated(cell) && whole.isStated(cell) && own.orZero(cell) <= whole.orZero(cell)) {
            check.holds();
            return;
        }
        Comparison.of(
                        statement(
                                "“" + own.layout().label(cell) + "”",
                                own.layout().text(cell).en()),
                        Relation.AT_MOST)
                .actual(OWN, own, cell)
                .expected(WHOLE, whole, cell)
                .check(check);
    }

    private static Text statement(String zh, String en) {
        return Text.of(zh + "：本级不大于汇总", en + ": the government alone is at most the whole");
    }
}
