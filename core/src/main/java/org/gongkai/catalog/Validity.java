package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** Whether a document is in force (有效性). */
public enum Validity implements Term {
    /** In force. */
    IN_FORCE("inForce", "有效"),
    /** In force in part, the rest being out of force (部分失效). */
    PARTLY_IN_FORCE("partlyInForce", "部分有效"),
    /** No longer in force since its time ran out. */
    EXPIRED("expired", "失效"),
    /** Repealed by another document. */
    REPEALED("repealed", "废止"),
    /** In force as amended by another document. */
    AMENDED("amended", "已修改"),
    /** Not in force yet. */
    NOT_YET_IN_FORCE("notYetInForce", "尚未生效");

    private final String token;
    private final String label;

    Validity(String token, String label) {
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
