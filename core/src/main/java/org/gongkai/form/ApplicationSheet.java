package org.gongkai.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.law.FormEdition;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.CellText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the application table from the rows in which it was found.
 *
 * <p>A number is known by the head of its column. Where the spans of the headings are lost, so that heads and numbers do not
 * stand in one column, it is known by its place in the row, if the heads stand in the order of the form and the row has
 * exactly the cells of the form.
 */
final class ApplicationSheet {

    private static final FormLabels LABELS = FormLabels.APPLICATIONS;
    private static final List<String> HEADS = LABELS.heads();
    private static final String TOTAL = "总计";
    private static final String NOTE = CellText.key(FormLayout.RECONCILIATION_NOTE);
    private static final String NOTE_SUBJECT = "勾稽关系";

    /** The head of a column that is also the label of a row. */
    private static final String AMBIGUOUS = "其他";

    private static final TableLayout OLD = TableLayout.applications(FormEdition.FORM_2019);
    private static final TableLayout NEW = TableLayout.applications(FormEdition.FORM_2021);

    /** The columns that the label of each row spans on the form. */
    private static final Map<String, Integer> LABEL_COLUMNS = Stream.of(OLD, NEW)
            .flatMap(layout -> FormLayout.of(layout).headings().stream())
            .filter(heading -> heading.scope() == FormHeading.Scope.ROW)
            .collect(Collectors.toMap(
                    FormHeading::text, heading -> heading.area().columnSpan(), (old, now) -> now));

    private final List<SheetRow> rows;
    private final List<SheetRow> headRows = new ArrayList<>();
    private final List<SheetRow> otherRows = new ArrayList<>();
    private final RowLabels labels = new RowLabels(LABELS);
    private final NoticeCollector noticing;
    private final Map<Integer, ColumnHeads> columns = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final AddedRows added = new AddedRows();

    /** A row of the form on the page and the columns of its numbers, in the order of the form; none that cannot be told. */
    private record Found(SheetRow row, RowLabel label, List<Integer> numbers) {}

    private ApplicationSheet(List<SheetRow> rows, NoticeCollector noticing) {
        this.rows = rows;
        for (SheetRow row : rows) {
            (isHeadRow(row) ? headRows : otherRows).add(row);
        }
        this.noticing = noticing;
    }

    /** The table, or nothing if there is a problem with it; every problem is noticed. */
    static Optional<ApplicationTable> read(List<SheetRow> rows, NoticeCollector noticing) {
        int before = noticing.problemCount();
        Optional<ApplicationTable> table =
                new ApplicationSheet(MendedHeads.of(rows, LABELS, noticing), noticing).read();
        return noticing.problemCount() > before ? Optional.empty() : table;
    }

    private Optional<ApplicationTable> read() {
        noticeNote();
        findColumns();
        findRows();
        Optional<FormEdition> edition = edition();
        if (edition.isEmpty()) {
            String caption = FormLayout.applications(FormEdition.FORM_2021).caption();
            noticing.add(NoticeKind.EDITION_UNCLEAR, rows.get(0).place(), caption, "", "（六）");
            List<String> ofNew = missingRows(NEW).stream().map(TableRow::label).toList();
            missingRows(OLD).stream().filter(row -> ofNew.contains(row.label())).forEach(this::noticeMissing);
            added.notice(missingRows(NEW), noticing);
            return Optional.empty();
        }
        TableLayout layout = TableLayout.applications(edition.get());
        List<TableRow> missing = missingRows(layout);
        missing.forEach(this::noticeMissing);
        added.notice(missing, noticing);
        long[] cells = new long[layout.cellCount()];
        CellReader reader = new CellReader(noticing);
        SheetOrder order = new SheetOrder(layout, noticing);
        for (Found each : found) {
            Optional<TableRow> official = official(layout, each.label.label());
            if (official.isEmpty()) {
                noticing.add(NoticeKind.ROW_IGNORED, each.row.place(), "", each.label.printed(), "");
                continue;
            }
            TableRow row = official.get();
            order.next(row, each.row);
            each.label.compare(row, LABELS, each.row, noticing);
            for (int i = 0; i < each.numbers.size(); i++) {
                int column = each.numbers.get(i);
                int cell = row.cell(i);
                cells[cell] = reader.count(each.row.text(column), each.row.place(column), layout.label(cell));
            }
        }
        return Optional.of(ApplicationTable.of(edition.get(), cells));
    }

    /** The form prints the identity of every column in the corner of the table. */
    private void noticeNote() {
        Optional<String> note = note();
        String caption = FormLayout.applications(FormEdition.FORM_2021).caption();
        if (note.isEmpty()) {
            noticing.add(NoticeKind.NOTE_MISSING, rows.get(0).place(), caption);
        } else if (!CellText.key(note.get()).contains(NOTE)) {
            noticing.add(
                    NoticeKind.NOTE_CHANGED, rows.get(0).place(), caption, note.get(), FormLayout.RECONCILIATION_NOTE);
        }
    }

