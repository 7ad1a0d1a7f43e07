package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.diagnosis.ChangedTables.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
 * Whether a decoding that is said to be right with some probability is right as often: run with more draws, with
 * {@code -Ddecoding.draws=10000}, for the shares that FIGURES.md states.
 *
 * <p>A draw is a table of either edition, as in life or generated, read with one digit in 200, 100 or 50 misread.
 */
class StatedProbabilityTest {

    private static final int DRAWS = Integer.getInteger("decoding.draws", 360);
    private static final long SEED = 4_001;
    private static final double[] NOISE = {0.005, 0.01, 0.02};
    private static final int TENTHS = 10;
    private static final double PERCENT = 100;
    private static final double POINTS = 3;

    private static final Stated[] STATED = new Stated[TENTHS];

    static {
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            STATED[tenth] = new Stated();
        }
        int each = DRAWS / NOISE.length / FormEdition.values().length / 2;
        for (FormEdition edition : FormEdition.values()) {
            for (double noise : NOISE) {
                decode(inLife(edition, each), noise);
                decode(generated(edition, each), noise);
            }
        }
    }

    /** What is stated of some decodings, and how many are right. */
    private static final class Stated {

        private int count;
        private double sum;
        private double variance;
        private int right;

        private void add(double probability, boolean isRight) {
            count++;
            sum += probability;
            variance += probability * (1 - probability);
            right += isRight ? 1 : 0;
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
        Decoder decoder = Decoder.of(AnnualReportRules.ruleSet()).withMisreadings(Misreadings.ofDigits(noise));
        for (int number = 0; number < reports.size(); number++) {
            AnnualReport truth = reports.get(number);
            AnnualReport read = Samples.of(Faults.in(truth).misread(noise), SEED + number, 1)
                    .get(0)
                    .broken();
            Decoding decoding = decoder.decode(read);
            double probability = decoding.probability();
            int tenth = (int) Math.min(TENTHS - 1, TENTHS * probability);
            STATED[tenth].add(probability, isSame(decoding.applyTo(read), truth));
        }
    }

    /** A 0 that was read as a blank, and that balances so, is no mistake. */
    private static boolean isSame(AnnualReport one, AnnualReport other) {
        ApplicationTable table = one.applications();
        return IntStream.range(0, table.layout().cellCount())
                .allMatch(cell -> table.orZero(cell) == other.applications().orZero(cell));
    }

    /** In a tenth of few draws, what chance does to them is allowed for. */
    @Test
    void inEachTenthTheShareThatIsRightIsTheOneStated() {
        assertThat(STATED)
                .allSatisfy(
                        stated -> assertThat(Math.abs(stated.excess())).isLessThanOrEqualTo(POINTS + stated.chance()));
    }

    /** Nearly all are in the last tenth, so that chance alone makes little of a difference. */
    @Test
    void whatIsNearlyCertainIsRight() {
        Stated last = STATED[TENTHS - 1];
        assertThat(last.count).isGreaterThan(DRAWS * 9 / 10);
        assertThat(Math.abs(last.excess())).isLessThanOrEqualTo(1);
    }

    @AfterAll
    static void tellShares() {
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            Stated stated = STATED[tenth];
            System.out.printf(
                    Locale.ROOT,
                    "stated from %2d%%: %6d decodings, %5.1f%% on average, %5.1f%% right, by chance up to %4.1f points off%n",
                    TENTHS * tenth,
                    stated.count,
                    PERCENT * stated.sum / Math.max(1, stated.count),
                    PERCENT * stated.right / Math.max(1, stated.count),
                    stated.chance());
        }
    }
}
