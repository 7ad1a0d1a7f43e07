package org.gongkai.check.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table as CSV that spreadsheets open as UTF-8 and in which no text is taken for a formula. */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula, or passes over before one. */
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvTable() {}

    static String of(ResultTable table) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        add(table.heads(), csv);
        table.rows().forEach(row -> add(row, csv));
        return csv.toString();
    }

    private static void add(List<?> row, StringBuilder csv) {
        csv.append(row.stream()
                        .map(cell -> cell instanceof Number ? cell.toString() : quoted(cell.toString()))
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String text) {
        String harmless = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
        return harmless.isEmpty() ? "" : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
