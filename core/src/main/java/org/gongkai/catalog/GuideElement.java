package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * What a guide to disclosure (政府信息公开指南) must tell.
 *
 * <p>Source: Article 12, second paragraph.
 */
public enum GuideElement implements Term {
    /** How the information is classified. */
    CLASSIFICATION("classification", "政府信息的分类"),
    /** How the information is arranged. */
    ARRANGEMENT("arrangement", "编排体系"),
    /** How the information is obtained. */
    ACCESS("access", "获取方式"),
    /** The name of the disclosure office. */
    OFFICE_NAME("officeName", "政府信息公开工作机构的名称"),
    /** The address of the disclosure office. */
    OFFICE_ADDRESS("officeAddress", "办公地址"),
    /** The hours of the disclosure office. */
    OFFICE_HOURS("officeHours", "办公时间"),
    /** The telephone number of the disclosure office. */
    OFFICE_PHONE("officePhone", "联系电话"),
    /** The fax number of the disclosure office. */
    OFFICE_FAX("officeFax", "传真号码"),
    /** How the disclosure office is reached over the internet. */
    OFFICE_INTERNET_CONTACT("officeInternetContact", "互联网联系方式");

    private final String token;
    private final String label;

    GuideElement(String token, String label) {
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
