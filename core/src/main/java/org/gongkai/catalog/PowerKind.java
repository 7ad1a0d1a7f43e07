package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** The kind of a power in the list of powers and duties (权责清单). */
public enum PowerKind implements Term {
    /** Licence. */
    LICENSE("license", "行政许可"),
    /** Penalty. */
    PENALTY("penalty", "行政处罚"),
    /** Compulsion. */
    ADMINISTRATIVE_COMPULSION("administrativeCompulsion", "行政强制"),
    /** Any other external matter. */
    OTHER_EXTERNAL_MATTER("otherExternalMatter", "其他对外管理服务事项");

    private final String token;
    private final String label;

    PowerKind(String token, String label) {
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
