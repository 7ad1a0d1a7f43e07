package org.gongkai.validation.decision;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;

/**
 * What came of replaying a log on a report. What is about other reports, or corrects nothing, is not part of it.
 *
 * @param corrected the report with the corrections, not null
 * @param applied the decisions that corrected something, in the order of the log; unmodifiable
 * @param standing the decisions whose corrected values stood there already; unmodifiable
 * @param lapsed the decisions that do not fit the report; unmodifiable
 */
@NoJsonForm
public record Replay(
        AnnualReport corrected, List<Decision> applied, List<Decision> standing, List<LapsedDecision> lapsed)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param corrected the report with the corrections
     * @param applied the decisions that corrected something
     * @param standing the decisions whose corrected values stood there already
     * @param lapsed the decisions that do not fit
     */
    public Replay {
        Objects.requireNonNull(corrected, "corrected");
        applied = List.copyOf(Objects.requireNonNull(applied, "applied"));
        standing = List.copyOf(Objects.requireNonNull(standing, "standing"));
        lapsed = List.copyOf(Objects.requireNonNull(lapsed, "lapsed"));
    }
}
