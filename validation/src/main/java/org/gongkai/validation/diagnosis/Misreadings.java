package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.CountRow;

/**
 * How often a scan, an OCR, a language model or a hand reads what is printed as something else: the shares by which a
 * {@link Decoder} tells likely readings from unlikely ones.
 *
 * <p>The shares are data: {@link #ofDigits} has the usual mixture for a share of digits misread, and each {@code with} puts
 * another share in its place. They are per digit, per cell or per row, each above 0 and below 1.
 *
 * <pre>{@code
 * Misreadings poorScan = Misreadings.ofDigits(0.02).withShifted(0.001);
 * Decoding decoding = Decoder.of(AnnualReportRules.ruleSet()).withMisreadings(poorScan).decode(published);
 * System.out.println(decoding.describe(Locale.ENGLISH));
 * }</pre>
 *
 * @param replaced of all digits, how many are read as another digit, each other one as often
 * @param lost of all digits, how many are not read
 * @param added of all digits, beside how many another one is read that is not printed
 * @param swapped of all digits, how many are read in the place of their neighbour
 * @param blank of all cells with a number other than 0, how many are read as blank
 * @param negative of all cells, how many are read with a sign that is not printed
 * @param shifted of all rows, how many are read with their numbers a column further, or with two neighbours exchanged
 * @param other of all cells, how many are read as any other number
 */