    private Optional<String> note() {
        for (SheetRow row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (row.printedKey(column).contains(NOTE_SUBJECT)) {
                    return Optional.of(row.text(column));
                }
            }
        }
        return Optional.empty();
    }

    /** The row of an edition that has the label; the label of a row can be another in each. */
    private static Optional<TableRow> official(TableLayout layout, FormLabels.Label label) {
        Optional<TableRow> row = label.in(layout);
        return row.isPresent() && row.get().ownLabel().equals(label.official()) ? row : Optional.empty();
    }

    private List<TableRow> missingRows(TableLayout layout) {
        List<TableRow> missing = new ArrayList<>(layout.rows());
        for (Found each : found) {
            Optional<TableRow> official = official(layout, each.label.label());
            if (official.isPresent()) {
                missing.remove(official.get());
            }
        }
        return missing;
    }

    private void noticeMissing(TableRow row) {
        noticing.add(NoticeKind.ROW_MISSING, rows.get(0).place(), row.label());
    }

    /** The edition whose rows of （六） are there; the one row of 2019 beside those of 2021 is a subtotal of them. */
    private Optional<FormEdition> edition() {
        boolean ofNew = found.stream()
                .anyMatch(each -> official(OLD, each.label.label()).isEmpty());
        boolean ofOld = found.stream()
                .anyMatch(each -> official(NEW, each.label.label()).isEmpty());
        if (ofNew) {
            return Optional.of(FormEdition.FORM_2021);
        }
        return ofOld ? Optional.of(FormEdition.FORM_2019) : Optional.empty();
    }

    /** Finds where the heads stand in each grid; a grid without heads goes on as the one before it if it is as wide. */
    private void findColumns() {
        Optional<ColumnHeads> last = Optional.empty();
        int width = 0;
        Set<Integer> grids = new LinkedHashSet<>();
        for (SheetRow row : rows) {
            grids.add(row.tableNumber());
        }
        for (int grid : grids) {
            List<SheetRow> heads =
                    headRows.stream().filter(row -> row.tableNumber() == grid).toList();
            if (heads.isEmpty()) {
                boolean isAsWide = width(grid) == width;
                last.filter(each -> isAsWide || !each.areInOrder(HEADS)).ifPresent(each -> columns.put(grid, each));
                continue;
            }
            last = positions(heads).filter(each -> fitsRows(each, grid));
            width = width(grid);
            if (last.isPresent()) {
                columns.put(grid, last.get());
                last.get().noticeOrder(HEADS, heads.get(0).place(), noticing);
            } else {
                checkOfficialOrder(heads);
            }
        }
        if (headRows.isEmpty()) {
            HEADS.forEach(
                    head -> noticing.add(NoticeKind.COLUMN_MISSING, rows.get(0).place(), head));
        }
    }

    /** The cells of the longest row of a grid. */
    private int width(int grid) {
        int width = 0;
        for (SheetRow row : rows) {
            width = row.tableNumber() == grid ? Math.max(width, row.size()) : width;
        }
        return width;
    }

    private static boolean isHeadRow(SheetRow row) {
        for (String key : row.distinctKeys()) {
            Optional<FormLabels.Label> head = LABELS.head(key);
            if (head.isPresent()
                    && !head.get().official().equals(AMBIGUOUS)
                    && !head.get().official().equals(TOTAL)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ColumnHeads> positions(List<SheetRow> heads) {
        ColumnHeads columns = ColumnHeads.of(LABELS, heads);
        boolean all = HEADS.stream().allMatch(columns::has);
        return all && columns.areDistinct() ? Optional.of(columns) : Optional.empty();
    }

    /** Heads stand over their numbers only if every row reaches as far as they do. */
    private boolean fitsRows(ColumnHeads positions, int grid) {
        return otherRows.stream()
                .filter(row -> row.tableNumber() == grid)
                .filter(row -> labels.of(row).isPresent())
                .allMatch(row -> row.size() > positions.last());
    }

    /** The total stands before the kinds of organisation in reading order, since its head spans two rows. */
    private void checkOfficialOrder(List<SheetRow> heads) {
        String all = heads.stream()
                .flatMap(row -> row.keys().stream())
                .map(key -> LABELS.head(key).map(FormLabels.Label::official).orElse(key))
                .collect(Collectors.joining());
        int from = 0;
        for (String head : HEADS) {
            int at = head.equals(TOTAL) ? all.indexOf(head) : all.indexOf(head, from);
            if (at < 0) {
                noticing.add(NoticeKind.COLUMN_MISSING, heads.get(0).place(), head);
            } else if (!head.equals(TOTAL)) {
                from = at + head.length();
            }
        }
    }

    private void findRows() {
        Map<Integer, Integer> widths = new HashMap<>();
        Set<Integer> spread = new HashSet<>();
        for (SheetRow row : otherRows) {
            if (!columns.containsKey(row.tableNumber())) {
                labels.of(row).ifPresent(label -> {
                    widths.merge(row.tableNumber(), row.size() - label.end(), Math::max);
                    if (row.end() - label.end() > HEADS.size() && row.isBlank(label.end())) {
                        spread.add(row.tableNumber());
                    }
                });
            }
        }
        Set<FormLabels.Label> undamaged = labels.undamaged(otherRows);
        List<String> above = new ArrayList<>();
        for (SheetRow row : otherRows) {
            ColumnHeads positions = columns.get(row.tableNumber());
            int limit = positions == null ? row.size() : positions.first();
            Optional<RowLabel> label = label(row, limit, positions == null, above, undamaged);
            if (label.isEmpty() && !hasNumber(row, limit)) {
                above.add(row.join(0, Math.min(limit, row.size())));
                if (above.size() > RowLabel.MOST_PIECES) {
                    above.remove(0);
                }
                continue;
            }
            above.clear();
            if (label.isPresent()) {
                int width = widths.getOrDefault(row.tableNumber(), HEADS.size());
                int first = label.get().end() + (spread.contains(row.tableNumber()) ? blanksBehind(label.get()) : 0);
                found.add(new Found(row, label.get(), numbers(row, label.get(), positions, first, width)));
            }
        }
    }

    /** The label of a row with cells for numbers; a row that has numbers and no label is one added to the form. */
    private Optional<RowLabel> label(
            SheetRow row, int limit, boolean spansLost, List<String> above, Set<FormLabels.Label> undamaged) {
        Optional<RowLabel> label = labels.of(row, limit)
                .or(() -> spansLost ? Optional.empty() : RowLabel.findBroken(LABELS, row, limit, above));
        if (label.isPresent()) {
            return label.filter(each -> !each.isHeading(row));
        }
        int numbersFrom = spansLost ? row.endOfTexts() : limit;
        if (!hasNumber(row, numbersFrom)) {
            return Optional.empty();
        }
        if (RowLabel.isSubtotal(LABELS, row, numbersFrom)) {
            noticing.add(NoticeKind.ROW_IGNORED, row.place(), "", row.join(0, numbersFrom), "");
            return Optional.empty();
        }
        label = RowLabel.findDamaged(LABELS, row, numbersFrom).filter(each -> !undamaged.contains(each.label()));
        if (label.isEmpty()) {
            added.add(row, row.join(0, numbersFrom > 0 ? numbersFrom : row.size()));
        }
        return label;
    }

    private static boolean hasNumber(SheetRow row, int from) {
        for (int column = from; column < row.size(); column++) {
            if (row.looksLikeValue(column) && !row.isBlank(column)) {
                return true;
            }
        }
        return false;
    }

    /** The columns of the numbers of a row; none, noticed, if it cannot be told which is which. */
    private List<Integer> numbers(SheetRow row, RowLabel label, @Nullable ColumnHeads positions, int first, int width) {
        List<Integer> numbers = new ArrayList<>();
        if (positions != null) {
            for (String head : HEADS) {
                Optional<Integer> column =
                        positions.under(head, row, label.label().official(), noticing);
                if (column.isEmpty()) {
                    return List.of();
                }
                numbers.add(column.get());
            }
            return numbers;
        }
        if (!hasAllNumbers(row, label.end(), first, width)) {
            noticing.add(
                    NoticeKind.ROW_LENGTH,
                    row.place(),
                    label.label().official(),
                    Integer.toString(row.end() - label.end()),
                    Integer.toString(HEADS.size()));
            return List.of();
        }
        for (int i = 0; i < HEADS.size(); i++) {
            numbers.add(first + i);
        }
        return numbers;
    }

    /** The cells that a label covers on the form besides its own, which are blank where its span is lost. */
    private static int blanksBehind(RowLabel label) {
        return LABEL_COLUMNS.getOrDefault(label.label().official(), 1) - 1;
    }

    /**
     * Whether a row has the numbers of the form from a column on, before and behind them nothing. A blank for the last of
     * them is told from one that fills the row up, in place of a number that is lost, only where no row is filled up or where
     * the row has no number.
     */
    private static boolean hasAllNumbers(SheetRow row, int endOfLabel, int first, int width) {
        int end = first + HEADS.size();
        boolean isBlank = row.end() == endOfLabel;
        boolean isLastBlank = row.end() < end && row.size() >= end && (width == HEADS.size() || isBlank);
        return (row.end() == end || isLastBlank)
                && IntStream.range(endOfLabel, first).allMatch(row::isBlank);
    }
}
