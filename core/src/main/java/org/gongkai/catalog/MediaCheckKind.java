package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What comes of checking sites and new media. */
public enum MediaCheckKind implements Term {
    /** The sheet of a check, weekly in places. */
    CHECK_SHEET("checkSheet", "检查表"),
    /** A notice of what was found, monthly in places. */
    CHECK_NOTICE("checkNotice", "检查通报"),
    /** An evaluation, quarterly in places. */
    EVALUATION("evaluation", "评估报告"),
    /** The sheet of the year, by 31 January (国办函〔2018〕12号). */
    YEARLY_SHEET("yearlySheet", "政府网站年度报表");

    private final String token;
    private final String label;

    MediaCheckKind(String token, String label) {
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
