package org.gongkai.report;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.internal.Deserialized;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * A table of the annual report: numbered cells, each a count (件), a signed change, or not stated.
 *
 * <p>The numbers of the cells, their names and labels are those of the {@link #layout()}. A table is kept as it was
 * published: construction never rejects it for not adding up. Two tables are equal if they have the same layout and agree
 * in every cell, blanks included.
 *
 * <p>Cells are dense: going over all of them touches one array and makes no objects.
 */
public abstract sealed class CountTable implements Serializable permits ApplicationTable, DisputeTable, ProactiveTable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient TableLayout layout;

    /** The cells, a blank as 0, so that sums need not look for blanks. */
    private final transient long[] values;

    /** One bit a cell: set where it is blank. Empty where none is. */
    private final transient long[] blanks;

    /** Takes the array over; blanks in it are {@link CountRow#NOT_STATED}. */
    CountTable(TableLayout layout, long[] cells) {
        this.layout = layout;
        this.values = cells;
        long[] bits = {};
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == CountRow.NOT_STATED) {
                cells[i] = 0;
                if (bits.length == 0) {
                    bits = new long[(cells.length + Long.SIZE - 1) / Long.SIZE];
                }
                bits[i / Long.SIZE] |= 1L << i;
            }
        }
        this.blanks = bits;
    }

    static long[] blankCells(TableLayout layout) {
        long[] cells = new long[layout.cellCount()];
        Arrays.fill(cells, CountRow.NOT_STATED);
        return cells;
    }

    /** A copy of cells that are checked to be those of a layout. */
    static long[] checkedCells(TableLayout layout, long[] cells) {
        Objects.requireNonNull(cells, "cells");
        if (cells.length != layout.cellCount()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for the " + layout + " table, which has " + layout.cellCount());
        }
        long[] copy = cells.clone();
        for (int i = 0; i < copy.length; i++) {
            layout.column(i).check(copy[i]);
        }
        return copy;
    }

    /** {@return the rows, names and labels of this table} */
    public final TableLayout layout() {
        return layout;
    }

    /**
     * The value of a cell, a blank read as 0.
     *
     * @param cell the number of the cell
     * @return the count or change
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public final long orZero(int cell) {
        return values[cell];
    }

    /**
     * Tells whether a cell is stated.
     *
     * @param cell the number of the cell
     * @return false if it is blank
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public final boolean isStated(int cell) {
        if (cell < 0 || cell >= values.length) {
            throw new IndexOutOfBoundsException(cell);
        }
        return blanks.length == 0 || (blanks[cell / Long.SIZE] >>> cell & 1) == 0;
    }

    /**
     * The value of a cell.
     *
     * @param cell the number of the cell
     * @return the count or change, where stated
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public final OptionalLong value(int cell) {
        return isStated(cell) ? OptionalLong.of(values[cell]) : OptionalLong.empty();
    }

    /** {@return whether every count and change is stated} */
    public final boolean isComplete() {
        return blanks.length == 0;
    }

    final long[] rowCells(TableRow row) {
        long[] cells = new long[row.cellCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cellOrNotStated(row.firstCell() + i);
        }
        return cells;
    }

    final long[] allCells() {
        long[] cells = new long[values.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cellOrNotStated(i);
        }
        return cells;
    }

    final long[] allCellsWith(int cell, long value) {
        long[] cells = allCells();
        cells[cell] = layout.column(cell).check(value);
        return cells;
    }

    final long[] allCellsWith(TableRow row, CountRow counts) {
        long[] cells = allCells();
        counts.copyTo(cells, row.firstCell());
        return cells;
    }

    private long cellOrNotStated(int cell) {
        return isStated(cell) ? values[cell] : CountRow.NOT_STATED;
    }

    Optional<Yuan> amount() {
        return Optional.empty();
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof CountTable that
                        && layout == that.layout
                        && Arrays.equals(values, that.values)
                        && Arrays.equals(blanks, that.blanks)
                        && amount().equals(that.amount()));
    }

    @Override
    public final int hashCode() {
        return 31 * Arrays.hashCode(values) + Arrays.hashCode(blanks) + amount().hashCode();
    }

    /** {@return the type, the edition and the cells row by row, a blank as {@code -}} */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('{');
        layout.edition().ifPresent(edition -> text.append(edition.token()).append(": "));
        String separator = "";
        for (TableRow row : layout.rows()) {
            text.append(separator).append(row.name());
            for (int cell : row.cells()) {
                text.append(' ').append(isStated(cell) ? Long.toString(values[cell]) : "-");
            }
            separator = ", ";
        }
        amount().ifPresent(amount -> text.append(" amount ").append(amount));
        return text.append('}').toString();
    }

    @Serial
    final Object writeReplace() {
        return new Serialized(layout.section(), layout.edition().orElse(null), allCells(), amount().orElse(null));
    }

    /** What a table is in Java serialization: a layout is never duplicated and the arrays are never shared. */
    private static final class Serialized implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private final ReportSection section;
        private final @Nullable FormEdition edition;
        private final long[] cells;
        private final @Nullable Yuan amount;

        Serialized(ReportSection section, @Nullable FormEdition edition, long[] cells, @Nullable Yuan amount) {
            this.section = section;
            this.edition = edition;
            this.cells = cells;
            this.amount = amount;
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Deserialized.checked(this::table);
        }

        private CountTable table() {
            if (edition == null) {
                return DisputeTable.ofCells(checkedCells(TableLayout.disputes(), cells));
            }
            return section == ReportSection.APPLICATIONS
                    ? ApplicationTable.ofCells(edition, checkedCells(TableLayout.applications(edition), cells))
                    : ProactiveTable.ofCells(edition, checkedCells(TableLayout.proactive(edition), cells), amount);
        }
    }
}
