package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What a letter to a public mailbox is (信件类别). */
public enum LetterCategory implements Term {
    /** A question. */
    ENQUIRY("enquiry", "咨询"),
    /** A suggestion. */
    SUGGESTION("suggestion", "建议"),
    /** A call for help. */
    HELP("help", "求助"),
    /** A complaint. */
    COMPLAINT("complaint", "投诉"),
    /** A report of wrongs. */
    REPORT("report", "举报"),
    /** Another letter. */
    OTHER("other", "其他");

    private final String token;
    private final String label;

    LetterCategory(String token, String label) {
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
