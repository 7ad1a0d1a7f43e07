package org.gongkai.form;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;

/**
 * Renders tables and reports in the official form: as HTML, as text, and as a grid of cells.
 *
 * <p>A cell that is not stated is rendered empty. What is rendered is read back by {@link FormReader} as the same report.
 * A renderer is immutable and can be shared between threads.
 */
public final class FormRenderer {

    private static final FormRenderer OFFICIAL = new FormRenderer(pointer -> Optional.empty(), "", 1);
    private static final int LOWEST_TITLE = 5;

    private final CellMarks marks;
    private final String idPrefix;
    private final int titleLevel;

    private FormRenderer(CellMarks marks, String idPrefix, int titleLevel) {
        this.marks = marks;
        this.idPrefix = idPrefix;
        this.titleLevel = titleLevel;
    }

    /** {@return the renderer of the form as it is, without marks} */
    public static FormRenderer official() {
        return OFFICIAL;
    }

    /**
     * A renderer that marks cells in HTML.
     *
     * @param marks which cells are marked and how, not null
     * @return the renderer
     */
    public FormRenderer withMarks(CellMarks marks) {
        return new FormRenderer(Objects.requireNonNull(marks, "marks"), idPrefix, titleLevel);
    }

    /**
     * A renderer whose HTML can stand in one page with that of other reports.
     *
     * @param prefix what every id begins with: letters, digits, {@code -} and {@code _}; not null
     * @return the renderer
     * @throws IllegalArgumentException if {@code prefix} has other characters
     */
    public FormRenderer withIdPrefix(String prefix) {
        if (!Objects.requireNonNull(prefix, "prefix").matches("[A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("\"" + prefix + "\" is not part of an id");
        }
        return new FormRenderer(marks, prefix, titleLevel);
    }

    /**
     * A renderer whose HTML of a report stands below a heading of the page it is put in.
     *
     * @param level the level of the report's title, 1 (the default, {@code h1}) to 5; its parts are one level lower
     * @return the renderer
     * @throws IllegalArgumentException if {@code level} is out of range
     */
    public FormRenderer withTitleLevel(int level) {
        if (level < 1 || level > LOWEST_TITLE) {
            throw new IllegalArgumentException("the level of a title is 1 to " + LOWEST_TITLE + ", not " + level);
        }
        return new FormRenderer(marks, idPrefix, level);
    }

    /**
     * The id in HTML of the cell with a JSON Pointer, to link to.
     *
     * @param pointer the pointer, such as {@code /applications/received/total}; not null
     * @return the id
     */
    public String cellId(String pointer) {
        return HtmlForm.cellId(idPrefix, Objects.requireNonNull(pointer, "pointer"));
    }

    /**
     * A table of the form as an HTML {@code table} element.
     *
     * <p>It has the official headings and spans, a caption, and for each number the ids of its headings and its JSON
     * Pointer in {@code data-pointer}. All text is escaped.
     *
     * @param table the table, not null
     * @return the element
     */
    public String html(CountTable table) {
        return HtmlForm.table(Objects.requireNonNull(table, "table"), marks, idPrefix);
    }

    /**
     * A report as an HTML {@code article} element: its title, and each part with its text and table.
     *
     * @param report the report, not null
     * @return the element
     */
    public String html(AnnualReport report) {
        StringBuilder html = new StringBuilder("<article lang=\"zh-CN\">\n");
        HtmlForm.element(html, "h" + titleLevel, FormText.title(report));
        FormText.publication(report).ifPresent(line -> HtmlForm.element(html, "p", line));
        for (ReportSection section : ReportSection.values()) {
            html.append("<section>\n");
            HtmlForm.element(html, "h" + (titleLevel + 1), section.heading());
            FormText.paragraphs(report, section).forEach(text -> HtmlForm.element(html, "p", text));
            FormText.table(report, section).ifPresent(table -> html.append(html(table)));
            html.append("</section>\n");
        }
        return html.append("</article>\n").toString();
    }

    /**
     * A table of the form as lines of text in which every column is aligned in a terminal.
     *
     * <p>A Chinese character takes two columns. Labels that are too long for one line are broken, with the numbers on the
     * last of their lines.
     *
     * @param table the table, not null
     * @return the lines, each ending with a line feed
     */
    public String text(CountTable table) {
        return TextForm.table(Objects.requireNonNull(table, "table"));
    }

    /**
     * A report as text: its title, and each part with its text and table.
     *
     * @param report the report, not null
     * @return the lines, each ending with a line feed
     */
    public String text(AnnualReport report) {
        StringBuilder text = new StringBuilder(FormText.title(report)).append('\n');
        FormText.publication(report).ifPresent(line -> text.append(line).append('\n'));
        for (ReportSection section : ReportSection.values()) {
            text.append('\n').append(section.heading()).append('\n');
            FormText.paragraphs(report, section)
                    .forEach(paragraph -> text.append(paragraph).append('\n'));
            FormText.table(report, section).ifPresent(table -> text.append('\n').append(text(table)));
        }
        return text.toString();
    }

    /**
     * A table of the form as a grid of cells with the official spans.
     *
     * @param table the table, not null
     * @return the grid
     */
    public Grid grid(CountTable table) {
        return GridForm.table(Objects.requireNonNull(table, "table"));
    }

    /**
     * A report as the paragraphs and tables of a page.
     *
     * @param report the report, not null
     * @return the page
     */
    public Page page(AnnualReport report) {
        Page.Builder page = Page.builder().paragraph(FormText.title(report));
        FormText.publication(report).ifPresent(page::paragraph);
        for (ReportSection section : ReportSection.values()) {
            page.paragraph(section.heading());
            FormText.paragraphs(report, section).forEach(page::paragraph);
            FormText.table(report, section).ifPresent(table -> page.table(grid(table)));
        }
        return page.build();
    }
}
