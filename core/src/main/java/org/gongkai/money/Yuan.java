package org.gongkai.money;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.text.Text;

/**
 * An amount of money in yuan (元), exact, from 0 to less than 10<sup>18</sup> with at most six decimals.
 *
 * <p>Forms print amounts in other units: four decimals of 万元 are whole yuan, and 12.99亿元 is 1 299 000 000. Two amounts
 * are equal if they are the same number, however it was written.
 *
 * <p>A Jackson tree holds a number with decimals as a {@code double} unless it is read with {@code
 * USE_BIG_DECIMAL_FOR_FLOATS}; such a number is taken for an amount only below 10<sup>9</sup>, where it keeps six decimals.
 */
@JsonForm(Yuan.Json.class)
public final class Yuan implements Comparable<Yuan>, Serializable {

    /** No money. */
    public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_DECIMALS = 6;
    static final int MAX_WHOLE_DIGITS = 18;
    private static final int TEN_THOUSAND = 4;

    private final BigDecimal amount;

    private Yuan(BigDecimal amount) {
        this.amount = amount;
    }

    /**
     * An amount in yuan.
     *
     * @param amount the amount, not null
     * @return the amount
     * @throws IllegalArgumentException if {@code amount} is negative, is 10<sup>18</sup> or more, or has more than six
     *     decimals that are not 0
     */
    public static Yuan of(BigDecimal amount) {
        Objects.requireNonNull(amount, "amount");
        if (amount.signum() == 0) {
            return ZERO;
        }
        // Judged by its digits, because a number such as 1E+999999999 must not be written out first.
        if (amount.signum() < 0 || (long) amount.precision() - amount.scale() > MAX_WHOLE_DIGITS) {
            throw outOfRange(amount);
        }
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > MAX_DECIMALS) {
            throw outOfRange(amount);
        }
        return new Yuan(plain.setScale(Math.max(plain.scale(), 0)));
    }

    /**
     * A whole amount in yuan.
     *
     * @param amount the amount, from 0 to 10<sup>18</sup>-1
     * @return the amount
     * @throws IllegalArgumentException if {@code amount} is out of range
     */
    public static Yuan of(long amount) {
        return of(BigDecimal.valueOf(amount));
    }

    /**
     * An amount printed in ten thousand yuan (万元), the unit of the form of 2021.
     *
     * @param amount the amount in 万元, not null
     * @return the amount
     * @throws IllegalArgumentException if the amount in yuan is out of range
     */
    public static Yuan ofTenThousands(BigDecimal amount) {
        return MoneyUnit.TEN_THOUSAND_YUAN.of(amount);
    }

    private static IllegalArgumentException outOfRange(BigDecimal amount) {
        return new IllegalArgumentException("amount " + amount + " is not from 0 to less than 10^18 yuan with at most "
                + MAX_DECIMALS + " decimals");
    }

    /** {@return the amount in yuan, without trailing zeros and with a scale of 0 or more} */
    public BigDecimal amount() {
        return amount;
    }

    /** {@return the amount in ten thousand yuan (万元), exact} */
    public BigDecimal inTenThousands() {
        BigDecimal tenThousands = amount.scaleByPowerOfTen(-TEN_THOUSAND).stripTrailingZeros();
        return tenThousands.setScale(Math.max(tenThousands.scale(), 0));
    }

    /**
     * Adds another amount.
     *
     * @param other the other amount, not null
     * @return the sum
     * @throws IllegalArgumentException if the sum is out of range
     */
    public Yuan plus(Yuan other) {
        return of(amount.add(Objects.requireNonNull(other, "other").amount));
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(Objects.requireNonNull(other, "other").amount);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(amount));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Yuan that && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return amount.hashCode();
    }

    /** {@return the number and the unit: 380元, {@code 380 yuan}} */
    public Text text() {
        return Text.of(toString(), amount.toPlainString() + " yuan");
    }

    /** {@return the number and the unit, such as {@code 380元}} */
    @Override
    public String toString() {
        return amount.toPlainString() + '元';
    }

    static final class Json implements Supplier<JsonCodec<Yuan>> {

        @Override
        public JsonCodec<Yuan> get() {
            return JsonCodec.decimal(
                    "an amount in yuan: a decimal number",
                    Yuan::of,
                    Yuan::amount,
                    number -> number.put("minimum", 0)
                            .put("maximum", BigDecimal.TEN.pow(MAX_WHOLE_DIGITS))
                            .put("multipleOf", BigDecimal.ONE.movePointLeft(MAX_DECIMALS)));
        }
    }
}
