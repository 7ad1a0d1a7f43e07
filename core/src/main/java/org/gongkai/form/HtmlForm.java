package org.gongkai.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gongkai.page.Html;
import org.gongkai.report.CountTable;

/**
 * A table of the form as HTML that says of every number which headings it stands under. All that tables of one form have in
 * common is written once; a table adds its numbers and their marks.
 */
final class HtmlForm {

    /** Stands where a number goes, and where the style of its mark. No heading has it. */
    private static final String PLACE = "\uE000";

    private static final Pattern PLACES = Pattern.compile(PLACE, Pattern.LITERAL);

    private static final String STYLE = " class=\"";

    private static final Map<HeadingText, Map<FormLayout, HtmlForm>> WITHOUT_PREFIX = new EnumMap<>(HeadingText.class);

    static {
        for (HeadingText headings : HeadingText.values()) {
            WITHOUT_PREFIX.put(headings, new ConcurrentHashMap<>());
        }
    }

    private final List<Slot> slots;
    private final String end;

    /**
     * Where a number goes.
     *
     * @param entry what is filled in there
     * @param before the HTML from the number before to where the style of a mark stands
     * @param after the HTML from there to the number
     */
    private record Slot(FormEntry entry, String before, String after) {}

    private HtmlForm(List<FormEntry> entries, String[] pieces) {
        List<Slot> all = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String before = pieces[2 * i];
            all.add(new Slot(
                    entries.get(i),
                    before.substring(0, before.length() - STYLE.length()),
                    pieces[2 * i + 1].substring(1)));
        }
        this.slots = List.copyOf(all);
        this.end = pieces[2 * entries.size()];
    }

    static HtmlForm of(FormLayout form, String idPrefix, HeadingText headings) {
        return idPrefix.isEmpty()
                ? Objects.requireNonNull(WITHOUT_PREFIX.get(headings))
                        .computeIfAbsent(form, each -> new Writing(each, "", headings).written())
                : new Writing(form, idPrefix, headings).written();
    }

    static String cellId(String idPrefix, String pointer) {
        return idPrefix + (pointer.startsWith("/") ? pointer.substring(1) : pointer).replace('/', '-');
    }

    /** Adds a table; the line that it ends on is left open. */
    void add(CountTable table, CellMarks marks, Html html) {
        for (Slot slot : slots) {
            Optional<CellMark> mark = marks.at(slot.entry.pointer());
            html.written(slot.before);
            mark.ifPresent(each -> html.written(STYLE).text(each.style()).written("\""));
            html.written(slot.after).text(Printed.of(table, slot.entry));
            mark.ifPresent(each -> mark(each, html));
        }
        html.written(end);
    }

    private static void mark(CellMark mark, Html html) {
        html.text(" ").open(mark.target().isPresent() ? "a" : "span", "class", "mark");
        mark.target().ifPresent(target -> html.attribute("href", '#' + target));
        html.attribute("title", mark.note()).text(mark.symbol());
        html.open("span", "class", "mark-note").text(mark.note()).close().close();
    }

    /** Writes what all tables of a form have in common. */
    private static final class Writing {

        private final FormLayout form;
        private final String idPrefix;
        private final HeadingText headings;
        private final List<FormEntry> entries = new ArrayList<>();
        private final Html html = new Html();

        Writing(FormLayout form, String idPrefix, HeadingText headings) {
            this.form = form;
            this.idPrefix = idPrefix;
            this.headings = headings;
        }

        HtmlForm written() {
            html.open("table", "class", "form " + form.table().name()).line();
            headings.add(form.caption(), html.open("caption"));
            html.close().line();
            int firstEntryRow = form.entries().get(0).area().row();
            boolean blocks = form.headings().get(0).scope() == FormHeading.Scope.BLOCK;
            html.open(blocks ? "tbody" : "thead").line();
            for (int row = 0; row < form.rows().size(); row++) {
                FormRow current = form.rows().get(row);
                boolean beginsBlock =
                        row > 0 && blocks && current.headings().get(0).scope() == FormHeading.Scope.BLOCK;
                if (beginsBlock || (row == firstEntryRow && !blocks)) {
                    html.close().line().open("tbody").line();
                }
                html.open("tr").line();
                current.headings().forEach(this::heading);
                current.entries().forEach(this::entry);
                html.close().line();
            }
            html.close().line().close();
            return new HtmlForm(entries, PLACES.split(html.toString(), -1));
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
            html.open("td", "id", cellId(idPrefix, entry.pointer()), "class", PLACE);
            spans(entry.area());
            html.attribute("headers", idPrefix + String.join(' ' + idPrefix, filled.headingIds()));
            html.attribute("data-pointer", entry.pointer());
            html.text(PLACE).close().line();
            entries.add(entry);
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
}
