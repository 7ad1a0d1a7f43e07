package org.gongkai.validation.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.TableLayout;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;

/**
 * All numbers with which reconciliations of a table hold.
 *
 * <p>Unknowns are the cells, then the negative part of those that can be negative, then what the smaller side of every
 * inequality lacks.
 */
final class SumCone {

    private final TableLayout layout;
    private final int[] negativePart;
    private final int unknowns;
    private final List<int[]> equations = new ArrayList<>();

    /** Cells that can only be 0, and reconciliations, none too many, because of which that is so for one of them. */
    record Zeros(BitSet cells, BitSet from) {}

    SumCone(TableLayout layout, List<Reconciliation> reconciliations) {
        this.layout = layout;
        this.negativePart = new int[layout.cellCount()];
        int next = layout.cellCount();
        for (int cell = 0; cell < negativePart.length; cell++) {
            negativePart[cell] = layout.isSigned(cell) ? next++ : -1;
        }
        int inequality = next;
        for (Reconciliation each : reconciliations) {
            next += each.relation() == Relation.EQUAL ? 0 : 1;
        }
        unknowns = next;
        for (Reconciliation each : reconciliations) {
            int[] equation = difference(each);
            switch (each.relation()) {
                case EQUAL -> {}
                case AT_MOST -> equation[inequality++] = 1;
                case AT_LEAST -> equation[inequality++] = -1;
            }
            equations.add(equation);
        }
    }

    /** The coefficients of actual minus expected. */
    private int[] difference(Reconciliation reconciliation) {
        int[] difference = new int[unknowns];
        for (int cell : reconciliation.actual()) {
            add(difference, cell, 1);
        }
        for (int cell : reconciliation.expected()) {
            add(difference, cell, -1);
        }
        return difference;
    }

    private void add(int[] coefficients, int cell, int coefficient) {
        coefficients[cell] += coefficient;
        if (negativePart[cell] >= 0) {
            coefficients[negativePart[cell]] -= coefficient;
        }
    }

    /** {@return the reconciliations that another one follows from; empty if it does not follow} */
    Optional<BitSet> implies(Reconciliation other) {
        BitSet from = new BitSet();
        int[] signs = switch (other.relation()) {
            case EQUAL -> new int[] {1, -1};
            case AT_MOST -> new int[] {1};
            case AT_LEAST -> new int[] {-1};
        };
        for (int sign : signs) {
            Optional<BitSet> proof = proofOfNoExcess(equations, difference(other), sign);
            if (proof.isEmpty()) {
                return Optional.empty();
            }
            from.or(proof.get());
        }
        return Optional.of(from);
    }

    /** Why no numbers of these make a difference (or the opposite one) 1, and so none makes it positive. */
    private Optional<BitSet> proofOfNoExcess(List<int[]> rows, int[] difference, int sign) {
        List<int[]> all = new ArrayList<>(rows);
        all.add(difference);
        long[] values = new long[all.size()];
        values[rows.size()] = sign;
        Optional<BitSet> proof = ExactSystem.conflict(all, unknowns, values);
        proof.ifPresent(found -> found.clear(rows.size()));
        return proof;
    }

    /** {@return the cells of counts that can only be 0} */
    Zeros zeros() {
        BitSet counts = new BitSet();
        for (int cell = 0; cell < layout.cellCount(); cell++) {
            counts.set(cell, !layout.isSigned(cell));
        }
        return canAllBePositive(counts) ? new Zeros(new BitSet(), new BitSet()) : onlyZero(counts);
    }

    /** Whether they can all be positive, which they can be if they can all be 1 or more. */
    private boolean canAllBePositive(BitSet counts) {
        long[] values = new long[equations.size()];
        for (int row = 0; row < values.length; row++) {
            int[] equation = equations.get(row);
            values[row] = -counts.stream().mapToLong(cell -> equation[cell]).sum();
        }
        return ExactSystem.conflict(equations, unknowns, values).isEmpty();
    }

    private Zeros onlyZero(BitSet counts) {
        BitSet cells = new BitSet();
        counts.stream()
                .filter(cell -> proofOfNoExcess(equations, cell).isPresent())
                .forEach(cells::set);
        return new Zeros(cells, reasons(cells.length() - 1));
    }

    /** Equations of which none can be left out if a cell is to be 0 because of them. */
    private BitSet reasons(int cell) {
        BitSet reasons = new BitSet();
        reasons.set(0, equations.size());
        for (int row = 0; row < equations.size(); row++) {
            reasons.clear(row);
            if (proofOfNoExcess(reasons.stream().mapToObj(equations::get).toList(), cell)
                    .isEmpty()) {
                reasons.set(row);
            }
        }
        return reasons;
    }

    private Optional<BitSet> proofOfNoExcess(List<int[]> rows, int cell) {
        int[] alone = new int[unknowns];
        add(alone, cell, 1);
        return proofOfNoExcess(rows, alone, 1);
    }
}
