package org.gongkai.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.gongkai.text.Term;

/** The level of the administration (行政层级) on which an agency stands, from the highest to the lowest. */
public enum AdministrativeLevel implements Term {
    /** The State Council and its departments. */
    NATIONAL("national", "国家级"),
    /** Provinces, autonomous regions, municipalities under the central government. */
    PROVINCE("province", "省级"),
    /** Prefecture-level cities, prefectures, autonomous prefectures, leagues. */
    PREFECTURE("prefecture", "地级"),
    /** Counties, districts, county-level cities, banners. */
    COUNTY("county", "县级"),
    /** Townships, towns, subdistricts. */
    TOWNSHIP("township", "乡级");

    private final String token;
    private final String label;

    AdministrativeLevel(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this level in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this level} */
    @Override
    public String label() {
        return label;
    }

    /**
     * Tells whether this level is at least as high as another.
     *
     * @param other the other level, not null
     * @return true if this level is {@code other} or stands above it
     */
    public boolean isAtLeast(AdministrativeLevel other) {
        return compareTo(Objects.requireNonNull(other, "other")) <= 0;
    }
}
