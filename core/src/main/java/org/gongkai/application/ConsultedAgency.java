package org.gongkai.application;

import static org.gongkai.law.LegalDocument.REGULATION;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.law.Citation;
import org.gongkai.text.Term;

/**
 * Why another agency is asked, which decides what its silence means.
 *
 * @see ApplicationEvent
 */
public enum ConsultedAgency implements Term {
    /** It made the information jointly (共同制作): it answers within 15 working days, and silence is consent (Article 34). */
    JOINT_MAKER("jointMaker", "共同制作机关", REGULATION.article(34)),
    /** Any other agency whose opinion is needed: the Regulation sets it no period (Article 33). */
    OTHER("other", "其他机关", REGULATION.article(33).paragraph(3));

    private final String token;
    private final String label;
    private final Citation basis;

    ConsultedAgency(String token, String label, Citation basis) {
        this.token = token;
        this.label = label;
        this.basis = basis;
    }

    /** {@return the word for this in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return this in Chinese} */
    @Override
    public String label() {
        return label;
    }

    /** {@return the article under which the agency is asked} */
    public Citation basis() {
        return basis;
    }
}
