package org.gongkai.documents;

/** What an area is painted with. */
enum Ink {
    /** What cannot be told from paper. */
    WHITE,
    /** A colour that covers what is below it. */
    COLOUR,
    /** A colour through which what is below it is seen. */
    TINT
}
