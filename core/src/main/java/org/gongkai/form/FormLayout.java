package org.gongkai.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.application.Outcome;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.money.MoneyUnit;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/**
 * One table of the official form as it is printed: what stands in which cells, and over how many rows and columns.
 *
 * <p>Official source: the annexes of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 */
@NoJsonForm
public final class FormLayout {

    /** The note that the form prints in the corner of the application table. */
    public static final String RECONCILIATION_NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    static final String APPLICANTS = "申请人情况";
    static final String ORGANIZATIONS = "法人或其他组织";
    static final String RESULTS = "三、本年度办理结果";
    static final String CONTENT = "信息内容";
    static final String LITIGATION = "行政诉讼";

    private static final Comparator<FormHeading> READING_ORDER = Comparator.comparing(
            FormHeading::area, Comparator.comparingInt(FormArea::row).thenComparingInt(FormArea::column));

    private static final Map<FormEdition, FormLayout> APPLICATIONS = perEdition(FormLayout::applicationForm);
    private static final Map<FormEdition, FormLayout> PROACTIVE = perEdition(FormLayout::proactiveForm);
    private static final FormLayout DISPUTES = disputeForm();

    private final TableLayout table;
    private final String caption;
    private final List<FormHeading> headings;
    private final List<FormEntry> entries;
    private final List<FormRow> rows;

    private FormLayout(TableLayout table, ReportSection section, Parts parts) {
        this.table = table;
        this.caption = section.heading();
        this.headings = parts.headings.stream().sorted(READING_ORDER).toList();
        this.entries = List.copyOf(parts.entries);
        this.rows = IntStream.range(0, rowCount())
                .mapToObj(row -> FormRow.of(this, row))
                .toList();
    }

    /**
     * The form that a table is printed on.
     *
     * @param table a table of a report, not null
     * @return the form, of the edition of the table
     */
    public static FormLayout of(CountTable table) {
        return of(Objects.requireNonNull(table, "table").layout());
    }

    /**
     * The form with the rows and cells of a layout.
     *
     * @param table the layout, not null
     * @return the form
     */
    public static FormLayout of(TableLayout table) {
        Optional<FormEdition> edition = Objects.requireNonNull(table, "table").edition();
        if (edition.isEmpty()) {
            return DISPUTES;
        }
        return table.section() == ReportSection.APPLICATIONS ? applications(edition.get()) : proactive(edition.get());
    }

    /**
     * The form of part three.
     *
     * @param edition the edition, not null
     * @return the form: ten columns, 26 rows in the edition of 2019 and 28 in that of 2021, three of them headings
     */
    public static FormLayout applications(FormEdition edition) {
        return Objects.requireNonNull(APPLICATIONS.get(Objects.requireNonNull(edition, "edition")));
    }

    /**
     * The form of part two.
     *
     * @param edition the edition, not null
     * @return the form: blocks of rows, each under a heading over the whole width
     */
    public static FormLayout proactive(FormEdition edition) {
        return Objects.requireNonNull(PROACTIVE.get(Objects.requireNonNull(edition, "edition")));
    }

    /** {@return the form of part four, the same in both editions: 15 columns, three rows of headings and one of numbers} */
    public static FormLayout disputes() {
        return DISPUTES;
    }

    private static Map<FormEdition, FormLayout> perEdition(Function<FormEdition, FormLayout> form) {
        Map<FormEdition, FormLayout> forms = new EnumMap<>(FormEdition.class);
        for (FormEdition edition : FormEdition.values()) {
            forms.put(edition, form.apply(edition));
        }
        return forms;
    }

