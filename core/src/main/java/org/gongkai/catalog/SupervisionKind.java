package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * By what the work of disclosure is supervised and held to account (监督保障).
 *
 * <p>Source: Articles 46, 47 and 50 item 4.
 */
public enum SupervisionKind implements Term {
    /** An inspection of units. */
    INSPECTION("inspection", "监督检查"),
    /** A notice to one unit of what it must put right. */
    RECTIFICATION_NOTICE("rectificationNotice", "督办单"),
    /** The assessment of the work. */
    ASSESSMENT("assessment", "工作考核"),
    /** The review by the public. */
    PUBLIC_REVIEW("publicReview", "社会评议"),
    /** The holding to account. */
    ACCOUNTABILITY("accountability", "责任追究");

    private final String token;
    private final String label;

    SupervisionKind(String token, String label) {
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
