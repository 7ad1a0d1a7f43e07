package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What a policy document is, as the annual report counts it (第二十条第（一）项). */
public enum PolicyKind implements Term {
    /** A rule of a government that can make rules. */
    GOVERNMENT_RULE("governmentRule", "规章"),
    /** A normative document. */
    NORMATIVE_DOCUMENT("normativeDocument", "行政规范性文件"),
    /** Any other document. */
    OTHER("otherDocument", "其他政策文件");

    private final String token;
    private final String label;

    PolicyKind(String token, String label) {
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
