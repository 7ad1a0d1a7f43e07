package org.gongkai.application;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** The forms in which an applicant can ask for the information (Articles 29 and 40). */
public enum ProvisionForm implements Term {
    /** On paper (纸质). */
    PAPER("paper", "纸质"),
    /** By e-mail (电子邮件). */
    EMAIL("email", "电子邮件"),
    /** As copied electronic data (复制电子数据). */
    ELECTRONIC_COPY("electronicCopy", "复制电子数据"),
    /** To be read or copied out at the agency (查阅、抄录). */
    INSPECTION("inspection", "查阅、抄录");

    private final String token;
    private final String label;

    ProvisionForm(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this form in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the form in Chinese} */
    @Override
    public String label() {
        return label;
    }
}
