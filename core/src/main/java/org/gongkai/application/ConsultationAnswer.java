package org.gongkai.application;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * What a third party or another agency answers when it is asked about disclosure.
 *
 * @see ApplicationEvent
 */
public enum ConsultationAnswer implements Term {
    /** It agrees to disclosure (同意公开). */
    AGREES("agrees", "同意公开"),
    /** It objects to disclosure (不同意公开). */
    OBJECTS("objects", "不同意公开");

    private final String token;
    private final String label;

    ConsultationAnswer(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this answer in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the answer in Chinese} */
    @Override
    public String label() {
        return label;
    }
}
