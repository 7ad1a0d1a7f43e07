package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;

/** What of a random inspection is made public (双随机、一公开). */
public enum InspectionPart {
    /** An item of the list. */
    ITEM("item", "抽查事项"),
    /** A plan. */
    PLAN("plan", "抽查计划"),
    /** A result. */
    RESULT("result", "抽查结果");

    private final String token;
    private final String label;

    InspectionPart(String token, String label) {
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
