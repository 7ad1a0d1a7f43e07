package org.gongkai.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** How an item is disclosed (公开方式). */
public enum DisclosureMode implements Term {
    /** Proactively. */
    PROACTIVE("proactive", "主动"),
    /** On request. */
    ON_REQUEST("onRequest", "依申请");

    private final String token;
    private final String label;

    DisclosureMode(String token, String label) {
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
