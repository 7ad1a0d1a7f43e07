package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a document is in force (有效性). */
public enum Validity {
    /** In force. */
    IN_FORCE("inForce", "有效"),
    /** In force in part, or amended. */
    PARTLY_IN_FORCE("partlyInForce", "部分有效"),
    /** No longer in force since its time ran out. */
    EXPIRED("expired", "失效"),
    /** Repealed by another document. */
    REPEALED("repealed", "废止");

    private final String token;
    private final String label;

    Validity(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the official label} */
    public String label() {
        return label;
    }
}
