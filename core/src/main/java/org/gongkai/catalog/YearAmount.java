package org.gongkai.catalog;

import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.money.Yuan;
import org.immutables.value.Value;

/** An amount of money that belongs to a year, such as a fee collected. */
@Value.Immutable
@JsonForm(YearAmount.Json.class)
public abstract class YearAmount extends BuiltValue {

    YearAmount() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableYearAmount.builder();
    }

    /** {@return the year} */
    public abstract int year();

    /** {@return the amount} */
    public abstract Yuan amount();

    @Value.Check
    void check() {
        if (year() < 1000 || year() > 9999) {
            throw new IllegalArgumentException("a year has four digits");
        }
    }

    /** Makes an amount of a year; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another amount.
         *
         * @param instance the amount whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(YearAmount instance);

        /**
         * Sets the year.
         *
         * @param year the year
         * @return this builder
         */
        public abstract Builder year(int year);

        /**
         * Sets the amount.
         *
         * @param amount the amount, not null
         * @return this builder
         */
        public abstract Builder amount(Yuan amount);

        /**
         * {@return the amount of the year}
         *
         * @throws IllegalStateException if {@code year} or {@code amount} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract YearAmount build();
    }

    static final class Json implements Supplier<JsonCodec<YearAmount>> {

        @Override
        public JsonCodec<YearAmount> get() {
            return JsonShape.of(YearAmount::builder, Builder::build)
                    .required("year", JsonCodec.integer(1000, 9999), YearAmount::year, Builder::year)
                    .required("amount", JsonCodec.of(Yuan.class), YearAmount::amount, Builder::amount)
                    .end();
        }
    }
}
