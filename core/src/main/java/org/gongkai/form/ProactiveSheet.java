package org.gongkai.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.law.FormEdition;
import org.gongkai.money.MoneyUnit;
import org.gongkai.money.Yuan;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.CellText;
import org.jspecify.annotations.Nullable;

/** Reads the table of proactive disclosure from the rows in which it was found: blocks of rows, each under its own heads. */
final class ProactiveSheet {

    private static final FormLabels LABELS = FormLabels.PROACTIVE;
    private static final String DECISIONS_2019 = "处理决定数量";
    private static final String DECISIONS_2021 = "本年处理决定数量";
    private static final TableLayout NEW = TableLayout.proactive(FormEdition.FORM_2021);
    private static final Set<String> HEADS_2019 = heads(TableLayout.proactive(FormEdition.FORM_2019));
    private static final Set<String> HEADS_2021 = heads(NEW);

    private final List<SheetRow> rows;
    private final MoneyUnit assumed;
    private final NoticeCollector noticing;
    private final List<Found> found = new ArrayList<>();
    private final AddedRows added = new AddedRows();

    /** The rows with the heads of the columns, as far as they are read. */
    private final List<SheetRow> heads = new ArrayList<>();

    /** A row of the form on the page, under its heads and the heading of its block. */
    private record Found(SheetRow row, RowLabel label, ColumnHeads columns, SheetRow head, String heading) {}

    private ProactiveSheet(List<SheetRow> rows, MoneyUnit assumed, NoticeCollector noticing) {
        this.rows = rows;
        this.assumed = assumed;
        this.noticing = noticing;
    }

    /** The table, or nothing if there is a problem with it; every problem is noticed. */
    static Optional<ProactiveTable> read(List<SheetRow> rows, MoneyUnit assumed, NoticeCollector noticing) {
        int before = noticing.problemCount();
        Optional<ProactiveTable> table =
                new ProactiveSheet(MendedHeads.of(rows, LABELS, noticing), assumed, noticing).read();
        return noticing.problemCount() > before ? Optional.empty() : table;
    }

    private Optional<ProactiveTable> read() {
        findRows();
        List<String> printed = printedHeads();
        boolean ofOld = printed.stream().anyMatch(head -> isOnlyOf(HEADS_2019, HEADS_2021, head));
        boolean ofNew = printed.stream().anyMatch(head -> isOnlyOf(HEADS_2021, HEADS_2019, head));
        if (ofOld == ofNew) {
            String caption = FormLayout.proactive(FormEdition.FORM_2021).caption();
            noticing.add(NoticeKind.EDITION_UNCLEAR, rows.get(0).place(), caption, "", String.join(" · ", printed));
            added.notice(NEW.rows(), noticing);
            return Optional.empty();
        }
        return Optional.of(read(ofOld ? FormEdition.FORM_2019 : FormEdition.FORM_2021));
    }

    /** The heads of all blocks in their wording on the form, one for each column. */
    private List<String> printedHeads() {
        List<String> printed = new ArrayList<>();
        for (SheetRow row : heads) {
            for (String key : row.keys()) {
                Optional<FormLabels.Label> head = LABELS.head(key);
                if (head.isPresent()) {
                    printed.add(head.get().official());
                }
            }
        }
        return printed;
    }

    private static boolean isOnlyOf(Set<String> one, Set<String> other, String head) {
        return one.contains(head) && !other.contains(head) && !isDecisions(head);
    }

    private static Set<String> heads(TableLayout layout) {
        return layout.rows().stream()
                .flatMap(row -> FormLayout.heads(row).stream())
                .collect(Collectors.toSet());
    }

    /** The heads of the two editions for decisions differ in one word that is easily left out. */
    private static boolean isDecisions(String head) {
        return head.equals(DECISIONS_2019) || head.equals(DECISIONS_2021);
    }

    private ProactiveTable read(FormEdition edition) {
        TableLayout layout = TableLayout.proactive(edition);
        long[] cells = new long[layout.cellCount()];
        Optional<Yuan> amount = Optional.empty();
        CellReader reader = new CellReader(noticing);
        SheetOrder order = new SheetOrder(layout, noticing);
        for (Found each : found) {
            Optional<TableRow> official = each.label.label().in(layout);
            if (official.isEmpty()) {
                added.add(each.row, each.label.printed());
                continue;
            }
            TableRow row = official.get();
            order.next(row, each.row);
            compare(row, each);
            noticeNumbersWithoutHead(row, each);
            for (int i = 0; i < row.cellCount(); i++) {
                int cell = row.cell(i);
                Optional<Integer> column = under(row.columnLabels().get(i), each, layout.label(cell));
                if (column.isPresent()) {
                    String text = each.row.text(column.get());
                    cells[cell] = layout.isSigned(cell)
                            ? reader.change(text, each.row.place(column.get()), layout.label(cell))
                            : reader.count(text, each.row.place(column.get()), layout.label(cell));
                }
            }
            if (row.amountLabel().isPresent()) {
                amount = amount(reader, row, each);
            }
            each.columns.noticeOrder(FormLayout.heads(row), each.head.place(), noticing);
        }
        Set<String> there = new HashSet<>();
        for (Found each : found) {
            there.add(each.label.label().name());
        }
        List<TableRow> missing = new ArrayList<>(layout.rows());
        missing.removeIf(row -> there.contains(row.name()));
        missing.forEach(row -> noticing.add(NoticeKind.ROW_MISSING, rows.get(0).place(), row.label()));
        added.notice(missing, noticing);
        return ProactiveTable.of(edition, amount, cells);
    }

