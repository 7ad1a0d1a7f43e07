package org.gongkai.report;

import java.io.Serial;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Part two of the annual report (主动公开政府信息情况), in the shape of one of the two editions, which share almost nothing.
 */
@JsonForm(TableJson.Proactive.class)
public abstract sealed class ProactiveTable extends CountTable permits ProactiveTable2019, ProactiveTable2021 {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Yuan amount;

    ProactiveTable(FormEdition edition, long[] cells, @Nullable Yuan amount) {
        super(TableLayout.proactive(edition), cells);
        this.amount = amount;
    }

    /**
     * A table of its cells.
     *
     * @param edition the edition of the form, not null
     * @param amount the one amount of the table, in yuan; not null, empty if it is blank
     * @param cells the counts and changes in the order of the {@link #layout()}, each within
     *     {@link CountRow#MAX_COUNT}, or {@link CountRow#NOT_STATED} for a blank; not null
     * @return the table
     * @throws IllegalArgumentException if there are more or fewer cells than the edition has, or one is out of range
     */
    public static ProactiveTable of(FormEdition edition, Optional<Yuan> amount, long... cells) {
        Objects.requireNonNull(amount, "amount");
        long[] checked = checkedCells(TableLayout.proactive(edition), cells);
        return ofCells(
                edition, checked, Objects.requireNonNull(amount, "amount").orElse(null));
    }

    /** {@return the one amount of the table, in yuan whatever unit the form prints, where stated} */
    @Override
    public final Optional<Yuan> amount() {
        return Optional.ofNullable(amount);
    }

    final <R extends CountRow> R row(RowName name, Function<long[], R> make) {
        return make.apply(rowCells(layout().row(name)));
    }

    final OptionalLong count(RowName row, ColumnName column) {
        return value(layout().row(row).cell(column));
    }

    static ProactiveTable ofCells(FormEdition edition, long[] cells, @Nullable Yuan amount) {
        return switch (edition) {
            case FORM_2019 -> new ProactiveTable2019(cells, amount);
            case FORM_2021 -> new ProactiveTable2021(cells, amount);
        };
    }

    /**
     * A table with every cell blank.
     *
     * @param edition the edition of the form, not null
     * @return the table
     */
    public static ProactiveTable notStated(FormEdition edition) {
        return ofCells(Objects.requireNonNull(edition, "edition"), blankCells(TableLayout.proactive(edition)), null);
    }

    /** {@return the edition of the form, which need not be that of the report's year} */
    public abstract FormEdition edition();

    /**
     * The same table with another amount and everything else as it is.
     *
     * @param amount the amount in yuan, empty for a blank; not null
     * @return the table
     */
    public ProactiveTable withAmount(Optional<Yuan> amount) {
        return ofCells(
                edition(), allCells(), Objects.requireNonNull(amount, "amount").orElse(null));
    }

    /**
     * The same table with another value in one cell and everything else as it is.
     *
     * @param cell the number of the cell in the {@link #layout()}
     * @param value the count, from 0 to {@link CountRow#MAX_COUNT}, or the change, from -{@link CountRow#MAX_COUNT}, or
     *     {@link CountRow#NOT_STATED} for a blank
     * @return the table
     * @throws IndexOutOfBoundsException if there is no such cell
     * @throws IllegalArgumentException if {@code value} is out of range
     */
    public ProactiveTable with(int cell, long value) {
        return ofCells(edition(), allCellsWith(cell, value), amount);
    }
}
