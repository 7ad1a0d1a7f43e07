package org.gongkai.validation.analysis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Linear equations over numbers that are not negative, solved exactly: by the simplex method in whole numbers over a common
 * denominator, with Bland's rule, which always ends.
 */
final class ExactSystem {

    private final int equations;
    private final int unknowns;
    private final BigInteger[][] rows;
    private final boolean[] negated;
    private final int[] basis;

    /** What is to become 0: the sum of what is still missing in every equation. */
    private final BigInteger[] missing;

    private BigInteger denominator = BigInteger.ONE;

    private ExactSystem(List<int[]> coefficients, int unknowns, long[] values) {
        this.equations = coefficients.size();
        this.unknowns = unknowns;
        this.rows = new BigInteger[equations][];
        this.negated = new boolean[equations];
        this.basis = new int[equations];
        this.missing = new BigInteger[unknowns + equations + 1];
        Arrays.fill(missing, BigInteger.ZERO);
        for (int row = 0; row < equations; row++) {
            negated[row] = values[row] < 0;
            rows[row] = row(coefficients.get(row), values[row], row);
            basis[row] = unknowns + row;
        }
    }

    private BigInteger[] row(int[] coefficients, long value, int at) {
        BigInteger[] row = new BigInteger[missing.length];
        Arrays.fill(row, BigInteger.ZERO);
        for (int column = 0; column < unknowns; column++) {
            row[column] = BigInteger.valueOf(negated[at] ? -(long) coefficients[column] : coefficients[column]);
            missing[column] = missing[column].add(row[column]);
        }
        row[unknowns + at] = BigInteger.ONE;
        row[missing.length - 1] = BigInteger.valueOf(value).abs();
        missing[missing.length - 1] = missing[missing.length - 1].add(row[missing.length - 1]);
        return row;
    }

    /**
     * Tells why equations have no solution.
     *
     * @param coefficients those of every equation
     * @param unknowns how many unknowns there are, none of which is negative
     * @param values what every equation comes to
     * @return the equations that have none together; empty if all have a solution
     */
    static Optional<BitSet> conflict(List<int[]> coefficients, int unknowns, long[] values) {
        return new ExactSystem(coefficients, unknowns, values).conflict();
    }

    private Optional<BitSet> conflict() {
        for (int entering = entering(); entering >= 0; entering = entering()) {
            pivot(leaving(entering), entering);
        }
        return missing[missing.length - 1].signum() == 0 ? Optional.empty() : Optional.of(multiplied());
    }

    /** The equations whose sum, each times a number, cannot be: the last row tells by how much each counts in it. */
    private BitSet multiplied() {
        BitSet multiplied = new BitSet(equations);
        for (int row = 0; row < equations; row++) {
            multiplied.set(row, missing[unknowns + row].add(denominator).signum() != 0);
        }
        return multiplied;
    }

    private int entering() {
        for (int column = 0; column < unknowns; column++) {
            if (missing[column].signum() > 0) {
                return column;
            }
        }
        return -1;
    }

    /** The equation that allows least; there is one, for what is missing is not negative. */
    private int leaving(int entering) {
        int leaving = -1;
        for (int row = 0; row < equations; row++) {
            if (rows[row][entering].signum() > 0 && (leaving < 0 || allowsLess(row, leaving, entering))) {
                leaving = row;
            }
        }
        return leaving;
    }

    private boolean allowsLess(int row, int other, int entering) {
        int last = missing.length - 1;
        int compared = rows[row][last]
                .multiply(rows[other][entering])
                .compareTo(rows[other][last].multiply(rows[row][entering]));
        return compared < 0 || (compared == 0 && basis[row] < basis[other]);
    }

    private void pivot(int leaving, int entering) {
        BigInteger[] pivotRow = rows[leaving];
        BigInteger pivot = pivotRow[entering];
        for (int row = 0; row < equations; row++) {
            if (row != leaving) {
                eliminate(rows[row], pivotRow, entering, pivot);
            }
        }
        eliminate(missing, pivotRow, entering, pivot);
        denominator = pivot;
        basis[leaving] = entering;
    }

    private void eliminate(BigInteger[] row, BigInteger[] pivotRow, int entering, BigInteger pivot) {
        BigInteger factor = row[entering];
        boolean sameDenominator = pivot.equals(denominator);
        if (factor.signum() == 0 && sameDenominator) {
            return;
        }
        for (int column = 0; column < row.length; column++) {
            if (!sameDenominator || pivotRow[column].signum() != 0) {
                row[column] = row[column]
                        .multiply(pivot)
                        .subtract(factor.multiply(pivotRow[column]))
                        .divide(denominator);
            }
        }
    }
}
