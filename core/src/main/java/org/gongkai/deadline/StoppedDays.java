package org.gongkai.deadline;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which days of a consultation do not count towards the reply period.
 *
 * <p>Article 33 says that the time needed to consult is not counted, and not whether the day on which the letter goes out
 * and the day on which the answer comes in belong to it.
 */
public enum StoppedDays {
    /** From the day after the letter to the day of the answer, as periods run from the day after what starts them. */
    AFTER_LETTER_THROUGH_ANSWER("afterLetterThroughAnswer"),
    /** From the day of the letter to the day of the answer: the reading that is kindest to the agency. */
    LETTER_THROUGH_ANSWER("letterThroughAnswer"),
    /** The days between the letter and the answer: the strictest reading. */
    BETWEEN_LETTER_AND_ANSWER("betweenLetterAndAnswer");

    private final String token;

    StoppedDays(String token) {
        this.token = token;
    }

    /** {@return the word for this in JSON} */
    @JsonValue
    public String token() {
        return token;
    }
}
