package org.gongkai.examples.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all contestants in one run and prints a table for each benchmark: the time and the allocation of an operation, and the time
 * as a multiple of the floor, which stands first.
 */
public final class Benchmarks {

    private static final Map<String, String> FLOORS = new TreeMap<>(Map.of(
            "ReadBenchmark", "tokenScan",
            "DiagnoseBenchmark", "reportInOrder",
            "DirectoryBenchmark", "htmlParserAlone",
            "DocumentBenchmark", "pdfParserAlone",
            "TabulateBenchmark", "handWritten",
            "ValidateBenchmark", "handWritten",
            "WriteBenchmark", "handWritten"));

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Benchmarks.class.getPackageName() + "\\..*" + args[0] + ".*")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(2)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        results.stream()
                .collect(Collectors.groupingBy(Benchmarks::benchmark, TreeMap::new, Collectors.toList()))
                .forEach(Benchmarks::print);
    }

    private static void print(String benchmark, List<RunResult> results) {
        String floorName = FLOORS.get(benchmark);
        double floor = results.stream()
                .filter(each -> contestant(each).equals(floorName))
                .findFirst()
                .map(Benchmarks::nanos)
                .orElse(Double.NaN);
        System.out.printf(Locale.ROOT, "%n%-32s %12s %12s   times %s%n", benchmark, "ns/op", "B/op", floorName);
        results.stream()
                .sorted(Comparator.comparing(
                                (RunResult each) -> !contestant(each).equals(floorName))
                        .thenComparing(Benchmarks::nanos))
                .forEach(each -> System.out.printf(
                        Locale.ROOT,
                        "  %-30s %12.0f %12.0f   %.2f%n",
                        contestant(each),
                        nanos(each),
                        each.getSecondaryResults().get("gc.alloc.rate.norm").getScore(),
                        nanos(each) / floor));
    }

    private static double nanos(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String benchmark(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(Benchmarks.class.getPackageName().length() + 1, name.lastIndexOf('.'));
    }

    private static String contestant(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
