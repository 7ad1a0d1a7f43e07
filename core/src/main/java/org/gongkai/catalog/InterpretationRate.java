package org.gongkai.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the policy documents are interpreted (解读率).
 *
 * @param interpreted the number of documents (件) with an interpretation, from 0 to {@code documents}
 * @param documents the number of documents (件), 0 or more
 */
public record InterpretationRate(int interpreted, int documents) implements Serializable {

    private static final int PERCENT = 100;

    /**
     * Checks the numbers.
     *
     * @param interpreted the number of documents with an interpretation
     * @param documents the number of documents
     * @throws IllegalArgumentException if a number is negative, or more are interpreted than there are
     */
    public InterpretationRate {
        if (interpreted < 0 || interpreted > documents) {
            throw new IllegalArgumentException(interpreted + " of " + documents + " documents cannot be interpreted");
        }
    }

    /**
     * The rate in percent.
     *
     * @param decimals the number of decimals, 0 or more
     * @return the rate, rounded half up; 82 of 128 is 64 without decimals and 64.06 with two
     * @throws ArithmeticException if there are no documents
     * @throws IllegalArgumentException if {@code decimals} is negative
     */
    public BigDecimal percent(int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals must not be negative, but are " + decimals);
        }
        return BigDecimal.valueOf((long) interpreted * PERCENT)
                .divide(BigDecimal.valueOf(documents), decimals, RoundingMode.HALF_UP);
    }

    /** {@return the rate as reports print it, such as 64%, or 0/0 where there are no documents} */
    @Override
    public String toString() {
        return documents == 0 ? "0/0" : percent(0) + "%";
    }
}
