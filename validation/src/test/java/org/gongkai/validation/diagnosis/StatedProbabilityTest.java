package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.diagnosis.ChangedTables.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.arbitraries.ApplicationTables;
import org.gongkai.arbitraries.Country;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Samples;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Whether a decoding, and a cell of one, that is said to be right with some probability is right as often: run with more draws, with
 * {@code -Ddecoding.draws=10000}, for the shares that FIGURES.md states.
 *
 * <p>A draw is a table of either edition, as in life or generated, read by one reader with one digit in 200 up to one in 12 misread,
 * as many of each, so that there is something to every tenth of the probability. The decoder is told how many digits are misread.
 * Where it finds no table it states nothing, and such draws count for nothing.
 *
 * <p>In each tenth what is stated and what is right differ by three points at most, and by what chance does to as many draws: twice
 * the standard error. The cells of one table are right or wrong together, and count as if they depended on each other wholly.
 */
class StatedProbabilityTest {

    private static final int DRAWS = Integer.getInteger("decoding.draws", 360);
    private static final long SEED = 4_001;
    private static final double[] NOISE = {0.005, 0.02, 0.04, 0.06, 0.08};
    private static final double LITTLE_NOISE = 0.02;
    private static final long NODES = 200_000;
    private static final int TENTHS = 10;
    private static final double PERCENT = 100;
    private static final double POINTS = 3;

    private static final Stated[] TABLES = tenths();
    private static final Stated[] CELLS = tenths();
    private static final Stated OF_LITTLE_NOISE = new Stated();

    static {
        int each = DRAWS / NOISE.length / FormEdition.values().length / 2;
        for (FormEdition edition : FormEdition.values()) {
            for (double noise : NOISE) {
                decode(inLife(edition, each), noise);
                decode(generated(edition, each), noise);
            }
        }
    }

    private static Stated[] tenths() {
        return Stream.generate(Stated::new).limit(TENTHS).toArray(Stated[]::new);
    }

    /** What is stated of some decodings, or of some of their cells, and how many are right. */
    private static final class Stated {

        private int count;
        private double sum;
        private double variance;
        private double deviationOfTable;
        private int right;

        private void add(double probability, boolean isRight) {
            count++;
            sum += probability;
            deviationOfTable += Math.sqrt(probability * (1 - probability));
            right += isRight ? 1 : 0;
        }

        private void endTable() {
            variance += deviationOfTable * deviationOfTable;
            deviationOfTable = 0;
        }

        /** By how many points the share stated exceeds the one that is right. */
        private double excess() {
            return PERCENT * (sum - right) / Math.max(1, count);
        }

        /** By how many points it can well do so by chance: two standard errors. */
        private double chance() {
            return 2 * PERCENT * Math.sqrt(variance) / Math.max(1, count);
        }
    }

    private static List<AnnualReport> inLife(FormEdition edition, int count) {
        int year = edition == FormEdition.FORM_2019 ? 2020 : 2022;
        return Country.ofSeed(SEED).withAgencies(count).withYears(year, year).reports();
    }

    private static List<AnnualReport> generated(FormEdition edition, int count) {
        List<AnnualReport> reports = new ArrayList<>();
        Samples.of(ApplicationTables.consistent(edition), SEED, count).forEach(table -> reports.add(with(table)));
        return reports;
    }

    private static void decode(List<AnnualReport> reports, double noise) {
        Decoder decoder = Decoder.of(AnnualReportRules.ruleSet())
                .withMisreadings(Misreadings.ofDigits(noise))
                .withNodeBudget(NODES);
        for (int number = 0; number < reports.size(); number++) {
            AnnualReport truth = reports.get(number);
            AnnualReport read = Samples.of(Faults.in(truth).misread(noise), SEED + number, 1)
                    .get(0)
                    .broken();
            Decoding decoding = decoder.decode(read);
            if (decoding.probability() > 0) {
                add(decoding, isSame(decoding.applyTo(read), truth), truth.applications(), noise);
            }
        }
    }

    private static void add(Decoding decoding, boolean isRight, ApplicationTable truth, double noise) {
        tenth(TABLES, decoding.probability()).add(decoding.probability(), isRight);
        for (DecodedCell each : decoding.cells()) {
            int cell = truth.layout().cellAt(each.cell().pointer()).orElseThrow();
            tenth(CELLS, each.probability()).add(each.probability(), each.likeliest() == truth.orZero(cell));
        }
        Stream.of(TABLES, CELLS).flatMap(Stream::of).forEach(Stated::endTable);
        if (noise <= LITTLE_NOISE) {
            OF_LITTLE_NOISE.add(decoding.probability(), isRight);
            OF_LITTLE_NOISE.endTable();
        }
    }

    private static Stated tenth(Stated[] tenths, double probability) {
        return tenths[(int) Math.min(TENTHS - 1, TENTHS * probability)];
    }

    /** A 0 that was read as a blank, and that balances so, is no mistake. */
    private static boolean isSame(AnnualReport one, AnnualReport other) {
        ApplicationTable table = one.applications();
        return IntStream.range(0, table.layout().cellCount())
                .allMatch(cell -> table.orZero(cell) == other.applications().orZero(cell));
    }

    @Test
    void inEachTenthTheShareOfTablesThatIsRightIsTheOneStated() {
        assertThat(TABLES).allSatisfy(StatedProbabilityTest::isAsStated);
    }

    @Test
    void inEachTenthTheShareOfCellsThatIsRightIsTheOneStated() {
        assertThat(CELLS).allSatisfy(StatedProbabilityTest::isAsStated);
    }

    private static void isAsStated(Stated stated) {
        assertThat(Math.abs(stated.excess())).isLessThanOrEqualTo(POINTS + stated.chance());
    }

    /** Nearly all are nearly certain, so that chance alone makes little of a difference. */
    @Test
    void ofLittleNoiseAllThatIsStatedIsRightAsOftenToAPoint() {
        assertThat(OF_LITTLE_NOISE.count).isGreaterThan(DRAWS / NOISE.length);
        assertThat(Math.abs(OF_LITTLE_NOISE.excess())).isLessThanOrEqualTo(1 + OF_LITTLE_NOISE.chance());
    }

    @AfterAll
    static void tellShares() {
        tell("tables", TABLES);
        tell("cells", CELLS);
    }

    private static void tell(String what, Stated[] tenths) {
        System.out.printf("| stated | %s | stated on average | right | by chance |%n|---|---:|---:|---:|---:|%n", what);
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            Stated stated = tenths[tenth];
            System.out.printf(
                    Locale.ROOT,
                    "| from %d %% | %d | %.1f %% | %.1f %% | %.1f |%n",
                    TENTHS * tenth,
                    stated.count,
                    PERCENT * stated.sum / Math.max(1, stated.count),
                    PERCENT * stated.right / Math.max(1, stated.count),
                    stated.chance());
        }
    }
}
