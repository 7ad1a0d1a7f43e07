package org.gongkai.validation.rules;

import java.util.List;

/**
 * What of a text stands in another.
 *
 * @param copied how many of its characters
 * @param all how many characters it has
 * @param passages the passages, in their order
 */
record CopiedText(int copied, int all, List<String> passages) {

    private static final int PERCENT = 100;
    private static final int MOST_OF_IT = 80;

    /** The percentage that was copied, cut off. */
    int percent() {
        return all == 0 ? 0 : copied * PERCENT / all;
    }

    /** Whether so much of it was copied that little is its own. */
    boolean isCopy() {
        return percent() >= MOST_OF_IT;
    }
}
