package org.gongkai.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;

/** Which columns of a table stand under which heads. */
final class ColumnHeads {

    private final Map<String, List<Integer>> columns = new LinkedHashMap<>();
    private int first;
    private int last;

    /** The columns that have a head in any of some rows. */
    static ColumnHeads of(FormLabels labels, List<SheetRow> rows) {
        ColumnHeads columns = new ColumnHeads();
        for (SheetRow row : rows) {
            for (int column = 0; column < row.size(); column++) {
                Optional<FormLabels.Label> head = labels.head(row.key(column));
                if (head.isPresent()) {
                    columns.put(head.get().official(), column);
                }
            }
        }
        return columns;
    }

    private void put(String head, int column) {
        List<Integer> known = columns.computeIfAbsent(head, key -> new ArrayList<>());
        if (!known.contains(column)) {
            first = columns.size() == 1 && known.isEmpty() ? column : Math.min(first, column);
            last = Math.max(last, column);
            known.add(column);
        }
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    boolean has(String head) {
        return columns.containsKey(head);
    }

    int first() {
        return first;
    }

    /** Notices heads that stand elsewhere than on the form. */
    void noticeOrder(List<String> official, Place place, NoticeCollector noticing) {
        String before = "";
        int last = -1;
        for (String head : official) {
            int column = columns.getOrDefault(head, List.of(last)).get(0);
            if (column < last) {
                noticing.add(NoticeKind.UNUSUAL_ORDER, place, before, "", head);
            }
            last = column;
            before = head;
        }
    }

    /** Whether heads, all of which are there, stand as on the form. */
    boolean areInOrder(List<String> official) {
        List<Integer> places = official.stream()
                .map(head -> columns.getOrDefault(head, List.of(0)).get(0))
                .toList();
        return places.equals(places.stream().sorted().toList());
    }

    int last() {
        return last;
    }

    /** Whether every head has columns of its own, side by side. */
    boolean areDistinct() {
        BitSet taken = new BitSet();
        for (List<Integer> span : columns.values()) {
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (int column : span) {
                if (taken.get(column)) {
                    return false;
                }
                taken.set(column);
                first = Math.min(first, column);
                last = Math.max(last, column);
            }
            if (last - first != span.size() - 1) {
                return false;
            }
        }
        return true;
    }

    /**
     * The column of a row that has what is printed under a head; it is repeated where the head spans several.
     *
     * @return nothing if the row ends before the head, or has different texts under it: both are noticed
     */
    Optional<Integer> under(String head, SheetRow row, String label, NoticeCollector noticing) {
        Optional<Integer> found = Optional.empty();
        for (int column : columns.getOrDefault(head, List.of())) {
            if (column >= row.size() || (found.isPresent() && row.isBlank(column))) {
                continue;
            }
            if (found.isEmpty() || row.isBlank(found.get())) {
                found = Optional.of(column);
            } else if (!row.text(column).equals(row.text(found.get()))) {
                noticing.add(NoticeKind.COLUMN_TWICE, row.place(column), label);
                return Optional.empty();
            }
        }
        if (found.isEmpty()) {
            noticing.add(
                    NoticeKind.ROW_LENGTH,
                    row.place(),
                    label,
                    Integer.toString(row.size()),
                    Integer.toString(1 + columns.getOrDefault(head, List.of(0)).get(0)));
        }
        return found;
    }
}
