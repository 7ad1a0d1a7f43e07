package org.gongkai.validation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.narrative.Breakdown;
import org.gongkai.narrative.Narrative;
import org.gongkai.narrative.Quotient;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.StatementKind;
import org.gongkai.narrative.StatementSubject;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportSection;
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

/**
 * What must hold between the text of a report, its tables and itself, and what the text must tell of; none is more than a
 * warning. Of what a text leaves out nothing is said where fewer than three of its parts are kept.
 *
 * <p>Only statements that are understood are checked, and only against figures of the same scope: where a sentence says that
 * it counts the agency alone (本级) and the report is a summary, or the other way round, nothing is said.
 */
public final class NarrativeRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 12;

    /** How far the point stands apart in 元 and in 万元. */
    private static final int TEN_THOUSAND = 4;

    /** The numbers in the text of a report. */
    static final Function<AnnualReport, Narrative> NARRATIVE = Narrative::of;

    /** The text of a report, which all rules share that look for words in it. */
    static final Function<AnnualReport, ReportText> TEXT = ReportText::of;

    /** Numbers of applications in the text are those of the application table. */
    public static final Rule<AnnualReport> APPLICATIONS = Rule.<AnnualReport>builder("narrative.applications")
            .title("文字所述申请数量与第三部分表格一致", "numbers of applications in the text are those of part three")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check((report, check) -> compare(report, ReportSection.APPLICATIONS, check));

    /** Numbers of reconsiderations and lawsuits in the text are those of the dispute table. */
    public static final Rule<AnnualReport> DISPUTES = Rule.<AnnualReport>builder("narrative.disputes")
            .title("文字所述复议、诉讼数量与第四部分表格一致", "numbers of disputes in the text are those of part four")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check((report, check) -> compare(report, ReportSection.DISPUTES, check));

    /**
     * Numbers of documents, decisions and amounts in the text are those of the table of proactive disclosure, and two
     * parts that say in the same words how much was disclosed say the same number.
     */
    public static final Rule<AnnualReport> PROACTIVE = Rule.<AnnualReport>builder("narrative.proactive")
            .title(
                    "文字所述主动公开数量与第二部分表格一致，各部分互相一致",
                    "numbers of proactive disclosure in the text are those of part two and agree")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check(NarrativeRules::checkProactive);

    /**
     * A stated rate is the quotient of the counts stated with it, rounded or cut off at the last place printed.
     *
     * <p>A rate of interpretation of 100 % over fewer interpretations than documents is not assessable: such texts count
     * the documents that need one.
     */
    public static final Rule<AnnualReport> RATE = Rule.<AnnualReport>builder("narrative.rate")
            .title("文字所述比率与其分子、分母一致", "a rate in the text is the quotient of its counts")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check(NarrativeRules::checkRates);

    /** No part is greater than its whole, and parts that are said to be all of them add up to it. */
    public static final Rule<AnnualReport> PARTS = Rule.<AnnualReport>builder("narrative.parts")
            .title(
                    "文字所述分项不大于总数，列全的分项之和等于总数",
                    "parts in the text do not exceed their whole, and all of them add up to it")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check(NarrativeRules::checkParts);

    /** A change from the year before is that between the tables of the two years. */
    public static final Rule<ReportAndPrevious> CHANGE = Rule.<ReportAndPrevious>builder("narrative.change")
            .title("文字所述同比变化与两年表格一致", "a change from the year before is that between the tables of the two years")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.HEURISTIC))
            .check(NarrativeRules::checkChanges);

    private static final RuleSet<AnnualReport> RULE_SET = RuleSet.of(
            "narrative",
            Subject::of,
            List.of(
                    APPLICATIONS,
                    DISPUTES,
                    PROACTIVE,
                    RATE,
                    PARTS,
                    FeeNoticeRules.SENT_BEFORE,
                    OverviewRules.ASPECTS,
                    OverviewRules.SUPERVISION_RESULTS,
                    ProblemRules.PROBLEMS_AND_MEASURES,
                    FeeNoticeRules.STATED,
                    FeeNoticeRules.UNIT,
                    CitedFormRules.IN_FORCE,
                    PartListRules.LISTED,
                    SelfDescriptionRules.PERIOD,
                    SelfDescriptionRules.OWN_TITLE,
                    SelfDescriptionRules.WHERE));

    private static final RuleSet<ReportAndPrevious> CHANGE_RULE_SET = RuleSet.of(
            "narrative-and-previous", pair -> Subject.of(pair.report()), List.of(CHANGE, CopyRules.FROM_LAST_YEAR));

    private NarrativeRules() {}

    /** {@return the rules for the text of one report, that of the applications first} */
    public static RuleSet<AnnualReport> ruleSet() {
        return RULE_SET;
    }

    /** {@return the rules for the text of a report and the report for the year before} */
    public static RuleSet<ReportAndPrevious> changeRuleSet() {
        return CHANGE_RULE_SET;
    }

    private static void compare(AnnualReport report, ReportSection table, Check check) {
        if (report.narrative().isEmpty()) {
            return;
        }
        for (Statement statement : check.derived(report, NARRATIVE).statements()) {
            boolean isOfTable = statement.kind() == StatementKind.COUNT || statement.kind() == StatementKind.AMOUNT;
            if (isOfTable && isOf(table, statement) && isOf(report, statement)) {
                compare(report, statement, check);
            }
        }
    }

    private static boolean isOf(ReportSection table, Statement statement) {
        return statement.subject().table().orElse(null) == table;
    }

    /** Whether a statement is of what the report is of: the agency alone, or all of its region. */
    private static boolean isOf(AnnualReport report, Statement statement) {
        return statement.scope().isEmpty() || statement.scope().get() == report.scope();
    }

    private static void compare(AnnualReport report, Statement statement, Check check) {
        List<NarrativeCells.Sum> sums = NarrativeCells.of(report, statement).sums();
        if (sums.isEmpty()) {
            return;
        }
        if (isAgreed(sums, statement)) {
            check.holds();
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(NarrativeCells.text(statement));
        sums.stream().flatMap(sum -> sum.cells().stream()).distinct().forEach(cells::add);
        if (sums.stream().anyMatch(sum -> sum.value().isEmpty())) {
            check.notAssessable(statementOf(statement, cells), cells);
        } else {
            BigDecimal table = sums.get(0).value().orElseThrow();
            check.violated(
                    statementOf(statement, cells).concat(unitsOf(table, statement)),
                    cells,
                    figure(table),
                    figure(statement.value()));
        }
    }

    private static boolean isAgreed(List<NarrativeCells.Sum> sums, Statement statement) {
        for (NarrativeCells.Sum sum : sums) {
            if (sum.value().isPresent() && statement.agreesWith(sum.value().get())) {
                return true;
            }
        }
        return false;
    }

    /** What is added where an amount of the text and that of the table are one but for their unit. */
    private static Text unitsOf(BigDecimal table, Statement statement) {
        boolean isOtherUnit = statement.kind() == StatementKind.AMOUNT
                && table.signum() > 0
                && (statement.agreesWith(table.movePointLeft(TEN_THOUSAND))
                        || statement.agreesWith(table.movePointRight(TEN_THOUSAND)));
        return isOtherUnit
                ? Text.of("（相差一万倍，请核对单位是元还是万元）", " (they differ 10 000 times: yuan or ten thousands of yuan)")
                : Text.of("", "");
    }

    private static Text statementOf(Statement statement, List<Cell> cells) {
        List<Cell> table = cells.subList(1, cells.size());
        return Text.of(
                quoted(statement) + "中“" + statement.text() + "”（"
                        + statement.subject().label() + "）应与“" + table.get(0).label() + "”"
                        + (table.size() > 1 ? "等格" : "") + "一致",
                "\"" + statement.text() + "\" (" + statement.subject().text().en() + ") in " + quoted(statement)
                        + " must be what " + table.get(0).text().en()
                        + (table.size() > 1 ? " and others say" : " says"));
    }

    private static String quoted(Statement statement) {
        return "“" + statement.sentence() + "”";
    }

    private static Figure figure(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 18
                ? Figure.of(plain.longValueExact())
                : Figure.of(plain.toPlainString());
    }

    private static void checkProactive(AnnualReport report, Check check) {
        compare(report, ReportSection.PROACTIVE_DISCLOSURE, check);
        if (report.narrative().size() < 2) {
            return;
        }
        Map<String, Statement> byWords = new LinkedHashMap<>();
        for (Statement statement : check.derived(report, NARRATIVE).statements(StatementSubject.PROACTIVE_ITEMS)) {
            Statement first = byWords.putIfAbsent(statement.noun() + statement.scope(), statement);
            if (first != null && first.section() != statement.section()) {
                checkSame(first, statement, check);
            }
        }
    }

    private static void checkSame(Statement first, Statement second, Check check) {
        if (first.step().compareTo(second.step()) >= 0
                ? first.agreesWith(second.value())
                : second.agreesWith(first.value())) {
            check.holds();
            return;
        }
        check.violated(
                Text.of(
                        quoted(second) + "中“" + second.text() + "”应与" + quoted(first) + "中“" + first.text() + "”一致",
                        "\"" + second.text() + "\" in " + quoted(second) + " is \"" + first.text() + "\" in "
                                + quoted(first)),
                List.of(NarrativeCells.text(first), NarrativeCells.text(second)),
                figure(first.value()),
                figure(second.value()));
    }

    private static void checkRates(AnnualReport report, Check check) {
        if (report.narrative().isEmpty()) {
            return;
        }
        for (Quotient quotient : check.derived(report, NARRATIVE).quotients()) {
            checkRate(quotient, check);
        }
    }

    private static void checkRate(Quotient quotient, Check check) {
        Statement rate = quotient.rate();
        BigDecimal part = quotient.part().value();
        BigDecimal whole = quotient.whole().value();
        Text statement = Text.of(
                quoted(rate) + "中“" + rate.text() + "”应为" + quotient.part().text() + "与"
                        + quotient.whole().text() + "之比",
                "\"" + rate.text() + "\" in " + quoted(rate) + " is "
                        + quotient.part().text() + " over " + quotient.whole().text());
        boolean isRounded = quotient.part().step().compareTo(BigDecimal.ONE) > 0
                || quotient.whole().step().compareTo(BigDecimal.ONE) > 0;
        if (whole.signum() == 0 || isRounded || part.compareTo(whole) > 0) {
            check.notAssessable(statement, List.of(NarrativeCells.text(rate), notStated(quotient)));
            return;
        }
        BigDecimal exact = part.multiply(HUNDRED).divide(whole, PLACES, RoundingMode.HALF_UP);
        if (rate.agreesWith(exact)) {
            check.holds();
        } else if (rate.subject() == StatementSubject.INTERPRETATION_RATE
                && rate.value().compareTo(HUNDRED) == 0) {
            check.notAssessable(statement, List.of(NarrativeCells.text(rate), notStated(quotient)));
        } else {
            check.violated(
                    statement,
                    List.of(NarrativeCells.text(rate)),
                    Figure.of(exact.setScale(rate.number().scale(), RoundingMode.HALF_UP)
                                    .toPlainString()
                            + '%'),
                    Figure.of(rate.number().toPlainString() + '%'));
        }
    }

    /** What would have to be known for a rate to be assessed. */
    private static Cell notStated(Quotient quotient) {
        return Cell.of(
                "/narrative/" + quotient.rate().section().token(),
                "“" + quotient.rate().text() + "”的分母",
                Figure.notStated());
    }

    private static void checkParts(AnnualReport report, Check check) {
        if (report.narrative().isEmpty()) {
            return;
        }
        for (Breakdown breakdown : check.derived(report, NARRATIVE).breakdowns()) {
            checkBreakdown(breakdown, check);
        }
    }

    private static void checkBreakdown(Breakdown breakdown, Check check) {
        Statement whole = breakdown.whole();
        for (Statement part : breakdown.parts()) {
            Text statement = Text.of(
                    quoted(part) + "中“" + part.text() + "”不大于“" + whole.text() + "”",
                    "\"" + part.text() + "\" in " + quoted(part) + " is at most \"" + whole.text() + "\"");
            BigDecimal most =
                    whole.step().compareTo(BigDecimal.ONE) > 0 ? whole.value().add(whole.step()) : whole.value();
            if (part.value().compareTo(most) <= 0) {
                check.holds();
            } else {
                check.violated(
                        statement, List.of(NarrativeCells.text(whole)), figure(whole.value()), figure(part.value()));
            }
        }
        if (breakdown.complete()) {
            checkAllParts(breakdown, check);
        }
    }

    private static void checkAllParts(Breakdown breakdown, Check check) {
        Statement whole = breakdown.whole();
        BigDecimal sum = BigDecimal.ZERO;
        boolean addsUp = false;
        boolean isRounded = whole.step().compareTo(BigDecimal.ONE) > 0;
        // A list can go over the whole twice, by channel and then by subject; its end must add up.
        for (int i = breakdown.parts().size() - 1; i >= 0; i--) {
            Statement part = breakdown.parts().get(i);
            isRounded = isRounded || part.step().compareTo(BigDecimal.ONE) > 0;
            sum = sum.add(part.value());
            addsUp = addsUp || sum.compareTo(whole.value()) == 0;
        }
        Text statement = Text.of(
                quoted(whole) + "中各分项之和应为“" + whole.text() + "”",
                "the parts in " + quoted(whole) + " add up to \"" + whole.text() + "\"");
        if (addsUp) {
            check.holds();
        } else if (isRounded) {
            check.notAssessable(
                    statement,
                    List.of(
                            NarrativeCells.text(whole),
                            Cell.of("/narrative/" + whole.section().token(), "未取整的数量", Figure.notStated())));
        } else {
            check.violated(statement, List.of(NarrativeCells.text(whole)), figure(whole.value()), figure(sum));
        }
    }

    private static void checkChanges(ReportAndPrevious pair, Check check) {
        if (pair.report().narrative().isEmpty()
                || pair.report().scope() != pair.previous().scope()) {
            return;
        }
        for (Statement statement : check.derived(pair.report(), NARRATIVE).statements()) {
            boolean isOfReport = isOf(pair.report(), statement);
            boolean isOfCounts = !statement.unit().endsWith("百分点");
            if (statement.kind() == StatementKind.CHANGE && isOfReport && isOfCounts) {
                checkChange(pair, statement, check);
            }
        }
    }

    private static void checkChange(ReportAndPrevious pair, Statement statement, Check check) {
        List<NarrativeCells.Sum> now =
                NarrativeCells.of(pair.report(), statement).sums();
        List<NarrativeCells.Sum> before =
                NarrativeCells.of(pair.previous(), statement).sums();
        // Documents and decisions are other things in another edition of the form.
        if (now.isEmpty()
                || now.size() != before.size()
                || (isOf(ReportSection.PROACTIVE_DISCLOSURE, statement)
                        && pair.report().proactive().edition()
                                != pair.previous().proactive().edition())) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(NarrativeCells.text(statement));
        now.stream().flatMap(sum -> sum.cells().stream()).distinct().forEach(cells::add);
        Text text = changeOf(statement, cells.get(1));
        before.stream()
                .flatMap(sum -> sum.cells().stream())
                .distinct()
                .map(cell -> Cell.of(
                        "/" + pair.previous().year() + cell.pointer(),
                        pair.previous().year() + "年度 " + cell.label(),
                        cell.value()))
                .forEach(cells::add);
        Optional<BigDecimal> first = Optional.empty();
        boolean isAnyOpen = false;
        for (int i = 0; i < now.size(); i++) {
            Optional<BigDecimal> change = change(now.get(i), before.get(i), statement.unit());
            if (change.filter(statement::agreesWith).isPresent()) {
                check.holds();
                return;
            }
            isAnyOpen = isAnyOpen || change.isEmpty();
            first = first.isPresent() ? first : change;
        }
        if (isAnyOpen || first.isEmpty()) {
            check.notAssessable(text, cells);
        } else {
            check.violated(
                    text,
                    cells,
                    figure(first.get().setScale(statement.number().scale(), RoundingMode.HALF_UP)),
                    figure(statement.value()));
        }
    }

    private static Text changeOf(Statement statement, Cell table) {
        return Text.of(
                quoted(statement) + "中“" + statement.text() + "”应为“" + table.label() + "”较上一年度的变化",
                "\"" + statement.text() + "\" in " + quoted(statement) + " is the change of "
                        + table.text().en() + " from the year before");
    }

    /** The change from one year to the next, in percent or in 件; none if it cannot be said. */
    private static Optional<BigDecimal> change(NarrativeCells.Sum now, NarrativeCells.Sum before, String unit) {
        if (now.value().isEmpty() || before.value().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal difference = now.value().get().subtract(before.value().get());
        if (!unit.equals("%")) {
            return Optional.of(difference);
        }
        if (before.value().get().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(difference.multiply(HUNDRED).divide(before.value().get(), PLACES, RoundingMode.HALF_UP));
    }
}
