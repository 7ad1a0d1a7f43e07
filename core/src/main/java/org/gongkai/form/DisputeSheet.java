package org.gongkai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/**
 * Reads the dispute table from the rows in which it was found: 15 numbers side by side as on the form, or three rows of
 * five.
 */
final class DisputeSheet {

    private static final FormLabels LABELS = FormLabels.DISPUTES;
    private static final TableLayout LAYOUT = TableLayout.disputes();
    private static final List<String> HEADS = LABELS.heads();

    /** The headings in reading order where their spans are lost. */
    private static final List<String> READING_ORDER = readingOrder();

    private final List<SheetRow> rows;
    private final NoticeCollector noticing;
    private final CellReader reader;
    private final long[] cells = new long[LAYOUT.cellCount()];

    private DisputeSheet(List<SheetRow> rows, NoticeCollector noticing) {
        this.rows = rows;
        this.noticing = noticing;
        this.reader = new CellReader(noticing);
    }

    /** The table, or nothing if there is a problem with it; every problem is noticed. */
    static Optional<DisputeTable> read(List<SheetRow> rows, NoticeCollector noticing) {
        int before = noticing.problemCount();
        DisputeSheet sheet = new DisputeSheet(MendedHeads.of(rows, LABELS, noticing), noticing);
        if (sheet.isOneRowPerKind()) {
            sheet.readRows();
        } else {
            sheet.readOneRow();
        }
        return noticing.problemCount() > before ? Optional.empty() : Optional.of(DisputeTable.of(sheet.cells));
    }

    private static List<String> readingOrder() {
        List<String> order = new ArrayList<>();
        order.add(DisputeKind.RECONSIDERATION.label());
        order.add(FormLayout.LITIGATION);
        order.addAll(HEADS);
        order.add(DisputeKind.DIRECT_LITIGATION.label());
        order.add(DisputeKind.LITIGATION_AFTER_RECONSIDERATION.label());
        order.addAll(HEADS);
        order.addAll(HEADS);
        return order;
    }

    /** Whether labels stand beside numbers and not above them. */
    private boolean isOneRowPerKind() {
        return rows.stream()
                .filter(row -> !isHeadRow(row))
                .anyMatch(row -> RowLabel.find(LABELS, row, row.size())
                        .filter(label -> hasOnlyValues(row, label.end()))
                        .isPresent());
    }

    private static boolean hasOnlyValues(SheetRow row, int from) {
        for (int column = from; column < row.size(); column++) {
            if (!row.looksLikeValue(column)) {
                return false;
            }
        }
        long kinds = row.distinctKeys().stream()
                .filter(key -> LABELS.row(key).isPresent())
                .distinct()
                .count();
        return kinds == 1 && row.size() - from >= HEADS.size();
    }

    private void readRows() {
        ColumnHeads columns = new ColumnHeads();
        SheetOrder order = new SheetOrder(LAYOUT, noticing);
        List<TableRow> missing = new ArrayList<>(LAYOUT.rows());
        AddedRows added = new AddedRows();
        for (SheetRow row : rows) {
            Optional<RowLabel> label = RowLabel.find(LABELS, row, row.size());
            if (isHeadRow(row)) {
                columns = ColumnHeads.of(LABELS, List.of(row));
            } else if (label.isPresent()) {
                TableRow official = label.get().label().in(LAYOUT).orElseThrow();
                order.next(official, row);
                label.get().compare(official, LABELS, row, noticing);
                missing.remove(official);
                for (int i = 0; i < HEADS.size(); i++) {
                    readUnder(columns, HEADS.get(i), row, official.cell(i));
                }
                columns.noticeOrder(HEADS, row.place(), noticing);
            } else if (row.hasDigit(0)) {
                added.add(row, row.join(0, row.endOfTexts()));
            }
        }
        missing.forEach(row -> noticing.add(NoticeKind.ROW_MISSING, rows.get(0).place(), row.label()));
        added.notice(missing, noticing);
    }

    private void readUnder(ColumnHeads columns, String head, SheetRow row, int cell) {
        if (columns.has(head)) {
            columns.under(head, row, LAYOUT.label(cell), noticing).ifPresent(column -> read(row, column, cell));
        } else {
            noticing.add(NoticeKind.COLUMN_MISSING, row.place(), LAYOUT.label(cell));
        }
    }

    private void read(SheetRow row, int column, int cell) {
        cells[cell] = reader.count(row.text(column), row.place(column), LAYOUT.label(cell));
    }

