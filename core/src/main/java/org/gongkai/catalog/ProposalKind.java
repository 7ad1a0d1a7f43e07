package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** Whose proposal is replied to. */
public enum ProposalKind implements Term {
    /** A suggestion of a deputy of the people's congress. */
    PEOPLES_CONGRESS("peoplesCongressSuggestion", "人大代表建议"),
    /** A proposal of a member of the political consultative conference. */
    POLITICAL_CONSULTATIVE_CONFERENCE("cppccProposal", "政协委员提案");

    private final String token;
    private final String label;

    ProposalKind(String token, String label) {
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
