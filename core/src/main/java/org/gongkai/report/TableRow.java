package org.gongkai.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** One row of a {@link TableLayout}: its name in JSON, its label on the form, and the numbers of its cells. */
public final class TableRow {

    private final List<String> path;
    private final String group;
    private final String ownLabel;
    private final RowShape shape;
    private final int firstCell;

    /** A row in a group, or in none if {@code group} is empty. */
    TableRow(List<String> path, String group, String ownLabel, RowShape shape, int firstCell) {
        this.path = path;
        this.group = group;
        this.ownLabel = ownLabel;
        this.shape = shape;
        this.firstCell = firstCell;
    }

    List<String> path() {
        return path;
    }

    RowShape shape() {
        return shape;
    }

    int firstCell() {
        return firstCell;
    }

    /** {@return the name of the row in JSON, such as {@code received} or {@code stateSecret}} */
    public String name() {
        return path.get(path.size() - 1);
    }

    /** {@return the label of the row on the form, with that of its group where it stands in one} */
    public String label() {
        return group.isEmpty() ? ownLabel : group + ' ' + ownLabel;
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
        return amountColumn().map(Column::label);
    }

    Optional<Column> amountColumn() {
        return shape.columns().stream().filter(column -> !column.isNumbered()).findFirst();
    }

    /** {@return the names of the columns that hold counts or changes, in the order of the form} */
    public List<String> columns() {
        return shape.columns().stream()
                .filter(Column::isNumbered)
                .map(Column::name)
                .toList();
    }

    /** {@return the heads of the columns that hold counts or changes, in the order of the form} */
    public List<String> columnLabels() {
        return shape.columns().stream()
                .filter(Column::isNumbered)
                .map(Column::label)
                .toList();
    }

    /** {@return the numbers of the cells, in the order of the columns} */
    public int[] cells() {
        return IntStream.range(firstCell, firstCell + shape.cellCount()).toArray();
    }

    /**
     * The number of a cell.
     *
     * @param column the name of a column, not null
     * @return the number of the cell in the table
     * @throws IllegalArgumentException if the row has no such column, or it holds an amount
     */
    public int cell(String column) {
        int index = shape.indexOf(Objects.requireNonNull(column, "column"));
        if (!shape.columns().get(index).isNumbered()) {
            throw new IllegalArgumentException("column \"" + column + "\" holds an amount");
        }
        return firstCell + index;
    }

    /** {@return the name and the label} */
    @Override
    public String toString() {
        return name() + ' ' + label();
    }
}
