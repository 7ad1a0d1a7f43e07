package org.gongkai.validation.change;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What became of a piece of a text. */
public enum PieceKind implements Term {
    /** Both versions have it. */
    KEPT("kept", "保留"),
    /** Only the earlier version has it. */
    REMOVED("removed", "删去"),
    /** Only the later version has it. */
    ADDED("added", "增加");

    private final String token;
    private final String label;

    PieceKind(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name} */
    @Override
    public String label() {
        return label;
    }
}
