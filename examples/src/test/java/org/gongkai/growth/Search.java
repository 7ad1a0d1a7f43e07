package org.gongkai.growth;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to search a text with a pattern. */
enum Search {
    MATCHES {
        @Override
        void run(Pattern pattern, CharSequence text) {
            pattern.matcher(text).matches();
        }
    },
    LOOKING_AT {
        @Override
        void run(Pattern pattern, CharSequence text) {
            pattern.matcher(text).lookingAt();
        }
    },
    /** All that is found, one after the other, as replacing and splitting do too. */
    FIND {
        @Override
        void run(Pattern pattern, CharSequence text) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                // Only that it ends, and when.
            }
        }
    };

    /** The steps of a search that was given up. */
    static final long ENDLESS = Long.MAX_VALUE;

    abstract void run(Pattern pattern, CharSequence text);

    /** How many characters are looked at, {@link #ENDLESS} if they are more than the most. */
    long steps(Pattern pattern, String text, long most) {
        CountingText counting = new CountingText(text, most);
        try {
            run(pattern, counting);
        } catch (CountingText.TooManySteps givenUp) {
            return ENDLESS;
        }
        return counting.steps();
    }
}
