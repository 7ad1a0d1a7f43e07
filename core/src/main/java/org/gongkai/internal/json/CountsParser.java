package org.gongkai.internal.json;

/** A parser that can read many counts at once where their text is the usual one. */
public interface CountsParser {

    /**
     * Goes to the end of the object that is open, if its rest is a text of counts.
     *
     * @param text the text, not null
     * @param cells where the counts go, of which some are changed also where the text is another; not null
     * @return whether it is; if not, the parser stands where it stood
     */
    boolean readCounts(CountsText text, long[] cells);
}
