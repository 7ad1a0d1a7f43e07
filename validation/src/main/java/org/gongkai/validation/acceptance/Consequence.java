package org.gongkai.validation.acceptance;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What findings of a kind do to the acceptance of a report, from the heaviest to the lightest. */
public enum Consequence implements Term {
    /** The report is not accepted, whatever reason is given. */
    BLOCKS("blocks", "退回修改"),
    /** The report is accepted if a waiver gives a reason. */
    NEEDS_REASON("needsReason", "说明理由"),
    /** The report is accepted; the finding is only said. */
    SAID("said", "仅作提示");

    private final String token;
    private final String label;

    Consequence(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name} */
    @Override
    public String label() {
        return label;
    }
}
