package org.gongkai.validation.analysis;

/** How a reconciliation stands to others. */
public enum StandingKind {
    /** It says what the others do not: there are tables in which they hold and it does not. */
    NEW,
    /** It follows from the others: it holds in every table in which they do. */
    IMPLIED,
    /** With the others it holds only in tables in which certain cells are 0, which neither of them says. */
    CONTRADICTS
}
