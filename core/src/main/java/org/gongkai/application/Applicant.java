package org.gongkai.application;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonForm;
import org.immutables.value.Value;

/**
 * Who asks (申请人): the kind that the form counts by, and a reference that tells applicants apart without naming them.
 *
 * <p>Name, identity and contact are held apart in an {@link ApplicantIdentity}; the text form of an applicant and its JSON
 * show the kind and the reference only. Java serialization writes an applicant whole, with the personal data.
 */
@Value.Immutable
@JsonForm(ApplicantJson.class)
public abstract class Applicant extends BuiltValue {

    Applicant() {}

    /**
     * An applicant of whom only the kind is recorded.
     *
     * @param kind the kind, not null
     * @return the applicant
     */
    public static Applicant of(ApplicantKind kind) {
        return ImmutableApplicant.builder().kind(kind).build();
    }

    /**
     * An applicant with the reference that the agency knows them by.
     *
     * @param kind the kind, not null
     * @param reference the reference: the same for every application of the applicant, and no personal datum such as a name
     *     or an identity number, because it is published; not blank
     * @return the applicant
     * @throws IllegalArgumentException if {@code reference} is blank
     */
    public static Applicant of(ApplicantKind kind, String reference) {
        return ImmutableApplicant.builder().kind(kind).reference(reference).build();
    }

    /** {@return the kind of applicant, which is the column of the application table} */
    public abstract ApplicantKind kind();

    /** {@return the agency's reference for the applicant, where there is one} */
    public abstract Optional<String> reference();

    /** {@return who the applicant is, where recorded: personal data, to be shown to the office alone} */
    public abstract Optional<ApplicantIdentity> identity();

    /**
     * The same applicant with personal data.
     *
     * @param identity the data, not null
     * @return the applicant
     */
    public abstract Applicant withIdentity(ApplicantIdentity identity);

    /** {@return the same applicant without personal data} */
    public Applicant withoutIdentity() {
        return identity().isEmpty()
                ? this
                : ImmutableApplicant.builder()
                        .kind(kind())
                        .reference(reference())
                        .build();
    }

    /**
     * Tells whether two applications are known to come from one applicant: by their references where both have one, else by
     * the whole of their personal data where both have them.
     *
     * @param other the other applicant, not null
     * @return true if they are; false if they are not, or if it cannot be told
     */
    public boolean isSameAs(Applicant other) {
        Objects.requireNonNull(other, "other");
        if (reference().isPresent() && other.reference().isPresent()) {
            return reference().equals(other.reference());
        }
        return identity().isPresent() && identity().equals(other.identity());
    }

    @Value.Check
    void check() {
        if (reference().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("reference of an applicant must not be blank");
        }
    }

    /** {@return the kind and the reference, never personal data} */
    @Override
    public final String toString() {
        return kind().token() + reference().map(reference -> ' ' + reference).orElse("");
    }
}
