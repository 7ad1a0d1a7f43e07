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
 * How much a count grew or fell from one year to the next (同比); unlike a {@link Rate} it can be negative, or more than 100 %.
 *
 * @param before the count of the year before, 1 or more
 * @param now the count of the year, 0 or more
 */
@JsonForm(GrowthRate.Json.class)
public record GrowthRate(long before, long now) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    /**
     * Checks the counts.
     *
     * @param before the count of the year before
     * @param now the count of the year
     * @throws IllegalArgumentException if {@code before} is less than 1 or {@code now} is negative
     */
    public GrowthRate {
        if (before < 1) {
            throw new IllegalArgumentException("before " + before + " of a growth rate is less than 1");
        }
        if (now < 0) {
            throw new IllegalArgumentException("now " + now + " of a growth rate is negative");
        }
    }

    /**
     * The growth in percent.
     *
     * @param places the number of places after the point, 0 or more
     * @return a number from −100, negative for a fall, rounded half up in size
     * @throws IllegalArgumentException if {@code places} is negative
     */
    public BigDecimal percent(int places) {
        if (places < 0) {
            throw new IllegalArgumentException("places must not be negative, but was " + places);
        }
        return BigDecimal.valueOf(now)
                .subtract(BigDecimal.valueOf(before))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(before), places, RoundingMode.HALF_UP);
    }

    /** {@return the growth in percent with its sign and two places, such as {@code +29.30%}} */
    @Override
    public String toString() {
        BigDecimal percent = percent(PLACES);
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + '%';
    }

    static final class Json implements Supplier<JsonCodec<GrowthRate>> {

        @Override
        public JsonCodec<GrowthRate> get() {
            PartsDeclaration<GrowthRate> rate = JsonShape.ofParts();
            Part<Long> before = rate.required("before", JsonCodec.wholeNumber(1, Long.MAX_VALUE), GrowthRate::before);
            Part<Long> now = rate.required("now", JsonCodec.wholeNumber(0, Long.MAX_VALUE), GrowthRate::now);
            return rate.oneLine().end(parts -> new GrowthRate(parts.get(before), parts.get(now)));
        }
    }
}
