package org.gongkai.application;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** The kinds of {@link ApplicationEvent}. */
public enum EventKind implements Term {
    /** The agency asked for a correction (补正告知书). */
    CORRECTION_ASKED("correctionAsked", "告知补正"),
    /** The agency received the corrected application. */
    CORRECTION_MADE("correctionMade", "补正"),
    /** The agency recorded that no correction came in time. */
    CORRECTION_OVERDUE("correctionOverdue", "逾期不补正"),
    /** The agency asked a third party (征求第三方意见). */
    THIRD_PARTY_CONSULTED("thirdPartyConsulted", "征求第三方意见"),
    /** A third party answered. */
    THIRD_PARTY_ANSWERED("thirdPartyAnswered", "第三方答复"),
    /** The agency told a third party what it decided to disclose (书面告知第三方). */
    THIRD_PARTY_NOTIFIED("thirdPartyNotified", "书面告知第三方"),
    /** The agency asked another agency (征求其他机关意见). */
    AGENCY_CONSULTED("agencyConsulted", "征求其他机关意见"),
    /** Another agency answered. */
    AGENCY_ANSWERED("agencyAnswered", "其他机关答复"),
    /** The agency prolonged the reply period (延长答复期限). */
    EXTENSION("extension", "延长答复期限"),
    /** The agency asked for the reasons of many applications (要求说明理由). */
    REASONS_ASKED("reasonsAsked", "要求说明理由"),
    /** The applicant gave the reasons of many applications (说明理由). */
    REASONS_GIVEN("reasonsGiven", "说明理由"),
    /** The agency set a later day for the reply (延迟答复). */
    REPLY_POSTPONED("replyPostponed", "告知延迟答复"),
    /** The agency asked for a processing fee (收费通知). */
    FEE_NOTICE("feeNotice", "收费通知"),
    /** The applicant paid the fee. */
    FEE_PAID("feePaid", "缴费"),
    /** The agency recorded that the fee was not paid in time. */
    FEE_OVERDUE("feeOverdue", "逾期未缴费"),
    /** The applicant withdrew the application (撤回). */
    WITHDRAWAL("withdrawal", "撤回"),
    /** The agency replied or otherwise closed the application (答复). */
    REPLY("reply", "答复");

    private final String token;
    private final String label;

    EventKind(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this kind in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return whether the first event of this kind ends the application: a reply and a withdrawal do} */
    public boolean isEnd() {
        return this == REPLY || this == WITHDRAWAL;
    }

    /** {@return the kind in Chinese} */
    @Override
    public String label() {
        return label;
    }
}
