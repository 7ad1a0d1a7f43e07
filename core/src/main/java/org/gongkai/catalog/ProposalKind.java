package org.gongkai.catalog;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose proposal is replied to. */
public enum ProposalKind {
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
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the official label} */
    public String label() {
        return label;
    }
}
