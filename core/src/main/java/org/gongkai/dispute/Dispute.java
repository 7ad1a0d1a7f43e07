package org.gongkai.dispute;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonForm;
import org.immutables.value.Value;

/**
 * A case over disclosure (行政复议、行政诉讼): one reconsideration or one lawsuit, filed on a day and, once decided, closed on
 * another with a result.
 *
 * <p>A reconsideration and the lawsuit after it are two cases.
 */
@Value.Immutable
@JsonForm(value = DisputeJson.class, schema = "dispute-1")
public abstract class Dispute extends BuiltValue {

    Dispute() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableDispute.builder();
    }

    /** {@return the number of the case, not blank} */
    public abstract String caseNumber();

    /** {@return the agency whose handling is disputed} */
    public abstract Agency agency();

    /** {@return the registration number of the application that the case is about, where it is about one} */
    public abstract Optional<String> registrationNumber();

    /** {@return what kind of case it is} */
    public abstract DisputeKind kind();

    /** {@return what is disputed, where stated} */
    public abstract Optional<DisputeGround> ground();

    /**
     * The day from which the period to file runs (知道或者应当知道之日).
     *
     * @return the day on which the reply was received, or in a lawsuit after reconsideration the decision on that, not after the
     *     case was filed; empty where not stated
     */
    public abstract Optional<LocalDate> knownOn();

    /** {@return the day on which the case was filed} */
    public abstract LocalDate filedOn();

    /** {@return the day on which the case was accepted (受理、立案), neither before it was filed nor after it was closed, where stated} */
    public abstract Optional<LocalDate> acceptedOn();

    /** {@return the number of the reconsideration that a lawsuit follows, where stated} */
    public abstract Optional<String> reconsiderationNumber();

    /** {@return the day on which the case was closed, not before it was filed; there if and only if there is a result} */
    public abstract Optional<LocalDate> closedOn();

    /** {@return how the case ended, where it is closed} */
    public abstract Optional<DisputeResult> result();

    /**
     * Tells whether the case is not decided at the end of a day (尚未审结).
     *
     * @param day the day, not null
     * @return true if it was filed by then and not closed
     */
    public boolean isPending(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !filedOn().isAfter(day)
                && closedOn().filter(closed -> !closed.isAfter(day)).isEmpty();
    }

    /**
     * The same case, closed.
     *
     * @param day the day on which it was closed, not before it was filed; not null
     * @param result how it ended, not null
     * @return the case
     * @throws IllegalArgumentException if {@code day} is before the case was filed
     */
    public Dispute closed(LocalDate day, DisputeResult result) {
        Objects.requireNonNull(day, "day");
        return ImmutableDispute.builder()
                .from(this)
                .closedOn(day)
                .result(result)
                .build();
    }

    @Value.Check
    void check() {
        if (caseNumber().isBlank()) {
            throw new IllegalArgumentException("caseNumber of a dispute must not be blank");
        }
        if (registrationNumber().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("registrationNumber of a dispute must not be blank");
        }
        if (reconsiderationNumber().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("reconsiderationNumber of a dispute must not be blank");
        }
        if (closedOn().isPresent() != result().isPresent()) {
            throw new IllegalArgumentException("a dispute has both closedOn and result or neither, but has only "
                    + (closedOn().isPresent() ? "closedOn" : "result"));
        }
        requireInOrder("filedOn", Optional.of(filedOn()), "closedOn", closedOn());
        requireInOrder("knownOn", knownOn(), "filedOn", Optional.of(filedOn()));
        requireInOrder("filedOn", Optional.of(filedOn()), "acceptedOn", acceptedOn());
        requireInOrder("acceptedOn", acceptedOn(), "closedOn", closedOn());
    }

    private static void requireInOrder(
            String before, Optional<LocalDate> first, String after, Optional<LocalDate> second) {
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            throw new IllegalArgumentException(after + ' ' + second.get() + " is before " + before + ' ' + first.get());
        }
    }

    /** Makes a {@link Dispute}; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another case.
         *
         * @param instance the case whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(Dispute instance);

        /**
         * Sets the number of the case.
         *
         * @param caseNumber the number, not blank
         * @return this builder
         */
        public abstract Builder caseNumber(String caseNumber);

        /**
         * Sets the agency whose handling is disputed.
         *
         * @param agency the agency, not null
         * @return this builder
         */
        public abstract Builder agency(Agency agency);

        /**
         * Sets the application that the case is about.
         *
         * @param registrationNumber its registration number, not blank
         * @return this builder
         */
        public abstract Builder registrationNumber(String registrationNumber);

        /**
         * Sets what kind of case it is.
         *
         * @param kind the kind, not null
         * @return this builder
         */
        public abstract Builder kind(DisputeKind kind);

        /**
         * Sets what is disputed.
         *
         * @param ground the ground, not null
         * @return this builder
         */
        public abstract Builder ground(DisputeGround ground);

        /**
         * Sets the day from which the period to file runs.
         *
         * @param knownOn the day on which the reply, or the decision on a reconsideration, was received; not after the case was
         *     filed; not null
         * @return this builder
         */
        public abstract Builder knownOn(LocalDate knownOn);

        /**
         * Sets the day on which the case was accepted.
         *
         * @param acceptedOn the day, neither before the case was filed nor after it was closed; not null
         * @return this builder
         */
        public abstract Builder acceptedOn(LocalDate acceptedOn);

        /**
         * Sets the reconsideration that a lawsuit follows.
         *
         * @param reconsiderationNumber the number of that case, not blank
         * @return this builder
         */
        public abstract Builder reconsiderationNumber(String reconsiderationNumber);

        /**
         * Sets the day on which the case was filed.
         *
         * @param filedOn the day, not null
         * @return this builder
         */
        public abstract Builder filedOn(LocalDate filedOn);

        /**
         * Sets the day on which the case was closed.
         *
         * @param closedOn the day, not before the case was filed; not null
         * @return this builder
         */
        public abstract Builder closedOn(LocalDate closedOn);

        /**
         * Sets how the case ended.
         *
         * @param result the result, not null
         * @return this builder
         */
        public abstract Builder result(DisputeResult result);

        /**
         * {@return the case}
         *
         * @throws IllegalStateException if the number, the agency, the kind or the day of filing is not set, naming it
         * @throws IllegalArgumentException if a number is blank, the days are not in the order known, filed, accepted, closed, or
         *     one of the day of closing and the result is given without the other
         */
        public abstract Dispute build();
    }
}
