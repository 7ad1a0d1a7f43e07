package org.gongkai.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Text;

/** Why a {@linkplain Waiver waiver} excuses nothing. */
public enum Lapse {
    /** Its last day is over, and the violation is still there. */
    EXPIRED("expired", Text.of("已过期", "expired")),
    /** There is no such violation with these values any more. */
    UNMATCHED("unmatched", Text.of("已无对应的不成立项", "no violation with these values any more")),
    /** Its rule was withdrawn; the result describes the rule, with why. */
    WITHDRAWN("withdrawn", Text.of("所依规则已撤销", "its rule was withdrawn"));

    private final String token;
    private final Text text;

    Lapse(String token, Text text) {
        this.token = token;
        this.text = text;
    }

    /** {@return the word in JSON} */
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return why, in words} */
    public Text text() {
        return text;
    }
}
