package org.gongkai.form;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.money.MoneyUnit;

/**
 * A cell of the form that is filled in: a count, a change or an amount of money.
 *
 * @param area the cells it covers, not null
 * @param cell the number of the cell in the {@link org.gongkai.report.TableLayout}; not null, empty for an amount
 * @param pointer its JSON Pointer in a report, not null
 * @param label the label of its row and the head of its column, not null
 * @param unit the unit the form prints for an amount; not null, empty for a count or where the form prints none
 */
@NoJsonForm
public record FormEntry(FormArea area, OptionalInt cell, String pointer, String label, Optional<MoneyUnit> unit)
        implements Serializable {

    /**
     * Rejects null.
     *
     * @param area the cells it covers
     * @param cell the number of the cell
     * @param pointer its JSON Pointer
     * @param label its label
     * @param unit the unit of an amount
     */
    public FormEntry {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
    }

    @Serial
    private Object writeReplace() {
        return RecordParts.of(this);
    }
}
