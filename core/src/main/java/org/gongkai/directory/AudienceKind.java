package org.gongkai.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** Whom an item is disclosed to (公开对象). */
public enum AudienceKind implements Term {
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
