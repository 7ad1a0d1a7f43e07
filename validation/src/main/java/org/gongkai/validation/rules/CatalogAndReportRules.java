package org.gongkai.validation.rules;

import java.util.List;
import java.util.Optional;
import org.gongkai.law.LegalDocument;
import org.gongkai.money.Yuan;
import org.gongkai.report.ProactiveTable;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/** What must hold between a catalog and part two of the report of its year. */
public final class CatalogAndReportRules {

    /** Every published cell that the catalog tells is what the catalog adds up to. */
    public static final Rule<CatalogAndReport> PROACTIVE = Rule.<CatalogAndReport>builder("catalog.proactive-published")
            .title("第二部分与目录一致", "part two is what the catalog adds up to")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.STRUCTURAL, LegalDocument.REGULATION.article(50)))
            .check(CatalogAndReportRules::compare);

    private static final RuleSet<CatalogAndReport> RULE_SET = RuleSet.of(
            "catalog-and-report",
            subject -> Subject.of(
                    subject.agency(), subject.year(), subject.published().edition()),
            List.of(PROACTIVE));

    private CatalogAndReportRules() {}

    /** {@return the one rule} */
    public static RuleSet<CatalogAndReport> ruleSet() {
        return RULE_SET;
    }

    private static void compare(CatalogAndReport subject, Check check) {
        ProactiveTable expected = subject.tabulation().table();
        ProactiveTable published = subject.published();
        if (expected.edition() != published.edition()) {
            check.notAssessable(
                    Text.of("目录按同一版格式汇总", "the catalog is tabulated in the edition of the report"),
                    List.of(Cell.of(
                            "/proactive/edition",
                            "表格格式",
                            Figure.of(published.edition().token()))));
            return;
        }
        for (int cell = 0; cell < published.layout().cellCount(); cell++) {
            Text statement = Text.of(
                    "“" + published.layout().label(cell) + "”与目录一致",
                    published.layout().text(cell).en() + " is what the catalog adds up to");
            List<Cell> cells = List.of(Cell.of(published, cell));
            if (!expected.isStated(cell) || !published.isStated(cell)) {
                check.notAssessable(statement, cells);
            } else if (expected.orZero(cell) == published.orZero(cell)) {
                check.holds();
            } else {
                check.violated(statement, cells, Figure.of(expected.orZero(cell)), Figure.of(published.orZero(cell)));
            }
        }
        published.layout().amountPointer().ifPresent(pointer -> compareAmount(expected, published, pointer, check));
    }

    private static void compareAmount(ProactiveTable expected, ProactiveTable published, String pointer, Check check) {
        Text statement = Text.of("金额与目录一致", pointer + " is what the catalog adds up to");
        Optional<Yuan> sum = expected.amount();
        Optional<Yuan> amount = published.amount();
        List<Cell> cells = List.of(Cell.of(pointer, "金额", figure(amount)));
        if (sum.isEmpty() || amount.isEmpty()) {
            check.notAssessable(statement, cells);
        } else if (sum.equals(amount)) {
            check.holds();
        } else {
            check.violated(statement, cells, figure(sum), figure(amount));
        }
    }

    private static Figure figure(Optional<Yuan> amount) {
        return amount.map(each -> Figure.of(each.toString())).orElse(Figure.notStated());
    }
}
