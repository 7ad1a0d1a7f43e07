package org.gongkai.validation;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a blank cell is read. */
public enum BlankPolicy {
    /** As a zero wherever that makes a reconciliation true; what held only so is listed in the result. */
    AS_ZERO("asZero"),
    /** As unknown: nothing holds on a blank. */
    UNKNOWN("unknown");

    private final String token;

    BlankPolicy(String token) {
        this.token = token;
    }

    /** {@return the word for this policy in JSON} */
    @JsonValue
    public String token() {
        return token;
    }
}
