package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.report.DisputeTable;

/** Decides the cells of the dispute table, each of which stands in one sum, where one choice of what was read makes it hold. */
final class DisputeSums {

    /** Of more choices none is tried. */
    private static final int MOST_CHOICES = 10_000;

    private final List<DisputeTable> read;
    private final int first;
    private final Map<Integer, Long> decided = new HashMap<>();
    private final Set<Integer> unexplained = new HashSet<>();

    /**
     * Decides by the sums among equations.
     *
     * @param first the number that the first cell of the dispute table has in the equations
     */
    DisputeSums(Readings readings, List<Equation> equations, int first) {
        this.read = readings.reports().stream().map(report -> report.disputes()).toList();
        this.first = first;
        equations.stream()
                .filter(equation -> IntStream.of(equation.cells()).allMatch(cell -> cell >= first))
                .forEach(this::decide);
    }

    /** The number of a cell of the table, if it is decided. */
    Optional<Long> decided(int cell) {
        return Optional.ofNullable(decided.get(cell));
    }

    /** Whether no choice of what was read makes the sum of the cell hold, and no blank could. */
    boolean isUnexplained(int cell) {
        return unexplained.contains(cell);
    }

    /** Tries all choices; a second one with which the sum holds leaves open what they have differently. */
    private void decide(Equation equation) {
        int[] cells = equation.cells();
        List<List<Long>> numbers = new ArrayList<>();
        long choices = 1;
        for (int cell : cells) {
            List<Long> each = read.stream()
                    .map(table -> table.orZero(cell - first))
                    .distinct()
                    .toList();
            numbers.add(each);
            choices *= each.size();
            if (choices > MOST_CHOICES) {
                return;
            }
        }
        List<long[]> holding = new ArrayList<>();
        for (long choice = 0; choice < choices; choice++) {
            long[] values = chosen(numbers, choice);
            long residual = 0;
            for (int i = 0; i < cells.length; i++) {
                residual += equation.sign(cells[i]) * values[i];
            }
            if (residual == 0) {
                holding.add(values);
            }
        }
        if (holding.isEmpty()) {
            if (IntStream.of(cells).allMatch(cell -> read.stream().allMatch(table -> table.isStated(cell - first)))) {
                IntStream.of(cells).forEach(cell -> unexplained.add(cell - first));
            }
            return;
        }
        for (int i = 0; i < cells.length; i++) {
            int at = i;
            long number = holding.get(0)[at];
            if (holding.stream().allMatch(values -> values[at] == number)) {
                decided.put(cells[at] - first, number);
            }
        }
    }

    private static long[] chosen(List<List<Long>> numbers, long choice) {
        long[] chosen = new long[numbers.size()];
        long rest = choice;
        for (int i = 0; i < chosen.length; i++) {
            List<Long> each = numbers.get(i);
            chosen[i] = each.get((int) (rest % each.size()));
            rest /= each.size();
        }
        return chosen;
    }
}
