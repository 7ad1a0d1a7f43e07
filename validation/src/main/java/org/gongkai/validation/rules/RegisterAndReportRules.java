package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gongkai.law.LegalDocument;
import org.gongkai.report.CountTable;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Derivation;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/** What must hold between a register and the report of its year: every published cell is what the register adds up to. */
public final class RegisterAndReportRules {

    /** How many registration or case numbers a finding lists; the statement says how many there are. */
    private static final int LISTED = 50;

    /** Part three is what the applications of the register add up to. */
    public static final Rule<RegisterAndReport> APPLICATIONS = rule(
            "register.applications-published",
            "第三部分与登记的申请一致",
            "part three is what the register of applications adds up to",
            subject -> new Comparison(
                    subject.tabulation().applications(),
                    subject.report().applications(),
                    subject.tabulation()::applicationsBehind));

    /** Part four is what the registered cases add up to. */
    public static final Rule<RegisterAndReport> DISPUTES = rule(
            "register.disputes-published",
            "第四部分与登记的复议、诉讼一致",
            "part four is what the registered cases add up to",
            subject -> new Comparison(
                    subject.tabulation().disputes(),
                    subject.report().disputes(),
                    subject.tabulation()::disputesBehind));

    private static final RuleSet<RegisterAndReport> RULE_SET =
            RuleSet.of("register-and-report", subject -> Subject.of(subject.report()), List.of(APPLICATIONS, DISPUTES));

    private RegisterAndReportRules() {}

    /** {@return the rules, that of the applications first} */
    public static RuleSet<RegisterAndReport> ruleSet() {
        return RULE_SET;
    }

    private record Comparison(CountTable tabulated, CountTable published, IntFunction<List<String>> behind) {}

    private static Rule<RegisterAndReport> rule(
            String id, String zh, String en, Derivation<RegisterAndReport, Comparison> comparison) {
        return Rule.<RegisterAndReport>builder(id)
                .title(zh, en)
                .severity(Severity.ERROR)
                .basis(Basis.of(BasisKind.STRUCTURAL, LegalDocument.REGULATION.article(50)))
                .check((subject, check) -> compare(comparison.apply(subject), check));
    }

    private static void compare(Comparison comparison, Check check) {
        CountTable published = comparison.published();
        if (comparison.tabulated().layout() != published.layout()) {
            check.notAssessable(
                    Text.of(
                            "登记汇总所用的格式与公布的“" + published.layout().section().heading() + "”表格相同",
                            "the register is tabulated on the form of the published table, which is "
                                    + published.layout()),
                    List.of(Cell.of('/' + published.layout().name(), "同一格式的表格", Figure.notStated())));
            return;
        }
        for (int cell = 0; cell < published.layout().cellCount(); cell++) {
            compare(comparison, cell, check);
        }
    }

    private static void compare(Comparison comparison, int cell, Check check) {
        CountTable published = comparison.published();
        long expected = comparison.tabulated().orZero(cell);
        if (published.isStated(cell) && published.orZero(cell) == expected) {
            check.holds();
            return;
        }
        Text statement = statement(comparison, cell, expected);
        if (published.isStated(cell)) {
            check.violated(statement, cells(comparison, cell), Figure.of(expected), Figure.of(published.orZero(cell)));
        } else if (expected == 0 && check.blankPolicy() == BlankPolicy.AS_ZERO) {
            check.holdsWithBlanks(statement, List.of(Cell.of(published, cell)));
        } else {
            check.notAssessable(statement, cells(comparison, cell));
        }
    }

    private static Text statement(Comparison comparison, int cell, long expected) {
        return Text.of(
                "“" + comparison.published().layout().label(cell) + "”应为登记的" + expected + "件",
                comparison.published().layout().text(cell).en() + " is the " + expected + " of the register");
    }

    private static List<Cell> cells(Comparison comparison, int cell) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(comparison.published(), cell));
        comparison.behind().apply(cell).stream()
                .limit(LISTED)
                .forEach(number -> cells.add(Cell.of("/register/" + escaped(number), "登记编号", Figure.of(number))));
        return cells;
    }

    /** A number as a part of a JSON Pointer. */
    private static String escaped(String number) {
        return number.replace("~", "~0").replace("/", "~1");
    }
}
