package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What of a random inspection is made public (双随机、一公开). */
public enum InspectionPart implements Term {
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
