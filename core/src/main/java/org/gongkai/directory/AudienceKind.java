package org.gongkai.directory;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whom an item is disclosed to (公开对象). */
public enum AudienceKind {
    /** Everyone. */
    PUBLIC("public", "全社会"),
    /** A group that the directory can name, such as those who applied. */
    SPECIFIC_GROUP("specificGroup", "特定群体");

    private final String token;
    private final String label;

    AudienceKind(String token, String label) {
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
