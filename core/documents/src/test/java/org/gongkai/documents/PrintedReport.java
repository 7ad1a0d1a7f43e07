package org.gongkai.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;

/** Prints pages: their tables row by row, cut between two rows where a sheet ends. */
public final class PrintedReport {

    private static final double LEADING = 1.3;
    private static final double TEXT_SIZE = 1.3;
    private static final double FOOT = 40;

    private final SheetFile file;
    private final Paper paper;
    private final Map<SpannedCell, Integer> printedLines = new HashMap<>();
    private double y;
    private int sheet = 1;

    private PrintedReport(SheetFile file, Paper paper) {
        this.file = file;
        this.paper = paper;
        this.y = paper.margin();
    }

    /** Prints pages as PDF, each from the top of a sheet. */
    public static byte[] pdf(Paper paper, List<Page> pages) throws IOException {
        return of(new PdfFile(paper.width(), paper.height()), paper, pages);
    }

    /** Prints pages as OFD, each from the top of a sheet. */
    public static byte[] ofd(Paper paper, List<Page> pages) throws IOException {
        return of(new OfdFile(paper.width(), paper.height()), paper, pages);
    }

    private static byte[] of(SheetFile file, Paper paper, List<Page> pages) throws IOException {
        PrintedReport report = new PrintedReport(file, paper);
        Map<Grid, ColumnWidths> columns = ColumnWidths.of(pages, paper);
        for (Page page : pages) {
            for (Block block : page.blocks()) {
                if (block instanceof Block.Table table) {
                    report.table(table.grid(), columns.get(table.grid()));
                } else if (block instanceof Block.Paragraph paragraph) {
                    report.paragraph(paragraph.text());
                }
            }
            report.endSheet();
        }
        return file.bytes();
    }

    private double bottom() {
        return paper.height() - paper.margin() - FOOT;
    }

    private void endSheet() throws IOException {
        file.text("— " + sheet + " —", paper.width() / 2 - 15, paper.height() - FOOT, paper.size());
        file.page();
        sheet++;
        y = paper.margin();
    }

    private void paragraph(String text) throws IOException {
        double size = TEXT_SIZE * paper.size();
        for (String each : text.lines().toList()) {
            for (String line : ColumnWidths.wrapped("　　" + each, paper.room(), size)) {
                if (y + LEADING * size > bottom()) {
                    endSheet();
                }
                file.text(line, paper.margin(), y + size, size);
                y += LEADING * size;
            }
        }
        y += LEADING * size / 2;
    }

    private void table(Grid grid, ColumnWidths columns) throws IOException {
        List<SpannedCell> cells = SpannedCell.of(grid);
        double[] rows = rows(grid.rowCount(), cells, columns);
        int heads = paper.repeatedRows(cells);
        int from = 0;
        while (from < grid.rowCount()) {
            double repeated = from == 0 ? 0 : rows[heads];
            int until = from;
            while (until < grid.rowCount() && y + repeated + rows[until + 1] - rows[from] <= bottom()) {
                until++;
            }
            boolean isOnNewSheet = y == paper.margin();
            if (until <= (from == 0 ? heads : from) && !isOnNewSheet) {
                endSheet();
                continue;
            }
            if (from > 0) {
                part(cells, columns, rows, 0, heads);
            }
            part(cells, columns, rows, from, Math.max(until, from + 1));
            from = Math.max(until, from + 1);
            if (from < grid.rowCount()) {
                endSheet();
            }
        }
        file.thinBox(paper.margin(), y, columns.width());
        y += 2 * LEADING * paper.size();
    }

    /** Where the rows begin, and where the last ends. */
    private static double[] rows(int count, List<SpannedCell> cells, ColumnWidths columns) {
        double line = LEADING * columns.size();
        double[] edges = new double[count + 1];
        for (int row = 0; row < count; row++) {
            edges[row + 1] = edges[row] + 1.5 * line;
            for (SpannedCell cell : cells) {
                if (cell.bottom() == row + 1) {
                    double height = (columns.lines(cell).size() + (cell.rowSpan() == 1 ? 0.5 : 3)) * line;
                    edges[row + 1] = Math.max(edges[row + 1], edges[cell.row()] + height);
                }
            }
        }
        return edges;
    }

    /** Prints some rows of a table, with what of a cell there is in them. */
    private void part(List<SpannedCell> cells, ColumnWidths columns, double[] rows, int from, int until) {
        for (SpannedCell cell : cells) {
            if (cell.bottom() > from && cell.row() < until) {
                int first = Math.max(from, cell.row());
                int end = Math.min(until, cell.bottom());
                double top = y + rows[first] - rows[from];
                double bottom = y + rows[end] - rows[from];
                box(paper.margin() + columns.left(cell), top, paper.margin() + columns.right(cell), bottom);
                text(cell, columns, top, bottom, cell.row() < from);
            }
        }
        y += rows[until] - rows[from];
    }

    private void box(double left, double top, double right, double bottom) {
        file.line(left, top, right, top);
        file.line(left, top, left, bottom);
        file.line(right, top, right, bottom);
        file.line(left, bottom, right, bottom);
    }

    /** Prints the lines of a cell that fit; the others stand on the next sheet. */
    private void text(SpannedCell cell, ColumnWidths columns, double top, double bottom, boolean isBegun) {
        double line = LEADING * columns.size();
        List<String> lines = columns.lines(cell);
        int next = isBegun ? printedLines.getOrDefault(cell, 0) : 0;
        double at = top + line / 4;
        while (next < lines.size() && at + line <= bottom) {
            double room = columns.right(cell) - columns.left(cell);
            double width = ColumnWidths.width(lines.get(next), columns.size());
            double indent = cell.isNumber() ? (room - width) / 2 : ColumnWidths.PADDING;
            file.text(
                    lines.get(next), paper.margin() + columns.left(cell) + indent, at + columns.size(), columns.size());
            at += line;
            next++;
        }
        printedLines.put(cell, next);
    }
}
