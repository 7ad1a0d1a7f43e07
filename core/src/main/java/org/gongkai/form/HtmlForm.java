package org.gongkai.form;

import java.util.Optional;
import org.gongkai.page.Html;
import org.gongkai.report.CountTable;

/** Writes a table of the form as HTML that says of every number which headings it stands under. */
final class HtmlForm {

    private final CountTable table;
    private final FormLayout form;
    private final CellMarks marks;
    private final String idPrefix;
    private final HeadingText headings;
    private final Html html;

    private HtmlForm(CountTable table, CellMarks marks, String idPrefix, HeadingText headings, Html html) {
        this.table = table;
        this.form = FormLayout.of(table);
        this.marks = marks;
        this.idPrefix = idPrefix;
        this.headings = headings;
        this.html = html;
    }

    /** Adds a table; the line that it ends on is left open. */
    static void add(CountTable table, CellMarks marks, String idPrefix, HeadingText headings, Html html) {
        new HtmlForm(table, marks, idPrefix, headings, html).add();
    }

    static String cellId(String idPrefix, String pointer) {
        return idPrefix + (pointer.startsWith("/") ? pointer.substring(1) : pointer).replace('/', '-');
    }

    private void add() {
        html.open("table", "class", "form " + form.table().name()).line();
        headings.add(form.caption(), html.open("caption"));
        html.close().line();
        int firstEntryRow = form.entries().get(0).area().row();
        boolean blocks = form.headings().get(0).scope() == FormHeading.Scope.BLOCK;
        html.open(blocks ? "tbody" : "thead").line();
        for (int row = 0; row < form.rows().size(); row++) {
            FormRow current = form.rows().get(row);
            boolean beginsBlock = row > 0 && blocks && current.headings().get(0).scope() == FormHeading.Scope.BLOCK;
            if (beginsBlock || (row == firstEntryRow && !blocks)) {
                html.close().line().open("tbody").line();
            }
            html.open("tr").line();
            current.headings().forEach(this::heading);
            current.entries().forEach(this::entry);
            html.close().line();
        }
        html.close().line().close();
    }

    private void heading(FormHeading heading) {
        if (heading.scope() == FormHeading.Scope.NOTE) {
            html.open("td", "class", "note");
        } else {
            html.open("th", "id", idPrefix + form.idOf(heading));
            html.attribute("scope", heading.scope() == FormHeading.Scope.ROW ? "row" : "col");
        }
        spans(heading.area());
        headings.add(heading.text(), html);
        html.close().line();
    }

    private void entry(FormRow.Entry filled) {
        FormEntry entry = filled.entry();
        Optional<CellMark> mark = marks.at(entry.pointer());
        html.open("td", "id", cellId(idPrefix, entry.pointer()));
        mark.ifPresent(each -> html.attribute("class", each.style()));
        spans(entry.area());
        html.attribute("headers", idPrefix + String.join(' ' + idPrefix, filled.headingIds()));
        html.attribute("data-pointer", entry.pointer());
        html.text(Printed.of(table, entry));
        mark.ifPresent(this::mark);
        html.close().line();
    }

    private void mark(CellMark mark) {
        html.text(" ").open(mark.target().isPresent() ? "a" : "span", "class", "mark");
        mark.target().ifPresent(target -> html.attribute("href", '#' + target));
        html.attribute("title", mark.note()).text(mark.symbol());
        html.open("span", "class", "mark-note").text(mark.note()).close().close();
    }

    private void spans(FormArea area) {
        if (area.rowSpan() > 1) {
            html.attribute("rowspan", Integer.toString(area.rowSpan()));
        }
        if (area.columnSpan() > 1) {
            html.attribute("colspan", Integer.toString(area.columnSpan()));
        }
    }
}