    private static FormLayout applicationForm(FormEdition edition) {
        final int labelColumns = 3;
        final int headRows = 3;
        TableLayout table = TableLayout.applications(edition);
        Parts parts = new Parts(table);
        parts.heading(RECONCILIATION_NOTE, new FormArea(0, 0, headRows, labelColumns), FormHeading.Scope.NOTE);
        List<String> heads = table.rows().get(0).columnLabels();
        int last = heads.size() - 1;
        parts.head(APPLICANTS, new FormArea(0, labelColumns, 1, heads.size()));
        parts.head(heads.get(0), new FormArea(1, labelColumns, 2, 1));
        parts.head(ORGANIZATIONS, new FormArea(1, labelColumns + 1, 1, last - 1));
        parts.head(heads.get(last), new FormArea(1, labelColumns + last, 2, 1));
        for (int i = 1; i < last; i++) {
            parts.head(heads.get(i), new FormArea(2, labelColumns + i, 1, 1));
        }
        int row = headRows;
        int resultRows = Outcome.of(edition).size() + 1;
        String group = "";
        for (TableRow each : table.rows()) {
            boolean result = each.label().startsWith("（");
            if (result && row == headRows + 2) {
                parts.side(RESULTS, new FormArea(row, 0, resultRows, 1));
            }
            if (!result) {
                parts.side(each.ownLabel(), new FormArea(row, 0, 1, labelColumns));
            } else if (each.groupLabel().isEmpty()) {
                parts.side(each.ownLabel(), new FormArea(row, 1, 1, 2));
            } else {
                if (!each.groupLabel().get().equals(group)) {
                    group = each.groupLabel().get();
                    parts.side(group, new FormArea(row, 1, rowsOf(table, group), 1));
                }
                parts.side(each.ownLabel(), new FormArea(row, 2, 1, 1));
            }
            for (int i = 0; i < heads.size(); i++) {
                parts.entry(each, i, new FormArea(row, labelColumns + i, 1, 1));
            }
            row++;
        }
        return new FormLayout(table, ReportSection.APPLICATIONS, parts);
    }

    /** The heads of all columns of a row, that of an amount last. */
    static List<String> heads(TableRow row) {
        return row.amountLabel().isEmpty()
                ? row.columnLabels()
                : Stream.concat(row.columnLabels().stream(), row.amountLabel().stream())
                        .toList();
    }

    private static int rowsOf(TableLayout table, String group) {
        return (int) table.rows().stream()
                .filter(row -> row.groupLabel().filter(group::equals).isPresent())
                .count();
    }

    private static FormLayout proactiveForm(FormEdition edition) {
        TableLayout table = TableLayout.proactive(edition);
        int width = edition == FormEdition.FORM_2019 ? 5 : 4;
        Parts parts = new Parts(table);
        int row = 0;
        String group = "";
        for (TableRow each : table.rows()) {
            List<String> heads = heads(each);
            if (!each.groupLabel().orElseThrow().equals(group)) {
                group = each.groupLabel().get();
                parts.heading(group, new FormArea(row, 0, 1, width), FormHeading.Scope.BLOCK);
                parts.head(CONTENT, new FormArea(row + 1, 0, 1, 1));
                for (int i = 0; i < heads.size(); i++) {
                    parts.head(heads.get(i), share(row + 1, i, heads.size(), width - 1));
                }
                row += 2;
            }
            parts.side(each.ownLabel(), new FormArea(row, 0, 1, 1));
            for (int i = 0; i < heads.size(); i++) {
                parts.entry(each, i, share(row, i, heads.size(), width - 1));
            }
            row++;
        }
        return new FormLayout(table, ReportSection.PROACTIVE_DISCLOSURE, parts);
    }

    /** The part of a row's width that one of several cells takes; what is left over goes to the one in the middle. */
    private static FormArea share(int row, int index, int count, int width) {
        int each = width / count;
        int rest = width % count;
        int middle = count / 2;
        return new FormArea(
                row, 1 + index * each + (index > middle ? rest : 0), 1, each + (index == middle ? rest : 0));
    }

    private static FormLayout disputeForm() {
        TableLayout table = TableLayout.disputes();
        Parts parts = new Parts(table);
        int column = 0;
        for (TableRow each : table.rows()) {
            List<String> heads = each.columnLabels();
            int width = heads.size();
            boolean litigation = each.groupLabel().isPresent();
            int headRow = litigation ? 2 : 1;
            if (!litigation) {
                parts.head(each.ownLabel(), new FormArea(0, column, 1, width));
            } else {
                if (column == width) {
                    parts.head(LITIGATION, new FormArea(0, column, 1, 2 * width));
                }
                parts.head(each.ownLabel(), new FormArea(1, column, 1, width));
            }
            for (int i = 0; i < width; i++) {
                parts.head(heads.get(i), new FormArea(headRow, column + i, litigation ? 1 : 2, 1));
                parts.entry(each, i, new FormArea(3, column + i, 1, 1));
            }
            column += width;
        }
        return new FormLayout(table, ReportSection.DISPUTES, parts);
    }

