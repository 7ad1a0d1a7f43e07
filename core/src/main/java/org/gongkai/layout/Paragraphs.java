package org.gongkai.layout;

import org.gongkai.page.Page;
import org.jspecify.annotations.Nullable;

/** Puts lines of text that go on with each other into paragraphs, over the end of a sheet too. */
final class Paragraphs {

    /** In the size of the font: how far the first line of a paragraph is set in, and how much is left free behind its last. */
    private static final double INDENT = 1.2;

    private static final double SHORT = 2.5;

    /** How far lines of one paragraph are apart. */
    private static final double FAR = 2.6;

    private static final double OTHER_SIZE = 1.15;

    private static final int FEW = 4;

    private static final String NUMERALS = "一二三四五六七八九十";

    private final Page.Builder page;
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private @Nullable Line last;

    Paragraphs(Page.Builder page) {
        this.page = page;
    }

    /** Begins a sheet; its text stands between the edges of its lines and tables, which a few lines do not show. */
    void beginSheet(SheetText sheet) {
        left = sheet.parts().stream().mapToDouble(Printed::left).min().orElse(0);
        right = sheet.parts().size() < FEW
                ? Double.POSITIVE_INFINITY
                : sheet.parts().stream().mapToDouble(Printed::right).max().orElseThrow();
    }

    void add(Line line) {
        if (last == null || !goesOn(last, line)) {
            end();
        }
        WrappedText.append(line.text().replace('\n', ' '), text);
        last = line;
    }

    private boolean goesOn(Line one, Line next) {
        double size = one.size();
        boolean isNextSheet = next.baseline() < one.baseline();
        return !isNumbered(next)
                && next.left() - left < INDENT * size
                && right - one.right() < SHORT * size
                && Math.max(size, next.size()) < OTHER_SIZE * Math.min(size, next.size())
                && (isNextSheet || next.baseline() - one.baseline() < FAR * size);
    }

    /** Whether a line begins with the number of a heading, as in 一、. */
    private static boolean isNumbered(Line line) {
        int at = 0;
        while (at < line.glyphs().size()
                && NUMERALS.contains(line.glyphs().get(at).text())) {
            at++;
        }
        return at > 0
                && at < line.glyphs().size()
                && line.glyphs().get(at).text().equals("、");
    }

    /** Ends the paragraph. */
    void end() {
        if (!text.isEmpty()) {
            page.paragraph(text.toString());
        }
        text.setLength(0);
        last = null;
    }
}
