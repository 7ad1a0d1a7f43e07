package org.gongkai.application;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.NoJsonForm;
import org.immutables.value.Value;

/**
 * Who an applicant is and how to reach them (Article 29): personal data, which only the office that handles the application
 * sees.
 *
 * <p>Its text form tells nothing, and no JSON form but that of the {@link OfficeView} holds it. Java serialization writes the
 * data as they are: whoever keeps or sends an applicant or an application in that form keeps or sends personal data, unless
 * they are {@linkplain Applicant#withoutIdentity taken off} before.
 */
@Value.Immutable
@NoJsonForm
public abstract class ApplicantIdentity extends BuiltValue implements JsonSerializable {

    ApplicantIdentity() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableApplicantIdentity.builder();
    }

    /** {@return the name of the person or organisation, not blank} */
    public abstract String name();

    /** {@return the number on the proof of identity (身份证明), where stated} */
    public abstract Optional<String> proofOfIdentity();

    /** {@return the postal address, where stated} */
    public abstract Optional<String> address();

    /** {@return the telephone number, where stated} */
    public abstract Optional<String> phone();

    /** {@return the e-mail address, where stated} */
    public abstract Optional<String> email();

    /** A text in which none of these data stands, whoever wrote them into it and in whatever spelling. */
    String maskIn(String text) {
        return Mask.of(
                Stream.of(Optional.of(name()), proofOfIdentity(), address(), phone(), email())
                        .flatMap(Optional::stream)
                        .toList(),
                text);
    }

    /**
     * Refuses to be written, whatever a mapper is set to; the JSON of the {@link OfficeView} has the data.
     *
     * @param generator where it would be written, not null
     * @param provider who asks for it, not null
     * @throws InvalidDefinitionException always
     */
    @Override
    public final void serialize(JsonGenerator generator, SerializerProvider provider)
            throws InvalidDefinitionException {
        Objects.requireNonNull(generator, "generator");
        throw InvalidDefinitionException.from(
                generator,
                "personal data of an applicant have no JSON form of their own",
                Objects.requireNonNull(provider, "provider").constructType(ApplicantIdentity.class));
    }

    /**
     * Refuses to be written, with the name of its type no less than without.
     *
     * @param generator where it would be written, not null
     * @param provider who asks for it, not null
     * @param types how types are named, not null
     * @throws InvalidDefinitionException always
     */
    @Override
    public final void serializeWithType(JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws InvalidDefinitionException {
        Objects.requireNonNull(types, "types");
        serialize(generator, provider);
    }

    @Value.Check
    void check() {
        requireNotBlank("name", name());
        proofOfIdentity().ifPresent(value -> requireNotBlank("proofOfIdentity", value));
        address().ifPresent(value -> requireNotBlank("address", value));
        phone().ifPresent(value -> requireNotBlank("phone", value));
        email().ifPresent(value -> requireNotBlank("email", value));
    }

    private static void requireNotBlank(String property, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(property + " of an applicant must not be blank");
        }
    }

    /** {@return the name of this type and nothing else} */
    @Override
    public final String toString() {
        return "ApplicantIdentity{withheld}";
    }

    /** Makes an {@link ApplicantIdentity}; every method rejects null with a {@code NullPointerException}. */
    public abstract static class Builder {

        Builder() {}

        /**
         * Starts from another identity.
         *
         * @param instance the identity whose parts are taken over, not null
         * @return this builder
         */
        public abstract Builder from(ApplicantIdentity instance);

        /**
         * Sets the name.
         *
         * @param name the name of the person or organisation, not blank
         * @return this builder
         */
        public abstract Builder name(String name);

        /**
         * Sets the number on the proof of identity.
         *
         * @param proofOfIdentity the number, not blank
         * @return this builder
         */
        public abstract Builder proofOfIdentity(String proofOfIdentity);

        /**
         * Sets the postal address.
         *
         * @param address the address, not blank
         * @return this builder
         */
        public abstract Builder address(String address);

        /**
         * Sets the telephone number.
         *
         * @param phone the number, not blank
         * @return this builder
         */
        public abstract Builder phone(String phone);

        /**
         * Sets the e-mail address.
         *
         * @param email the address, not blank
         * @return this builder
         */
        public abstract Builder email(String email);

        /**
         * {@return the identity}
         *
         * @throws IllegalStateException if the name is not set
         * @throws IllegalArgumentException if one of the data is blank, naming which
         */
        public abstract ApplicantIdentity build();
    }
}
