package org.gongkai.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Term;
import org.gongkai.text.Text;

/** One row of a {@link TableLayout}: its name in JSON, its label on the form, and the numbers of its cells. */
@NoJsonForm
public final class TableRow {

    private final List<String> path;
    private final String group;
    private final String ownLabel;
    private final String label;
    private final RowColumns columns;
    private final int index;
    private final int firstCell;

    /** A row in a group, or in none if {@code group} is empty. */
    TableRow(List<String> path, String group, String ownLabel, RowColumns columns, int index, int firstCell) {
        this.path = path;
        this.group = group;
        this.ownLabel = ownLabel;
        this.label = group.isEmpty() ? ownLabel : group + ' ' + ownLabel;
        this.columns = columns;
        this.index = index;
        this.firstCell = firstCell;
    }

    List<String> path() {
        return path;
    }

    RowColumns allColumns() {
        return columns;
    }

    int firstCell() {
        return firstCell;
    }

    /** {@return the place of the row in the table, from 0} */
    public int index() {
        return index;
    }

    /** {@return the name of the row in JSON, such as {@code received} or {@code stateSecret}} */
    public String name() {
        return path.get(path.size() - 1);
    }

    /**
     * Tells whether this is the row of a name.
     *
     * @param rowName the name, not null
     * @return true if it is
     */
    public boolean is(RowName rowName) {
        return name().equals(Objects.requireNonNull(rowName, "rowName").token());
    }

    /** {@return the label of the row on the form, with that of its group where it stands in one} */
    public String label() {
        return label;
    }

    /**
     * {@return what people call the row: its label in Chinese, and in English the words of its name with those of its group, such
     * as {@code not disclosed / state secret}}
     */
    public Text text() {
        return Text.of(
                label(),
                path.stream()
                        .filter(name -> !name.equals(TableLayout.OUTCOMES))
                        .map(Term::words)
                        .collect(Collectors.joining(TableLayout.BETWEEN)));
    }

    /** {@return the label of the row on the form without that of its group} */
    public String ownLabel() {
        return ownLabel;
    }

    /** {@return the label that the form prints over or beside the rows of a group, where the row stands in one} */
    public Optional<String> groupLabel() {
        return group.isEmpty() ? Optional.empty() : Optional.of(group);
    }

    /** {@return the head of the column that holds an amount of money, the last of the row, where it has one} */
    public Optional<String> amountLabel() {
        return columns.amount().map(Column::label);
    }

    /** {@return the columns that hold counts or changes, in the order of the form} */
    public List<ColumnName> columns() {
        return columns.numberedNames();
    }

    /** {@return the heads of the columns that hold counts or changes, in the order of the form} */
    public List<String> columnLabels() {
        return columns.numberedLabels();
    }

    /** {@return how many columns hold counts or changes} */
    public int cellCount() {
        return columns.numbered().size();
    }

    /** {@return the numbers of the cells, in the order of the columns} */
    public int[] cells() {
        return IntStream.range(firstCell, firstCell + cellCount()).toArray();
    }

    /**
     * The number of a cell.
     *
     * @param column the place of the column among {@link #columns()}, from 0
     * @return the number of the cell in the table
     * @throws IndexOutOfBoundsException if the row has no such column
     */
    public int cell(int column) {
        return firstCell + Objects.checkIndex(column, cellCount());
    }

    /**
     * The number of a cell.
     *
     * @param column the column, not null
     * @return the number of the cell in the table
     * @throws IllegalArgumentException if the row has no such column
     */
    public int cell(ColumnName column) {
        return firstCell + columns.indexOf(Objects.requireNonNull(column, "column"));
    }

    /** {@return the name and the label} */
    @Override
    public String toString() {
        return name() + ' ' + label();
    }
}
