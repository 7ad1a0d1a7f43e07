package org.gongkai.check.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** Text as a terminal shows it: Chinese characters take two columns. */
public final class DisplayText {

    private DisplayText() {}

    /** {@return the number of columns that a text takes} */
    static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** {@return a text with spaces after it up to a width} */
    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** {@return a text with spaces before it up to a width} */
    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /**
     * Breaks a text into lines, where a line can be broken; each is indented like the text.
     *
     * @param text the text
     * @param width the most columns that a line may take, larger than the indent by at least 2
     * @return the lines, at least one
     */
    static List<String> wrap(String text, int width) {
        String content = text.stripLeading();
        String indent = text.substring(0, text.length() - content.length());
        int room = width - indent.length();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String piece : pieces(content, room)) {
            String printed = piece.stripTrailing();
            if (!line.isEmpty() && !printed.isEmpty() && taken + width(printed) > room) {
                lines.add(indent + line.toString().stripTrailing());
                line.setLength(0);
                taken = 0;
            }
            line.append(piece);
            taken += width(piece);
        }
        lines.add(indent + line.toString().stripTrailing());
        return lines;
    }

    /** Cuts a text at the places where a line can be broken, and what is still too wide wherever it must be. */
    private static List<String> pieces(String text, int width) {
        List<String> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = text.substring(start, end);
            if (width(piece.stripTrailing()) <= width) {
                pieces.add(piece);
            } else {
                piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
            }
            start = end;
        }
        return pieces;
    }

    private static int width(int character) {
        return Math.max(0, WCWidth.wcwidth(character));
    }
}
