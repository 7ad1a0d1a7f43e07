package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.text.CellText;

/** Takes heads of columns that are close to one of the form, and to no other, for that one, and notices each. */
final class MendedHeads {

    private static final String CONTENT = CellText.key(FormLayout.CONTENT);

    private final FormLabels labels;
    private final NoticeCollector noticing;

    private MendedHeads(FormLabels labels, NoticeCollector noticing) {
        this.labels = labels;
        this.noticing = noticing;
    }

    /** The rows of a table, those with heads keyed by the heads of the form. */
    static List<SheetRow> of(List<SheetRow> rows, FormLabels labels, NoticeCollector noticing) {
        MendedHeads mending = new MendedHeads(labels, noticing);
        return rows.stream()
                .map(row -> mending.hasHeads(row) ? mending.mended(row) : row)
                .toList();
    }

    private boolean hasHeads(SheetRow row) {
        return !row.hasDigit(0) && (row.has(CONTENT) || row.keys().stream().anyMatch(this::isHead));
    }

    private boolean isHead(String key) {
        return labels.head(key).isPresent();
    }

    private SheetRow mended(SheetRow row) {
        List<String> keys = new ArrayList<>(row.keys());
        for (int column = 0; column < row.size(); column++) {
            String key = row.key(column);
            Optional<FormLabels.Label> head = isOther(key) ? labels.damagedHead(key) : Optional.empty();
            if (head.isEmpty() || hasHead(row, head.get())) {
                continue;
            }
            keys.set(column, CellText.key(head.get().official()));
            if (column == 0 || !row.text(column).equals(row.text(column - 1))) {
                noticing.add(
                        NoticeKind.LABEL_VARIANT, row.place(column), head.get().official(), row.text(column), "");
            }
        }
        return row.withKeys(keys);
    }

    /** Whether a key is none that a row with heads has on the form. */
    private boolean isOther(String key) {
        return !isHead(key)
                && !key.equals(CONTENT)
                && labels.row(key).isEmpty()
                && labels.group(key).isEmpty();
    }

    private boolean hasHead(SheetRow row, FormLabels.Label head) {
        return row.keys().stream().anyMatch(key -> labels.head(key).equals(Optional.of(head)));
    }
}
