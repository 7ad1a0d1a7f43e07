package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * Where a place for reading government information is.
 *
 * <p>Source: Article 25.
 */
public enum ReadingPlaceKind implements Term {
    /** National archives of any level. */
    ARCHIVES("archives", "国家档案馆"),
    /** A public library. */
    LIBRARY("library", "公共图书馆"),
    /** A venue of government services. */
    SERVICE_VENUE("serviceVenue", "政务服务场所"),
    /** Anything else, such as the office of an agency. */
    OTHER("otherPlace", "其他");

    private final String token;
    private final String label;

    ReadingPlaceKind(String token, String label) {
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
