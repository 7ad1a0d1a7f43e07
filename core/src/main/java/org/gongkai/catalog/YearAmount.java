package org.gongkai.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serializable;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.ShapeReader;
import org.gongkai.internal.json.ShapeWriter;
import org.gongkai.money.Yuan;
import org.immutables.value.Value;

/** An amount of money that belongs to a year, such as a fee collected. */
@Value.Immutable
@JsonSerialize(using = YearAmount.Writer.class)
@JsonDeserialize(using = YearAmount.Reader.class)
public abstract class YearAmount implements Serializable {

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

    static final JsonShape<YearAmount, Builder> SHAPE = JsonShape.of(YearAmount::builder, Builder::build)
            .required("year", JsonCodec.integer(1000, 9999), YearAmount::year, Builder::year)
            .required("amount", JsonCodec.of(Yuan.class), YearAmount::amount, Builder::amount)
            .end();

    /** Makes an amount of a year; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

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

    static final class Reader extends ShapeReader<YearAmount> {

        Reader() {
            super(YearAmount.class, SHAPE);
        }
    }

    static final class Writer extends ShapeWriter<YearAmount> {

        Writer() {
            super(YearAmount.class, SHAPE);
        }
    }
}
