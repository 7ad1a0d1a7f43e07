package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.page.HtmlText;
import org.gongkai.report.CountTable;

/** Writes the form as HTML that says of every number which headings it stands under. */
final class HtmlForm {

    private final CountTable table;
    private final FormLayout form;
    private final CellMarks marks;
    private final String idPrefix;
    private final StringBuilder html = new StringBuilder();

    private HtmlForm(CountTable table, CellMarks marks, String idPrefix) {
        this.table = table;
        this.form = FormLayout.of(table);
        this.marks = marks;
        this.idPrefix = idPrefix;
    }

    static String table(CountTable table, CellMarks marks, String idPrefix) {
        return new HtmlForm(table, marks, idPrefix).table();
    }

    static String cellId(String idPrefix, String pointer) {
        return idPrefix + (pointer.startsWith("/") ? pointer.substring(1) : pointer).replace('/', '-');
    }

    static void element(StringBuilder html, String name, String text) {
        html.append('<').append(name).append('>');
        HtmlText.append(html, text);
        html.append("</").append(name).append(">\n");
    }

    private String table() {
        html.append("<table class=\"form ").append(form.table().name()).append("\">\n");
        element(html, "caption", form.caption());
        int firstEntryRow = form.entries().get(0).area().row();
        boolean blocks = form.headings().get(0).scope() == FormHeading.Scope.BLOCK;
        html.append(blocks ? "<tbody>\n" : "<thead>\n");
        for (int row = 0; row < form.rowCount(); row++) {
            int current = row;
            List<FormHeading> headings = form.headings().stream()
                    .filter(each -> each.area().row() == current)
                    .toList();
            if (row > 0 && blocks && headings.get(0).scope() == FormHeading.Scope.BLOCK) {
                html.append("</tbody>\n<tbody>\n");
            } else if (row == firstEntryRow && !blocks) {
                html.append("</thead>\n<tbody>\n");
            }
            html.append("<tr>\n");
            headings.forEach(this::heading);
            form.entries().stream().filter(each -> each.area().row() == current).forEach(this::entry);
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table>\n").toString();
    }

    private void heading(FormHeading heading) {
        String name = heading.scope() == FormHeading.Scope.NOTE ? "td" : "th";
        html.append('<').append(name);
        if (heading.scope() == FormHeading.Scope.NOTE) {
            attribute("class", "note");
        } else {
            attribute("id", headingId(heading));
            attribute("scope", heading.scope() == FormHeading.Scope.ROW ? "row" : "col");
        }
        spans(heading.area());
        html.append('>');
        HtmlText.append(html, heading.text());
        html.append("</").append(name).append(">\n");
    }

    private void entry(FormEntry entry) {
        Optional<CellMark> mark = marks.at(entry.pointer());
        html.append("<td");
        attribute("id", cellId(idPrefix, entry.pointer()));
        mark.ifPresent(each -> attribute("class", each.style()));
        spans(entry.area());
        attribute(
                "headers", form.headingsOf(entry).stream().map(this::headingId).collect(Collectors.joining(" ")));
        attribute("data-pointer", entry.pointer());
        html.append('>');
        HtmlText.append(html, Printed.of(table, entry));
        mark.ifPresent(this::mark);
        html.append("</td>\n");
    }

    private void mark(CellMark mark) {
        String name = mark.target().isPresent() ? "a" : "span";
        html.append(' ').append('<').append(name);
        attribute("class", "mark");
        mark.target().ifPresent(target -> attribute("href", '#' + target));
        attribute("title", mark.note());
        html.append('>');
        HtmlText.append(html, mark.symbol());
        html.append("<span class=\"mark-note\">");
        HtmlText.append(html, mark.note());
        html.append("</span></").append(name).append('>');
    }

    private String headingId(FormHeading heading) {
        return idPrefix + form.table().name() + "-r" + heading.area().row() + "c"
                + heading.area().column();
    }

    private void spans(FormArea area) {
        if (area.rowSpan() > 1) {
            attribute("rowspan", Integer.toString(area.rowSpan()));
        }
        if (area.columnSpan() > 1) {
            attribute("colspan", Integer.toString(area.columnSpan()));
        }
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        HtmlText.append(html, value);
        html.append('"');
    }
}
