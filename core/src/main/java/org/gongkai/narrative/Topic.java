package org.gongkai.narrative;

/** What a passage is about, so that 办结3件 can be told to be of applications, of letters or of neither. */
enum Topic {
    APPLICATIONS,
    RECONSIDERATION,
    LITIGATION,
    DIRECT_LITIGATION,
    LITIGATION_AFTER_RECONSIDERATION,
    DISPUTES,
    /** Letters, proposals, documents: anything without a table of its own. */
    ELSE
}
