package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/**
 * The class of the result of a proposal (办理结果分类).
 *
 * <p>In most places A is solved, B planned or under way, and C left for reference; in those with four classes C is
 * planned and D left for reference. No national text says which.
 */
public enum ProposalClass implements Term {
    /** Class A. */
    A("a", "A类"),
    /** Class B. */
    B("b", "B类"),
    /** Class C. */
    C("c", "C类"),
    /** Class D. */
    D("d", "D类");

    private final String token;
    private final String label;

    ProposalClass(String token, String label) {
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
