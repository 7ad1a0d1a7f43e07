package org.gongkai.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.AcrossYears.YearCell;
import org.gongkai.validation.conformance.RuleEquations;

/**
 * A rule altered in every way that can be told from outside: each of its reconciliations left out, with another relation, with a
 * cell left out or on the other side; what its check says turned round, left out or weighed otherwise.
 *
 * @param <S> the type of subject
 */
public final class RuleMutants<S> {

    private final Rule<S> rule;
    private final Map<String, Rule<S>> mutants = new LinkedHashMap<>();

    private RuleMutants(Rule<S> rule) {
        this.rule = rule;
    }

    /** The mutants of a rule by what was done to it. */
    public static <S> Map<String, Rule<S>> of(Rule<S> rule) {
        RuleMutants<S> all = new RuleMutants<>(rule);
        Stream.of(Severity.values())
                .filter(severity -> severity != rule.severity())
                .forEach(severity -> all.mutants.put("severity " + severity.token(), rule.with(severity)));
        if (rule.check() == null) {
            all.addReconciliations();
        } else {
            all.addChecks();
        }
        return all.mutants;
    }

    /** The mutant of a rule in which what cannot be assessed holds. */
    public static <S> Rule<S> assessing(Rule<S> rule) {
        return new RuleMutants<>(rule).saying(Check::holds, RuleMutants::violated, (finding, into) -> into.holds());
    }

    private void addReconciliations() {
        List<Reconciliation> all = rule.reconciliations();
        for (int i = 0; i < all.size(); i++) {
            Reconciliation one = all.get(i);
            int place = i;
            EquationMutants.of(RuleEquations.of(one))
                    .forEach((name, instead) -> put(
                            place + " " + one.layout() + ' ' + one + ' ' + name,
                            place,
                            instead.stream().map(each -> with(one, each)).toList()));
        }
    }

    private static Reconciliation with(Reconciliation one, AcrossYears altered) {
        return Reconciliation.of(
                one.layout(), one.statement(), cells(altered.actual()), altered.relation(), cells(altered.expected()));
    }

    private static int[] cells(List<YearCell> cells) {
        return cells.stream().mapToInt(YearCell::cell).toArray();
    }

    private void put(String name, int place, List<Reconciliation> instead) {
        List<Reconciliation> others = new ArrayList<>(rule.reconciliations());
        others.remove(place);
        others.addAll(place, instead);
        mutants.put(name, builder().reconcile(Objects.requireNonNull(rule.table()), others));
    }

    private void addChecks() {
        mutants.put("checks nothing", builder().check((subject, into) -> {}));
        mutants.put(
                "what is violated holds",
                saying(Check::holds, (finding, into) -> into.holds(), RuleMutants::notAssessable));
        mutants.put(
                "what is violated is passed over",
                saying(Check::holds, (finding, into) -> {}, RuleMutants::notAssessable));
        mutants.put(
                "what is violated cannot be assessed",
                saying(Check::holds, RuleMutants::notAssessable, RuleMutants::notAssessable));
        mutants.put("what holds is passed over", saying(into -> {}, RuleMutants::violated, RuleMutants::notAssessable));
        mutants.put(
                "what holds is violated",
                saying(
                        into -> into.violated(rule.title(), List.of(), Figure.notStated(), Figure.notStated()),
                        RuleMutants::violated,
                        RuleMutants::notAssessable));
        mutants.put(
                "a cell of what is violated is left out",
                saying(
                        Check::holds,
                        (finding, into) -> into.violated(
                                finding.statement(),
                                finding.cells().subList(1, finding.cells().size()),
                                finding.expected(),
                                finding.actual(),
                                finding.difference()),
                        RuleMutants::notAssessable));
    }

    private static void violated(Finding finding, Check into) {
        into.violated(finding.statement(), finding.cells(), finding.expected(), finding.actual(), finding.difference());
    }

    private static void notAssessable(Finding finding, Check into) {
        into.notAssessable(finding.statement(), finding.cells());
    }

    /** The rule, of which what it says is said otherwise. */
    private Rule<S> saying(
            Consumer<Check> holds, BiConsumer<Finding, Check> violated, BiConsumer<Finding, Check> notAssessable) {
        RuleCheck<S> check = Objects.requireNonNull(rule.check());
        return builder().check((subject, into) -> {
            Check said = new Check(into.blankPolicy(), List.of(rule));
            said.start(0);
            check.assess(subject, said);
            for (int i = said.heldWithBlanks().size(); i < said.counts()[0]; i++) {
                holds.accept(into);
            }
            said.heldWithBlanks().forEach(each -> into.holdsWithBlanks(each.statement(), each.blanks()));
            for (Finding finding : said.findings()) {
                (finding.outcome() == RuleOutcome.VIOLATED ? violated : notAssessable).accept(finding, into);
            }
        });
    }

    private Rule.Builder<S> builder() {
        return Rule.<S>builder(rule.id().toString())
                .title(rule.title().zh(), rule.title().en())
                .severity(rule.severity())
                .basis(rule.basis());
    }
}
