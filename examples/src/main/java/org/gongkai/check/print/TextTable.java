package org.gongkai.check.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of text in which every line takes the same number of columns of a terminal. */
final class TextTable {

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** One column: its head, and how its cells are laid out. */
    record Column(String head, boolean isNumeric, int maxWidth) {

        /** A column of texts, which are broken into lines of at most the given width. */
        static Column texts(String head, int maxWidth) {
            return new Column(head, false, maxWidth);
        }

        /** A column of numbers, which are never broken, though its head is. */
        static Column numbers(String head, int maxHeadWidth) {
            return new Column(head, true, maxHeadWidth);
        }

        List<String> headLines() {
            return DisplayText.wrap(head, maxWidth);
        }

        List<String> lines(String cell) {
            return isNumeric ? List.of(cell) : DisplayText.wrap(cell, maxWidth);
        }

        String pad(String line, int width) {
            return isNumeric ? DisplayText.padLeft(line, width) : DisplayText.padRight(line, width);
        }
    }

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row; cells that are not given are empty. */
    void add(List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        List<String> row = new ArrayList<>(cells);
        row.addAll(Collections.nCopies(columns.size() - cells.size(), ""));
        rows.add(row);
    }

    List<String> lines() {
        List<List<String>> head = columns.stream().map(Column::headLines).toList();
        List<List<List<String>>> body = rows.stream().map(this::wrapped).toList();
        int[] widths = new int[columns.size()];
        widen(widths, head);
        body.forEach(row -> widen(widths, row));

        List<String> lines = new ArrayList<>();
        lines.add(rule(widths));
        addLines(lines, head, widths);
        lines.add(rule(widths));
        body.forEach(row -> addLines(lines, row, widths));
        lines.add(rule(widths));
        return lines;
    }

    private List<List<String>> wrapped(List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).lines(row.get(i)));
        }
        return cells;
    }

    private static void widen(int[] widths, List<List<String>> cells) {
        for (int i = 0; i < widths.length; i++) {
            for (String line : cells.get(i)) {
                widths[i] = Math.max(widths[i], DisplayText.width(line));
            }
        }
    }

    private void addLines(List<String> lines, List<List<String>> cells, int[] widths) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = cells.get(column);
                String text = i < cell.size() ? cell.get(i) : "";
                line.append(' ')
                        .append(columns.get(column).pad(text, widths[column]))
                        .append(" |");
            }
            lines.add(line.toString());
        }
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder("+");
        for (int width : widths) {
            rule.append("-".repeat(width + 2)).append('+');
        }
        return rule.toString();
    }
}
