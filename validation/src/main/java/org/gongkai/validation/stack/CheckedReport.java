package org.gongkai.validation.stack;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.Diagnosis;

/**
 * A report and what came of checking it: its tables, its text where it has one, and where it can be wrong.
 *
 * @param read the report, not null
 * @param tables what came of its tables, not null
 * @param text what came of its text, by itself and beside the report for the year before; not null
 * @param diagnosis where its tables can be wrong, not null
 */
@NoJsonForm
public record CheckedReport(
        ReadReport read, ValidationResult tables, List<ValidationResult> text, Diagnosis diagnosis) {

    /**
     * Rejects null.
     *
     * @param read the report
     * @param tables what came of its tables
     * @param text what came of its text
     * @param diagnosis where its tables can be wrong
     */
    public CheckedReport {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(tables, "tables");
        text = List.copyOf(Objects.requireNonNull(text, "text"));
        Objects.requireNonNull(diagnosis, "diagnosis");
    }

    /** {@return the report} */
    public AnnualReport report() {
        return read.report();
    }

    /** {@return every result, that of the tables first} */
    public List<ValidationResult> results() {
        return Stream.concat(Stream.of(tables), text.stream()).toList();
    }

    /** {@return what was found in the tables and then in the text} */
    public List<Finding> findings() {
        return results().stream().flatMap(result -> result.findings().stream()).toList();
    }

    /** {@return whether a violation is not waived} */
    public boolean hasOpenViolation() {
        return findings().stream().anyMatch(Finding::isOpenViolation);
    }
}
