package org.gongkai.validation;

import java.io.Serializable;
import java.util.Objects;

/**
 * A finding among those of many subjects.
 *
 * @param subject what was checked, not null
 * @param finding what was found, not null
 */
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
}