    /** Where a row goes on with numbers behind the last head, it cannot be told which is which. */
    private void noticeNumbersWithoutHead(TableRow row, Found each) {
        for (int column = each.head.size(); column < each.row.size(); column++) {
            if (each.row.isNumber(column) && !each.row.isRepeated(column)) {
                noticing.add(
                        NoticeKind.ROW_LENGTH,
                        each.row.place(),
                        row.label(),
                        Integer.toString(each.row.end()),
                        Integer.toString(each.head.size()));
                return;
            }
        }
    }

    private void compare(TableRow row, Found each) {
        each.label.compare(row, LABELS, each.row, noticing);
        String group = row.groupLabel().orElseThrow();
        boolean isOther = !each.heading.isEmpty() && !each.heading.equals(group);
        if (isOther && !CellText.key(each.heading).startsWith(CellText.key(group))) {
            noticing.add(NoticeKind.OTHER_GROUP, each.row.place(), row.label(), each.heading, "");
        }
    }

    private Optional<Yuan> amount(CellReader reader, TableRow row, Found each) {
        String head = row.amountLabel().orElseThrow();
        String label = row.label() + " / " + head;
        Optional<Integer> column = under(head, each, label);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        return reader.amount(
                each.row.text(column.get()), each.row.place(column.get()), label, unitOfHead(each, head), assumed);
    }

    /** The unit that the head of the column has on the page. */
    private static Optional<MoneyUnit> unitOfHead(Found each, String official) {
        for (int column = 0; column < each.head.size(); column++) {
            if (LABELS.head(each.head.key(column))
                    .filter(head -> head.official().equals(official))
                    .isPresent()) {
                String plain = CellText.plain(each.head.text(column));
                if (plain.contains(MoneyUnit.TEN_THOUSAND_YUAN.label())) {
                    return Optional.of(MoneyUnit.TEN_THOUSAND_YUAN);
                }
                return plain.contains(MoneyUnit.YUAN.label()) ? Optional.of(MoneyUnit.YUAN) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> under(String head, Found each, String label) {
        String printed = head;
        if (!each.columns.has(head) && isDecisions(head)) {
            printed = head.equals(DECISIONS_2019) ? DECISIONS_2021 : DECISIONS_2019;
            if (each.columns.has(printed)) {
                noticing.add(NoticeKind.LABEL_VARIANT, each.head.place(), head, printed, "");
            }
        }
        if (!each.columns.has(printed)) {
            noticing.add(NoticeKind.COLUMN_MISSING, each.row.place(), label);
            return Optional.empty();
        }
        return each.columns.under(printed, each.row, label, noticing);
    }

    private void findRows() {
        RowLabels labels = new RowLabels(LABELS);
        Set<String> undamaged = new HashSet<>();
        labels.undamaged(rows).forEach(label -> undamaged.add(label.name()));
        ColumnHeads columns = new ColumnHeads();
        @Nullable SheetRow head = null;
        String heading = "";
        for (SheetRow row : rows) {
            Optional<String> newHeading = row.blockHeading();
            Optional<RowLabel> label = labels.of(row);
            if (label.isEmpty() && hasNumber(row)) {
                label = RowLabel.findDamaged(LABELS, row, row.endOfTexts())
                        .filter(each -> !undamaged.contains(each.label().name()));
            }
            ColumnHeads newColumns = ColumnHeads.of(LABELS, List.of(row));
            if (!newColumns.isEmpty()) {
                columns = newColumns;
                head = row;
                heads.add(row);
            } else if (label.isPresent() && !label.get().isHeading(row)) {
                found.add(new Found(row, label.get(), columns, head == null ? row : head, heading));
            } else if (newHeading.isPresent()) {
                heading = newHeading.get();
                columns = new ColumnHeads();
            } else if (hasNumber(row)) {
                added.add(row, row.join(0, row.endOfTexts()));
            }
        }
    }

    private static boolean hasNumber(SheetRow row) {
        return !row.distinctKeys().isEmpty() && row.hasDigit(1);
    }
}
