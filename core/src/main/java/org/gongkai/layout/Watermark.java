package org.gongkai.layout;

import java.util.List;
import org.gongkai.text.Text;

/** Large characters that lie across the text of a sheet. */
final class Watermark {

    /** How many times as large as most characters. */
    private static final double LARGE = 3;

    private static final int MOST = 200;

    private Watermark() {}

    static List<Glyph> without(List<Glyph> glyphs, List<Text> doubts) {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        double large = sizes.length == 0 ? 0 : LARGE * sizes[sizes.length / 2];
        List<Glyph> marks = glyphs.stream()
                .filter(glyph -> glyph.size() >= large)
                .limit(MOST)
                .toList();
        if (marks.isEmpty()) {
            return glyphs;
        }
        List<Glyph> text = glyphs.stream().filter(glyph -> glyph.size() < large).toList();
        boolean liesAcross = marks.stream().anyMatch(mark -> text.stream().anyMatch(glyph -> mark.isAcross(glyph)));
        if (!liesAcross) {
            return glyphs;
        }
        doubts.add(Text.of("压在文字上的大字（水印）未读入", "large characters across the text, a watermark, are not read"));
        return text;
    }
}
