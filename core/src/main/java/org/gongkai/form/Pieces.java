package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;

/** What stands between the marks of a text: its sentences or its clauses. */
final class Pieces {

    private Pieces() {}

    /** The pieces of a text, at least one, of which each but the last ends before one of some marks. */
    static List<String> of(String text, String marks) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (marks.indexOf(text.charAt(at)) >= 0) {
                pieces.add(text.substring(from, at));
                from = at + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** Whether a text has one of some characters. */
    static boolean hasAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
