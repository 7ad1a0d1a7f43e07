package org.gongkai.application;

import java.util.List;

/**
 * Takes data out of a text, in whatever {@linkplain Spelling spelling} they stand there.
 *
 * <p>All of them are looked for in the text as it was written, so that one which contains or overlaps another is masked
 * whole. The work grows with the length of the text and of the data, not with their product.
 */
final class Mask {

    private static final String MASK = "＊＊";

    private final String text;
    private final Spelling spelling;

    /** How far the longest datum that begins at a place of the text goes; 0 where none begins. */
    private final int[] ends;

    private Mask(String text) {
        this.text = text;
        this.spelling = Spelling.of(text);
        this.ends = new int[text.length()];
    }

    /** A text with every mention of the data masked; mentions that overlap have one mask together. */
    static String of(List<String> data, String text) {
        Mask mask = new Mask(text);
        data.forEach(mask::cover);
        return mask.masked();
    }

    private void cover(String datum) {
        find(datum, text, this::cover);
        find(
                Spelling.of(datum).characters(),
                spelling.characters(),
                (first, end) -> cover(spelling.start(first), spelling.end(end - 1)));
    }

    private void cover(int start, int end) {
        ends[start] = Math.max(ends[start], end);
    }

    private String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] > 0 && i >= end) {
                masked.append(MASK);
            }
            end = Math.max(end, ends[i]);
            if (i >= end) {
                masked.append(text.charAt(i));
            }
        }
        return masked.toString();
    }

    private interface Span {

        void at(int start, int end);
    }

    /** Finds every occurrence, those that overlap too, by the method of Knuth, Morris and Pratt. */
    private static void find(String datum, String text, Span found) {
        if (datum.isEmpty()) {
            return;
        }
        int[] borders = borders(datum);
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            matched = longer(datum, borders, matched, text.charAt(i));
            if (matched == datum.length()) {
                found.at(i + 1 - matched, i + 1);
                matched = borders[matched];
            }
        }
    }

    /** For each length of a start of the datum, the length of its longest other start that it ends with. */
    private static int[] borders(String datum) {
        int[] borders = new int[datum.length() + 1];
        borders[0] = -1;
        for (int i = 0; i < datum.length(); i++) {
            borders[i + 1] = longer(datum, borders, borders[i], datum.charAt(i));
        }
        return borders;
    }

    private static int longer(String datum, int[] borders, int matched, char next) {
        int start = matched;
        while (start >= 0 && datum.charAt(start) != next) {
            start = borders[start];
        }
        return start + 1;
    }
}
