package org.gongkai.form;

import java.io.Serializable;
import java.util.Objects;

/**
 * A cell of the form that is printed on it and not filled in.
 *
 * @param text what is printed, not null
 * @param area the cells it covers, not null
 * @param scope what it is the heading of, not null
 */
public record FormHeading(String text, FormArea area, Scope scope) implements Serializable {

    /** What a heading is the heading of. */
    public enum Scope {
        /** The columns below it, down to the next heading over the whole width. */
        COLUMN,
        /** The rows beside it. */
        ROW,
        /** A block of rows below it: a heading over the whole width. */
        BLOCK,
        /** Nothing: a note. */
        NOTE
    }

    /**
     * Rejects null.
     *
     * @param text what is printed
     * @param area the cells it covers
     * @param scope what it is the heading of
     */
    public FormHeading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(scope, "scope");
    }
}
