package org.gongkai.validation.acceptance;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What becomes of a report that was handed in. */
public enum AcceptanceDecision implements Term {
    /** Nothing blocks it, and nothing needed a reason. */
    ACCEPTED("accepted", "通过"),
    /** Nothing blocks it, and whatever needs a reason has one. */
    ACCEPTED_WITH_REASONS("acceptedWithReasons", "说明理由后通过"),
    /** Something blocks it, or needs a reason that it does not have. */
    SENT_BACK("sentBack", "退回");

    private final String token;
    private final String label;

    AcceptanceDecision(String token, String label) {
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
