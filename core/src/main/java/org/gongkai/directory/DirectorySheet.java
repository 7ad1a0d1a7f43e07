package org.gongkai.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.jspecify.annotations.Nullable;

/** The rows of the tables of a directory, read one after the other. */
final class DirectorySheet {

    private static final Set<String> SAME = Set.of("同上", "同前", "〃");

    private final ParsedCells reader;
    private final NoticeCollector notices;
    private final List<DirectoryItem> items = new ArrayList<>();
    private final Map<Integer, String> above = new HashMap<>();
    private final Set<Integer> unnamed = new HashSet<>();
    private @Nullable DirectoryHeads heads;
    private @Nullable ItemCells item;
    private ItemNames names = ItemNames.NONE;
    private String number = "";

    DirectorySheet(EmptyBox emptyBox, NoticeCollector notices) {
        this.notices = notices;
        this.reader = new ParsedCells(emptyBox);
    }

    /** The items of the tables that were read. */
    List<DirectoryItem> items() {
        endItem();
        return items;
    }

    /** Reads a table that has heads, whichever way it lies, or goes on with the columns of the one before it. */
    void read(Grid grid, int table) {
        Optional<TableCells> withHeads = Stream.of(TableCells.Lie.values())
                .map(lie -> new TableCells(grid, table, lie))
                .filter(DirectorySheet::hasHeads)
                .findFirst();
        if (withHeads.isPresent()) {
            readRows(withHeads.get());
        } else if (heads != null && grid.columnCount() == heads.width()) {
            readRows(new TableCells(grid, table, TableCells.Lie.UPRIGHT));
        } else if (heads != null && grid.columnCount() > 1) {
            notices.add(NoticeKind.ROW_IGNORED, Place.ofTable(table), "", grid.text(0, 0), "");
        }
    }

    private static boolean hasHeads(TableCells cells) {
        for (int row = 0; row < cells.rowCount(); row++) {
            if (DirectoryHeads.beginIn(cells, row)) {
                return true;
            }
        }
        return false;
    }

    private void readRows(TableCells cells) {
        int row = 0;
        while (row < cells.rowCount()) {
            if (DirectoryHeads.beginIn(cells, row)) {
                DirectoryHeads begun = DirectoryHeads.of(cells, row);
                begin(begun, cells);
                row = begun.lastRow();
            } else if (heads != null && heads.haveWhatIsNeeded() && !DirectoryHeads.comeAgainIn(cells, row)) {
                read(cells, row, heads);
            }
            row++;
        }
    }

    /** Takes heads; what was said of the same heads before is not said again. */
    private void begin(DirectoryHeads begun, TableCells cells) {
        NoticeCollector noticed = new NoticeCollector();
        DirectoryHeads resolved = begun.resolved(cells, noticed);
        if (heads == null || !heads.isSameAs(resolved)) {
            Stream.concat(noticed.notices().stream(), noticed.problems().stream())
                    .forEach(this::notice);
            above.clear();
            unnamed.clear();
            heads = resolved;
        }
    }

    private void notice(Notice notice) {
        notices.add(notice.kind(), notice.place(), notice.label(), notice.printed(), notice.detail());
    }

    private void read(TableCells cells, int at, DirectoryHeads under) {
        Optional<PrintedRow> printed = PrintedRow.of(cells, at, under, reader);
        if (printed.isEmpty()) {
            notices.add(
                    NoticeKind.ROW_LENGTH,
                    cells.place(at, 0),
                    cells.text(at, 0),
                    Integer.toString(cells.columnCount(at)),
                    Integer.toString(under.width()));
        } else if (printed.get().isRemark()) {
            notices.add(NoticeKind.ROW_IGNORED, cells.place(at, 0), "", cells.text(at, 0), "");
        } else if (!printed.get().isNone() && printed.get().isMisplaced()) {
            notices.add(
                    NoticeKind.UNREADABLE_CELL,
                    cells.place(at, 0),
                    under.columns().get(0).head(),
                    cells.text(at, 0),
                    "与表头各列相符的一行");
        } else if (!printed.get().isNone()) {
            read(printed.get());
        }
    }

    private void read(PrintedRow row) {
        ItemCells open = item;
        if (open == null || !goesOn(row)) {
            endItem();
            open = beginItem(row);
        } else if (row.lacksItsFirstCells()) {
            assumed(row, names);
        }
        if (open != null) {
            addCells(row, open);
        }
    }

    /** Whether a row is of the item above: its number and names are merged with it, or blank, or printed again. */
    private boolean goesOn(PrintedRow row) {
        return !row.beginsItem()
                || (row.hasNothingMerged()
                        && !number.isEmpty()
                        && number.equals(row.textOf(DirectoryColumn.NUMBER))
                        && ItemNames.of(row).areThoseOf(names));
    }

    /** The item that begins in a row, nothing if it has no name and none is above it. */
    private @Nullable ItemCells beginItem(PrintedRow row) {
        ItemNames printed = ItemNames.of(row);
        ItemNames whole = printed.isWhole() ? printed : printed.below(names);
        if (!whole.isWhole()) {
            notices.add(
                    NoticeKind.UNREADABLE_CELL,
                    row.placeOf(DirectoryColumn.LEVEL_ONE),
                    DirectoryColumn.LEVEL_ONE.label(),
                    "",
                    "事项名称");
            return null;
        }
        if (!printed.isWhole()) {
            assumed(row, whole);
        }
        names = whole;
        number = row.textOf(DirectoryColumn.NUMBER);
        item = new ItemCells(reader, notices);
        return item;
    }

    private void assumed(PrintedRow row, ItemNames read) {
        notices.add(
                NoticeKind.ASSUMED,
                row.placeOf(DirectoryColumn.LEVEL_ONE),
                DirectoryColumn.LEVEL_ONE.label(),
                "",
                read.joined());
    }

    private void addCells(PrintedRow row, ItemCells to) {
        for (int column = 0; column < row.width(); column++) {
            DirectoryHeads.Column head = row.column(column);
            ItemCells.Cell cell = new ItemCells.Cell(resolved(column, head, row), row.place(column));
            head.of().forEach(of -> to.add(of, cell));
            boolean said =
                    !reader.isBlank(cell.text()) && !reader.plain(cell.text()).equals(head.head());
            if (head.of().isEmpty() && said) {
                if (head.head().isEmpty() && unnamed.add(column)) {
                    notices.add(NoticeKind.COLUMN_KEPT, cell.place(), "", nameOf(column), "");
                }
                to.addOther(head.head().isEmpty() ? nameOf(column) : head.head(), cell);
            }
        }
    }

    private static String nameOf(int column) {
        return "第" + (column + 1) + "列";
    }

    private void endItem() {
        if (item != null) {
            items.add(item.item(names));
            item = null;
        }
    }

    /** The text of a cell, with 同上 as the text above it. */
    private String resolved(int column, DirectoryHeads.Column head, PrintedRow row) {
        String text = row.text(column);
        if (!SAME.contains(reader.plain(text))) {
            above.put(column, text);
            return text;
        }
        String label =
                head.of().stream().findFirst().map(DirectoryColumn::label).orElse(head.head());
        String same = above.get(column);
        if (same == null) {
            notices.add(NoticeKind.UNREADABLE_CELL, row.place(column), label, text, "在第一行有所指");
            return "";
        }
        notices.add(NoticeKind.SAME_AS_ABOVE, row.place(column), label, text, same);
        return same;
    }
}
