package org.gongkai.examples.benchmark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.DiagnosisStatus;
import org.gongkai.validation.rules.AnnualReportRules;

/**
 * Diagnoses 100 000 reports with a mistake each, half of them of a county and half generated, and prints how many it does in a
 * second, how long one takes, and with what result.
 */
public final class DiagnoseBatch {

    private static final int REPORTS = 100_000;
    private static final int GENERATED = 200;
    private static final int WARM_UP = 10_000;
    private static final long SEED = 20_201_231;
    private static final double NANOS = 1e9;
    private static final double NANOS_OF_A_MILLI = 1e6;

    private DiagnoseBatch() {}

    private static List<Fault> faults() {
        Arbitrary<Fault> ofCounty = Faults.in(Tancheng.report2020()).any();
        List<Arbitrary<Fault>> ofGenerated = Samples.of(Reports.annual().withoutNarrative(), SEED, GENERATED).stream()
                .map(report -> Faults.in(report).any())
                .toList();
        return Samples.of(Arbitraries.oneOf(ofCounty, Arbitraries.oneOf(ofGenerated)), SEED, REPORTS);
    }

    public static void main(String[] args) {
        List<Fault> faults = faults();
        Diagnoser diagnoser = Diagnoser.of(AnnualReportRules.ruleSet());
        Map<DiagnosisStatus, Integer> results = new EnumMap<>(DiagnosisStatus.class);
        faults.subList(0, WARM_UP).forEach(fault -> diagnoser.diagnose(fault.broken()));
        long[] times = new long[REPORTS];
        long start = System.nanoTime();
        for (int i = 0; i < REPORTS; i++) {
            long before = System.nanoTime();
            results.merge(diagnoser.diagnose(faults.get(i).broken()).status(), 1, Integer::sum);
            times[i] = System.nanoTime() - before;
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d reports in %.1f s, %.0f in a second; half in less than %.2f ms, 99 of 100 in less than %.2f ms,"
                        + " the slowest in %.1f ms: %s%n",
                REPORTS,
                seconds,
                REPORTS / seconds,
                times[REPORTS / 2] / NANOS_OF_A_MILLI,
                times[REPORTS / 100 * 99] / NANOS_OF_A_MILLI,
                times[REPORTS - 1] / NANOS_OF_A_MILLI,
                results);
    }
}
