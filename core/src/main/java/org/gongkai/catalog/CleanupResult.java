package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What the clean-up of normative documents makes of one (清理结果). */
public enum CleanupResult implements Term {
    /** It stays in force. */
    CONTINUED("continued", "继续有效"),
    /** It is amended, or is to be. */
    AMENDED("amended", "修改"),
    /** It is repealed. */
    REPEALED("repealed", "废止"),
    /** It is no longer in force since its time ran out or its object is gone. */
    EXPIRED("expired", "失效"),
    /** It is declared to be no longer in force. */
    DECLARED_EXPIRED("declaredExpired", "宣布失效");

    private final String token;
    private final String label;

    CleanupResult(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the official label} */
    @Override
    public String label() {
        return label;
    }

    /** {@return whether the document is out of force then} */
    public boolean isOutOfForce() {
        return this == REPEALED || this == EXPIRED || this == DECLARED_EXPIRED;
    }
}
