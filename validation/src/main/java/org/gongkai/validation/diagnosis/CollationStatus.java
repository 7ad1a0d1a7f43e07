package org.gongkai.validation.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Text;

/** Whether a cell that readers have differently, or that does not balance, is decided, and why not; see {@link Collation}. */
public enum CollationStatus {
    /** The sums that the cell stands in decide it. */
    DECIDED("decided", Text.of("已推断", "decided")),
    /** The sums leave several numbers likely, or none. */
    UNDECIDED("undecided", Text.of("勾稽关系不足以推断", "the sums do not decide")),
    /** Some read a blank and some a 0, which are one number in every sum. */
    BLANK_OR_ZERO("blankOrZero", Text.of("空白或 0，勾稽关系无法区分", "blank or 0, which no sum tells apart")),
    /** The cell stands in no sum. */
    NO_EQUATION("noEquation", Text.of("未推断：没有可依据的勾稽关系", "not decided: no equation"));

    private final String token;
    private final Text text;

    CollationStatus(String token, Text text) {
        this.token = token;
        this.text = text;
    }

    /** {@return the word in JSON} */
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return what it is, in words} */
    public Text text() {
        return text;
    }
}
