package org.gongkai.validation.diagnosis;

import java.util.stream.IntStream;
import org.gongkai.text.Text;
import org.gongkai.validation.Reconciliation;

/** A sum of cells that must equal another sum of cells, or a number of another report, which does not change. */
final class Equation {

    private static final int[] NONE = {};

    private final Text statement;
    private final int[] plus;
    private final int[] minus;
    private final long fixed;

    private Equation(Text statement, int[] plus, int[] minus, long fixed) {
        this.statement = statement;
        this.plus = plus;
        this.minus = minus;
        this.fixed = fixed;
    }

    /** A reconciliation of a table whose first cell has a number of its own among all cells. */
    static Equation of(Reconciliation reconciliation, int first) {
        return new Equation(
                reconciliation.statement(),
                IntStream.of(reconciliation.actual()).map(cell -> cell + first).toArray(),
                IntStream.of(reconciliation.expected())
                        .map(cell -> cell + first)
                        .toArray(),
                0);
    }

    /** One cell that must be a number. */
    static Equation of(Text statement, int cell, long number) {
        return new Equation(statement, new int[] {cell}, NONE, number);
    }

    /** What always holds. */
    static Equation ofNothing() {
        return new Equation(Text.of("", ""), NONE, NONE, 0);
    }

    Text statement() {
        return statement;
    }

    int[] plus() {
        return plus;
    }

    int[] minus() {
        return minus;
    }

    /** The cells of both sides. */
    int[] cells() {
        return IntStream.concat(IntStream.of(plus), IntStream.of(minus)).toArray();
    }

    /** 1 for a cell of the side that is judged, -1 for one of the other, 0 for any other cell. */
    int sign(int cell) {
        return IntStream.of(plus).anyMatch(each -> each == cell)
                ? 1
                : IntStream.of(minus).anyMatch(each -> each == cell) ? -1 : 0;
    }

    /** By how much the side that is judged exceeds the other. */
    long residual(long[] values) {
        long residual = -fixed;
        for (int cell : plus) {
            residual += values[cell];
        }
        for (int cell : minus) {
            residual -= values[cell];
        }
        return residual;
    }

    /** One coefficient for every cell: 1, -1 or 0. */
    int[] coefficients(int cellCount) {
        int[] coefficients = new int[cellCount];
        for (int cell : plus) {
            coefficients[cell] = 1;
        }
        for (int cell : minus) {
            coefficients[cell] = -1;
        }
        return coefficients;
    }
}
