package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * The kind of a power in the list of powers and duties (权责清单): one of the ten of such lists, or one that a list tells only as
 * the annual report of 2019 counts it.
 *
 * <p>Source: 中办发〔2015〕21号.
 */
public enum PowerKind implements Term {
    /** Licence. */
    LICENSE("license", "行政许可"),
    /** Penalty. */
    PENALTY("penalty", "行政处罚"),
    /** Compulsion. */
    ADMINISTRATIVE_COMPULSION("administrativeCompulsion", "行政强制"),
    /** Levy. */
    LEVY("levy", "行政征收"),
    /** Payment, such as of relief. */
    PAYMENT("payment", "行政给付"),
    /** Inspection. */
    INSPECTION("inspection", "行政检查"),
    /** Confirmation of a fact or a right. */
    CONFIRMATION("confirmation", "行政确认"),
    /** Reward. */
    REWARD("reward", "行政奖励"),
    /** Adjudication of a dispute. */
    ADJUDICATION("adjudication", "行政裁决"),
    /** Any other power. */
    OTHER_POWER("otherPower", "其他行政权力"),
    /** Any other external matter, which a list does not tell from the other kinds. */
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
