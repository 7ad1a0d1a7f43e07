package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** A procedure that a major decision goes through (Decree 713). */
public enum DecisionProcedure implements Term {
    /** Public participation. */
    PUBLIC_PARTICIPATION("publicParticipation", "公众参与"),
    /** Review by experts. */
    EXPERT_REVIEW("expertReview", "专家论证"),
    /** Assessment of risks. */
    RISK_ASSESSMENT("riskAssessment", "风险评估"),
    /** Review of legality. */
    LEGALITY_REVIEW("legalityReview", "合法性审查"),
    /** Decision by the body as a whole. */
    COLLECTIVE_DECISION("collectiveDecision", "集体讨论决定"),
    /** Hearing. */
    HEARING("hearing", "听证"),
    /** Review of fair competition. */
    FAIR_COMPETITION_REVIEW("fairCompetitionReview", "公平竞争审查");

    private final String token;
    private final String label;

    DecisionProcedure(String token, String label) {
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
