package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What an item of service is. */
public enum ServiceKind implements Term {
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
