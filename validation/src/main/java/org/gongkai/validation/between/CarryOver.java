package org.gongkai.validation.between;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;

/**
 * What one column of the application table carries in is what that of the year before carried forward.
 *
 * @param column the column
 * @param carriedForward the cell in the table of the year before
 * @param carriedIn the cell in the table
 */
public record CarryOver(ColumnName column, int carriedForward, int carriedIn) {

    private static final Text TITLE =
            Text.of("上年结转 = 上一年度的结转下年度继续办理", "carried in = carried forward of the year before");

    private static final List<List<List<CarryOver>>> BY_EDITIONS = Arrays.stream(FormEdition.values())
            .map(before -> Arrays.stream(FormEdition.values())
                    .map(after -> columns(TableLayout.applications(before), TableLayout.applications(after)))
                    .toList())
            .toList();

    /**
     * Rejects null.
     *
     * @param column the column
     * @param carriedForward the cell in the table of the year before
     * @param carriedIn the cell in the table
     */
    public CarryOver {
        Objects.requireNonNull(column, "column");
    }

    static List<CarryOver> columns(TableLayout before, TableLayout after) {
        TableRow forward = before.row(RowName.CARRIED_FORWARD);
        TableRow in = after.row(RowName.CARRIED_IN);
        return in.columns().stream()
                .map(column -> new CarryOver(column, forward.cell(column), in.cell(column)))
                .toList();
    }

    /**
     * All columns, the total last; both editions have them.
     *
     * @param before the edition of the table of the year before, not null
     * @param after the edition of the table, not null
     * @return one for each column
     */
    public static List<CarryOver> between(FormEdition before, FormEdition after) {
        return BY_EDITIONS
                .get(Objects.requireNonNull(before, "before").ordinal())
                .get(Objects.requireNonNull(after, "after").ordinal());
    }

    /** {@return what must hold, of whatever column} */
    public static Text title() {
        return TITLE;
    }

    /** {@return what must hold of this column} */
    public Text statement() {
        return Text.of(
                "“" + column.label() + "”列：" + TITLE.zh(),
                "column " + column.text().en() + ": " + TITLE.en());
    }
}
