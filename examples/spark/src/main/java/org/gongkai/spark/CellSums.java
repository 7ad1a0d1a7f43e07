package org.gongkai.spark;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.TableLayout;
import org.jspecify.annotations.Nullable;

/** The cells of tables of one layout added up, and nothing of the tables kept. */
final class CellSums implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final TableLayout layout;
    private final long[] sums;
    private final long[] stated;
    private long tables;
    private BigDecimal amount = BigDecimal.ZERO;
    private long amounts;

    CellSums(TableLayout layout) {
        this.layout = layout;
        this.sums = new long[layout.cellCount()];
        this.stated = new long[layout.cellCount()];
    }

    void add(CountTable table) {
        tables++;
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] = Math.addExact(sums[cell], table.orZero(cell));
            stated[cell] += table.isStated(cell) ? 1 : 0;
        }
        if (table instanceof ProactiveTable proactive) {
            proactive.amount().map(Yuan::amount).ifPresent(more -> {
                amount = amount.add(more);
                amounts++;
            });
        }
    }

    void add(CellSums other) {
        tables += other.tables;
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] = Math.addExact(sums[cell], other.sums[cell]);
            stated[cell] += other.stated[cell];
        }
        amount = amount.add(other.amount);
        amounts += other.amounts;
    }

    /** A cell that no table states has no sum. */
    List<Row> rows(Group group) {
        List<Row> rows = new ArrayList<>();
        for (int cell = 0; cell < sums.length; cell++) {
            Long sum = stated[cell] == 0 ? null : sums[cell];
            rows.add(row(group, layout.pointer(cell), layout.label(cell), stated[cell], sum, null));
        }
        layout.amountPointer()
                .ifPresent(
                        pointer -> rows.add(row(group, pointer, pointer, amounts, null, amounts == 0 ? null : amount)));
        return rows;
    }

    private Row row(
            Group group, String pointer, String label, long states, @Nullable Long sum, @Nullable BigDecimal yuan) {
        return RowFactory.create(
                group.province(),
                group.year(),
                group.kind(),
                layout.section().token(),
                layout.edition().map(FormEdition::token).orElse(null),
                pointer,
                label,
                tables,
                states,
                sum,
                yuan);
    }
}
