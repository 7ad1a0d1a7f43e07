package org.gongkai.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/** Watches that the rows of a table come once each, and in the order of the form. */
final class SheetOrder {

    private final List<TableRow> official;
    private final NoticeCollector noticing;
    private final Set<TableRow> seen = new HashSet<>();
    private int last = -1;

    SheetOrder(TableLayout layout, NoticeCollector noticing) {
        this.official = layout.rows();
        this.noticing = noticing;
    }

    void next(TableRow row, SheetRow place) {
        int index = row.index();
        if (!seen.add(row)) {
            noticing.add(NoticeKind.ROW_TWICE, place.place(), row.label());
        } else if (index < last) {
            String before = official.get(last).label();
            noticing.add(NoticeKind.UNUSUAL_ORDER, place.place(), row.label(), "", before);
        }
        last = index;
    }
}
