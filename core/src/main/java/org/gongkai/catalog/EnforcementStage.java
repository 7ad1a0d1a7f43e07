package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;

/** When enforcement is made public (行政执法公示). */
public enum EnforcementStage {
    /** Before: who enforces what, and how. */
    BEFORE("before", "事前公开"),
    /** After: the result. */
    AFTER("after", "事后公开");

    private final String token;
    private final String label;

    EnforcementStage(String token, String label) {
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
