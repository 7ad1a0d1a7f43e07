package org.gongkai.examples.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all contestants in one run and prints each beside the floor it is measured against. */
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
        System.out.println();
        System.out.printf(Locale.ROOT, "%-40s %12s %12s %14s%n", "benchmark", "ns/op", "B/op", "times the floor");
        for (RunResult result : results) {
            System.out.println(line(result, results));
        }
    }

    private static String line(RunResult result, Collection<RunResult> all) {
        String name = name(result);
        String floorName = name.substring(0, name.indexOf('.') + 1) + FLOORS.get(name.substring(0, name.indexOf('.')));
        double floor = all.stream()
                .filter(other -> name(other).equals(floorName))
                .findFirst()
                .map(other -> other.getPrimaryResult().getScore())
                .orElse(Double.NaN);
        double score = result.getPrimaryResult().getScore();
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return String.format(Locale.ROOT, "%-40s %12.0f %12.0f %14.2f", name, score, bytes, score / floor);
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(Benchmarks.class.getPackageName().length() + 1);
    }
}
