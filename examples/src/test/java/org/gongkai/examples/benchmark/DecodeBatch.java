package org.gongkai.examples.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import org.gongkai.arbitraries.ApplicationTables;
import org.gongkai.arbitraries.Country;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.validation.diagnosis.Decoder;
import org.gongkai.validation.diagnosis.Decoding;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.DiagnosisStatus;
import org.gongkai.validation.diagnosis.Misreadings;
import org.gongkai.validation.diagnosis.Readings;
import org.gongkai.validation.rules.AnnualReportRules;

/**
 * Reads application tables through noise and decodes them, and prints how many come back exactly, with what probability that was
 * stated on average, and how long one takes, beside the default diagnosis; on both editions, tables as in life and generated ones, by
 * one reader and by two.
 *
 * <p>{@code --tables N} is the number of tables of each line, 1 000 if it is not given. Times are those of one core.
 */
public final class DecodeBatch {

    private static final int TABLES = 1_000;
    private static final int WARM_UP = 300;
    private static final long SEED = 20_220_131;
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final double PERCENT = 100;
    private static final double[] NOISE = {0.005, 0.01, 0.02};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int TENTHS = 10;

    /** By tenths of the stated probability: how many tables, the sum of what is stated, how many are right. */
    private static final double[][] STATED = new double[TENTHS][3];

    private DecodeBatch() {}

    private record Reading(AnnualReport truth, AnnualReport first, AnnualReport second) {}

    /** What came of some tables: how many there are, and are found exactly, what they take and what is stated, in all. */
    private record Line(
            int tables,
            int wrongCells,
            int diagnosed,
            int decoded,
            double stated,
            long nanos,
            long mostNanos,
            int byTwo) {

        Line and(Line other) {
            return new Line(
                    tables + other.tables,
                    wrongCells + other.wrongCells,
                    diagnosed + other.diagnosed,
                    decoded + other.decoded,
                    stated + other.stated,
                    nanos + other.nanos,
                    Math.max(mostNanos, other.mostNanos),
                    byTwo + other.byTwo);
        }
    }

    private static final Line NONE = new Line(0, 0, 0, 0, 0, 0, 0, 0);

    /** Of each noise, all tables. */
    private static final Line[] ALL = {NONE, NONE, NONE};

