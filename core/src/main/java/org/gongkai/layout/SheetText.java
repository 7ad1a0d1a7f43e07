package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.text.Text;

/**
 * What stands on one sheet.
 *
 * @param height how high the sheet is
 * @param tables the ruled tables
 * @param lines the lines beside them, from top to bottom
 */
record SheetText(double height, List<PrintedTable> tables, List<Line> lines) {

    /** Reads a sheet; what is not clear is told to the doubts. */
    static SheetText of(PrintedSheet sheet, List<Text> doubts) {
        UprightSheet upright = new UprightSheet(sheet, doubts);
        SheetTables ruled = new SheetTables(upright.glyphs(), upright.rulings(), doubts);
        return new SheetText(upright.height(), ruled.tables(), Line.of(ruled.outside()));
    }

    SheetText withLines(List<Line> others) {
        return new SheetText(height, tables, others);
    }

    /** Lines and tables from top to bottom. */
    List<Printed> parts() {
        List<Printed> parts = new ArrayList<>();
        lines.forEach(line -> parts.add(new Printed.TextLine(line)));
        tables.forEach(table -> parts.add(new Printed.Table(table)));
        parts.sort(Comparator.comparingDouble(Printed::top));
        return parts;
    }
}
