package org.gongkai.examples.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Country;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Writes the reports of a {@link Country} as JSON lines, reads, checks and sums them up by every processor, and prints as a table
 * what that took and whether what was found is what was planted. The exit status is 0 if it is, and else 1.
 *
 * <pre>{@code
 * java -Xmx64m -XX:+UseParallelGC … org.gongkai.examples.benchmark.NationalRun --reports 1000000
 * }</pre>
 */
@Command(name = "national-run", mixinStandardHelpOptions = true, sortOptions = false)
public final class NationalRun implements Callable<Integer> {

    private static final int YEARS = 4;
    private static final int BUFFER = 1 << 16;
    private static final double GIGA = 1e9;
    private static final double KILO = 1024;
    private static final Path STATUS = Path.of("/proc/self/status");

    @Option(names = "--reports", defaultValue = "1000000", description = "how many, four an agency (${DEFAULT-VALUE})")
    private int reports;

    @Option(names = "--faults", description = "how many mistakes, at most one an agency (one for 100 reports)")
    private @Nullable Integer faults;

    @Option(names = "--seed", defaultValue = "1", description = "the seed (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--lines", paramLabel = "FILE", description = "where to write the reports (a file that is deleted)")
    private @Nullable Path lines;

    @Spec
    private @Nullable CommandSpec spec;

    private NationalRun() {}

    /** What a part of the run took. */
    private record Cost(double wall, double processor) {

        static Cost of(Work work) throws IOException {
            long start = System.nanoTime();
            double before = processorSeconds();
            work.run();
            return new Cost((System.nanoTime() - start) / GIGA, processorSeconds() - before);
        }

        private static double processorSeconds() {
            return ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .map(Duration::toNanos)
                            .orElse(0L)
                    / GIGA;
        }

        @FunctionalInterface
        interface Work {
            void run() throws IOException;
        }
    }

    public static void main(String[] args) {
        int status = run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(PrintWriter out, String... args) {
        return new CommandLine(new NationalRun()).setOut(out).execute(args);
    }

    @Override
    public Integer call() throws IOException {
        if (reports < YEARS || reports % YEARS != 0) {
            throw new ParameterException(command(), "--reports " + reports + " is no multiple of " + YEARS);
        }
        Country country =
                Country.ofSeed(seed).withAgencies(reports / YEARS).withFaults(faults == null ? reports / 100 : faults);
        if (lines != null) {
            return run(country, lines);
        }
        Path temporary = Files.createTempFile("national-run", ".jsonl");
        try {
            return run(country, temporary);
        } finally {
            Files.delete(temporary);
        }
    }

    private int run(Country country, Path file) throws IOException {
        Cost writing = Cost.of(() -> write(country, file));
        NationalSummary[] summary = new NationalSummary[1];
        Cost reading = Cost.of(() -> summary[0] = read(file));
        Map<String, Set<String>> planted = new HashMap<>();
        country.faults()
                .forEach(fault -> planted.put(fault.fault().broken().agency().name(), new TreeSet<>(fault.rules())));
        boolean isFound = summary[0].reports() == reports
                && summary[0].unread() == 0
                && summary[0].found().equals(planted);
        print(summary[0], planted.size(), isFound, Files.size(file), writing, reading);
        return isFound ? 0 : 1;
    }

    private static void write(Country country, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                Stream<AnnualReport> all = country.stream()) {
            Iterable<AnnualReport> each = all::iterator;
            DisclosureJson.writeLines(each, out);
        }
    }

    private static NationalSummary read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DisclosureJson.collectEachLine(in, AnnualReport.class, NationalSummary.collector());
        }
    }

    private void print(NationalSummary summary, int planted, boolean isFound, long bytes, Cost writing, Cost reading)
            throws IOException {
        print("reports read, checked and summed up", "%d of %d, %.2f GB", summary.reports(), reports, bytes / GIGA);
        print("rules assessed", "%d", summary.assessed());
        print("sums of provinces and years", "%d", summary.indicators().size());
        print(
                "mistakes planted, agencies with findings",
                "%d, %d",
                planted,
                summary.found().size());
        print("found is what was planted, by the same rules", isFound ? "yes" : "NO");
        print("to make and write", "%.1f s, %.1f s of processors", writing.wall, writing.processor);
        print("to read, check and sum up", "%.1f s, %.1f s of processors", reading.wall, reading.processor);
        print(
                "GB a second, GB a second of a processor",
                "%.2f, %.2f",
                bytes / GIGA / reading.wall,
                bytes / GIGA / reading.processor);
        print("greatest heap", "%.0f MB", Runtime.getRuntime().maxMemory() / KILO / KILO);
        if (Files.exists(STATUS)) {
            String peak = Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .findFirst()
                    .map(line -> line.replaceAll("\\D", ""))
                    .orElse("0");
            print("most memory of the process", "%.0f MB", Long.parseLong(peak) / KILO);
        }
    }

    private void print(String what, String format, Object... values) {
        command().getOut().println("| " + what + " | " + String.format(Locale.ROOT, format, values) + " |");
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
