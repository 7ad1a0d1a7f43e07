package org.gongkai.check;

import java.util.List;
import org.gongkai.text.Text;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;

/** What came of a run over several documents, counted; and the exit status that says it. */
final class CheckSummary {

    static final int NOTHING_VIOLATED = 0;
    static final int SOMETHING_VIOLATED = 1;
    static final int UNREADABLE = 2;

    private final DocumentName name;
    private int fine;
    private int violated;
    private int violatedTogether;
    private int unreadable;
    private int failures;
    private int others;

    CheckSummary(DocumentName name) {
        this.name = name;
    }

    /** What came of checking a document. */
    void add(List<ValidationResult> results) {
        if (results.stream().anyMatch(CheckSummary::isViolated)) {
            violated++;
        } else {
            fine++;
        }
    }

    /** What came of checking several of the documents together. */
    void addTogether(ValidationResult result) {
        if (isViolated(result)) {
            violatedTogether++;
        }
    }

    private static boolean isViolated(ValidationResult result) {
        return result.findings().stream().anyMatch(Finding::isOpenViolation);
    }

    void addUnreadable() {
        unreadable++;
    }

    /** A directory that cannot be listed or a page that cannot be written: no document, and still a failure. */
    void addFailure() {
        failures++;
    }

    /** Files in a directory that are of no kind that is read. */
    void addOthers(int count) {
        others += count;
    }

    /** Whether there is more to be counted than one document. */
    boolean isOfSeveral() {
        return documents() + others > 1;
    }

    int documents() {
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
                        "；" + name.together().zh() + "有不成立" + violatedTogether + "组",
                        "; " + violatedTogether + " " + name.together().en() + " with something violated");
        Text beside = others == 0 ? Text.of("", "") : Text.of("；另有其他文件" + others + "个", "; " + others + " other files");
        return Text.of(
                "共" + documents() + "份：无不成立" + fine + "份，有不成立" + violated + "份，无法读入" + unreadable + "份" + together.zh()
                        + beside.zh(),
                documents() + " " + name.plural() + ": " + fine + " with nothing violated, " + violated
                        + " with something violated, " + unreadable + " unreadable" + together.en() + beside.en());
    }
}
