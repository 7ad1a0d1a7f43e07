package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** How the public answers a consultation (意见反馈方式). */
public enum ResponseChannel implements Term {
    /** By letter. */
    POST("post", "信函"),
    /** By telephone. */
    PHONE("phone", "电话"),
    /** By fax. */
    FAX("fax", "传真"),
    /** By e-mail. */
    EMAIL("email", "电子邮件"),
    /** On a site. */
    SITE("site", "网站留言"),
    /** In another way, such as a meeting or a questionnaire. */
    OTHER("other", "其他");

    private final String token;
    private final String label;

    ResponseChannel(String token, String label) {
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
