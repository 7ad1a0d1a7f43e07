package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.text.Text;

/**
 * What stands on one sheet.
 *
 * @param height how high the sheet is
 * @param glyphs the characters that are read
 * @param rulings the lines drawn on it
 * @param tables the ruled tables
 * @param lines the lines beside them, from top to bottom
 * @param unread the characters in tables whose rulings do not close off each figure
 */
record SheetText(
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<PrintedTable> tables,
        List<Line> lines,
        List<Glyph> unread) {

    /** Reads a sheet; what is not clear is told to the doubts. */
    static SheetText of(UprightSheet sheet, List<Text> doubts) {
        return of(sheet.height(), sheet.glyphs(), sheet.rulings(), doubts);
    }

    private static SheetText of(double height, List<Glyph> glyphs, List<Ruling> rulings, List<Text> doubts) {
        SheetTables ruled = new SheetTables(glyphs, rulings, doubts);
        return new SheetText(height, glyphs, rulings, ruled.tables(), Line.of(ruled.outside()), ruled.unread());
    }

    /** The sheet with some of its lines alone. */
    SheetText withLines(List<Line> others) {
        Set<Glyph> left = Collections.newSetFromMap(new IdentityHashMap<>());
        lines.forEach(line -> left.addAll(line.glyphs()));
        others.forEach(line -> line.glyphs().forEach(left::remove));
        List<Glyph> kept =
                glyphs.stream().filter(glyph -> !left.contains(glyph)).toList();
        return new SheetText(height, kept, rulings, tables, others, unread);
    }

    /** The sheet with a table in the place of another, which has what stands in a line. */
    SheetText with(PrintedTable table, PrintedTable whole, Line line) {
        return new SheetText(
                height,
                glyphs,
                rulings,
                tables.stream().map(each -> each == table ? whole : each).toList(),
                lines.stream().filter(each -> !each.equals(line)).toList(),
                unread);
    }

    /** The sheet read with rulings that are not drawn on it; what is not clear is told to the doubts. */
    SheetText withRulings(List<Ruling> missing, List<Text> doubts) {
        return of(
                height,
                glyphs,
                Stream.of(rulings, missing).flatMap(Collection::stream).toList(),
                doubts);
    }

    /** The characters that stand in no cell of their own. */
    List<Glyph> loose() {
        List<Glyph> loose = new ArrayList<>(unread);
        lines.forEach(line -> loose.addAll(line.glyphs()));
        return loose;
    }

    /** The tables whose rulings close off each figure. */
    List<PrintedTable> wholeTables() {
        return tables.stream()
                .filter(table -> unread.stream()
                        .noneMatch(glyph -> glyph.middleY() > table.top() && glyph.middleY() < table.bottom()))
                .toList();
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