    private void readOneRow() {
        List<SheetRow> heads = rows.stream().filter(DisputeSheet::isHeading).toList();
        List<SheetRow> numbers =
                rows.stream().filter(row -> !isHeading(row) && row.hasDigit(0)).toList();
        if (numbers.isEmpty()) {
            numbers = rows.stream()
                    .filter(row -> !isHeading(row) && row.size() >= LAYOUT.cellCount())
                    .limit(1)
                    .toList();
        }
        if (numbers.isEmpty()) {
            noticing.add(
                    NoticeKind.ROW_MISSING,
                    rows.get(0).place(),
                    FormLayout.disputes().caption());
            return;
        }
        for (SheetRow another : numbers.subList(1, numbers.size())) {
            noticing.add(
                    NoticeKind.ROW_TWICE, another.place(), FormLayout.disputes().caption());
        }
        SheetRow row = numbers.get(0);
        int[] columns = columns(heads, row);
        if (Arrays.stream(columns).allMatch(column -> column >= 0)) {
            for (int cell = 0; cell < columns.length; cell++) {
                if (cell > 0 && columns[cell] < columns[cell - 1]) {
                    noticing.add(
                            NoticeKind.UNUSUAL_ORDER,
                            heads.get(0).place(),
                            LAYOUT.label(cell - 1),
                            "",
                            LAYOUT.label(cell));
                }
                read(row, columns[cell], cell);
            }
        } else if (isInReadingOrder(heads)) {
            readInOrder(row);
        } else {
            for (int cell = 0; cell < columns.length; cell++) {
                if (columns[cell] < 0) {
                    noticing.add(NoticeKind.COLUMN_MISSING, row.place(), LAYOUT.label(cell));
                }
            }
        }
    }

    private static boolean isHeadRow(SheetRow row) {
        for (String key : row.distinctKeys()) {
            if (LABELS.head(key).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeading(SheetRow row) {
        for (String key : row.distinctKeys()) {
            if (LABELS.row(key).isPresent() || key.equals(FormLayout.LITIGATION)) {
                return true;
            }
        }
        return isHeadRow(row);
    }

    /** The column of each cell by the headings above it, the last of each kind; less than 0 where there is none or several. */
    private static int[] columns(List<SheetRow> heads, SheetRow row) {
        int[] columns = new int[LAYOUT.cellCount()];
        Arrays.fill(columns, -1);
        Function<String, Optional<FormLabels.Label>> kinds = LABELS::row;
        Function<String, Optional<FormLabels.Label>> titles = LABELS::head;
        for (int column = 0; column < row.size(); column++) {
            Optional<FormLabels.Label> kind = lastAbove(heads, column, kinds);
            Optional<FormLabels.Label> head = lastAbove(heads, column, titles);
            if (kind.isPresent() && head.isPresent()) {
                int index = HEADS.indexOf(head.get().official());
                int cell = kind.get().in(LAYOUT).orElseThrow().cell(index);
                if (columns[cell] == -1) {
                    columns[cell] = column;
                } else if (!row.isCovered(column)) {
                    columns[cell] = -2;
                }
            }
        }
        return columns;
    }

    private static Optional<FormLabels.Label> lastAbove(
            List<SheetRow> heads, int column, Function<String, Optional<FormLabels.Label>> label) {
        Optional<FormLabels.Label> last = Optional.empty();
        for (SheetRow row : heads) {
            Optional<FormLabels.Label> here = column < row.size() ? label.apply(row.key(column)) : Optional.empty();
            last = here.isPresent() ? here : last;
        }
        return last;
    }

    private static boolean isInReadingOrder(List<SheetRow> heads) {
        List<String> order = new ArrayList<>();
        for (SheetRow row : heads) {
            for (String key : row.keys()) {
                LABELS.head(key)
                        .or(() -> LABELS.row(key))
                        .map(FormLabels.Label::official)
                        .ifPresent(order::add);
                if (key.equals(FormLayout.LITIGATION)) {
                    order.add(FormLayout.LITIGATION);
                }
            }
        }
        return order.equals(READING_ORDER);
    }

    private void readInOrder(SheetRow row) {
        boolean isWhole = row.size() == cells.length;
        int first = isWhole ? 0 : row.start();
        if (!isWhole && row.end() - first != cells.length) {
            noticing.add(
                    NoticeKind.ROW_LENGTH,
                    row.place(),
                    FormLayout.disputes().caption(),
                    Integer.toString(row.size()),
                    Integer.toString(cells.length));
            return;
        }
        for (int cell = 0; cell < cells.length; cell++) {
            read(row, first + cell, cell);
        }
    }
}
