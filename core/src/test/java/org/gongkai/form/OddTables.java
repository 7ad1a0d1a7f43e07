package org.gongkai.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongkai.text.CellText;

/** What can be odd about one table of a page, in every place of it: each oddity has words and the tables that it leaves. */
final class OddTables {

    private static final List<String> NUMBERS = List.of(
            "",
            "/",
            "—",
            "０",
            "1 2",
            "1,234",
            "１２",
            "12件",
            "12（其中上年3）",
            "+12",
            "-12",
            "- 5",
            "12.0",
            "1.5",
            "1.25万元",
            "30元",
            "0.0000001",
            "9007199254740992",
            "十二",
            "abc");

    private final Sheet official;
    private final Map<String, List<Sheet>> odd = new LinkedHashMap<>();

    private OddTables(Sheet official) {
        this.official = official;
    }

    static Map<String, List<Sheet>> of(Sheet official) {
        OddTables tables = new OddTables(official);
        tables.addRows();
        tables.addColumns();
        tables.addLabels();
        tables.addNumbers();
        tables.addWholes();
        return tables.odd;
    }

    private void add(String words, Sheet... tables) {
        odd.put(words, List.of(tables));
    }

    private void addRows() {
        Sheet lost = official.withoutSpans();
        for (int row = 0; row < official.rowCount(); row++) {
            String name = (row + 1) + " " + label(row);
            add("missing row " + name, official.withoutRow(row));
            add("row twice " + name, official.withRowTwice(row));
            if (row + 1 < official.rowCount()) {
                add("row after the next " + name, official.withRowsExchanged(row));
                add(
                        "page ends after row " + name,
                        official.part(0, row + 1),
                        official.part(row + 1, official.rowCount()));
            }
            add("a cell less in row " + name, official.withoutLastCellOf(row));
            add("spans lost, a cell less in row " + name, lost.withoutLastCellOf(row));
            add("spans lost, missing row " + name, lost.withoutRow(row));
        }
    }

    private String label(int row) {
        return official.row(row).stream()
                .map(Sheet.Cell::text)
                .filter(text -> !text.isBlank() && !isNumber(text))
                .reduce((first, last) -> last)
                .map(CellText::plain)
                .orElse("");
    }

    private void addColumns() {
        for (int column = 0; column < official.columnCount(); column++) {
            add("missing column " + (column + 1), official.withoutColumn(column));
            add("column twice " + (column + 1), official.withColumnTwice(column));
            if (column + 1 < official.columnCount()) {
                add("column after the next " + (column + 1), official.withColumnsExchanged(column));
            }
        }
    }

    private void addLabels() {
        for (Sheet.Cell cell : official.cells()) {
            String text = cell.text();
            if (!text.isBlank() && !isNumber(text)) {
                String name = CellText.plain(text);
                add("blank label " + name + number(cell), official.with(cell, ""));
                add("other label " + name + number(cell), official.with(cell, "某项"));
                add("shorter label " + name + number(cell), official.with(cell, text.substring(0, text.length() - 1)));
                add(
                        "damaged label " + name + number(cell),
                        official.with(
                                cell,
                                text.substring(0, text.length() / 2) + "某" + text.substring(text.length() / 2 + 1)));
            }
        }
    }

    /** Tells cells of the same text apart. */
    private String number(Sheet.Cell cell) {
        List<Sheet.Cell> same = official.cells().stream()
                .filter(each -> each.text().equals(cell.text()))
                .toList();
        return same.size() == 1 ? "" : " #" + (same.indexOf(cell) + 1);
    }

    private void addNumbers() {
        for (int row = 0; row < official.rowCount(); row++) {
            List<Sheet.Cell> numbers = official.row(row).stream()
                    .filter(cell -> isNumber(cell.text()))
                    .toList();
            if (!numbers.isEmpty() && (row < 6 || row == official.rowCount() - 1)) {
                Sheet.Cell last = numbers.get(numbers.size() - 1);
                for (String text : NUMBERS) {
                    add("row " + (row + 1) + " ends in \"" + text + '"', official.with(last, text));
                }
            }
        }
    }

    private void addWholes() {
        Sheet lost = official.withoutSpans();
        add("as it is", official);
        add("spans lost", lost);
        add("twice", official, official);
        OptionalInt first = IntStream.range(0, official.rowCount())
                .filter(row -> official.row(row).stream().anyMatch(cell -> isNumber(cell.text())))
                .findFirst();
        List<String> unknown = new ArrayList<>();
        official.row(first.orElseThrow()).forEach(cell -> unknown.add(isNumber(cell.text()) ? "7" : "某类事项"));
        for (int row = 0; row <= official.rowCount(); row++) {
            add("unknown row before " + (row + 1), official.withRow(row, unknown));
            add("spans lost, unknown row before " + (row + 1), lost.withRow(row, unknown));
            add("remark before row " + (row + 1), official.withRow(row, List.of("说明：以上数字均已核对")));
            add("blank row before " + (row + 1), official.withRow(row, List.of("", "", "")));
        }
    }

    private static boolean isNumber(String text) {
        return CellReader.looksLikeValue(text);
    }
}
