package org.gongkai.validation.analysis;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.TableLayout;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.RuleSet;

/**
 * What reconciliations say together: how each stands to those before it, and how one more would stand to all.
 *
 * <p>Reconciliations of different tables, and of a table in different editions of the form, have nothing to do with each
 * other. One that says in itself that cells are 0, with nothing on its other side, is taken at its word and contradicts
 * nothing.
 */
@NoJsonForm
public final class ReconciliationAnalysis implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<Standing> standings = new ArrayList<>();

    private ReconciliationAnalysis() {}

    /**
     * Analyses the reconciliations of a rule set.
     *
     * @param rules the rules, not null; those of another kind say nothing here
     * @return what they say together
     */
    public static ReconciliationAnalysis of(RuleSet<?> rules) {
        return of(Objects.requireNonNull(rules, "rules").rules().stream()
                .flatMap(rule -> rule.reconciliations().stream())
                .toList());
    }

    /**
     * Analyses reconciliations.
     *
     * @param reconciliations the reconciliations in their order, not null
     * @return what they say together
     */
    public static ReconciliationAnalysis of(List<Reconciliation> reconciliations) {
        ReconciliationAnalysis analysis = new ReconciliationAnalysis();
        for (Reconciliation each : Objects.requireNonNull(reconciliations, "reconciliations")) {
            analysis.standings.add(analysis.adding(each));
        }
        return analysis;
    }

    /** {@return how each stands to those before it, in their order} */
    public List<Standing> standings() {
        return List.copyOf(standings);
    }

    /**
     * Tells what one more reconciliation would add.
     *
     * @param reconciliation the reconciliation, not null
     * @return how it stands to all of these
     */
    public Standing adding(Reconciliation reconciliation) {
        Objects.requireNonNull(reconciliation, "reconciliation");
        List<Reconciliation> others = standings.stream()
                .map(Standing::reconciliation)
                .filter(other -> other.layout() == reconciliation.layout())
                .toList();
        SumCone cone = new SumCone(reconciliation.layout(), others);
        Optional<BitSet> proof = cone.implies(reconciliation);
        if (proof.isPresent()) {
            return new Standing(reconciliation, StandingKind.IMPLIED, chosen(others, proof.get()), List.of());
        }
        return isOfZeros(reconciliation)
                ? new Standing(reconciliation, StandingKind.NEW, List.of(), List.of())
                : contradicting(reconciliation, others);
    }

    private static Standing contradicting(Reconciliation reconciliation, List<Reconciliation> others) {
        List<Reconciliation> together = new ArrayList<>(
                others.stream().filter(other -> !isOfZeros(other)).toList());
        together.add(reconciliation);
        SumCone.Zeros zeros = new SumCone(reconciliation.layout(), together).zeros();
        BitSet added = zeros.cells();
        if (!added.isEmpty()) {
            List<Reconciliation> before = together.subList(0, together.size() - 1);
            added.andNot(new SumCone(reconciliation.layout(), before).zeros().cells());
        }
        if (added.isEmpty()) {
            return new Standing(reconciliation, StandingKind.NEW, List.of(), List.of());
        }
        BitSet from = zeros.from();
        from.clear(together.size() - 1);
        return new Standing(
                reconciliation,
                StandingKind.CONTRADICTS,
                chosen(together, from),
                added.stream().boxed().toList());
    }

    /** Whether it says in itself that cells are 0. */
    private static boolean isOfZeros(Reconciliation reconciliation) {
        int[] most =
                reconciliation.relation() == Relation.AT_LEAST ? reconciliation.actual() : reconciliation.expected();
        int[] least =
                reconciliation.relation() == Relation.AT_LEAST ? reconciliation.expected() : reconciliation.actual();
        return isOfCounts(reconciliation.layout(), most, least)
                && (most.length == 0 || (least.length == 0 && reconciliation.relation() == Relation.EQUAL));
    }

    private static boolean isOfCounts(TableLayout layout, int[]... sides) {
        return Arrays.stream(sides).flatMapToInt(Arrays::stream).noneMatch(layout::isSigned);
    }

    private static List<Reconciliation> chosen(List<Reconciliation> all, BitSet chosen) {
        return chosen.stream().mapToObj(all::get).toList();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(
                () -> of(standings.stream().map(Standing::reconciliation).toList()));
    }
}
