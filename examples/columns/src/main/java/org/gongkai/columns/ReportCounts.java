package org.gongkai.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;

/** The counts of a report, those of both editions under one name where they stand at one place in JSON: an array in memory. */
final class ReportCounts {

    private static final String NAME = "counts";

    private final List<Column> columns = new ArrayList<>();
    private final Map<TableLayout, int[]> places = new HashMap<>();

    ReportCounts() {
        Map<String, Integer> placeOfPointer = new HashMap<>();
        add(TableLayout::proactive, placeOfPointer);
        add(TableLayout::applications, placeOfPointer);
        add(edition -> TableLayout.disputes(), placeOfPointer);
    }

    /** What a count is, is told as the later edition has it. */
    private void add(Function<FormEdition, TableLayout> layouts, Map<String, Integer> placeOfPointer) {
        for (FormEdition edition : FormEdition.values()) {
            TableLayout layout = layouts.apply(edition);
            int[] placeOfCell = new int[layout.cellCount()];
            for (int cell = 0; cell < placeOfCell.length; cell++) {
                String pointer = layout.pointer(cell);
                Column column = Column.count(ReportTable.name(pointer), pointer, layout.text(cell));
                Integer place = placeOfPointer.putIfAbsent(pointer, columns.size());
                if (place == null) {
                    placeOfCell[cell] = columns.size();
                    columns.add(column);
                } else {
                    placeOfCell[cell] = place;
                    columns.set(place, column);
                }
            }
            places.put(layout, placeOfCell);
        }
    }

    /** {@return the columns in order} */
    List<Column> columns() {
        return columns;
    }

    /** {@return the array that holds them in memory} */
    Field<ReportLine> field() {
        return new Field<>(NAME, "BIGINT[" + columns.size() + "]", (row, of) -> {
            long[] counts = new long[columns.size()];
            boolean[] isBlank = new boolean[columns.size()];
            Arrays.fill(isBlank, true);
            AnnualReport report = of.report();
            copy(report.proactive(), counts, isBlank);
            copy(report.applications(), counts, isBlank);
            copy(report.disputes(), counts, isBlank);
            row.append(counts, isBlank);
        });
    }

    private void copy(CountTable table, long[] counts, boolean[] isBlank) {
        int[] placeOfCell = Objects.requireNonNull(places.get(table.layout()));
        for (int cell = 0; cell < placeOfCell.length; cell++) {
            counts[placeOfCell[cell]] = table.orZero(cell);
            isBlank[placeOfCell[cell]] = !table.isStated(cell);
        }
    }

    /** {@return how they are selected from the array} */
    String selected() {
        return IntStream.range(0, columns.size())
                .mapToObj(place ->
                        NAME + '[' + (place + 1) + "] AS " + columns.get(place).name())
                .collect(Collectors.joining(", "));
    }
}
