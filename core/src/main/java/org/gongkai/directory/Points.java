package org.gongkai.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.text.CellText;
import org.gongkai.text.ChineseNumerals;

/** The points of a cell that lists several: with bullets (●文件名称 ●文号), or numbered from one on (1.… 2.…；（一）…（二）…). */
final class Points {

    private static final Pattern BULLET = Pattern.compile("[●•◆◇▪■★☆➤►※]");
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /** What can number a point, each with the number in its group. */
    private static final List<Pattern> NUMBERINGS = List.of(
            Pattern.compile("(?<![\\d.．])(\\d{1,2})[.．、](?![\\d.．])"),
            Pattern.compile("[(（](\\d{1,2})[)）]"),
            Pattern.compile("(?<![\\d.．(（])(\\d{1,2})[)）]"),
            Pattern.compile("([" + CIRCLED + "])"),
            Pattern.compile("[(（]([一二三四五六七八九十]{1,3})[)）]"),
            Pattern.compile("(?<![一二三四五六七八九十第])([一二三四五六七八九十]{1,3})、"));

    private static final String AROUND_POINTS = ";；";

    private Points() {}

    /** The points without bullet or number, the text itself if it lists none. */
    static Stream<String> of(String text) {
        String stripped = CellText.strip(text, "");
        if (!stripped.isEmpty() && BULLET.matcher(stripped.substring(0, 1)).matches()) {
            return BULLET.splitAsStream(stripped).map(Points::bare);
        }
        for (Pattern numbering : NUMBERINGS) {
            List<String> points = numbered(stripped, numbering);
            if (points.size() > 1) {
                return points.stream();
            }
        }
        return Stream.of(stripped);
    }

    private static String bare(String point) {
        return CellText.strip(point, AROUND_POINTS);
    }

    /** The points between the numbers one, two and so on, if the text begins with the first. */
    private static List<String> numbered(String text, Pattern numbering) {
        List<String> points = new ArrayList<>();
        Matcher matcher = numbering.matcher(text);
        int from = 0;
        for (int next = 1; matcher.find(); ) {
            if (next == 1 && matcher.start() > 0) {
                break;
            }
            if (number(matcher.group(1)) == next) {
                if (next > 1) {
                    points.add(bare(text.substring(from, matcher.start())));
                }
                from = matcher.end();
                next++;
            }
        }
        points.add(bare(text.substring(from)));
        return points;
    }

    private static long number(String printed) {
        int circled = CIRCLED.indexOf(printed);
        if (circled >= 0) {
            return circled + 1L;
        }
        return Character.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed)
                : ChineseNumerals.read(printed).orElse(0);
    }
}
