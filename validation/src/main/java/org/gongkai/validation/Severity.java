package org.gongkai.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** How much a violation weighs, from the heaviest to the lightest. */
public enum Severity implements Term {
    /** The report is wrong: it cannot be as it stands. */
    ERROR("error", "错误"),
    /** The report is probably wrong, or breaks a rule that has exceptions. */
    WARNING("warning", "警告"),
    /** Worth a look. */
    INFO("info", "提示");

    private final String token;
    private final String label;

    Severity(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this severity in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this severity} */
    @Override
    public String label() {
        return label;
    }
}
