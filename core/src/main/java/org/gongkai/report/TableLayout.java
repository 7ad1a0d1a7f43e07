package org.gongkai.report;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.text.Term;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one table of the annual report in one edition of the form: their rows, names, labels and JSON Pointers.
 *
 * <p>The cells that hold counts or changes are numbered from 0, row by row as the form prints them; that number is how a
 * {@link CountTable} gives a cell out. Amounts of money have no number.
 */
@NoJsonForm
public final class TableLayout implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<FormEdition, TableLayout> APPLICATIONS = new EnumMap<>(FormEdition.class);
    private static final Map<FormEdition, TableLayout> PROACTIVE = new EnumMap<>(FormEdition.class);
    /** What stands between a row and a column. */
    static final String BETWEEN = " / ";

    /** What stands between the application table and its outcomes in JSON and not on the form. */
    static final String OUTCOMES = "outcomes";

    private static final TableLayout DISPUTES = disputeRows();

    static {
        for (FormEdition edition : FormEdition.values()) {
            APPLICATIONS.put(edition, applicationRows(edition));
        }
        PROACTIVE.put(FormEdition.FORM_2019, proactiveRows2019());
        PROACTIVE.put(FormEdition.FORM_2021, proactiveRows2021());
    }

    private final ReportSection section;
    private final String name;
    private final Optional<FormEdition> edition;
    private final List<TableRow> rows;

    /** The rows by the constant that names each: a {@link RowName}, an {@link Outcome} or a {@link DisputeKind}. */
    private final Map<Enum<?>, TableRow> rowByName;

    private final Column[] columns;
    private final TableRow[] rowOfCell;
    private final String[] pointers;
    private final String[] labels;
    private final Map<String, Integer> cellByPointer = new HashMap<>();
    private final TableJsonNode root;

    private TableLayout(Rows rows, ReportSection section, String name, Optional<FormEdition> edition) {
        this.section = section;
        this.name = name;
        this.edition = edition;
        this.rows = List.copyOf(rows.byName.values());
        this.rowByName = rows.byName;
        this.columns = new Column[rows.nextCell];
        this.rowOfCell = new TableRow[rows.nextCell];
        this.pointers = new String[rows.nextCell];
        this.labels = new String[rows.nextCell];
        for (TableRow row : this.rows) {
            for (int cell : row.cells()) {
                columns[cell] = row.allColumns().numbered().get(cell - row.firstCell());
                rowOfCell[cell] = row;
                pointers[cell] = pointer(row, columns[cell]);
                labels[cell] = row.label() + BETWEEN + columns[cell].label();
                cellByPointer.put(pointers[cell], cell);
            }
        }
        this.root = TableJsonNode.root(this.rows, edition);
    }

    /**
     * The application table: part three of the report.
     *
     * @param edition the edition of the form, not null
     * @return its layout: 23 rows of seven cells in the edition of 2019, 25 in that of 2021
     */
    public static TableLayout applications(FormEdition edition) {
        return Objects.requireNonNull(APPLICATIONS.get(Objects.requireNonNull(edition, "edition")));
    }

    /**
     * The table of proactive disclosure: part two of the report.
     *
     * @param edition the edition of the form, not null
     * @return its layout
     */
    public static TableLayout proactive(FormEdition edition) {
        return Objects.requireNonNull(PROACTIVE.get(Objects.requireNonNull(edition, "edition")));
    }

    /** {@return the dispute table: part four of the report, the same in both editions} */
    public static TableLayout disputes() {
        return DISPUTES;
    }

    private static TableLayout applicationRows(FormEdition edition) {
        Rows rows = new Rows();
        rows.add(RowName.RECEIVED, RowColumns.APPLICANTS, "", "一、本年新收政府信息公开申请数量");
        rows.add(RowName.CARRIED_IN, RowColumns.APPLICANTS, "", "二、上年结转政府信息公开申请数量");
        for (Outcome outcome : Outcome.of(edition)) {
            rows.add(
                    outcome,
                    RowColumns.APPLICANTS,
                    groupLabel(outcome, edition),
                    outcome.label(edition),
                    OUTCOMES,
                    outcome.token());
        }
        rows.add(RowName.PROCESSED, RowColumns.APPLICANTS, "", "（七）总计");
        rows.add(RowName.CARRIED_FORWARD, RowColumns.APPLICANTS, "", "四、结转下年度继续办理");
        return new TableLayout(rows, ReportSection.APPLICATIONS, "applications", Optional.of(edition));
    }

    private static String groupLabel(Outcome outcome, FormEdition edition) {
        boolean ownGroup = outcome.group() == OutcomeGroup.DISCLOSED
                || outcome.group() == OutcomeGroup.PARTLY_DISCLOSED
                || (outcome.group() == OutcomeGroup.OTHER && edition == FormEdition.FORM_2019);
        return ownGroup ? "" : outcome.group().label();
    }

    private static TableLayout proactiveRows2019() {
        Rows rows = new Rows();
        rows.add(RowName.GOVERNMENT_RULE, RowColumns.DISCLOSURES, "第二十条第（一）项", "规章");
        rows.add(RowName.NORMATIVE_DOCUMENT, RowColumns.DISCLOSURES, "第二十条第（一）项", "规范性文件");
        rows.add(RowName.LICENSE, RowColumns.ITEMS, "第二十条第（五）项", "行政许可");
        rows.add(RowName.OTHER_EXTERNAL_MATTER, RowColumns.ITEMS, "第二十条第（五）项", "其他对外管理服务事项");
        rows.add(RowName.PENALTY, RowColumns.ITEMS, "第二十条第（六）项", "行政处罚");
        rows.add(RowName.ADMINISTRATIVE_COMPULSION, RowColumns.ITEMS, "第二十条第（六）项", "行政强制");
        rows.add(RowName.ADMINISTRATIVE_FEE, RowColumns.FEE_ITEMS, "第二十条第（八）项", "行政事业性收费");
        rows.add(RowName.CENTRALIZED_PROCUREMENT, RowColumns.PROCUREMENT, "第二十条第（九）项", "政府集中采购");
        return new TableLayout(
                rows, ReportSection.PROACTIVE_DISCLOSURE, "proactive", Optional.of(FormEdition.FORM_2019));
    }

    private static TableLayout proactiveRows2021() {
        Rows rows = new Rows();
        rows.add(RowName.GOVERNMENT_RULE, RowColumns.DOCUMENTS, "第二十条第（一）项", "规章");
        rows.add(RowName.NORMATIVE_DOCUMENT, RowColumns.DOCUMENTS, "第二十条第（一）项", "行政规范性文件");
        rows.add(RowName.LICENSE, RowColumns.DECISIONS, "第二十条第（五）项", "行政许可");
        rows.add(RowName.PENALTY, RowColumns.DECISIONS, "第二十条第（六）项", "行政处罚");
        rows.add(RowName.ADMINISTRATIVE_COMPULSION, RowColumns.DECISIONS, "第二十条第（六）项", "行政强制");
        rows.add(RowName.ADMINISTRATIVE_FEE, RowColumns.FEE_AMOUNT, "第二十条第（八）项", "行政事业性收费");
        return new TableLayout(
                rows, ReportSection.PROACTIVE_DISCLOSURE, "proactive", Optional.of(FormEdition.FORM_2021));
    }

    private static TableLayout disputeRows() {
        Rows rows = new Rows();
        for (DisputeKind kind : DisputeKind.values()) {
            String group = kind == DisputeKind.RECONSIDERATION ? "" : "行政诉讼";
            rows.add(kind, RowColumns.DISPUTES, group, kind.label(), kind.token());
        }
        return new TableLayout(rows, ReportSection.DISPUTES, "disputes", Optional.empty());
    }

    /** {@return the part of the report that the table stands in} */
    public ReportSection section() {
        return section;
    }

    /** {@return the name of the table in the JSON of a report: proactive, applications or disputes} */
    public String name() {
        return name;
    }

    /** {@return the edition of the form; none for the dispute table, which is the same in both} */
    public Optional<FormEdition> edition() {
        return edition;
    }

    /** {@return the rows in the order of the form} */
    public List<TableRow> rows() {
        return rows;
    }

    /**
     * The row with a given name.
     *
     * @param name the name, not null
     * @return the row
     * @throws IllegalArgumentException if the table has no such row
     */
    public TableRow row(RowName name) {
        return row(Objects.requireNonNull(name, "name"), name.token());
    }

    /**
     * The row of the applications that ended in a given way.
     *
     * @param outcome the outcome, not null
     * @return the row
     * @throws IllegalArgumentException if the table has no such row
     */
    public TableRow row(Outcome outcome) {
        return row(Objects.requireNonNull(outcome, "outcome"), outcome.token());
    }

    /**
     * The row of a kind of dispute.
     *
     * @param kind the kind, not null
     * @return the row
     * @throws IllegalArgumentException if the table has no such row
     */
    public TableRow row(DisputeKind kind) {
        return row(Objects.requireNonNull(kind, "kind"), kind.token());
    }

    private TableRow row(Enum<?> name, String token) {
        TableRow row = rowByName.get(name);
        if (row == null) {
            throw new IllegalArgumentException("no row \"" + token + "\" in the " + this + " table");
        }
        return row;
    }

    /**
     * The row that a cell stands in.
     *
     * @param cell the number of the cell
     * @return the row
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public TableRow rowOf(int cell) {
        return rowOfCell[cell];
    }

    /** {@return the number of cells that hold a count or a change} */
    public int cellCount() {
        return columns.length;
    }

    /**
     * Tells whether a cell can be negative.
     *
     * @param cell the number of the cell
     * @return true for a change (本年增/减), false for a count
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public boolean isSigned(int cell) {
        return columns[cell].isSigned();
    }

    /**
     * Where a cell stands in the JSON of a report.
     *
     * @param cell the number of the cell
     * @return the JSON Pointer (RFC 6901), such as {@code /applications/received/total}
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public String pointer(int cell) {
        return pointers[cell];
    }

    /**
     * The cell at a place in the JSON of a report.
     *
     * @param pointer a JSON Pointer, not null
     * @return the number of the cell; empty if the pointer leads to no count or change of this table
     */
    public OptionalInt cellAt(String pointer) {
        Integer cell = cellByPointer.get(Objects.requireNonNull(pointer, "pointer"));
        return cell == null ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    private String pointer(TableRow row, Column column) {
        return '/' + name + '/' + String.join("/", row.path()) + '/' + column.token();
    }

    /** {@return the JSON Pointer of the one amount of money in the table, where it has one} */
    public Optional<String> amountPointer() {
        return rows.stream()
                .flatMap(row -> row.allColumns().amount().stream().map(column -> pointer(row, column)))
                .findFirst();
    }

    /**
     * What the form prints for a cell.
     *
     * @param cell the number of the cell
     * @return the label of its row and the head of its column
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public String label(int cell) {
        return labels[cell];
    }

    /**
     * What people call a cell.
     *
     * @param cell the number of the cell
     * @return its label in Chinese, and the words of its row and column in English, such as {@code received / total}
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Text text(int cell) {
        return rowOfCell[cell]
                .text()
                .concat(Text.of(BETWEEN + columns[cell].label(), BETWEEN + Term.words(columns[cell].token())));
    }

    Column column(int cell) {
        return columns[cell];
    }

    TableJsonNode root() {
        return root;
    }

    /** {@return the name of the table, with the edition where it has one} */
    @Override
    public String toString() {
        return name + edition.map(value -> ' ' + value.token()).orElse("");
    }

    @Serial
    private Object writeReplace() {
        return new Serialized(section, edition.orElse(null));
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("of a layout only its section and edition are read");
    }

    /** What a layout is in Java serialization: a layout is never duplicated. */
    private record Serialized(
            ReportSection section, @Nullable FormEdition edition) implements Serializable {

        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Deserialized.checked(this::layout);
        }

        private TableLayout layout() {
            return switch (section) {
                case APPLICATIONS -> applications(Objects.requireNonNull(edition, "edition"));
                case PROACTIVE_DISCLOSURE -> proactive(Objects.requireNonNull(edition, "edition"));
                case DISPUTES -> disputes();
                default -> throw new IllegalArgumentException("no table in " + section);
            };
        }
    }

    /** Numbers the cells of the rows as they are added. */
    private static final class Rows {

        private final Map<Enum<?>, TableRow> byName = new LinkedHashMap<>();
        private int nextCell;

        void add(RowName name, RowColumns columns, String group, String label) {
            add(name, columns, group, label, name.token());
        }

        void add(Enum<?> name, RowColumns columns, String group, String label, String... path) {
            byName.put(name, new TableRow(List.of(path), group, label, columns, byName.size(), nextCell));
            nextCell += columns.numbered().size();
        }
    }
}
