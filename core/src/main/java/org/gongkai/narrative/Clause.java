package org.gongkai.narrative;

import java.util.regex.Pattern;

/**
 * The words around a number: those before it back to the comma or the number before, those behind it up to the next.
 *
 * @param before the words before the number
 * @param after the words behind its unit
 * @param link how the number is joined to the one before it in the sentence
 * @param apart whether a clause without a number stands between the number before it and it
 * @param known false if the words before the number go back further than is looked at
 */
record Clause(String before, String after, Link link, boolean apart, boolean known) {

    /** How a number is joined to the one before it. */
    enum Link {
        /** Nothing stands before it in the sentence, or another clause stands between. */
        NONE,
        /** By 、 or 和. */
        LIST,
        /** By a comma or a semicolon, or by words. */
        COMMA,
        /** By 其中 or 含: it is a part. */
        PART
    }

    private static final String STOPS = ",;:。()!?—";
    private static final String LIST_WORDS = "、和及与";
    private static final int LONGEST_AFTER = 30;
    private static final Pattern NO_NOUN =
            Pattern.compile("(?:较|比|与|同|并|均|且|已|全部|都|无|占|以上均|按时|按期|及时|依法|其中|答复|,).*|办结.*|");

    /** The words around a quantity, of which the one before ends at {@code previousEnd} and the next begins at {@code next}. */
    static Clause of(String chars, int sentence, int previousEnd, Quantity quantity, int next) {
        int floor = Math.max(sentence, previousEnd);
        int lowest = Math.max(floor, quantity.start() - SubjectPhrases.LONGEST);
        int start = quantity.start();
        // A colon right before the number belongs to the words before it.
        if (start > lowest && chars.charAt(start - 1) == ':') {
            start--;
        }
        while (start > lowest && STOPS.indexOf(chars.charAt(start - 1)) < 0) {
            start--;
        }
        boolean known = start > lowest || lowest == floor;
        String before = chars.substring(start, quantity.start());
        Link link = previousEnd <= sentence ? Link.NONE : link(chars, previousEnd, start, before);
        if (isPart(chars, floor, quantity.start())) {
            link = Link.PART;
        }
        String words = link == Link.LIST && !before.isEmpty() && LIST_WORDS.indexOf(before.charAt(0)) >= 0
                ? before.substring(1)
                : before;
        boolean apart = previousEnd > sentence && isApart(chars, behindAside(chars, previousEnd, start), start);
        return new Clause(words, after(chars, quantity.end(), next), link, apart, known);
    }

    /** Whether the words behind the number do not say what it counts, so that those before it must. */
    boolean isAlone() {
        return NO_NOUN.matcher(after).matches();
    }

    private static Link link(String chars, int end, int start, String before) {
        int previousEnd = behindAside(chars, end, start);
        if (start == previousEnd) {
            boolean isList = !before.isEmpty() && LIST_WORDS.indexOf(before.charAt(0)) >= 0;
            return isList ? Link.LIST : Link.COMMA;
        }
        return isOnlyStops(chars, previousEnd, start) ? Link.COMMA : Link.NONE;
    }

    /** The place behind a note in brackets that stands right behind a number. */
    private static int behindAside(String chars, int end, int start) {
        if (end >= start || chars.charAt(end) != '(') {
            return end;
        }
        int close = end;
        while (close < start && chars.charAt(close) != ')') {
            close++;
        }
        return close < start ? close + 1 : end;
    }

    private static boolean isOnlyStops(String chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS.indexOf(chars.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApart(String chars, int from, int to) {
        int first = behindBracket(chars, from, to);
        int last = to;
        while (last > first && STOPS.indexOf(chars.charAt(last - 1)) >= 0) {
            last--;
        }
        return first < last && !isWithoutStops(chars, first, last);
    }

    /** The place behind the bracket that a stretch is in at first, so that a number in brackets does not part its sides. */
    private static int behindBracket(String chars, int from, int to) {
        int at = from;
        while (at < to && chars.charAt(at) != '(' && chars.charAt(at) != ')') {
            at++;
        }
        return at < to && chars.charAt(at) == ')' ? at + 1 : from;
    }

    private static boolean isWithoutStops(String chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS.indexOf(chars.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(String chars, int floor, int start) {
        int at = floor;
        while (at < start && STOPS.indexOf(chars.charAt(at)) >= 0) {
            at++;
        }
        return chars.startsWith("其中", at) || chars.startsWith("包括", at) || chars.startsWith("含", at);
    }

    private static String after(String chars, int end, int next) {
        int limit = Math.min(Math.min(next, chars.length()), end + LONGEST_AFTER);
        int at = end;
        while (at < limit && STOPS.indexOf(chars.charAt(at)) < 0 && chars.charAt(at) != '、') {
            at++;
        }
        return at == next ? "" : chars.substring(end, at);
    }
}
