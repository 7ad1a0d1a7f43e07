package org.gongkai.dispute;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** The kinds of dispute: the groups of the dispute table, in the order of the form. */
public enum DisputeKind implements Term {
    /** An administrative reconsideration (行政复议). */
    RECONSIDERATION("reconsideration", "行政复议"),
    /** A lawsuit without reconsideration (未经复议直接起诉). */
    DIRECT_LITIGATION("directLitigation", "未经复议直接起诉"),
    /** A lawsuit after reconsideration (复议后起诉). */
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration", "复议后起诉");

    private final String token;
    private final String label;

    DisputeKind(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this kind in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the label on the form} */
    @Override
    public String label() {
        return label;
    }
}
