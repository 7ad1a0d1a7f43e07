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
