package org.gongkai.application;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** Where an application stands on a day. */
public enum ApplicationState implements Term {
    /** Not yet received: the day is before the day of receipt. */
    NOT_RECEIVED("notReceived", "尚未收到"),
    /** The agency is to reply. */
    HANDLING("handling", "办理中"),
    /** The applicant is to correct the application (待补正). */
    AWAITING_CORRECTION("awaitingCorrection", "待补正"),
    /** The applicant did not correct in time; the agency is to close the application. */
    CORRECTION_OVERDUE("correctionOverdue", "逾期不补正"),
    /** A third party or another agency is asked and has not answered (待征求意见). */
    CONSULTING("consulting", "征求意见中"),
    /** The applicant is to pay the processing fee. */
    AWAITING_PAYMENT("awaitingPayment", "待缴费"),
    /** The applicant did not pay in time; the agency is to close the application. */
    FEE_OVERDUE("feeOverdue", "逾期未缴费"),
    /** Ended by the agency's reply (已答复). */
    REPLIED("replied", "已答复"),
    /** Ended by the applicant's withdrawal (已撤回). */
    WITHDRAWN("withdrawn", "已撤回");

    private final String token;
    private final String label;

    ApplicationState(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this state in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the state in Chinese} */
    @Override
    public String label() {
        return label;
    }

    /** {@return whether the application is at its end} */
    public boolean isEnded() {
        return this == REPLIED || this == WITHDRAWN;
    }
}
