package org.gongkai.validation.stack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.Diagnosis;

/**
 * A report and what came of checking it: its tables, its text where it has one, what the reports of others show of it, and where
 * it can be wrong.
 *
 * @param read the report, not null
 * @param tables what came of its tables, not null
 * @param text what came of its text, by itself and beside the report for the year before; not null
 * @param others what came of it beside the reports of other agencies for its year and the summary of its region; not null
 * @param diagnosis where its tables can be wrong, not null
 */
@NoJsonForm
public record CheckedReport(
        ReadReport read,
        ValidationResult tables,
        List<ValidationResult> text,
        List<ValidationResult> others,
        Diagnosis diagnosis)
        implements Serializable {

    /**
     * Rejects null.
     *
     * @param read the report
     * @param tables what came of its tables
     * @param text what came of its text
     * @param others what came of it beside others
     * @param diagnosis where its tables can be wrong
     */
    public CheckedReport {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(tables, "tables");
        text = List.copyOf(Objects.requireNonNull(text, "text"));
        others = List.copyOf(Objects.requireNonNull(others, "others"));
        Objects.requireNonNull(diagnosis, "diagnosis");
    }

    /** {@return the report} */
    public AnnualReport report() {
        return read.report();
    }

    /** {@return every result: of the tables, then of the text, then beside others} */
    public List<ValidationResult> results() {
        List<ValidationResult> all = new ArrayList<>(1 + text.size() + others.size());
        all.add(tables);
        all.addAll(text);
        all.addAll(others);
        return Collections.unmodifiableList(all);
    }

    /** {@return what was found in the tables, then in the text, then beside others} */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        results().forEach(result -> all.addAll(result.findings()));
        return Collections.unmodifiableList(all);
    }

    /** {@return whether a violation is not waived} */
    public boolean hasOpenViolation() {
        return findings().stream().anyMatch(Finding::isOpenViolation);
    }
}
