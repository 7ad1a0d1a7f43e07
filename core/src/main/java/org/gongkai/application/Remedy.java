package org.gongkai.application;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.immutables.value.Value;

/**
 * A remedy as an applicant is told of it (救济途径): to whom to turn, and within what time.
 *
 * <p>Its text form has the time alone.
 */
@Value.Immutable
@JsonForm(Remedy.Json.class)
public abstract class Remedy extends BuiltValue {

    private static final int LONGEST = 9999;

    Remedy() {}

    /**
     * A remedy that is told in full.
     *
     * @param body the authority or court, as the document calls it; not blank
     * @param within a number of days or of months from 1 to 9999, not null
     * @return the remedy
     * @throws IllegalArgumentException if {@code body} is blank or {@code within} is another period
     */
    public static Remedy of(String body, Period within) {
        return builder().body(body).within(within).build();
    }

    /** {@return a builder with nothing set, which makes a remedy that is named and no more} */
    public static Builder builder() {
        return ImmutableRemedy.builder();
    }

    /** {@return the authority or court, as the document calls it, where it names one; not blank} */
    public abstract Optional<String> body();

    /** {@return the time in which to turn there, where it is told: a number of days or of months from 1 to 9999} */
    public abstract Optional<Period> within();

    Remedy masked(UnaryOperator<String> mask) {
        return ImmutableRemedy.builder().from(this).body(body().map(mask)).build();
    }

    @Value.Check
    void check() {
        NotBlank.in("a remedy").part("body", body());
        within().ifPresent(Remedy::requireDaysOrMonths);
    }

    private static void requireDaysOrMonths(Period within) {
        int number = within.getDays() == 0 ? within.getMonths() : within.getDays();
        boolean single = within.equals(Period.ofDays(number)) || within.equals(Period.ofMonths(number));
        if (!single || number < 1 || number > LONGEST) {
            throw new IllegalArgumentException(
                    "within " + within + " is not a number of days or of months from 1 to " + LONGEST);
        }
    }

    /** {@return the time alone} */
    @Override
    public final String toString() {
        return "Remedy{" + within().map(Objects::toString).orElse("") + '}';
    }

    /** Makes a {@link Remedy}; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another remedy.
         *
         * @param instance the remedy whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(Remedy instance);

        /**
         * Sets to whom to turn.
         *
         * @param body the authority or court, as the document calls it; not blank
         * @return this builder
         */
        public abstract Builder body(String body);

        /**
         * Sets the time in which to turn there.
         *
         * @param within a number of days or of months from 1 to 9999, not null
         * @return this builder
         */
        public abstract Builder within(Period within);

        /**
         * {@return the remedy}
         *
         * @throws IllegalArgumentException if the body is blank or the time is another period
         */
        public abstract Remedy build();
    }

    static final class Json implements Supplier<JsonCodec<Remedy>> {

        private static final JsonCodec<Period> PERIOD =
                JsonCodec.text(Json::period, Period::toString, "^P[1-9][0-9]{0,3}[DM]$");

        @Override
        public JsonCodec<Remedy> get() {
            return JsonShape.of(Remedy::builder, Builder::build)
                    .optional("body", JsonCodec.TEXT, Remedy::body, Builder::body)
                    .optional("within", PERIOD, Remedy::within, Builder::within)
                    .withoutBlankTexts()
                    .oneLine()
                    .end();
        }

        private static Period period(String text) {
            int last = text.length() - 1;
            boolean canBe = last > 1 && last < 6 && text.charAt(0) == 'P';
            for (int i = 1; canBe && i < last; i++) {
                canBe = text.charAt(i) >= (i == 1 ? '1' : '0') && text.charAt(i) <= '9';
            }
            if (!canBe || (text.charAt(last) != 'D' && text.charAt(last) != 'M')) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is not a number of days such as P60D or of months such as P6M");
            }
            return Period.parse(text);
        }
    }
}
