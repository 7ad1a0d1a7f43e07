package org.gongkai.validation.diagnosis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Text;

/** How a printed number comes from the suggested one. */
public enum TypingError {
    /** One digit is another. */
    DIGIT_REPLACED("digitReplaced", Text.of("一位数字有误", "a digit replaced")),
    /** One digit is missing. */
    DIGIT_MISSING("digitMissing", Text.of("缺一位数字", "a digit missing")),
    /** One digit is too many. */
    DIGIT_EXTRA("digitExtra", Text.of("多一位数字", "a digit too many")),
    /** Two neighbouring digits changed places. */
    DIGITS_SWAPPED("digitsSwapped", Text.of("相邻两位数字颠倒", "digits swapped")),
    /** A 0 stands where there is a number. */
    LEFT_EMPTY("leftEmpty", Text.of("填成了 0", "a 0 in its place")),
    /** Anything else. */
    OTHER("other", Text.of("其他", "another change"));

    private final String token;
    private final Text text;

    TypingError(String token, Text text) {
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
