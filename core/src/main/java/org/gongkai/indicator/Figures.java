package org.gongkai.indicator;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.report.ColumnName;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;

/**
 * What indicators are made of: parts three and four of a report, or those that a register adds up to, and what a register tells
 * beside them.
 *
 * @param applications part three
 * @param disputes part four
 * @param replied how many replies there were
 * @param repliedInTime how many of them were in time
 */
record Figures(CellCounts applications, CellCounts disputes, Sum replied, Sum repliedInTime) {

    /** The columns of cases that are closed. */
    static final List<ColumnName> CLOSED = List.of(ColumnName.UPHELD, ColumnName.CORRECTED, ColumnName.OTHER_RESULT);

    /**
     * A sum of counts, or what is missing for it.
     *
     * @param value the sum of what is there
     * @param lacks what is not there, of several the first in the order of the Chinese texts
     */
    record Sum(long value, List<Text> lacks) implements Serializable {

        static Sum of(long value) {
            return new Sum(value, List.of());
        }

        Sum plus(Sum other) {
            if (lacks.isEmpty() && other.lacks.isEmpty()) {
                return of(value + other.value);
            }
            return new Sum(
                    value + other.value,
                    Stream.concat(lacks.stream(), other.lacks.stream())
                            .sorted(Comparator.comparing(Text::zh))
                            .limit(1)
                            .toList());
        }

        static Sum missing(String zh, String en) {
            return new Sum(0, List.of(Text.of(zh, en)));
        }

        Optional<Text> missing() {
            return lacks.isEmpty() ? Optional.empty() : Optional.of(lacks.get(0));
        }
    }

    Sum outcome(Outcome outcome) {
        return new Addition(applications)
                .plus(applications.layout().row(outcome), ColumnName.TOTAL)
                .sum();
    }

    Sum applications(RowName... rows) {
        Addition addition = new Addition(applications);
        for (RowName row : rows) {
            addition.plus(applications.layout().row(row), ColumnName.TOTAL);
        }
        return addition.sum();
    }

    Sum outcomes(OutcomeGroup first, OutcomeGroup... others) {
        Set<OutcomeGroup> groups = EnumSet.of(first, others);
        Addition addition = new Addition(applications);
        for (Outcome outcome : Outcome.of(applications.layout().edition().orElseThrow())) {
            if (groups.contains(outcome.group())) {
                addition.plus(applications.layout().row(outcome), ColumnName.TOTAL);
            }
        }
        return addition.sum();
    }

    Sum disputes(List<ColumnName> columns, DisputeKind... kinds) {
        Addition addition = new Addition(disputes);
        for (DisputeKind kind : kinds) {
            for (ColumnName column : columns) {
                addition.plus(disputes.layout().row(kind), column);
            }
        }
        return addition.sum();
    }

    /** Counts of a table that are added up, as long as each is stated. */
    private static final class Addition {

        private final CellCounts table;
        private long value;
        private int firstBlank = -1;

        Addition(CellCounts table) {
            this.table = table;
        }

        Addition plus(TableRow row, ColumnName column) {
            int cell = row.cell(column);
            if (table.isStated(cell)) {
                value += table.orZero(cell);
            } else if (firstBlank < 0) {
                firstBlank = cell;
            }
            return this;
        }

        Sum sum() {
            return firstBlank < 0
                    ? Sum.of(value)
                    : Sum.missing(
                            "“" + table.layout().label(firstBlank) + "”未填写",
                            table.layout().text(firstBlank).en() + " is not stated");
        }
    }
}
