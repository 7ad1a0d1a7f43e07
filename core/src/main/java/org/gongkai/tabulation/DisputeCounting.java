package org.gongkai.tabulation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which cases a year's dispute table counts; the form does not say (unsure), so that it can be chosen. */
public enum DisputeCounting {
    /**
     * The cases that were open at some time in the year: those closed in it with their results, those not closed by its end
     * as pending, whenever they were filed. A case that goes on for two years is in the tables of both.
     */
    OPEN_IN_YEAR("openInYear"),
    /** The cases that were filed in the year, with their results by its end. */
    FILED_IN_YEAR("filedInYear");

    private final String token;

    DisputeCounting(String token) {
        this.token = token;
    }

    /** {@return the word for this in JSON} */
    @JsonValue
    public String token() {
        return token;
    }
}
