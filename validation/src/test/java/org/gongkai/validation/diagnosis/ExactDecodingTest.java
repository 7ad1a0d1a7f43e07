package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gongkai.validation.diagnosis.ChangedTables.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.ApplicationTables;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Scale;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The likeliest tables beside those of an exact search, which tries the numbers of cell after cell and knows nothing of blocks and
 * keys: run with more instances, with {@code -Ddecoding.instances=1000} for so many of each edition.
 *
 * <p>An instance is a table of a county with all reconciliations of the form, of which twelve cells are read by chance and all others
 * are known: those of two outcomes, of what was received and what was processed, in two columns and that of totals. Trying all cells
 * of a whole table would never end.
 */
class ExactDecodingTest {

    private static final int INSTANCES = Integer.getInteger("decoding.instances", 10);
    private static final long SEED = 6_001;
    private static final double MISREAD = 0.1;
    private static final double ROUNDING = 1e-6;
    private static final int DIGITS = 10;
    private static final int KINDS = 6;
    private static final DeclaredEquations DECLARED = new DeclaredEquations(AnnualReportRules.ruleSet());
    private static final Misreadings MISREADINGS = Misreadings.ofDigits(0.02);

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void theLikeliestTableCostsAsMuchAsThatOfAnExactSearch(FormEdition edition) {
        List<ApplicationTable> tables =
                Samples.of(ApplicationTables.consistent(edition, Scale.COUNTY), SEED, INSTANCES);
        for (int number = 0; number < tables.size(); number++) {
            ReadTable read = read(tables.get(number), new Random(SEED + number));

            LikelyTables likely = new LikelyTables(read, 10_000_000);

            assertThat(likely.isComplete()).isTrue();
            long[] likeliest = likely.tables().get(0).numbers();
            double cost = cost(read, likeliest);
            assertThat(new Exact(read, likeliest, cost).least)
                    .as("instance %d", number)
                    .isCloseTo(cost, within(ROUNDING));
        }
    }

    private static ReadTable read(ApplicationTable truth, Random random) {
        TableLayout layout = truth.layout();
        List<Outcome> outcomes = Outcome.of(truth.edition());
        int one = random.nextInt(outcomes.size() - 1);
        List<TableRow> open = List.of(
                layout.row(RowName.RECEIVED),
                layout.row(RowName.PROCESSED),
                layout.row(outcomes.get(one)),
                layout.row(outcomes.get(one + 1 + random.nextInt(outcomes.size() - one - 1))));
        ApplicationTable table = truth;
        Map<Integer, Long> known = new HashMap<>();
        for (int cell = 0; cell < layout.cellCount(); cell++) {
            known.put(cell, truth.orZero(cell));
        }
        int column = random.nextInt(KINDS - 1);
        int[] columns = {column, column + 1 + random.nextInt(KINDS - column - 1), KINDS};
        for (TableRow row : open) {
            for (int each : columns) {
                int cell = row.cell(each);
                known.remove(cell);
                table = random.nextDouble() < MISREAD ? table.with(cell, misread(truth.orZero(cell), random)) : table;
            }
        }
        Readings readings = new Readings(List.of(with(table)), Map.of(), known);
        return new ReadTable(readings, DECLARED.of(with(table)), MISREADINGS.costs());
    }

    private static long misread(long printed, Random random) {
        char[] digits = Long.toString(printed).toCharArray();
        digits[random.nextInt(digits.length)] = (char) ('0' + random.nextInt(DIGITS));
        return Long.parseLong(new String(digits));
    }

    private static double cost(ReadTable read, long[] numbers) {
        return IntStream.range(0, numbers.length)
                .filter(cell -> !read.isKnown(cell))
                .mapToDouble(cell -> read.cell(cell).cost(numbers[cell]))
                .sum();
    }

    /** The least cost of all tables in which each cell has a number that is listed for it, or that one has. */
    private static final class Exact {

        private final ReadTable read;
        private final long[] one;
        private final long[] numbers;
        private final boolean[] isOpen;
        private double least;

        private Exact(ReadTable read, long[] one, double most) {
            this.read = read;
            this.one = one;
            this.numbers = read.numbers().clone();
            this.isOpen = new boolean[numbers.length];
            this.least = most + 1;
            IntStream.range(0, numbers.length).forEach(cell -> isOpen[cell] = !read.isKnown(cell));
            search(0);
        }

        private void search(double cost) {
            for (Equation equation : read.equations()) {
                int[] open = IntStream.of(equation.cells())
                        .filter(cell -> isOpen[cell])
                        .toArray();
                long residual = equation.residual(numbers);
                if (open.length == 0 && residual != 0) {
                    return;
                }
                if (open.length == 1) {
                    tryNumber(open[0], numbers[open[0]] - equation.sign(open[0]) * residual, cost);
                    return;
                }
            }
            IntStream.range(0, numbers.length)
                    .filter(cell -> isOpen[cell])
                    .findFirst()
                    .ifPresentOrElse(cell -> tryAll(cell, cost), () -> least = Math.min(least, cost));
        }

        private void tryAll(int cell, double cost) {
            CellReadings readings = read.cell(cell);
            LongStream listed = IntStream.range(0, readings.count(least - cost)).mapToLong(readings::other);
            LongStream.concat(LongStream.of(readings.likeliest(), one[cell]), listed)
                    .distinct()
                    .forEach(number -> tryNumber(cell, number, cost));
        }

        private void tryNumber(int cell, long number, double cost) {
            CellReadings readings = read.cell(cell);
            boolean isTried = number == readings.likeliest() || number == one[cell];
            double with = cost + (isTried ? readings.cost(number) : readings.listedCost(number));
            if (with < least) {
                long before = numbers[cell];
                numbers[cell] = number;
                isOpen[cell] = false;
                search(with);
                isOpen[cell] = true;
                numbers[cell] = before;
            }
        }
    }
}
