package org.gongkai.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.gongkai.text.Term;

/**
 * The kinds of applicant (申请人情况): the columns of the application table, in the order of the form.
 *
 * <p>Official source: the heads of the table in part three of both editions of the form. The seventh column, 总计, is no
 * kind.
 */
public enum ApplicantKind implements Term {
    /** A natural person (自然人). */
    NATURAL_PERSON("naturalPerson", "自然人"),
    /** A commercial enterprise (商业企业). */
    COMMERCIAL_ENTERPRISE("commercialEnterprise", "商业企业"),
    /** A research institution (科研机构). */
    RESEARCH_INSTITUTION("researchInstitution", "科研机构"),
    /** A public welfare organisation (社会公益组织). */
    PUBLIC_WELFARE_ORGANIZATION("publicWelfareOrganization", "社会公益组织"),
    /** A legal service organisation (法律服务机构); a lawyer who applies in her own name is a natural person. */
    LEGAL_SERVICE_ORGANIZATION("legalServiceOrganization", "法律服务机构"),
    /** Any other legal person or organisation (其他). */
    OTHER_ORGANIZATION("otherOrganization", "其他");

    private final String token;
    private final String label;

    ApplicantKind(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /**
     * The kind of a label or a word for it.
     *
     * @param text the label of its column on the form, with or without its number, or the {@linkplain #token() word in JSON}, with white space, brackets
     *     and full-width characters as they come; not null
     * @return the kind, empty where the text is neither
     */
    public static Optional<ApplicantKind> find(String text) {
        return Term.find(ApplicantKind.class, text);
    }

    /** {@return the word for this kind in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the head of the column on the form} */
    @Override
    public String label() {
        return label;
    }

    /** {@return whether this is one of the five kinds of 法人或其他组织} */
    public boolean isOrganization() {
        return this != NATURAL_PERSON;
    }
}
