package org.gongkai.dispute;

import static org.gongkai.law.LegalDocument.RECONSIDERATION_GUIDANCE;
import static org.gongkai.law.LegalDocument.REGULATION;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.law.Citation;
import org.gongkai.text.Term;

/**
 * What is disputed: first what a reconsideration hears, then what it does not hear by itself.
 *
 * <p>Source: Articles 2 to 4 of the guidance on reconsiderations over disclosure (国办函〔2021〕132号).
 */
public enum DisputeGround implements Term {
    /** The information was refused. */
    REFUSAL("refusal", "不予公开", RECONSIDERATION_GUIDANCE.article(2).item(1)),
    /** A part of the information was refused. */
    PARTIAL_REFUSAL(
            "partialRefusal", "部分不予公开", RECONSIDERATION_GUIDANCE.article(2).item(1)),
    /** The agency said that it cannot provide the information, such as that there is none. */
    UNAVAILABLE("unavailable", "无法提供", RECONSIDERATION_GUIDANCE.article(2).item(1)),
    /** The agency did not handle the application as one, or no longer. */
    NOT_HANDLED("notHandled", "不予处理", RECONSIDERATION_GUIDANCE.article(2).item(1)),
    /** The agency did not reply in time. */
    NO_REPLY_IN_TIME(
            "noReplyInTime", "逾期未作出处理", RECONSIDERATION_GUIDANCE.article(2).item(1)),
    /** What was provided is not what was asked for. */
    OTHER_INFORMATION(
            "otherInformation",
            "提供的政府信息不属于申请公开的内容",
            RECONSIDERATION_GUIDANCE.article(2).item(2)),
    /** The agency named a wrong way, place or time to get the information. */
    WRONG_ACCESS(
            "wrongAccess",
            "告知获取政府信息的方式、途径或者时间错误",
            RECONSIDERATION_GUIDANCE.article(2).item(3)),
    /** The disclosure harms the trade secrets or the privacy of the one who disputes it. */
    HARMFUL_DISCLOSURE(
            "harmfulDisclosure",
            "公开的政府信息侵犯商业秘密、个人隐私",
            RECONSIDERATION_GUIDANCE.article(2).item(4)),
    /** A record about the one who disputes it was not corrected. */
    RECORD_NOT_CORRECTED("recordNotCorrected", "未更正与申请人自身相关的政府信息", REGULATION.article(41)),
    /** Something else in the work of disclosure. */
    OTHER_CONDUCT(
            "otherConduct", "其他政府信息公开行为", RECONSIDERATION_GUIDANCE.article(2).item(5)),
    /** The notice of what to correct in the application. */
    CORRECTION_NOTICE(
            "correctionNotice", "补正告知", RECONSIDERATION_GUIDANCE.article(3).item(1)),
    /** The extension of the reply period. */
    EXTENSION("extension", "延期答复", RECONSIDERATION_GUIDANCE.article(3).item(1)),
    /** The paper, the seal or the channel of what was provided. */
    FORM_OF_PROVISION(
            "formOfProvision", "提供的形式或者渠道", RECONSIDERATION_GUIDANCE.article(3).item(2)),
    /** The fee notice, which is not heard while the fee can be paid. */
    FEE_NOTICE("feeNotice", "收费通知", RECONSIDERATION_GUIDANCE.article(3).item(3)),
    /** What should have been disclosed proactively was not; it is to be applied for first. */
    PROACTIVE_DISCLOSURE("proactiveDisclosure", "未主动公开", RECONSIDERATION_GUIDANCE.article(4));

    private final String token;
    private final String label;
    private final Citation basis;

    DisputeGround(String token, String label, Citation basis) {
        this.token = token;
        this.label = label;
        this.basis = basis;
    }

    /** {@return the word for this ground in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the ground in the words of the guidance, as far as it has them} */
    @Override
    public String label() {
        return label;
    }

    /** {@return where it is written whether this is heard} */
    public Citation basis() {
        return basis;
    }

    /** {@return whether a reconsideration hears this by itself, whatever the day on which it is filed} */
    public boolean isHeard() {
        return compareTo(CORRECTION_NOTICE) < 0;
    }
}
