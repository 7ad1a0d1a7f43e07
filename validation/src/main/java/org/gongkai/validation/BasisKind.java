package org.gongkai.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What a rule rests on, from the firmest to the loosest. */
public enum BasisKind implements Term {
    /** Printed on the official form. */
    PRINTED("printed", "表上印明"),
    /** Follows from what the cells are: a total is the sum of its parts. */
    STRUCTURAL("structural", "结构"),
    /** Follows from a law, regulation or notice. */
    LEGAL("legal", "法规"),
    /** Inferred from the form and from how it is used. */
    INFERRED("inferred", "推断"),
    /** Usually so; a reason to look, not to object. */
    HEURISTIC("heuristic", "经验");

    private final String token;
    private final String label;

    BasisKind(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word for this kind in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the Chinese name of this kind} */
    @Override
    public String label() {
        return label;
    }
}
