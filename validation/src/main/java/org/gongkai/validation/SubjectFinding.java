package org.gongkai.validation;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;

/**
 * A finding among those of many subjects.
 *
 * @param subject what was checked, not null
 * @param finding what was found, not null
 */
@JsonForm(SubjectFinding.Json.class)
public record SubjectFinding(Subject subject, Finding finding) implements Serializable {

    /**
     * Rejects null.
     *
     * @param subject what was checked
     * @param finding what was found
     */
    public SubjectFinding {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(finding, "finding");
    }

    /**
     * A short name of the finding, by which people speak of it.
     *
     * <p>It follows from the agency, year and edition, the rule, every cell with its value, and what must hold there; it is the
     * same in every run and in either language, waived or not. Two findings that differ have one key by chance, once in ten million
     * millions.
     *
     * @return ten consonants, such as {@code KQZTBWMHRD}, which no spreadsheet takes for a number, a day or a word
     */
    public String key() {
        return FindingKey.of(this);
    }

    static final class Json implements Supplier<JsonCodec<SubjectFinding>> {

        @Override
        public JsonCodec<SubjectFinding> get() {
            PartsDeclaration<SubjectFinding> found = JsonShape.ofParts();
            Part<Subject> subject = found.required("subject", JsonCodec.of(Subject.class), SubjectFinding::subject);
            Part<Finding> finding = found.required("finding", JsonCodec.of(Finding.class), SubjectFinding::finding);
            return found.end(parts -> new SubjectFinding(parts.get(subject), parts.get(finding)));
        }
    }
}
