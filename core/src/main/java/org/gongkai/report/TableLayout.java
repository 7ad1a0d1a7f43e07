package org.gongkai.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.law.FormEdition;

/**
 * The cells of one table of the annual report in one edition of the form: their rows, names, labels and JSON Pointers.
 *
 * <p>The cells that hold counts or changes are numbered from 0, row by row as the form prints them; that number is how a
 * {@link CountTable} gives a cell out. Amounts of money have no number.
 */
public final class TableLayout {

    private static final Map<FormEdition, TableLayout> APPLICATIONS = new EnumMap<>(FormEdition.class);
    private static final Map<FormEdition, TableLayout> PROACTIVE = new EnumMap<>(FormEdition.class);
    private static final TableLayout DISPUTES = disputeRows();

    static {
        for (FormEdition edition : FormEdition.values()) {
            APPLICATIONS.put(edition, applicationRows(edition));
        }
        PROACTIVE.put(FormEdition.FORM_2019, proactiveRows2019());
        PROACTIVE.put(FormEdition.FORM_2021, proactiveRows2021());
    }

    private final String name;
    private final Optional<FormEdition> edition;
    private final List<TableRow> rows;
    private final Column[] columns;
    private final TableRow[] rowOfCell;
    private final TableNode root;

    private TableLayout(Rows rows, String name, Optional<FormEdition> edition) {
        this.name = name;
        this.edition = edition;
        this.rows = List.copyOf(rows.rows);
        this.columns = new Column[rows.nextCell];
        this.rowOfCell = new TableRow[rows.nextCell];
        for (TableRow row : this.rows) {
            for (int i = 0; i < row.shape().cellCount(); i++) {
                columns[row.firstCell() + i] = row.shape().columns().get(i);
                rowOfCell[row.firstCell() + i] = row;
            }
        }
        this.root = TableNode.root(this.rows, edition.isPresent());
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
        rows.add(RowShape.APPLICANTS, "", "一、本年新收政府信息公开申请数量", "received");
        rows.add(RowShape.APPLICANTS, "", "二、上年结转政府信息公开申请数量", "carriedIn");
        for (Outcome outcome : Outcome.of(edition)) {
            rows.add(
                    RowShape.APPLICANTS,
                    groupLabel(outcome, edition),
                    outcome.label(edition),
                    "outcomes",
                    outcome.token());
        }
        rows.add(RowShape.APPLICANTS, "", "（七）总计", "processed");
        rows.add(RowShape.APPLICANTS, "", "四、结转下年度继续办理", "carriedForward");
        return new TableLayout(rows, "applications", Optional.of(edition));
    }

    private static String groupLabel(Outcome outcome, FormEdition edition) {
        boolean ownGroup = outcome.group() == OutcomeGroup.DISCLOSED
                || outcome.group() == OutcomeGroup.PARTLY_DISCLOSED
                || (outcome.group() == OutcomeGroup.OTHER && edition == FormEdition.FORM_2019);
        return ownGroup ? "" : outcome.group().label();
    }

    private static TableLayout proactiveRows2019() {
        Rows rows = new Rows();
        rows.add(RowShape.DISCLOSURES, "第二十条第（一）项", "规章", "governmentRule");
        rows.add(RowShape.DISCLOSURES, "第二十条第（一）项", "规范性文件", "normativeDocument");
        rows.add(RowShape.ITEMS, "第二十条第（五）项", "行政许可", "license");
        rows.add(RowShape.ITEMS, "第二十条第（五）项", "其他对外管理服务事项", "otherExternalMatter");
        rows.add(RowShape.ITEMS, "第二十条第（六）项", "行政处罚", "penalty");
        rows.add(RowShape.ITEMS, "第二十条第（六）项", "行政强制", "administrativeCompulsion");
        rows.add(RowShape.FEE_ITEMS, "第二十条第（八）项", "行政事业性收费", "administrativeFee");
        rows.add(RowShape.PROCUREMENT, "第二十条第（九）项", "政府集中采购", "centralizedProcurement");
        return new TableLayout(rows, "proactive", Optional.of(FormEdition.FORM_2019));
    }

    private static TableLayout proactiveRows2021() {
        Rows rows = new Rows();
        rows.add(RowShape.DOCUMENTS, "第二十条第（一）项", "规章", "governmentRule");
        rows.add(RowShape.DOCUMENTS, "第二十条第（一）项", "行政规范性文件", "normativeDocument");
        rows.add(RowShape.DECISIONS, "第二十条第（五）项", "行政许可", "license");
        rows.add(RowShape.DECISIONS, "第二十条第（六）项", "行政处罚", "penalty");
        rows.add(RowShape.DECISIONS, "第二十条第（六）项", "行政强制", "administrativeCompulsion");
        rows.add(RowShape.FEE_AMOUNT, "第二十条第（八）项", "行政事业性收费", "administrativeFee");
        return new TableLayout(rows, "proactive", Optional.of(FormEdition.FORM_2021));
    }

    private static TableLayout disputeRows() {
        Rows rows = new Rows();
        rows.add(RowShape.DISPUTES, "", "行政复议", "reconsideration");
        rows.add(RowShape.DISPUTES, "行政诉讼", "未经复议直接起诉", "directLitigation");
        rows.add(RowShape.DISPUTES, "行政诉讼", "复议后起诉", "litigationAfterReconsideration");
        return new TableLayout(rows, "disputes", Optional.empty());
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
     * @param name the name in JSON, such as {@code received}; not null
     * @return the row
     * @throws IllegalArgumentException if the table has no such row
     */
    public TableRow row(String name) {
        Objects.requireNonNull(name, "name");
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row \"" + name + "\" in the " + this + " table"));
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
        return columns[cell].kind() == Column.Kind.CHANGE;
    }

    /**
     * Where a cell stands in the JSON of a report.
     *
     * @param cell the number of the cell
     * @return the JSON Pointer (RFC 6901), such as {@code /applications/received/total}
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public String pointer(int cell) {
        return pointer(rowOfCell[cell], columns[cell]);
    }

    private String pointer(TableRow row, Column column) {
        return '/' + name + '/' + String.join("/", row.path()) + '/' + column.name();
    }

    /** {@return the JSON Pointer of the one amount of money in the table, where it has one} */
    public Optional<String> amountPointer() {
        return rows.stream()
                .flatMap(row -> row.amountColumn().stream().map(column -> pointer(row, column)))
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
        return rowOfCell[cell].label() + " / " + columns[cell].label();
    }

    Column column(int cell) {
        return columns[cell];
    }

    TableNode root() {
        return root;
    }

    /** {@return the name of the table, with the edition where it has one} */
    @Override
    public String toString() {
        return name + edition.map(value -> ' ' + value.token()).orElse("");
    }

    /** Numbers the cells of the rows as they are added. */
    private static final class Rows {

        private final List<TableRow> rows = new ArrayList<>();
        private int nextCell;

        void add(RowShape shape, String group, String label, String... path) {
            rows.add(new TableRow(List.of(path), group, label, shape, nextCell));
            nextCell += shape.cellCount();
        }
    }
}
