package org.gongkai.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** At which level an item is disclosed (公开层级). */
public enum DisclosureLevel implements Term {
    /** By the prefecture or its departments. */
    PREFECTURE("prefecture", "市级"),
    /** By the county or its departments. */
    COUNTY("county", "县级"),
    /** By the township or subdistrict. */
    TOWNSHIP("township", "乡级"),
    /** By the village or neighbourhood. */
    VILLAGE("village", "村级");

    private final String token;
    private final String label;

    DisclosureLevel(String token, String label) {
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
