package org.gongkai.examples.benchmark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.directory.DirectoryRenderer;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.growth.Allocation;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.JsonLine;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.tabulation.ApplicationTally;
import org.gongkai.tabulation.Consolidation;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.DirectoryRules;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.SummaryRules;

/**
 * Prints what one item takes of a thousand, ten thousand, a hundred thousand and a million: its time, its allocation, and both as a
 * multiple of what it takes of a thousand. Where the work is in proportion to the items, the multiples are about 1.
 */
public final class Growth {

    private static final int FEWEST = 1_000;
    private static final int STEP = 10;
    private static final int MILLION = 1_000_000;

    /** All items of a directory are in memory at once, as are its cells. */
    private static final int MOST_ITEMS_OF_A_DIRECTORY = 100_000;

    /** So many items are handled before anything is measured, and of few items for each measurement. */
    private static final int WARM_UP = 200_000;

    private static final AnnualReport REPORT = BenchmarkReport.clean();
    private static final Validator<AnnualReport> REPORTS = Validator.of(AnnualReportRules.ruleSet());
    private static final Validator<SummaryAndUnits> SUMMARIES = Validator.of(SummaryRules.ruleSet());
    private static final Validator<StandardDirectory> DIRECTORIES = Validator.of(DirectoryRules.ruleSet(2020));

    private Growth() {}

    public static void main(String[] args) {
        System.out.printf(
                Locale.ROOT, "%-32s %10s %10s %10s %8s %8s%n", "", "items", "ns/item", "B/item", "times", "times");
        print("reports read, one a line", MILLION, items -> () -> read(items).count());
        print("the same, checked by every rule", MILLION, items -> () -> tallied(items));
        print(
                "reports of units consolidated",
                MILLION,
                items -> () -> units(items).collect(Consolidation.collector()));
        print("a summary against its units", MILLION, items -> {
            SummaryAndUnits summary = SummaryAndUnits.of(REPORT, units(items).toList());
            return () -> SUMMARIES.validate(summary);
        });
        print(
                "applications tabulated",
                MILLION,
                items -> () -> GeneratedApplications.stream(items)
                        .collect(ApplicationTally.counting(2021, FormEdition.FORM_2021)
                                .collector()));
        print("items of a directory checked", MOST_ITEMS_OF_A_DIRECTORY, items -> {
            StandardDirectory directory = DirectoryBenchmark.directory(items);
            return () -> DIRECTORIES.validate(directory);
        });
        print("items of a directory rendered", MOST_ITEMS_OF_A_DIRECTORY, items -> {
            StandardDirectory directory = DirectoryBenchmark.directory(items);
            return () -> DirectoryRenderer.html(directory);
        });
    }

    private static Stream<JsonLine<AnnualReport>> read(int items) {
        byte[] line = (DisclosureJson.write(REPORT) + '\n').getBytes(StandardCharsets.UTF_8);
        return DisclosureJson.readEachLine(new Repeated(line, items), AnnualReport.class);
    }

    private static List<RuleTally> tallied(int items) {
        RuleTally.Accumulator tallies = RuleTally.accumulator();
        read(items).map(JsonLine::orElseThrow).map(REPORTS::validate).forEach(tallies::add);
        return tallies.result();
    }

    private static Stream<AnnualReport> units(int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> AnnualReport.builder()
                        .from(REPORT)
                        .agency(Agency.of("某县第" + i + "局"))
                        .build());
    }

    /** The best of several runs for each number of items, after some that are not measured. */
    private static void print(String what, int most, IntFunction<Runnable> work) {
        Runnable few = work.apply(FEWEST);
        for (int i = 0; i < WARM_UP; i += FEWEST) {
            few.run();
        }
        double fewNanos = Double.NaN;
        double fewBytes = Double.NaN;
        for (int items = FEWEST; items <= most; items *= STEP) {
            Runnable run = work.apply(items);
            long nanos = Long.MAX_VALUE;
            long bytes = Long.MAX_VALUE;
            for (int done = 0; done < WARM_UP; done += items) {
                long start = System.nanoTime();
                bytes = Math.min(bytes, Allocation.of(run));
                nanos = Math.min(nanos, System.nanoTime() - start);
            }
            if (items == FEWEST) {
                fewNanos = (double) nanos / items;
                fewBytes = (double) bytes / items;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %10d %10.0f %10.0f %8.2f %8.2f%n",
                    items == FEWEST ? what : "",
                    items,
                    (double) nanos / items,
                    (double) bytes / items,
                    nanos / fewNanos / items,
                    bytes / fewBytes / items);
        }
    }

    /** A line again and again, as a file of any length would have it. */
    private static final class Repeated extends InputStream {

        private final byte[] line;
        private long left;

        Repeated(byte[] line, int times) {
            this.line = line;
            this.left = (long) line.length * times;
        }

        private int next() {
            return (int) ((line.length - left % line.length) % line.length);
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            int next = line[next()] & 0xFF;
            left--;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int given = 0;
            while (given < length && left > 0) {
                int part = Math.min(line.length - next(), length - given);
                System.arraycopy(line, next(), buffer, offset + given, part);
                given += part;
                left -= part;
            }
            return given;
        }
    }
}
