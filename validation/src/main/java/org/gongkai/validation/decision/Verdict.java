package org.gongkai.validation.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What a reviewer decides. */
public enum Verdict implements Term {
    /** The violation is there and is excused. */
    EXCUSED("excused", "豁免"),
    /** The finding is right: the agency has to mend it. */
    UPHELD("upheld", "要求整改"),
    /** A repair that was suggested is right, and its cells are corrected. */
    REPAIR_ACCEPTED("repairAccepted", "接受修改建议"),
    /** The repairs that were suggested are not right. */
    REPAIR_DECLINED("repairDeclined", "不采纳修改建议"),
    /** Cells are corrected to what the reviewer says. */
    CORRECTED("corrected", "更正"),
    /** What was decided of it before holds no more. */
    WITHDRAWN("withdrawn", "撤回");

    private final String token;
    private final String label;

    Verdict(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name} */
    @Override
    public String label() {
        return label;
    }

    /** {@return whether cells of the report are corrected by it} */
    public boolean corrects() {
        return this == REPAIR_ACCEPTED || this == CORRECTED;
    }
}
