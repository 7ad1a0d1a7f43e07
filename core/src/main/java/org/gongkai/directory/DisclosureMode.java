package org.gongkai.directory;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an item is disclosed (公开方式). */
public enum DisclosureMode {
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
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the official label} */
    public String label() {
        return label;
    }
}