    public static void main(String[] args) {
        int tables = args.length > 1 && args[0].equals("--tables") ? Integer.parseInt(args[1]) : TABLES;
        readings(inLife(FormEdition.FORM_2019, WARM_UP), NOISE[2]).forEach(reading -> {
            decoder(NOISE[2]).decode(reading.first());
            diagnosed(reading.first());
        });
        System.out.println(
                "| tables | noise | wrong cells | diagnosis exact | decoded exact | stated | mean ms | worst ms | two readers exact |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (FormEdition edition : FormEdition.values()) {
            print("as in life, " + edition.token(), inLife(edition, tables));
            print("generated, " + edition.token(), generated(edition, tables));
        }
        for (int i = 0; i < NOISE.length; i++) {
            print("all", NOISE[i], ALL[i]);
        }
        System.out.println();
        System.out.println("| stated | tables | stated on average | right |");
        System.out.println("|---|---:|---:|---:|");
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            double[] of = STATED[tenth];
            System.out.printf(
                    Locale.ROOT,
                    "| from %d %% | %.0f | %.1f %% | %.1f %% |%n",
                    TENTHS * tenth,
                    of[0],
                    PERCENT * of[1] / of[0],
                    PERCENT * of[2] / of[0]);
        }
    }

    private static List<AnnualReport> inLife(FormEdition edition, int tables) {
        int year = edition == FormEdition.FORM_2019 ? 2020 : 2022;
        return Country.ofSeed(SEED).withAgencies(tables).withYears(year, year).reports();
    }

    private static List<AnnualReport> generated(FormEdition edition, int tables) {
        return Samples.of(ApplicationTables.consistent(edition), SEED, tables).stream()
                .map(Tancheng.report2020()::withApplications)
                .toList();
    }

    private static List<Reading> readings(List<AnnualReport> reports, double noise) {
        return IntStream.range(0, reports.size())
                .mapToObj(number -> {
                    AnnualReport report = reports.get(number);
                    Arbitrary<Fault> misread = Faults.in(report).misread(noise);
                    List<Fault> two = Samples.of(misread, SEED + number, 2);
                    return new Reading(report, two.get(0).broken(), two.get(1).broken());
                })
                .toList();
    }

    private static Decoder decoder(double noise) {
        return Decoder.of(AnnualReportRules.ruleSet()).withMisreadings(Misreadings.ofDigits(noise));
    }

    private static void print(String name, List<AnnualReport> reports) {
        for (int i = 0; i < NOISE.length; i++) {
            Line line = line(readings(reports, NOISE[i]), decoder(NOISE[i]));
            print(name, NOISE[i], line);
            ALL[i] = ALL[i].and(line);
        }
    }

    private static void print(String name, double noise, Line line) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f %% | %.1f | %.1f %% | %.1f %% | %.1f %% | %.1f | %.0f | %.1f %% |%n",
                name,
                noise * PERCENT,
                (double) line.wrongCells() / line.tables(),
                PERCENT * line.diagnosed() / line.tables(),
                PERCENT * line.decoded() / line.tables(),
                PERCENT * line.stated() / line.tables(),
                line.nanos() / NANOS_OF_A_MILLI / line.tables(),
                line.mostNanos() / NANOS_OF_A_MILLI,
                PERCENT * line.byTwo() / line.tables());
    }

    private static Line line(List<Reading> readings, Decoder decoder) {
        Line line = NONE;
        for (Reading reading : readings) {
            long before = THREADS.getCurrentThreadCpuTime();
            Decoding decoding = decoder.decode(reading.first());
            long nanos = THREADS.getCurrentThreadCpuTime() - before;
            boolean isExact = isSame(decoding.applyTo(reading.first()), reading.truth());
            double[] stated = STATED[(int) Math.min(TENTHS - 1, TENTHS * decoding.probability())];
            stated[0]++;
            stated[1] += decoding.probability();
            stated[2] += isExact ? 1 : 0;
            Decoding byTwo = decoder.decode(Readings.of(reading.first()).and(reading.second()));
            line = line.and(new Line(
                    1,
                    wrong(reading),
                    isSame(diagnosed(reading.first()), reading.truth()) ? 1 : 0,
                    isExact ? 1 : 0,
                    decoding.probability(),
                    nanos,
                    nanos,
                    isSame(byTwo.applyTo(reading.first()), reading.truth()) ? 1 : 0));
        }
        return line;
    }

    /** What the default diagnosis gives: the table with the first of the smallest changes. */
    private static AnnualReport diagnosed(AnnualReport report) {
        var diagnosis = Diagnoser.of(AnnualReportRules.ruleSet()).diagnose(report);
        boolean isFound =
                diagnosis.status() == DiagnosisStatus.UNIQUE || diagnosis.status() == DiagnosisStatus.AMBIGUOUS;
        return isFound ? diagnosis.repairs().get(0).applyTo(report) : report;
    }

    private static int wrong(Reading reading) {
        ApplicationTable truth = reading.truth().applications();
        ApplicationTable read = reading.first().applications();
        return (int) IntStream.range(0, truth.layout().cellCount())
                .filter(cell -> read.value(cell).orElse(CountRow.NOT_STATED) != truth.orZero(cell))
                .count();
    }

    /** A 0 that was read as a blank, and that balances so, is no mistake. */
    private static boolean isSame(AnnualReport one, AnnualReport other) {
        return IntStream.range(0, one.applications().layout().cellCount())
                .allMatch(cell ->
                        one.applications().orZero(cell) == other.applications().orZero(cell));
    }
}
