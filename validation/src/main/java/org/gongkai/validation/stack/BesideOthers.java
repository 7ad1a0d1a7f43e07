package org.gongkai.validation.stack;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.DiagnosisStatus;

/**
 * A report as it was checked by itself and as it is beside the others of the run.
 *
 * @param alone the report checked by itself, not null
 * @param beside the report with all that the others show, not null
 * @param change what came of its text beside the report for the year before, where there is one; not null
 */
@NoJsonForm
public record BesideOthers(CheckedReport alone, CheckedReport beside, Optional<ValidationResult> change)
        implements Serializable {

    /**
     * Rejects null.
     *
     * @param alone the report checked by itself
     * @param beside the report with all that the others show
     * @param change what came of its text beside the report for the year before
     */
    public BesideOthers {
        Objects.requireNonNull(alone, "alone");
        Objects.requireNonNull(beside, "beside");
        Objects.requireNonNull(change, "change");
    }

    /** {@return whether the others make another scope likely, so that every result can be another} */
    public boolean hasOtherScope() {
        return alone.report().scope() != beside.report().scope();
    }

    /** {@return whether the others tell more of where the report can be wrong} */
    public boolean hasOtherDiagnosis() {
        return beside.diagnosis().status() != DiagnosisStatus.CONSISTENT
                && !beside.diagnosis().equals(alone.diagnosis());
    }

    /** {@return whether the others show anything that the report by itself did not} */
    public boolean isMore() {
        return hasOtherScope()
                || hasOtherDiagnosis()
                || beside.others().stream()
                        .anyMatch(result -> !result.findings().isEmpty())
                || change.filter(result -> Stream.of(RuleOutcome.values()).anyMatch(each -> result.count(each) > 0))
                        .isPresent();
    }

    @Serial
    private Object writeReplace() {
        return RecordParts.of(this);
    }
}
