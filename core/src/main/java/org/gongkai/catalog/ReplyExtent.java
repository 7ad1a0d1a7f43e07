package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** How much of the reply to a proposal is open (公开形式). */
public enum ReplyExtent implements Term {
    /** The reply in full. */
    FULL("full", "全文公开"),
    /** A summary of it. */
    SUMMARY("summary", "摘要公开"),
    /** Nothing of it. */
    NONE("none", "不予公开");

    private final String token;
    private final String label;

    ReplyExtent(String token, String label) {
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
