package org.gongkai.application;

import static org.gongkai.law.LegalDocument.REGULATION;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.law.Citation;
import org.gongkai.text.Term;

/** The grounds of a reply that Article 36 tells apart and the form of the annual report counts in one row. */
public enum ReplyGround implements Term {
    /** The information is public already, and the applicant is told where it is (已主动公开). */
    ALREADY_PUBLIC(
            "alreadyPublic",
            "所申请公开信息已经主动公开",
            Outcome.DISCLOSED,
            REGULATION.article(36).item(1)),
    /** The information can be disclosed, and is provided (可以公开). */
    PROVIDED(
            "provided", "所申请公开信息可以公开", Outcome.DISCLOSED, REGULATION.article(36).item(2)),
    /** The information was looked for and does not exist (信息不存在). */
    NONEXISTENT(
            "nonexistent", "政府信息不存在", Outcome.NOT_HELD, REGULATION.article(36).item(4)),
    /** The information is not this agency's to disclose (不属于本行政机关负责公开). */
    OTHER_AGENCY(
            "otherAgency",
            "不属于本行政机关负责公开",
            Outcome.NOT_HELD,
            REGULATION.article(36).item(5));

    private final String token;
    private final String label;
    private final Outcome outcome;
    private final Citation basis;

    ReplyGround(String token, String label, Outcome outcome, Citation basis) {
        this.token = token;
        this.label = label;
        this.outcome = outcome;
        this.basis = basis;
    }

    /** {@return the word for this ground in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the ground in the words of Article 36} */
    @Override
    public String label() {
        return label;
    }

    /** {@return the outcome that a reply on this ground alone is counted under} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return the item of Article 36 that the ground is} */
    public Citation basis() {
        return basis;
    }
}
