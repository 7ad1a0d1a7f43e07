package org.gongkai.validation.diagnosis;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.TableRow;

/** An application table as it was read: what must hold of it, and how likely each number of each cell is. */
final class ReadTable {

    private final Readings readings;
    private final ApplicationTable table;
    private final List<Equation> equations;
    private final CrossingSums sums;
    private final Misreadings.Costs misreadings;

    /** Nothing for a cell whose count is known. */
    private final CellReadings[] cells;

    private final long[] numbers;

    ReadTable(Readings readings, List<Equation> declared, Misreadings.Costs misreadings) {
        this.readings = readings;
        this.misreadings = misreadings;
        this.table = readings.reports().get(0).applications();
        int count = table.layout().cellCount();
        this.equations = declared.stream()
                .filter(equation -> IntStream.of(equation.cells()).allMatch(cell -> cell < count))
                .toList();
        this.sums = new CrossingSums(count, equations);
        this.cells = new CellReadings[count];
        this.numbers = new long[count];
        read();
    }

    private void read() {
        boolean[] isSum = new boolean[cells.length];
        equations.stream()
                .filter(equation -> equation.plus().length == 1 && equation.minus().length > 1)
                .forEach(equation -> isSum[equation.plus()[0]] = true);
        long[] first = IntStream.range(0, cells.length).mapToLong(table::orZero).toArray();
        UsualCounts usual = UsualCounts.of(first, cell -> isSum[cell]);
        UsualCounts alike = usual.alike();
        for (int cell = 0; cell < cells.length; cell++) {
            Long known = readings.known().get(cell);
            if (known == null) {
                cells[cell] = new CellReadings(readings.ofCell(cell), misreadings, usual, isSum[cell] ? alike : usual);
                numbers[cell] = cells[cell].likeliest();
            } else {
                numbers[cell] = known;
            }
        }
        for (int cell = 0; cell < cells.length; cell++) {
            if (!isKnown(cell) && cells[cell].isBlank()) {
                cells[cell].suggest(suggested(cell));
            }
        }
    }

    /** The numbers with which one of the sums of a cell holds. */
    private long[] suggested(int cell) {
        return equations.stream()
                .filter(equation -> equation.sign(cell) != 0)
                .mapToLong(equation -> numbers[cell] - equation.sign(cell) * equation.residual(numbers))
                .filter(number -> number > 0 && number <= CountRow.MAX_COUNT)
                .distinct()
                .toArray();
    }

    /** The table as it was read first. */
    ApplicationTable table() {
        return table;
    }

    List<Equation> equations() {
        return equations;
    }

    CrossingSums sums() {
        return sums;
    }

    Misreadings.Costs misreadings() {
        return misreadings;
    }

    boolean isKnown(int cell) {
        return readings.known().containsKey(cell);
    }

    /** Whether what is known does not balance. */
    boolean contradictsItself() {
        return equations.stream()
                .filter(equation -> equation.residual(numbers) != 0)
                .anyMatch(equation -> IntStream.of(equation.cells()).allMatch(this::isKnown));
    }

    /** What is read in a cell whose count is not known. */
    CellReadings cell(int cell) {
        return cells[cell];
    }

    /** The likeliest number of each cell by itself, or the known one; not to be changed. */
    long[] numbers() {
        return numbers;
    }

    /** Whether readers have different numbers for a cell. */
    boolean isDisputed(int cell) {
        return readings.reports().stream()
                .anyMatch(report -> report.applications().orZero(cell) != table.orZero(cell));
    }

    /** The cells of each row, column by column. */
    List<int[]> rows() {
        return table.layout().rows().stream().map(TableRow::cells).toList();
    }
}
