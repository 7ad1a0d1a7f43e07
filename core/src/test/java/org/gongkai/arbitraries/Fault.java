package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;

/**
 * A report with a mistake in its application table, and the truth.
 *
 * @param kind the kind of mistake, not null
 * @param broken the report with the mistake, not null
 * @param truth the report without it, not null
 */
public record Fault(FaultKind kind, AnnualReport broken, AnnualReport truth) {

    /**
     * Rejects null.
     *
     * @param kind the kind of mistake
     * @param broken the report with the mistake
     * @param truth the report without it
     */
    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(broken, "broken");
        Objects.requireNonNull(truth, "truth");
    }

    /** {@return the JSON Pointers of the cells that are wrong, in the order of the form} */
    public List<String> pointers() {
        ApplicationTable wrong = broken.applications();
        ApplicationTable right = truth.applications();
        List<String> pointers = new ArrayList<>();
        for (int cell = 0; cell < right.layout().cellCount(); cell++) {
            if (wrong.orZero(cell) != right.orZero(cell) || wrong.isStated(cell) != right.isStated(cell)) {
                pointers.add(right.layout().pointer(cell));
            }
        }
        return pointers;
    }
}
