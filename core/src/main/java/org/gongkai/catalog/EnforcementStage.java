package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** When enforcement is made public (行政执法公示). */
public enum EnforcementStage implements Term {
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
}
