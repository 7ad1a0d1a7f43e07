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

    /** What is left of two heads of 2019 where the second of their lines was lost. */
    private static final String BROKEN = CellText.key("本年新");

    /** The keys of a row with both of them. */
    private static final List<String> WITH_BROKEN =
            List.of(CONTENT, CellText.key("本年新制作数量"), CellText.key("本年新公开数量"), CellText.key("对外公开总数量"));

    private final FormLabels labels;
    private final NoticeCollector noticing;

    private MendedHeads(FormLabels labels, NoticeCollector noticing) {
        this.labels = labels;
        this.noticing = noticing;
    }

    /** The rows of a table, those with heads keyed by the heads of the form. */
    static List<SheetRow> of(List<SheetRow> rows, FormLabels labels, NoticeCollector noticing) {
        MendedHeads mending = new MendedHeads(labels, noticing);
        List<SheetRow> mended = new ArrayList<>(rows.size());
        for (SheetRow row : rows) {
            mended.add(mending.hasHeads(row) ? mending.mended(row) : row);
        }
        return mended;
    }

    private boolean hasHeads(SheetRow row) {
        return (row.has(CONTENT) || hasHead(row)) && !row.hasDigit(0);
    }

    private boolean hasHead(SheetRow row) {
        for (String key : row.distinctKeys()) {
            if (isHead(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHead(String key) {
        return labels.head(key).isPresent();
    }

    private SheetRow mended(SheetRow row) {
        List<String> keys = new ArrayList<>(row.keys());
        boolean isBroken = hasBrokenHeads(row);
        Optional<FormLabels.Label> damaged = Optional.empty();
        for (int column = 0; column < row.size(); column++) {
            if (column == 0 || !row.key(column).equals(row.key(column - 1))) {
                damaged = damagedHead(row.key(column));
            }
            Optional<FormLabels.Label> head =
                    isBroken && row.key(column).equals(BROKEN) ? labels.head(WITH_BROKEN.get(column)) : damaged;
            if (head.isEmpty() || hasHead(row, head.get())) {
                continue;
            }
            keys.set(column, CellText.key(head.get().official()));
            if (isBroken || column == 0 || !row.text(column).equals(row.text(column - 1))) {
                noticing.add(
                        NoticeKind.LABEL_VARIANT, row.place(column), head.get().official(), row.text(column), "");
            }
        }
        return row.withKeys(keys);
    }

    /** Whether a row has the heads that stand around two broken ones, each where the form has it. */
    private static boolean hasBrokenHeads(SheetRow row) {
        for (int column = 0; column < WITH_BROKEN.size(); column++) {
            String official = WITH_BROKEN.get(column);
            String key = official.startsWith(BROKEN) ? BROKEN : official;
            if (column >= row.size() || !row.key(column).equals(key)) {
                return false;
            }
        }
        return row.keys().stream().filter(BROKEN::equals).count() == 2;
    }

    private Optional<FormLabels.Label> damagedHead(String key) {
        return isOther(key) ? labels.damagedHead(key) : Optional.empty();
    }

    /** Whether a key is none that a row with heads has on the form. */
    private boolean isOther(String key) {
        return !isHead(key)
                && !key.equals(CONTENT)
                && labels.row(key).isEmpty()
                && labels.group(key).isEmpty();
    }

    private boolean hasHead(SheetRow row, FormLabels.Label head) {
        return row.distinctKeys().stream().anyMatch(key -> labels.head(key).equals(Optional.of(head)));
    }
}
