package org.gongkai.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What came of checking one thing that a rule says. Blank cells are why there are three answers and not two. */
public enum RuleOutcome implements Term {
    /** It is true, with blanks read as the {@link BlankPolicy} says. */
    HOLDS("holds", "成立"),
    /** It is false, whatever number stood in a blank. */
    VIOLATED("violated", "不成立"),
    /** It depends on what a blank stands for, or nothing is stated at all. */
    NOT_ASSESSABLE("notAssessable", "无法判断");

    private final String token;
    private final String label;

    RuleOutcome(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this outcome in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this outcome} */
    @Override
    public String label() {
        return label;
    }
}