@JsonForm(Misreadings.Json.class)
public record Misreadings(
        double replaced,
        double lost,
        double added,
        double swapped,
        double blank,
        double negative,
        double shifted,
        double other)
        implements Serializable {

    private static final double USUAL = 0.01;
    private static final double REPLACED_OF_MISREAD = 0.94;
    private static final double ANY_OTHER_OF_MISREAD = 0.02;
    private static final double OF_CELLS = 0.000_5;
    private static final double OF_ROWS = 0.000_2;
    private static final double OTHER = 0.000_05;
    private static final int OTHER_DIGITS = 9;
    private static final int DIGITS = 10;

    /** More digits that differ make it any other number. */
    private static final int MOST_REPLACED = 3;

    /**
     * Rejects what is no share.
     *
     * @param replaced the share of digits read as another
     * @param lost the share of digits not read
     * @param added the share of digits beside which another is read
     * @param swapped the share of digits read in the place of their neighbour
     * @param blank the share of cells read as blank
     * @param negative the share of cells read with a sign
     * @param shifted the share of rows read a column further
     * @param other the share of cells read as any other number
     * @throws IllegalArgumentException if one is not above 0 and below 1
     */
    public Misreadings {
        for (double share : new double[] {replaced, lost, added, swapped, blank, negative, shifted, other}) {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("a share is above 0 and below 1, not " + share);
            }
        }
    }

    /** {@return the mixture for one digit in a hundred misread} */
    public static Misreadings standard() {
        return ofDigits(USUAL);
    }

    /**
     * The usual mixture: of the digits that are misread nearly all are read as another one, and few are lost, added or swapped.
     *
     * @param share the share of digits that are misread, above 0 and below 1
     * @return the shares
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public static Misreadings ofDigits(double share) {
        double rare = share * ANY_OTHER_OF_MISREAD;
        return new Misreadings(share * REPLACED_OF_MISREAD, rare, rare, rare, OF_CELLS, OF_CELLS, OF_ROWS, OTHER);
    }

    /**
     * The same with another share of digits that are read as another one.
     *
     * @param share the share of all digits, above 0 and below 1
     * @return the shares
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public Misreadings withReplaced(double share) {
        return new Misreadings(share, lost, added, swapped, blank, negative, shifted, other);
    }

    /**
     * The same with another share of digits that are not read.
     *
     * @param share the share of all digits, above 0 and below 1
     * @return the shares
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public Misreadings withLost(double share) {
        return new Misreadings(replaced, share, added, swapped, blank, negative, shifted, other);
    }

    /**
     * The same with another share of digits beside which one is read that is not printed.
     *
     * @param share the share of all digits, above 0 and below 1
     * @return the shares
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public Misreadings withAdded(double share) {
        return new Misreadings(replaced, lost, share, swapped, blank, negative, shifted, other);
    }

    /**
     * The same with another share of digits that are read in the place of their neighbour.
     *
     * @param share the share of all digits, above 0 and below 1
     * @return the shares
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public Misreadings withSwapped(double share) {
        return new Misreadings(replaced, lost, added, share, blank, negative, shifted, other);
    }

    /**
     * The same with another share of cells that are read as blank.
     *
     * @param share the share of all cells with a number other than 0, above 0 and below 1
     * @return the shares
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public Misreadings withBlank(double share) {
        return new Misreadings(replaced, lost, added, swapped, share, negative, shifted, other);
    }

    /**
     * The same with another share of cells that are read with a sign that is not printed.
     *
     * @param share the share of all cells, above 0 and below 1
     * @return the shares
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public Misreadings withNegative(double share) {
        return new Misreadings(replaced, lost, added, swapped, blank, share, shifted, other);
    }

    /**
     * The same with another share of rows that are read a column further.
     *
     * @param share the share of all rows, above 0 and below 1
     * @return the shares
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public Misreadings withShifted(double share) {
        return new Misreadings(replaced, lost, added, swapped, blank, negative, share, other);
    }

    /**
     * The same with another share of cells that are read as any other number.
     *
     * @param share the share of all cells, above 0 and below 1
     * @return the shares
     * @throws IllegalArgumentException if {@code share} is no such share
     */
    public Misreadings withOther(double share) {
        return new Misreadings(replaced, lost, added, swapped, blank, negative, shifted, share);
    }

    /** The costs: the negative logarithm of how likely it is that a number is read so. */
    Costs costs() {
        return new Costs(this);
    }

    /** The negative logarithms of the likelihoods that numbers are read as others. */
    static final class Costs {

        private final double rightDigit;

        /** By the number of digits that are read as another one, beside as many that are read right. */
        private final double[] replacedDigits = new double[MOST_REPLACED + 1];

        private final double replacedDigit;
        private final double lostDigit;
        private final double addedDigit;
        private final double swappedDigits;
        private final double blankCell;
        private final double negativeCell;
        private final double shiftedRow;
        private final double otherNumber;

        private Costs(Misreadings shares) {
            double right = 1 - shares.replaced - shares.lost - shares.added - shares.swapped;
            rightDigit = -Math.log(right);
            Arrays.setAll(replacedDigits, count -> Math.pow(shares.replaced / OTHER_DIGITS / right, count));
            replacedDigit = -Math.log(replacedDigits[1]);
            lostDigit = shares.lost / right;
            addedDigit = shares.added / DIGITS;
            swappedDigits = shares.swapped / (right * right);
            blankCell = shares.blank;
            negativeCell = -Math.log(shares.negative);
            shiftedRow = -Math.log(shares.shifted);
            otherNumber = -Math.log(shares.other);
        }

        double shiftedRow() {
            return shiftedRow;
        }

        /** No number of at least as many digits costs less, beside how usual it is, than what was read of so many. */
        double leastOfAsLong(int digits) {
            return -Math.log(replacedDigits[1] + (digits + 1) * lostDigit + swappedDigits);
        }

        /** No number of fewer digits costs less than what was read of so many, but for one that is read as any other. */
        double leastOfShorter(int digits) {
            return -Math.log(digits * addedDigit);
        }

        /** No number of which two digits or more are misread costs less. */
        double leastOfTwo(double other) {
            return -Math.log(replacedDigits[2] + Math.exp(-other));
        }

        /** How unlikely it is that a number is read as another one, whatever was printed. */
        double other(double usual) {
            return otherNumber + usual;
        }

        /**
         * How unlikely it is that a number is read so.
         *
         * @param read the number, {@link CountRow#NOT_STATED} for a blank
         * @param other how unlikely it is that this is read, whatever was printed
         */
        double of(long read, long printed, double other) {
            if (read == CountRow.NOT_STATED) {
                return printed == 0 ? 0 : -Math.log(printed < DIGITS ? lostDigit + blankCell : blankCell);
            }
            int digits = Decimal.digits(printed);
            return digits * rightDigit + beyondRight(read, printed, digits, other);
        }

        private double beyondRight(long read, long printed, int digits, double other) {
            if (read == printed) {
                return 0;
            }
            if (read < 0) {
                return -read == printed ? negativeCell : other;
            }
            int more = Decimal.digits(read) - digits;
            if (more > 0) {
                int ways = more == 1 ? Decimal.waysToLoseADigit(read, printed) : 0;
                return ways == 0 ? other : -Math.log(ways * addedDigit);
            }
            int different = Decimal.different(read, printed, MOST_REPLACED);
            double moved = moved(read, printed, more, different);
            if (different == 1 && moved == 0) {
                return replacedDigit;
            }
            double replaced = different > MOST_REPLACED ? 0 : replacedDigits[different];
            return replaced + moved == 0 ? other : -Math.log(replaced + moved + Math.exp(-other));
        }

        /** How likely it is that digits are read so because one is lost, or two are swapped. */
        private double moved(long read, long printed, int more, int different) {
            if (more == -1) {
                return Decimal.waysToLoseADigit(printed, read) * lostDigit;
            }
            return more == 0 && different == 2 && Decimal.isSwapped(read, printed) ? swappedDigits : 0;
        }
    }

    static final class Json implements Supplier<JsonCodec<Misreadings>> {

        @Override
        public JsonCodec<Misreadings> get() {
            JsonCodec<Double> share =
                    JsonCodec.binary(number -> number.put("exclusiveMinimum", 0).put("exclusiveMaximum", 1));
            PartsDeclaration<Misreadings> misreadings = JsonShape.ofParts();
            Part<Double> replaced = misreadings.required("replaced", share, Misreadings::replaced);
            Part<Double> lost = misreadings.required("lost", share, Misreadings::lost);
            Part<Double> added = misreadings.required("added", share, Misreadings::added);
            Part<Double> swapped = misreadings.required("swapped", share, Misreadings::swapped);
            Part<Double> blank = misreadings.required("blank", share, Misreadings::blank);
            Part<Double> negative = misreadings.required("negative", share, Misreadings::negative);
            Part<Double> shifted = misreadings.required("shifted", share, Misreadings::shifted);
            Part<Double> other = misreadings.required("other", share, Misreadings::other);
            return misreadings.end(parts -> new Misreadings(
                    parts.get(replaced),
                    parts.get(lost),
                    parts.get(added),
                    parts.get(swapped),
                    parts.get(blank),
                    parts.get(negative),
                    parts.get(shifted),
                    parts.get(other)));
        }
    }
}
