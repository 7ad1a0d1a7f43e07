package org.gongkai.narrative;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What kind of number a text states. */
public enum StatementKind implements Term {
    /** How many there are: 153件. Never negative. */
    COUNT("count", "数量"),
    /** How much money: 12.99亿元. Never negative. */
    AMOUNT("amount", "金额"),
    /** A share of a whole: 64%. Never negative. */
    RATE("rate", "比率"),
    /** By how much a number differs from that of the year before: 较去年回落12.3%. Negative for a fall. */
    CHANGE("change", "同比变化");

    private final String token;
    private final String label;

    StatementKind(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this kind} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this kind} */
    @Override
    public String label() {
        return label;
    }
}
