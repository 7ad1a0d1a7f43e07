package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an item of service is. */
public enum ServiceKind {
    /** A service of the government. */
    SERVICE("service", "政务服务事项"),
    /** A proof that is asked for. */
    PROOF("proof", "证明事项");

    private final String token;
    private final String label;

    ServiceKind(String token, String label) {
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
