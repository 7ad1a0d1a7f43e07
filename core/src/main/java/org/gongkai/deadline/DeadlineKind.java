package org.gongkai.deadline;

import static org.gongkai.law.LegalDocument.FEE_MEASURES;
import static org.gongkai.law.LegalDocument.REGULATION;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.law.Citation;
import org.gongkai.text.Term;

/** What can be due while an application is handled, and from whom. */
public enum DeadlineKind implements Term {
    /** The agency asks for a correction, within 7 working days. */
    CORRECTION_NOTICE("correctionNotice", "告知补正", REGULATION.article(30), true),
    /** The applicant corrects the application, by the day that the agency set. */
    CORRECTION("correction", "补正", REGULATION.article(30), false),
    /** The third party answers, within 15 working days. */
    THIRD_PARTY_ANSWER("thirdPartyAnswer", "第三方答复", REGULATION.article(32), false),
    /** The agency that made the information jointly answers, within 15 working days. */
    JOINT_MAKER_ANSWER("jointMakerAnswer", "共同制作机关答复", REGULATION.article(34), false),
    /** The agency tells the applicant of an extension, before the reply period ends. */
    EXTENSION_NOTICE("extensionNotice", "告知延期", REGULATION.article(33).paragraph(2), true),
    /** The agency tells the applicant of a later day for the reply, before the reply period ends. */
    POSTPONEMENT_NOTICE("postponementNotice", "告知延迟答复", REGULATION.article(35), true),
    /** The agency asks for a processing fee, before the reply period ends. */
    FEE_NOTICE("feeNotice", "收费通知", FEE_MEASURES.at("收费通知与缴费期限"), true),
    /** The applicant pays the processing fee, within 20 working days. */
    PAYMENT("payment", "缴费", FEE_MEASURES.at("收费通知与缴费期限"), false),
    /** The agency replies, within 20 working days and what prolongs them. */
    REPLY("reply", "答复", REGULATION.article(33).paragraph(2), true);

    private final String token;
    private final String label;
    private final Citation basis;
    private final boolean agency;

    DeadlineKind(String token, String label, Citation basis, boolean agency) {
        this.token = token;
        this.label = label;
        this.basis = basis;
        this.agency = agency;
    }

    /** {@return the word for this kind in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return what is due, in Chinese} */
    @Override
    public String label() {
        return label;
    }

    /** {@return where the period is written} */
    public Citation basis() {
        return basis;
    }

    /** {@return whether it is the agency that must act, and not the applicant or whoever is asked} */
    public boolean isForAgency() {
        return agency;
    }
}
