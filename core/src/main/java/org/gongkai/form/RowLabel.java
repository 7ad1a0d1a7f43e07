package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.TableRow;
import org.gongkai.text.CellText;

/**
 * The label found in a row.
 *
 * @param label the label
 * @param printed its text as printed
 * @param end the column after it
 */
record RowLabel(FormLabels.Label label, String printed, int end) {

    /** A label can be broken over this many cells or rows. */
    static final int MOST_PIECES = 12;

    private static final String SUBTOTAL = "小计";

    /**
     * Finds the label of a row in its columns up to one of them: the last text there that is a label of a row, whole or
     * broken over several cells.
     */
    static Optional<RowLabel> find(FormLabels labels, SheetRow row, int limit) {
        for (int end = Math.min(limit, row.size()); end > 0; end--) {
            if (row.looksLikeValue(end - 1)) {
                continue;
            }
            boolean canEnd = true;
            for (int from = end - 1; canEnd && from >= Math.max(0, end - MOST_PIECES); from--) {
                boolean isWhole = from == end - 1;
                if (!isWhole && row.isRepeated(from + 1)) {
                    // The text is the same as without this cell.
                    continue;
                }
                String printed = row.join(from, end);
                String key = isWhole ? FormLabels.key(row, from) : FormLabels.key(printed);
                Optional<FormLabels.Label> label = labels.row(key);
                if (label.isPresent()) {
                    return Optional.of(new RowLabel(label.get(), printed, end));
                }
                canEnd = labels.canEndRow(key);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the label of a row that begins in rows above it.
     *
     * @param above the texts of those rows
     */
    static Optional<RowLabel> findBroken(FormLabels labels, SheetRow row, int limit, List<String> above) {
        String rest = row.join(0, Math.min(limit, row.size()));
        for (int from = 0; from < above.size(); from++) {
            String printed = String.join("\n", above.subList(from, above.size())) + '\n' + rest;
            Optional<FormLabels.Label> label = labels.row(FormLabels.key(printed));
            if (label.isPresent()) {
                return Optional.of(new RowLabel(label.get(), printed, limit));
            }
        }
        return Optional.empty();
    }

    /** The label of a row that has numbers but, as it stands, no label of the form. */
    static Optional<RowLabel> findDamaged(FormLabels labels, SheetRow row, int limit) {
        for (int end = Math.min(limit, row.size()); end > 0; end--) {
            String key = FormLabels.key(row, end - 1);
            if (!key.isEmpty()) {
                int column = end;
                return labels.damagedRow(key).map(label -> new RowLabel(label, row.text(column - 1), column));
            }
        }
        return Optional.empty();
    }

    /** Whether a row adds nothing to the others: the sum of a group, which the form does not have. */
    static boolean isSubtotal(FormLabels labels, SheetRow row, int limit) {
        for (int end = Math.min(limit, row.size()); end > 0; end--) {
            if (!row.isBlank(end - 1)) {
                return row.key(end - 1).equals(SUBTOTAL)
                        || labels.group(row.key(end - 1)).isPresent();
            }
        }
        return false;
    }

    /** Whether the label stands over rows and has no cells for numbers: the row ends with it, or it spans all of the row. */
    boolean isHeading(SheetRow row) {
        return end >= row.size() || row.text(end).equals(row.text(end - 1));
    }

    private boolean isPrinted(String official) {
        return CellText.key(printed).equals(CellText.key(official));
    }

    /** Notices a label in other words than those of the form, and one that stands in another group. */
    void compare(TableRow official, FormLabels labels, SheetRow row, NoticeCollector noticing) {
        if (!printed.equals(official.ownLabel()) && !isPrinted(official.ownLabel()) && !isPrinted(official.label())) {
            noticing.add(NoticeKind.LABEL_VARIANT, row.place(), official.label(), printed, "");
        }
        for (int column = 0; column < end && column < row.size(); column++) {
            String text = row.text(column);
            Optional<String> group = labels.group(row.key(column));
            if (group.isPresent() && !official.groupLabel().equals(group) && !printed.endsWith(text)) {
                noticing.add(NoticeKind.OTHER_GROUP, row.place(column), official.label(), text, "");
                return;
            }
        }
    }
}
