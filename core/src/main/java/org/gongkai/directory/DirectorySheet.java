package org.gongkai.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.page.Grid;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.gongkai.text.CellText;

/** The rows of the tables of a directory, read one after the other. */
final class DirectorySheet {

    private static final int LAST_HEAD_ROW = 10;
    private static final Set<String> SAME = Set.of("同上", "同前");
    private static final Set<DirectoryColumn> NEEDED = EnumSet.of(DirectoryColumn.LEVEL_ONE, DirectoryColumn.CONTENTS);
    private static final List<List<DirectoryColumn>> EXPECTED = List.of(
            List.of(DirectoryColumn.LEVEL_ONE),
            List.of(DirectoryColumn.CONTENTS),
            List.of(DirectoryColumn.BASES),
            List.of(DirectoryColumn.TIME_LIMIT),
            List.of(DirectoryColumn.RESPONSIBLE_AGENCY),
            List.of(DirectoryColumn.CHANNELS),
            List.of(DirectoryColumn.AUDIENCES, DirectoryColumn.PUBLIC),
            List.of(DirectoryColumn.MODES, DirectoryColumn.PROACTIVE),
            List.of(DirectoryColumn.LEVELS, DirectoryColumn.COUNTY, DirectoryColumn.TOWNSHIP, DirectoryColumn.VILLAGE));

    private final ParsedCells reader;
    private final List<DirectoryItem> items = new ArrayList<>();
    private final NoticeCollector notices;
    private final Map<Integer, Set<DirectoryColumn>> columns = new HashMap<>();
    private final Map<Integer, String> above = new HashMap<>();

    DirectorySheet(EmptyBox emptyBox, NoticeCollector notices) {
        this.notices = notices;
        this.reader = new ParsedCells(emptyBox);
    }

    List<DirectoryItem> items() {
        return items;
    }

    void read(Grid grid, int table) {
        int head = headRow(grid);
        int lastHead = head >= 0 && head + 1 < grid.rowCount() && isSecondHead(grid, head + 1) ? head + 1 : head;
        if (columns.isEmpty()) {
            if (head < 0) {
                return;
            }
            findColumns(grid, table, head, lastHead);
        }
        for (int row = lastHead + 1; row < grid.rowCount(); row++) {
            readRow(grid, table, row);
        }
    }

    private static int headRow(Grid grid) {
        for (int row = 0; row < Math.min(LAST_HEAD_ROW, grid.rowCount()); row++) {
            Set<DirectoryColumn> found = EnumSet.noneOf(DirectoryColumn.class);
            for (int column = 0; column < grid.columnCount(row); column++) {
                String head = CellText.plain(grid.text(row, column));
                found.addAll(DirectoryColumn.of(head, head));
            }
            if (found.contains(DirectoryColumn.CONTENTS)
                    || found.containsAll(List.of(DirectoryColumn.LEVEL_ONE, DirectoryColumn.TIME_LIMIT))) {
                return row;
            }
        }
        return -1;
    }

    private static boolean isSecondHead(Grid grid, int row) {
        boolean anyOwn = false;
        for (int column = 0; column < grid.columnCount(row); column++) {
            String above = CellText.plain(grid.text(row - 1, Math.min(column, grid.columnCount(row - 1) - 1)));
            String text = CellText.plain(grid.text(row, column));
            if (!grid.isCovered(row, column) && !text.isEmpty()) {
                if (DirectoryColumn.of(above, text).isEmpty()) {
                    return false;
                }
                anyOwn = true;
            }
        }
        return anyOwn;
    }

    private void findColumns(Grid grid, int table, int head, int lastHead) {
        Set<DirectoryColumn> found = EnumSet.noneOf(DirectoryColumn.class);
        for (int column = 0; column < grid.columnCount(lastHead); column++) {
            String above = CellText.plain(grid.text(head, Math.min(column, grid.columnCount(head) - 1)));
            String text = CellText.plain(grid.text(lastHead, column));
            Set<DirectoryColumn> named = DirectoryColumn.of(above, text);
            columns.put(column, named);
            if (named.isEmpty() && !text.isEmpty()) {
                notices.add(
                        NoticeKind.COLUMN_IGNORED,
                        grid.place(table, lastHead, column),
                        "",
                        grid.text(lastHead, column),
                        "");
            }
            for (DirectoryColumn each : named) {
                if (!found.add(each)) {
                    notices.add(NoticeKind.COLUMN_TWICE, grid.place(table, lastHead, column), each.label());
                }
            }
        }
        for (List<DirectoryColumn> alternatives : EXPECTED) {
            if (alternatives.stream().noneMatch(found::contains)) {
                DirectoryColumn column = alternatives.get(0);
                notices.add(
                        NEEDED.contains(column) ? NoticeKind.COLUMN_MISSING : NoticeKind.COLUMN_LEFT_OUT,
                        grid.place(table, head, 0),
                        column.label());
            }
        }
    }

    private void readRow(Grid grid, int table, int row) {
        Map<DirectoryColumn, DirectoryRow.Cell> cells = new EnumMap<>(DirectoryColumn.class);
        for (int column = 0; column < grid.columnCount(row); column++) {
            for (DirectoryColumn each : columns.getOrDefault(column, Set.of())) {
                Place place = grid.place(table, row, column);
                String text = resolved(column, each, grid.text(row, column).strip(), place);
                cells.put(each, new DirectoryRow.Cell(text, place));
            }
        }
        boolean blank = cells.entrySet().stream()
                .filter(cell -> cell.getKey() != DirectoryColumn.NUMBER)
                .allMatch(cell -> reader.isBlank(cell.getValue().text()));
        boolean oneText = cells.size() > 2
                && cells.values().stream()
                                .map(DirectoryRow.Cell::text)
                                .distinct()
                                .count()
                        == 1;
        if (blank || oneText) {
            return;
        }
        int before = notices.problemCount();
        Optional<DirectoryItem> item =
                new DirectoryRow(cells, reader, notices).item(items.isEmpty() ? null : items.get(items.size() - 1));
        if (notices.problemCount() == before) {
            item.ifPresent(items::add);
        }
    }

    /** The text of a cell, with 同上 as the text above it. */
    private String resolved(int column, DirectoryColumn of, String text, Place place) {
        if (!SAME.contains(reader.plain(text))) {
            above.put(column, text);
            return text;
        }
        String same = above.get(column);
        if (same == null) {
            notices.add(NoticeKind.UNREADABLE_CELL, place, of.label(), text, "在第一行有所指");
            return "";
        }
        notices.add(NoticeKind.SAME_AS_ABOVE, place, of.label(), text, same);
        return same;
    }
}
