package org.gongkai.examples.benchmark;

import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.rules.AnnualReportRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Locating one, two and three wrong cells, and more than are looked for; beside a report in order. */
@State(Scope.Benchmark)
public class DiagnoseBenchmark {

    private static final long SLIP = 37;

    private final Diagnoser diagnoser = Diagnoser.of(AnnualReportRules.ruleSet());
    private final AnnualReport inOrder = BenchmarkReport.report();
    private final AnnualReport one = wrong(1);
    private final AnnualReport two = wrong(2);
    private final AnnualReport three = wrong(3);
    private final AnnualReport eight = wrong(8);

    private AnnualReport wrong(int cells) {
        ApplicationTable table = inOrder.applications();
        for (int i = 0; i < cells; i++) {
            int cell = 8 + i * 9;
            table = table.with(cell, table.orZero(cell) + SLIP * (i + 1));
        }
        return inOrder.withApplications(table);
    }

    @Benchmark
    public Diagnosis reportInOrder() {
        return diagnoser.diagnose(inOrder);
    }

    @Benchmark
    public Diagnosis oneWrongCell() {
        return diagnoser.diagnose(one);
    }

    @Benchmark
    public Diagnosis twoWrongCells() {
        return diagnoser.diagnose(two);
    }

    @Benchmark
    public Diagnosis threeWrongCells() {
        return diagnoser.diagnose(three);
    }

    @Benchmark
    public Diagnosis beyondTheLimit() {
        return diagnoser.diagnose(eight);
    }
}
