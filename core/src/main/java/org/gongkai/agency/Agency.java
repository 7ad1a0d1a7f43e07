package org.gongkai.agency;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonForm;
import org.immutables.value.Value;

/**
 * A body bound by the Regulation (行政机关).
 *
 * <p>Only the name is always there. An agency is published under its name; its codes, level and kind are often not
 * printed with it.
 */
@Value.Immutable
@JsonForm(AgencyJson.class)
public abstract class Agency extends BuiltValue {

    Agency() {}

    /**
     * An agency of which only the name is known.
     *
     * @param name the name, not blank; surrounding white space is dropped
     * @return the agency
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public static Agency of(String name) {
        return builder().name(name).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableAgency.builder();
    }

    /** {@return the name, not blank and without surrounding white space} */
    public abstract String name();

    /** {@return the unified social credit code, where known} */
    public abstract Optional<CreditCode> creditCode();

    /** {@return the division in which the agency works, where known} */
    public abstract Optional<RegionCode> regionCode();

    /** {@return the level of the administration, where known} */
    public abstract Optional<AdministrativeLevel> level();

    /** {@return the kind of body, where known} */
    public abstract Optional<AgencyKind> kind();

    /** {@return what the name alone tells of the level and kind, whether these are known or not} */
    @Value.Lazy
    public AgencyName inferred() {
        return AgencyName.of(name());
    }

    /**
     * Tells whether this agency and another are one body, as far as is known of them.
     *
     * <p>A body is known by its credit code where both have one, because names change and are written shorter or longer,
     * and by its name where not. Nothing is guessed: a name with and one without its city are two.
     *
     * @param other the other agency, not null
     * @return true if both have the same code, or one has none and the names are equal
     */
    public boolean isSameAs(Agency other) {
        Objects.requireNonNull(other, "other");
        boolean bothCoded = creditCode().isPresent() && other.creditCode().isPresent();
        return bothCoded ? creditCode().equals(other.creditCode()) : name().equals(other.name());
    }

    @Value.Check
    Agency normalize() {
        String stripped = name().strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("name of an agency must not be blank");
        }
        return stripped.equals(name())
                ? this
                : ImmutableAgency.builder().from(this).name(stripped).build();
    }

    /** Makes an {@link Agency}; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another agency.
         *
         * @param instance the agency whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(Agency instance);

        /**
         * Sets the name.
         *
         * @param name the name, not blank; surrounding white space is dropped
         * @return this builder
         */
        public abstract Builder name(String name);

        /**
         * Sets the unified social credit code.
         *
         * @param creditCode the code, not null
         * @return this builder
         */
        public abstract Builder creditCode(CreditCode creditCode);

        /**
         * Sets the division in which the agency works.
         *
         * @param regionCode the division, not null
         * @return this builder
         */
        public abstract Builder regionCode(RegionCode regionCode);

        /**
         * Sets the level of the administration.
         *
         * @param level the level, not null
         * @return this builder
         */
        public abstract Builder level(AdministrativeLevel level);

        /**
         * Sets the kind of body.
         *
         * @param kind the kind, not null
         * @return this builder
         */
        public abstract Builder kind(AgencyKind kind);

        /**
         * {@return the agency}
         *
         * @throws IllegalStateException if the name is not set
         * @throws IllegalArgumentException if the name is blank
         */
        public abstract Agency build();
    }
}
