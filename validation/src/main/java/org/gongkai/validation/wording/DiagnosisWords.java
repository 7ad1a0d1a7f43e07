package org.gongkai.validation.wording;

import java.util.Objects;
import org.gongkai.text.Text;

/** What a diagnosis says of a change that makes a table balance. */
public final class DiagnosisWords {

    /** Before the smallest change. */
    public static final Text SMALLEST = Text.of(
            "使表格平衡的最小改动（未必是正确数值）：",
            "the smallest change that makes the table balance (not necessarily the correct value): ");

    private DiagnosisWords() {}

    /**
     * After a change that is not the only one.
     *
     * @param count how many others there are, as a number or a place for it; not null
     * @return what says that they make the table balance as well
     */
    public static Text otherChanges(String count) {
        Objects.requireNonNull(count, "count");
        return Text.of("；另有" + count + "种同样能使表格平衡的改动", "; " + count + " other changes make it balance as well");
    }
}
