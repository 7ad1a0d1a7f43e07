package org.gongkai.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/**
 * A part of a whole, both counted: nothing is rounded before it is printed.
 *
 * @param part the part, from 0 to the whole
 * @param whole the whole, 1 or more
 */
@JsonForm(Rate.Json.class)
public record Rate(long part, long whole) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    /**
     * Checks the counts.
     *
     * @param part the part
     * @param whole the whole
     * @throws IllegalArgumentException if {@code whole} is less than 1, or {@code part} is not from 0 to it
     */
    public Rate {
        if (whole < 1) {
            throw new IllegalArgumentException("whole " + whole + " of a rate is less than 1");
        }
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part " + part + " of a rate is not from 0 to " + whole);
        }
    }

    /**
     * The rate in percent.
     *
     * @param places the number of places after the point, 0 or more
     * @return a number from 0 to 100, rounded half up
     * @throws IllegalArgumentException if {@code places} is negative
     */
    public BigDecimal percent(int places) {
        if (places < 0) {
            throw new IllegalArgumentException("places must not be negative, but was " + places);
        }
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP);
    }

    /** {@return the rate in percent with two places, such as {@code 30.61%}} */
    @Override
    public String toString() {
        return percent(PLACES).toPlainString() + '%';
    }

    static final class Json implements Supplier<JsonCodec<Rate>> {

        @Override
        public JsonCodec<Rate> get() {
            PartsDeclaration<Rate> rate = JsonShape.ofParts();
            Part<Long> part = rate.required("part", JsonCodec.wholeNumber(0, Long.MAX_VALUE), Rate::part);
            Part<Long> whole = rate.required("whole", JsonCodec.wholeNumber(1, Long.MAX_VALUE), Rate::whole);
            return rate.oneLine().end(parts -> new Rate(parts.get(part), parts.get(whole)));
        }
    }
}
