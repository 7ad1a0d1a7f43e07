package org.gongkai.examples.benchmark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.DiagnosisStatus;
import org.gongkai.validation.rules.AnnualReportRules;

/** Diagnoses 100 000 reports with a mistake each and prints how many it does in a second, and with what result. */
public final class DiagnoseBatch {

    private static final int REPORTS = 100_000;
    private static final long SEED = 20_201_231;
    private static final double NANOS = 1e9;

    private DiagnoseBatch() {}

    public static void main(String[] args) {
        List<Fault> faults = Samples.of(Faults.in(Tancheng.report2020()).any(), SEED, REPORTS);
        Diagnoser diagnoser = Diagnoser.of(AnnualReportRules.ruleSet());
        Map<DiagnosisStatus, Integer> results = new EnumMap<>(DiagnosisStatus.class);
        long slowest = 0;
        long start = System.nanoTime();
        for (Fault fault : faults) {
            long before = System.nanoTime();
            results.merge(diagnoser.diagnose(fault.broken()).status(), 1, Integer::sum);
            slowest = Math.max(slowest, System.nanoTime() - before);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        System.out.printf(
                Locale.ROOT,
                "%d reports in %.1f s, %.0f in a second, the slowest in %.1f ms: %s%n",
                REPORTS,
                seconds,
                REPORTS / seconds,
                slowest / 1e6,
                results);
    }
}
