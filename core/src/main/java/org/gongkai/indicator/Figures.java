package org.gongkai.indicator;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
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
record Figures(ApplicationTable applications, DisputeTable disputes, Sum replied, Sum repliedInTime) {

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
            return lacks.stream().findFirst();
        }
    }

    Sum outcome(Outcome outcome) {
        return sum(applications, IntStream.of(applications.layout().row(outcome).cell(ColumnName.TOTAL)));
    }

    Sum applications(RowName... rows) {
        return sum(
                applications,
                Arrays.stream(rows)
                        .mapToInt(row -> applications.layout().row(row).cell(ColumnName.TOTAL)));
    }

    Sum outcomes(OutcomeGroup first, OutcomeGroup... others) {
        Set<OutcomeGroup> groups = EnumSet.of(first, others);
        return sum(
                applications,
                Outcome.of(applications.edition()).stream()
                        .filter(outcome -> groups.contains(outcome.group()))
                        .mapToInt(outcome -> applications.layout().row(outcome).cell(ColumnName.TOTAL)));
    }

    Sum disputes(List<ColumnName> columns, DisputeKind... kinds) {
        return sum(
                disputes,
                Arrays.stream(kinds)
                        .map(TableLayout.disputes()::row)
                        .flatMapToInt(row -> columns.stream().mapToInt(row::cell)));
    }

    private static Sum sum(CountTable table, IntStream cells) {
        long sum = 0;
        for (int cell : cells.toArray()) {
            if (!table.isStated(cell)) {
                return Sum.missing(
                        "“" + table.layout().label(cell) + "”未填写",
                        table.layout().text(cell).en() + " is not stated");
            }
            sum += table.orZero(cell);
        }
        return Sum.of(sum);
    }
}
