package org.gongkai.application;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * The groups （一） to （六） of the outcomes in the application table, in the order of the form.
 *
 * <p>A group has no number of its own on the form: （三） to （五）, and （六） in the edition of 2021, are labels over their
 * rows.
 */
public enum OutcomeGroup implements Term {
    /** Disclosed （一）. */
    DISCLOSED("disclosed", "（一）予以公开"),
    /** Partly disclosed （二）. */
    PARTLY_DISCLOSED("partlyDisclosed", "（二）部分公开"),
    /** Refused （三）. */
    REFUSED("refused", "（三）不予公开"),
    /** Impossible to provide （四）. */
    UNAVAILABLE("unavailable", "（四）无法提供"),
    /** Not handled （五）. */
    NOT_HANDLED("notHandled", "（五）不予处理"),
    /** Handled otherwise （六）. */
    OTHER("other", "（六）其他处理");

    private final String token;
    private final String label;

    OutcomeGroup(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this group in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the label on the form, with its number} */
    @Override
    public String label() {
        return label;
    }
}
