package org.gongkai.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open in a paragraph, each with a code and, after it, what it shows; both can have fields in them. */
final class WordFields {

    /** Of each field that is open, whether its code goes on. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private int codes;

    void begin() {
        open.push(true);
        codes++;
    }

    /** Ends the code of the field that was begun last, after which comes what it shows. */
    void separate() {
        end();
        open.push(false);
    }

    void end() {
        if (!open.isEmpty() && open.pop()) {
            codes--;
        }
    }

    /** Whether what comes next is the code of a field, which is not seen. */
    boolean isCode() {
        return codes > 0;
    }
}
