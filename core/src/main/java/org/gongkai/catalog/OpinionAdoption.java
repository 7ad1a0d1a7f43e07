package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What became of an opinion (采纳情况). */
public enum OpinionAdoption implements Term {
    /** It was adopted. */
    ADOPTED("adopted", "采纳"),
    /** It was adopted in part. */
    PARTLY_ADOPTED("partlyAdopted", "部分采纳"),
    /** It was not adopted. */
    NOT_ADOPTED("notAdopted", "未采纳");

    private final String token;
    private final String label;

    OpinionAdoption(String token, String label) {
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
