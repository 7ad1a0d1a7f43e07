package org.gongkai.catalog;

import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/** A number that belongs to a year, such as that of decisions taken. */
@Value.Immutable
@JsonForm(YearCount.Json.class)
public abstract class YearCount extends BuiltValue {

    YearCount() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableYearCount.builder();
    }

    /** {@return the year} */
    public abstract int year();

    /** {@return the number, 0 or more} */
    public abstract int count();

    @Value.Check
    void check() {
        if (year() < 1000 || year() > 9999 || count() < 0) {
            throw new IllegalArgumentException("a number of a year must not be negative, and the year has four digits");
        }
    }

    /** Makes a number of a year; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another count.
         *
         * @param instance the count whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(YearCount instance);

        /**
         * Sets the year.
         *
         * @param year the year
         * @return this builder
         */
        public abstract Builder year(int year);

        /**
         * Sets the number, 0 or more.
         *
         * @param count the number, 0 or more
         * @return this builder
         */
        public abstract Builder count(int count);

        /**
         * {@return the number of a year}
         *
         * @throws IllegalStateException if {@code year} or {@code count} is not set
         * @throws IllegalArgumentException if a part is blank or out of range, or parts do not fit each other
         */
        public abstract YearCount build();
    }

    static final class Json implements Supplier<JsonCodec<YearCount>> {

        @Override
        public JsonCodec<YearCount> get() {
            return JsonShape.of(YearCount::builder, Builder::build)
                    .required("year", JsonCodec.integer(1000, 9999), YearCount::year, Builder::year)
                    .required("count", JsonCodec.integer(0, Integer.MAX_VALUE), YearCount::count, Builder::count)
                    .end();
        }
    }
}
