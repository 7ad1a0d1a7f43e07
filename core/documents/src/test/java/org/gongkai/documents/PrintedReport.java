package org.gongkai.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;

/** Prints a page: its tables row by row, cut where a sheet ends. */
final class PrintedReport {

    static final double WIDTH = 1190;
    static final double HEIGHT = 842;
    private static final double MARGIN = 60;
    private static final double SIZE = 9;
    private static final double LINE = 12;

    private final SheetFile file;
    private double y = MARGIN;

    private PrintedReport(SheetFile file) {
        this.file = file;
    }

    /** Prints a page on the sheets of an empty file. */
    static byte[] of(Page page, SheetFile file) throws IOException {
        PrintedReport report = new PrintedReport(file);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Table table) {
                report.table(table.grid());
            } else if (block instanceof Block.Paragraph paragraph) {
                for (String line : paragraph.text().lines().toList()) {
                    report.room(2 * LINE);
                    report.file.text("　　" + line, MARGIN, report.y, SIZE);
                    report.y += 2 * LINE;
                }
            }
        }
        return report.file.page().bytes();
    }

    private void room(double height) throws IOException {
        if (y + height > HEIGHT - MARGIN) {
            file.page();
            y = MARGIN;
        }
    }

    private void table(Grid grid) throws IOException {
        double column = (WIDTH - 2 * MARGIN) / grid.columnCount();
        for (int row = 0; row < grid.rowCount(); row++) {
            double height = 5 * LINE;
            room(height);
            boolean isFirst = y == MARGIN;
            for (int from = 0; from < grid.columnCount(); ) {
                int end = from + 1;
                while (end < grid.columnCount() && isOne(grid, row, from, end)) {
                    end++;
                }
                boolean goesOn = row > 0
                        && grid.isCovered(row, from)
                        && grid.text(row - 1, from).equals(grid.text(row, from));
                cell(grid.text(row, from), MARGIN + from * column, MARGIN + end * column, height, goesOn, isFirst);
                from = end;
            }
            y += height;
        }
        double width = grid.columnCount() * column;
        file.thinBox(MARGIN, y, width);
        y += 3 * LINE;
    }

    private static boolean isOne(Grid grid, int row, int from, int end) {
        return grid.isCovered(row, end) && grid.text(row, end).equals(grid.text(row, from));
    }

    /** A cell with lines at its sides and above it, unless it goes on from above. */
    private void cell(String text, double left, double right, double height, boolean goesOn, boolean isFirst) {
        line(left, y, left, y + height);
        line(right, y, right, y + height);
        if (!goesOn || isFirst) {
            line(left, y, right, y);
        }
        if (isLast(height)) {
            line(left, y + height, right, y + height);
        }
        if (goesOn) {
            return;
        }
        double at = y + SIZE + 2;
        for (String each : wrapped(text, (int) ((right - left - 6) / SIZE))) {
            file.text(each, left + 3, at, SIZE);
            at += LINE;
        }
    }

    private boolean isLast(double height) {
        return y + 2 * height > HEIGHT - MARGIN;
    }

    private void line(double x1, double y1, double x2, double y2) {
        file.line(x1, y1, x2, y2);
    }

    private static List<String> wrapped(String text, int most) {
        List<String> lines = new ArrayList<>();
        boolean isNumber = text.chars().allMatch(c -> c < 256);
        for (int i = 0; i < text.length(); i += isNumber ? text.length() : most) {
            lines.add(text.substring(i, isNumber ? text.length() : Math.min(text.length(), i + most)));
        }
        return lines;
    }
}
