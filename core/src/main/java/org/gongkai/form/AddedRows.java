package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.gongkai.report.TableRow;

/**
 * Rows with numbers that are none of the form's.
 *
 * <p>Where the rows of the form are all there, they were added to it and are set aside. Where one is missing, any of them can
 * be that one.
 */
final class AddedRows {

    private final List<Added> rows = new ArrayList<>();

    private record Added(Place place, String printed) {}

    void add(SheetRow row, String printed) {
        rows.add(new Added(row.place(), printed));
    }

    /** Notices each, beside the rows of the form that are missing. */
    void notice(List<TableRow> missing, NoticeCollector noticing) {
        NoticeKind kind = missing.isEmpty() ? NoticeKind.ROW_IGNORED : NoticeKind.ROW_UNKNOWN;
        rows.forEach(row -> noticing.add(kind, row.place, "", row.printed, ""));
    }
}