    /** {@return the heading of the part of the report that the table stands in} */
    public String caption() {
        return caption;
    }

    /** {@return the rows and cells of the table by name} */
    public TableLayout table() {
        return table;
    }

    /** {@return what is printed on the form, in reading order; unmodifiable} */
    public List<FormHeading> headings() {
        return headings;
    }

    /** {@return the cells that are filled in, in reading order; unmodifiable} */
    public List<FormEntry> entries() {
        return entries;
    }

    /** {@return by what a heading is told from the others of all forms of a report, such as {@code disputes-r0c0}} */
    String idOf(FormHeading heading) {
        return table.name() + "-r" + heading.area().row() + 'c' + heading.area().column();
    }

    /** {@return the rows, headings included} */
    List<FormRow> rows() {
        return rows;
    }

    /** {@return the number of rows, headings included} */
    public int rowCount() {
        return entries.stream()
                .map(FormEntry::area)
                .mapToInt(area -> area.row() + area.rowSpan())
                .max()
                .orElseThrow();
    }

    /** {@return the number of columns, headings included} */
    public int columnCount() {
        return entries.stream()
                .map(FormEntry::area)
                .mapToInt(area -> area.column() + area.columnSpan())
                .max()
                .orElseThrow();
    }

    /**
     * The headings that say what a cell is.
     *
     * @param entry a cell of this form, not null
     * @return those beside it and above it in its block, in reading order; unmodifiable
     */
    public List<FormHeading> headingsOf(FormEntry entry) {
        FormArea area = Objects.requireNonNull(entry, "entry").area();
        int blockStart = headings.stream()
                .filter(heading -> heading.scope() == FormHeading.Scope.BLOCK)
                .mapToInt(heading -> heading.area().row())
                .filter(row -> row < area.row())
                .max()
                .orElse(0);
        return headings.stream()
                .filter(heading -> switch (heading.scope()) {
                    case BLOCK -> heading.area().row() == blockStart;
                    case COLUMN ->
                        heading.area().row() >= blockStart
                                && heading.area().row() < area.row()
                                && heading.area().sharesColumnWith(area);
                    case ROW -> heading.area().sharesRowWith(area);
                    case NOTE -> false;
                })
                .toList();
    }

    /** {@return the name of the table, with the edition where it has one} */
    @Override
    public String toString() {
        return "FormLayout{" + table + '}';
    }

    /** Collects what a form has, cell by cell. */
    private static final class Parts {

        private final TableLayout table;
        private final List<FormHeading> headings = new ArrayList<>();
        private final List<FormEntry> entries = new ArrayList<>();

        Parts(TableLayout table) {
            this.table = table;
        }

        void heading(String text, FormArea area, FormHeading.Scope scope) {
            headings.add(new FormHeading(text, area, scope));
        }

        void head(String text, FormArea area) {
            heading(text, area, FormHeading.Scope.COLUMN);
        }

        void side(String text, FormArea area) {
            heading(text, area, FormHeading.Scope.ROW);
        }

        /** Adds the cell of one column of a row; the column after the last count is the amount. */
        void entry(TableRow row, int column, FormArea area) {
            if (column < row.cellCount()) {
                int cell = row.cell(column);
                entries.add(new FormEntry(
                        area, OptionalInt.of(cell), table.pointer(cell), table.label(cell), Optional.empty()));
                return;
            }
            String head = row.amountLabel().orElseThrow();
            entries.add(new FormEntry(
                    area,
                    OptionalInt.empty(),
                    table.amountPointer().orElseThrow(),
                    row.label() + " / " + head,
                    head.contains(MoneyUnit.TEN_THOUSAND_YUAN.label())
                            ? Optional.of(MoneyUnit.TEN_THOUSAND_YUAN)
                            : Optional.empty()));
        }
    }
}
