package org.gongkai.validation.plausibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What a figure was compared with. */
public enum SuspicionBasis implements Term {
    /** The figures of the same agency on other years. */
    OTHER_YEARS("otherYears", "本机关其他年度"),
    /** The figures of agencies of the same level and kind. */
    PEERS("peers", "同级同类机关"),
    /** The figures of the year before, with which several are the same. */
    SAME_AS_BEFORE("sameAsBefore", "与上一年度相同");

    private final String token;
    private final String label;

    SuspicionBasis(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name} */
    @Override
    public String label() {
        return label;
    }
}
