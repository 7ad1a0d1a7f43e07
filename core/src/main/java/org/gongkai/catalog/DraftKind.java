package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What a draft is to become on which opinions are asked for (意见征集类别). */
public enum DraftKind implements Term {
    /** A major administrative decision. */
    MAJOR_DECISION("majorDecision", "重大行政决策"),
    /** A rule. */
    GOVERNMENT_RULE("governmentRule", "规章"),
    /** A normative document. */
    NORMATIVE_DOCUMENT("normativeDocument", "规范性文件"),
    /** Something else. */
    OTHER("other", "其他");

    private final String token;
    private final String label;

    DraftKind(String token, String label) {
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
