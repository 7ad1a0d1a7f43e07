package org.gongkai.documents;

import java.util.List;

/**
 * What a report is printed on, and how.
 *
 * @param width the width of a sheet in points
 * @param height its height
 * @param size the size of the font in tables
 * @param heads where the heads of a table are printed
 */
public record Paper(double width, double height, double size, Heads heads) {

    /** Sheets as office paper is. */
    public static final Paper A4 = new Paper(595, 842, 9, Heads.ONCE);

    /** The same paper, lying. */
    public static final Paper LANDSCAPE = new Paper(842, 595, 9, Heads.ONCE);

    /** Sheets half as large. */
    public static final Paper NARROW = new Paper(420, 595, 7.5, Heads.ONCE);

    /** Sheets of twice the size, lying. */
    static final Paper WIDE = new Paper(1190, 842, 9, Heads.ONCE);

    /** Where the heads of a table are printed. */
    public enum Heads {
        /** Above the table. */
        ONCE,
        /** Above the table, and above what of it stands on the next sheets. */
        ON_EACH_SHEET
    }

    /** {@return this paper with the heads of tables on each sheet} */
    public Paper withHeadsRepeated() {
        return new Paper(width, height, size, Heads.ON_EACH_SHEET);
    }

    double margin() {
        return 0.09 * width;
    }

    double room() {
        return width - 2 * margin();
    }

    /** The rows of heads that stand above what of a table is on another sheet: as many as the corner of the table covers. */
    int repeatedRows(List<SpannedCell> cells) {
        int rows = cells.isEmpty() ? 0 : cells.get(0).rowSpan();
        return heads == Heads.ON_EACH_SHEET && rows > 1 ? rows : 0;
    }
}
