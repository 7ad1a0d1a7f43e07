package org.gongkai.check;

import org.gongkai.check.stack.CheckedReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;

/** What came of a run over several reports, counted; and the exit status that says it. */
final class CheckSummary {

    static final int NOTHING_VIOLATED = 0;
    static final int SOMETHING_VIOLATED = 1;
    static final int UNREADABLE = 2;

    private int fine;
    private int violated;
    private int violatedTogether;
    private int unreadable;
    private int failures;

    void add(CheckedReport checked) {
        if (checked.hasOpenViolation()) {
            violated++;
        } else {
            fine++;
        }
    }

    /** What came of checking several of the reports together. */
    void addTogether(ValidationResult result) {
        if (result.findings().stream().anyMatch(Finding::isOpenViolation)) {
            violatedTogether++;
        }
    }

    void addUnreadable() {
        unreadable++;
    }

    /** A directory that cannot be listed or a page that cannot be written: no report, and still a failure. */
    void addFailure() {
        failures++;
    }

    int reports() {
        return fine + violated + unreadable;
    }

    int status() {
        if (unreadable + failures > 0) {
            return UNREADABLE;
        }
        return violated + violatedTogether > 0 ? SOMETHING_VIOLATED : NOTHING_VIOLATED;
    }

    Text text() {
        Text together = violatedTogether == 0
                ? Text.of("", "")
                : Text.of(
                        "；跨年或汇总核对有不成立" + violatedTogether + "组",
                        "; " + violatedTogether + " series or summaries with something violated");
        return Text.of(
                "共" + reports() + "份：无不成立" + fine + "份，有不成立" + violated + "份，无法读入" + unreadable + "份" + together.zh(),
                reports() + " reports: " + fine + " with nothing violated, " + violated + " with something violated, "
                        + unreadable + " unreadable" + together.en());
    }
}
