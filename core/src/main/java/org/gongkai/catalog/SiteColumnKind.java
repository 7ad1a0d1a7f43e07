package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What a part of a site is that is renewed. */
public enum SiteColumnKind implements Term {
    /** The site as a whole, which is renewed on its home page (首页). */
    SITE("site", "政府网站"),
    /** A column. */
    COLUMN("column", "栏目"),
    /** A special topic (专题专栏). */
    SPECIAL_TOPIC("specialTopic", "专题");

    private final String token;
    private final String label;

    SiteColumnKind(String token, String label) {
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
