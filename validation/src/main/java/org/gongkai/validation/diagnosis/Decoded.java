package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gongkai.report.ApplicationTable;
import org.gongkai.validation.Cell;
import org.gongkai.validation.diagnosis.LikelyTables.LikelyTable;

/** Tells of likely tables what they have in common, and where to look to tell them apart. */
final class Decoded {

    /** What is surer than this needs no look. */
    private static final double SETTLED = 1e-6;

    private static final int MOST_COMPARED = 100;

    /** In tables that were not looked at, of the cells that the likeliest table changes, how many have another number. */
    private static final double OTHERWISE = 1.0 / 8;

    private final ReadTable read;
    private final ApplicationTable table;
    private final LikelyTables tables;
    private final List<LikelyTable> likely;
    private final double lookedAt;

    Decoded(ReadTable read, LikelyTables tables) {
        this.read = read;
        this.table = read.table();
        this.tables = tables;
        this.likely = tables.tables();
        this.lookedAt = likely.stream().mapToDouble(LikelyTable::share).sum();
    }

    Decoding decoding() {
        if (likely.isEmpty()) {
            DecodingStatus status = tables.isComplete() ? DecodingStatus.NOT_FOUND : DecodingStatus.GAVE_UP;
            return new Decoding(status, List.of(), 0, List.of(), inViolated());
        }
        List<CellChange> changes = new ArrayList<>();
        List<DecodedCell> cells = new ArrayList<>();
        long[] likeliest = likely.get(0).numbers();
        for (int cell = 0; cell < likeliest.length; cell++) {
            long number = likeliest[cell];
            boolean isChanged = number != table.orZero(cell);
            if (isChanged) {
                changes.add(
                        new CellChange(Cell.of(table, cell), number, TypingErrors.between(table.orZero(cell), number)));
            }
            double probability = probability(cell, number) * (isChanged ? 1 - (1 - lookedAt) * OTHERWISE : 1);
            if (isChanged || probability < 1 - SETTLED || read.isDisputed(cell)) {
                cells.add(new DecodedCell(Cell.of(table, cell), number, probability));
            }
        }
        DecodingStatus status = !tables.isComplete()
                ? DecodingStatus.GAVE_UP
                : changes.isEmpty() ? DecodingStatus.AS_READ : DecodingStatus.DECODED;
        return new Decoding(status, changes, likely.get(0).share(), cells, settling());
    }

    /** How probable a number is by the tables that were looked at. */
    private double probability(int cell, long number) {
        return Math.min(
                1,
                likely.stream()
                                .filter(each -> each.numbers()[cell] == number)
                                .mapToDouble(LikelyTable::share)
                                .sum()
                        / lookedAt);
    }

    /** The cells that tell the likely tables apart: each the one that settles most of what those before it leave open. */
    private List<Cell> settling() {
        List<LikelyTable> compared = likely.subList(0, Math.min(likely.size(), MOST_COMPARED));
        int[] open = IntStream.range(0, table.layout().cellCount())
                .filter(cell -> compared.stream()
                        .anyMatch(
                                each -> each.numbers()[cell] != compared.get(0).numbers()[cell]))
                .toArray();
        List<Cell> settling = new ArrayList<>();
        int[] parts = new int[compared.size()];
        double settled = 0;
        while (true) {
            int best = -1;
            double most = settled + SETTLED;
            for (int cell : open) {
                double with = entropy(compared, parted(compared, parts, cell));
                if (with > most) {
                    most = with + SETTLED;
                    best = cell;
                }
            }
            if (best < 0) {
                return settling;
            }
            parts = parted(compared, parts, best);
            settled = entropy(compared, parts);
            settling.add(Cell.of(table, best));
        }
    }

    /** The parts into which tables fall by the number of one more cell. */
    private static int[] parted(List<LikelyTable> compared, int[] parts, int cell) {
        Map<List<Long>, Integer> numbered = new HashMap<>();
        int[] parted = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            List<Long> part = List.of((long) parts[i], compared.get(i).numbers()[cell]);
            parted[i] = numbered.computeIfAbsent(part, each -> numbered.size());
        }
        return parted;
    }

    private static double entropy(List<LikelyTable> compared, int[] parts) {
        double[] shares = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            shares[parts[i]] += compared.get(i).share();
        }
        return DoubleStream.of(shares)
                .filter(share -> share > 0)
                .map(share -> -share * Math.log(share))
                .sum();
    }

    /** The cells of sums that do not hold, those that stand in most of them first. */
    private List<Cell> inViolated() {
        int[] violated = new int[table.layout().cellCount()];
        read.equations().stream()
                .filter(equation -> equation.residual(read.numbers()) != 0)
                .forEach(equation -> IntStream.of(equation.cells()).forEach(cell -> violated[cell]++));
        return IntStream.range(0, violated.length)
                .filter(cell -> violated[cell] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer cell) -> -violated[cell]))
                .map(cell -> Cell.of(table, cell))
                .toList();
    }
}
