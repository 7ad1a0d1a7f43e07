package org.gongkai.validation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.Parts;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.immutables.value.Value;

/** What a result is about: the agency, the year and the edition of the form, as far as the subject has them. */
@Value.Immutable
@JsonForm(Subject.Json.class)
public abstract class Subject extends BuiltValue {

    Subject() {}

    /** {@return a subject of which nothing is known} */
    public static Subject unnamed() {
        return ImmutableSubject.builder().build();
    }

    /**
     * An annual report.
     *
     * @param report the report, not null
     * @return the subject: its agency, its year and the edition of its application table
     */
    public static Subject of(AnnualReport report) {
        return of(
                Objects.requireNonNull(report, "report").agency().name(),
                report.year(),
                report.applications().edition());
    }

    /**
     * An agency's figures of one year.
     *
     * @param agency the name of the agency, not null
     * @param year the year
     * @param edition the edition of the form, not null
     * @return the subject
     */
    public static Subject of(String agency, int year, FormEdition edition) {
        return ImmutableSubject.builder()
                .agency(agency)
                .year(year)
                .edition(edition)
                .build();
    }

    /**
     * Something of an agency in a year, such as an application received in it.
     *
     * @param agency the name of the agency, not null
     * @param year the year
     * @return the subject
     */
    public static Subject of(String agency, int year) {
        return ImmutableSubject.builder().agency(agency).year(year).build();
    }

    /**
     * Something of an agency in more years than one, such as the series of its reports.
     *
     * @param agency the name of the agency, not null
     * @return the subject
     */
    public static Subject of(String agency) {
        return ImmutableSubject.builder().agency(agency).build();
    }

    /** {@return the name of the agency, where there is one} */
    public abstract Optional<String> agency();

    /** {@return the year, where there is one} */
    public abstract OptionalInt year();

    /** {@return the edition of the form, where there is one; of a report that of its application table} */
    public abstract Optional<FormEdition> edition();

    /**
     * Declares the properties that say what something is about as some of those of a larger object.
     *
     * @return makes the subject of what was read of the object
     */
    static <T> Function<Parts, Subject> declare(PartsDeclaration<T> object, Function<T, Subject> subject) {
        Part<Optional<String>> agency = object.optional(
                "agency", JsonCodec.TEXT, value -> subject.apply(value).agency());
        Part<Optional<Integer>> year = object.optional(
                "year",
                JsonCodec.integer(0, Integer.MAX_VALUE),
                value -> subject.apply(value).year().stream().boxed().findFirst());
        Part<Optional<FormEdition>> edition = object.optional(
                "edition",
                JsonCodec.tokens(FormEdition.class, FormEdition::token),
                value -> subject.apply(value).edition());
        return parts -> ImmutableSubject.builder()
                .agency(parts.get(agency))
                .year(parts.get(year).stream().mapToInt(Integer::intValue).findFirst())
                .edition(parts.get(edition))
                .build();
    }

    static final class Json implements Supplier<JsonCodec<Subject>> {

        @Override
        public JsonCodec<Subject> get() {
            PartsDeclaration<Subject> subject = JsonShape.ofParts();
            return subject.end(declare(subject, Function.identity()));
        }
    }
}
