package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gongkai.validation.diagnosis.ChangedTables.TANCHENG;
import static org.gongkai.validation.diagnosis.ChangedTables.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.diagnosis.LikelyTables.LikelyTable;

/** Small tables, of which every other one can be tried: two rows and two columns with their totals, all else being known. */
class LikelyTablesTest {

    private static final ApplicationTable TABLE = TANCHENG.applications();
    private static final TableLayout LAYOUT = TABLE.layout();

    /** The cells of two rows and of their sums, and in each two cells and their total. */
    private static final int[][] GRID = {{0, 1, 6}, {7, 8, 13}, {14, 15, 20}};

    private static final List<Equation> EQUATIONS = List.of(
            sum(GRID[0][2], GRID[0][0], GRID[0][1]),
            sum(GRID[1][2], GRID[1][0], GRID[1][1]),
            sum(GRID[2][2], GRID[2][0], GRID[2][1]),
            sum(GRID[2][0], GRID[0][0], GRID[1][0]),
            sum(GRID[2][1], GRID[0][1], GRID[1][1]),
            sum(GRID[2][2], GRID[0][2], GRID[1][2]));

    /** A number that is no misreading of what is read costs more than any table here. */
    private static final Misreadings.Costs MISREADINGS =
            Misreadings.ofDigits(0.05).withOther(1e-20).costs();

    private static final int LARGEST = 999;
    private static final double ROUNDING = 1e-6;

    private static Equation sum(int total, int... parts) {
        return Equation.of(Reconciliation.of(LAYOUT, Text.of("和", "sum"), new int[] {total}, Relation.EQUAL, parts), 0);
    }

    private static ReadTable read(long seed) {
        Random random = new Random(seed);
        long[] numbers = LongStream.generate(() -> random.nextInt(3) == 0 ? 0 : random.nextInt(40))
                .limit(4)
                .toArray();
        long[][] truth = {
            {numbers[0], numbers[1], numbers[0] + numbers[1]},
            {numbers[2], numbers[3], numbers[2] + numbers[3]},
            {
                numbers[0] + numbers[2],
                numbers[1] + numbers[3],
                LongStream.of(numbers).sum()
            }
        };
        ApplicationTable table = TABLE;
        for (int row = 0; row < GRID.length; row++) {
            for (int column = 0; column < GRID.length; column++) {
                table = table.with(GRID[row][column], misread(truth[row][column], random));
            }
        }
        Readings readings = Readings.of(with(table));
        for (int cell = 0; cell < LAYOUT.cellCount(); cell++) {
            int each = cell;
            boolean isInGrid =
                    List.of(GRID).stream().anyMatch(row -> row[0] == each || row[1] == each || row[2] == each);
            readings = isInGrid ? readings : readings.withKnown(cell, TABLE.orZero(cell));
        }
        if (random.nextBoolean()) {
            int cell = GRID[random.nextInt(2)][random.nextInt(2)];
            readings = readings.withCandidates(cell, Map.of(table.orZero(cell), 2.0, table.orZero(cell) + 3, 1.0));
        }
        return new ReadTable(readings, EQUATIONS, MISREADINGS);
    }

    private static long misread(long printed, Random random) {
        char[] digits = Long.toString(printed).toCharArray();
        int place = random.nextInt(digits.length);
        digits[place] = random.nextInt(4) == 0 ? (char) ('0' + random.nextInt(10)) : digits[place];
        return Long.parseLong(new String(digits));
    }

    @Property(tries = 40)
    void exactlyThoseAreFoundThatTryingAllFinds(@ForAll long seed) {
        ReadTable read = read(seed);

        LikelyTables likely = new LikelyTables(read, 10_000_000);

        assertThat(likely.isComplete()).isTrue();
        List<LikelyTable> tables = likely.tables();
        double least = cost(read, tables.get(0).numbers());
        double beyond = likely.beyondLikeliest();
        assertThat(beyond).isGreaterThanOrEqualTo(LikelyTables.WINDOW - ROUNDING);
        List<Double> all = costsOfAll(read, least + beyond);
        assertThat(all.get(0)).isCloseTo(least, within(ROUNDING));
        assertThat(tables).hasSize(all.size());
        for (int i = 0; i < all.size(); i++) {
            assertThat(cost(read, tables.get(i).numbers())).isCloseTo(all.get(i), within(ROUNDING));
            assertThat(EQUATIONS)
                    .allMatch(equation -> equation.residual(tables.get(0).numbers()) == 0);
        }
        for (int i = 1; i < all.size(); i++) {
            assertThat(tables.get(i).share() / tables.get(0).share())
                    .isCloseTo(Math.exp(least - all.get(i)), within(ROUNDING));
        }
        assertThat(tables.stream().mapToDouble(LikelyTable::share).sum()).isBetween(1.0 / 2, 1.0);
    }

    private static double cost(ReadTable read, long[] numbers) {
        double cost = 0;
        for (int[] row : GRID) {
            for (int cell : row) {
                cost += read.cell(cell).cost(numbers[cell]);
            }
        }
        return cost;
    }

    /** The costs up to a limit of every table in which the sums hold and that is tried, the least first. */
    private static List<Double> costsOfAll(ReadTable read, double limit) {
        List<Double> costs = new ArrayList<>();
        double most = limit + ROUNDING;
        for (long a : cheap(read, GRID[0][0], most)) {
            double ofA = read.cell(GRID[0][0]).cost(a);
            for (long b : cheap(read, GRID[0][1], most - ofA)) {
                double ofRow = ofA
                        + read.cell(GRID[0][1]).cost(b)
                        + read.cell(GRID[0][2]).cost(a + b);
                if (ofRow > most) {
                    continue;
                }
                for (long c : cheap(read, GRID[1][0], most - ofRow)) {
                    double withC = ofRow
                            + read.cell(GRID[1][0]).cost(c)
                            + read.cell(GRID[2][0]).cost(a + c);
                    if (withC > most) {
                        continue;
                    }
                    for (long d : cheap(read, GRID[1][1], most - withC)) {
                        double cost = withC
                                + read.cell(GRID[1][1]).cost(d)
                                + read.cell(GRID[1][2]).cost(c + d)
                                + read.cell(GRID[2][1]).cost(b + d)
                                + read.cell(GRID[2][2]).cost(a + b + c + d);
                        if (cost <= most
                                && isTried(read, GRID[0], a, b, a + b)
                                && isTried(read, GRID[1], c, d, c + d)
                                && isTried(read, GRID[2], a + c, b + d, a + b + c + d)) {
                            costs.add(cost);
                        }
                    }
                }
            }
        }
        costs.sort(Double::compare);
        return costs;
    }

    /** Whether at most one number of a row is misread in more than one place. */
    private static boolean isTried(ReadTable read, int[] row, long... numbers) {
        int twice = 0;
        for (int column = 0; column < row.length; column++) {
            CellReadings cell = read.cell(row[column]);
            long number = numbers[column];
            boolean isListed = cell.listedCost(number) < Double.POSITIVE_INFINITY;
            twice += number == cell.likeliest() || isListed ? 0 : 1;
        }
        return twice <= 1;
    }

    private static long[] cheap(ReadTable read, int cell, double most) {
        return LongStream.rangeClosed(0, LARGEST)
                .filter(number -> read.cell(cell).cost(number) <= most)
                .toArray();
    }
}
