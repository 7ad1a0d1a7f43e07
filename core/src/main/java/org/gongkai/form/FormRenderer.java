package org.gongkai.form;

import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Grid;
import org.gongkai.page.Html;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;

/**
 * Renders tables and reports in the official form: as HTML, as text, and as a grid of cells.
 *
 * <p>A cell that is not stated is rendered empty. What is rendered is read back by {@link FormReader} as the
 * same tables; the form has no line for the scope of a report nor for the level of its agency, which are not rendered.
 * A renderer is immutable and can be shared between threads.
 */
@NoJsonForm
public final class FormRenderer {

    private static final FormRenderer OFFICIAL = new FormRenderer(
            pointer -> Optional.empty(), "", 1, TableFrame.NONE, SectionText.OPEN, HeadingText.OFFICIAL);
    private static final Pattern PART_OF_ID = Pattern.compile("[A-Za-z0-9_-]*");
    private static final int LOWEST_TITLE = 5;

    private final CellMarks marks;
    private final String idPrefix;
    private final int titleLevel;
    private final TableFrame frame;
    private final SectionText sectionText;
    private final HeadingText headings;

    private FormRenderer(
            CellMarks marks,
            String idPrefix,
            int titleLevel,
            TableFrame frame,
            SectionText sectionText,
            HeadingText headings) {
        this.marks = marks;
        this.idPrefix = idPrefix;
        this.titleLevel = titleLevel;
        this.frame = frame;
        this.sectionText = sectionText;
        this.headings = headings;
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
        return new FormRenderer(
                Objects.requireNonNull(marks, "marks"), idPrefix, titleLevel, frame, sectionText, headings);
    }

    /**
     * A renderer whose HTML can stand in one page with that of other reports.
     *
     * @param prefix what every id begins with: letters, digits, {@code -} and {@code _}; not null
     * @return the renderer
     * @throws IllegalArgumentException if {@code prefix} has other characters
     */
    public FormRenderer withIdPrefix(String prefix) {
        if (!PART_OF_ID.matcher(Objects.requireNonNull(prefix, "prefix")).matches()) {
            throw new IllegalArgumentException("\"" + prefix + "\" is not part of an id");
        }
        return new FormRenderer(marks, prefix, titleLevel, frame, sectionText, headings);
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
        return new FormRenderer(marks, idPrefix, level, frame, sectionText, headings);
    }

    /**
     * A renderer whose HTML has each table in a box of its own, named by its caption, that is scrolled where it is too
     * narrow for the table, with the keyboard too: a {@code div} of the class {@code scroll}.
     *
     * @return the renderer
     */
    public FormRenderer withScrollableTables() {
        return new FormRenderer(marks, idPrefix, titleLevel, TableFrame.SCROLLABLE, sectionText, headings);
    }

    /**
     * A renderer whose HTML folds up the text of a part that is long, so that the tables are seen together: into a
     * {@code details} of the class {@code narrative}.
     *
     * @param most the most paragraphs of a part that are not folded up, 0 or more
     * @param language the language of the summary, a tag such as {@code en}; not null
     * @param summary what stands in place of so many paragraphs, never null; not null
     * @return the renderer
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public FormRenderer withTextFolded(int most, String language, IntFunction<String> summary) {
        return new FormRenderer(marks, idPrefix, titleLevel, frame, new SectionText(most, language, summary), headings);
    }

    /**
     * A renderer whose HTML names the parts, rows and columns in English, with the official Chinese beside it in a {@code span}
     * of the class {@code official}.
     *
     * @return the renderer
     */
    public FormRenderer withEnglish() {
        return new FormRenderer(marks, idPrefix, titleLevel, frame, sectionText, HeadingText.WITH_ENGLISH);
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
     * The style sheet of the HTML: lines and heads of tables, marks, boxes that are scrolled and text that is folded up.
     *
     * <p>The page around the form may give the colours of lines and heads, as {@code --line} and {@code --head}; what a marked
     * cell looks like is for the classes of the {@linkplain CellMark marks}.
     *
     * @return the text of a {@code style} element
     */
    public static String style() {
        return FormStyle.CSS;
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
        Html html = new Html();
        add(Objects.requireNonNull(table, "table"), html);
        return html.toString();
    }

    private void add(CountTable table, Html html) {
        FormLayout form = FormLayout.of(table);
        frame.add(
                headings.name(form.caption()),
                html,
                () -> HtmlForm.of(form, idPrefix, headings).add(table, marks, html));
    }

    /**
     * A report as an HTML {@code article} element: its title, and each part with its text and table.
     *
     * @param report the report, not null
     * @return the element
     */
    public String html(AnnualReport report) {
        Objects.requireNonNull(report, "report");
        Html html = new Html().open("article", "lang", "zh-CN").line();
        html.open("h" + titleLevel).text(FormText.title(report)).close().line();
        FormText.publication(report)
                .ifPresent(line -> html.open("p").text(line).close().line());
        sectionText.add(FormText.introduction(report), html);
        for (ReportSection section : ReportSection.values()) {
            html.open("section").line();
            headings.add(section.heading(), html.open("h" + (titleLevel + 1)));
            html.close().line();
            sectionText.add(FormText.paragraphs(report, section), html);
            FormText.table(report, section).ifPresent(table -> add(table, html));
            html.close().line();
        }
        return html.close().line().toString();
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
        Objects.requireNonNull(report, "report");
        StringBuilder text = new StringBuilder(FormText.title(report)).append('\n');
        FormText.publication(report).ifPresent(line -> text.append(line).append('\n'));
        FormText.introduction(report)
                .forEach(paragraph -> text.append(paragraph).append('\n'));
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
        Objects.requireNonNull(report, "report");
        Page.Builder page = Page.builder().paragraph(FormText.title(report));
        FormText.publication(report).ifPresent(page::paragraph);
        FormText.introduction(report).forEach(page::paragraph);
        for (ReportSection section : ReportSection.values()) {
            page.paragraph(section.heading());
            FormText.paragraphs(report, section).forEach(page::paragraph);
            FormText.table(report, section).ifPresent(table -> page.table(grid(table)));
        }
        return page.build();
    }
}
