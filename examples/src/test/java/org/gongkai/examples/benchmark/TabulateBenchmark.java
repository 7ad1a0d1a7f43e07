package org.gongkai.examples.benchmark;

import java.util.List;
import org.gongkai.application.Application;
import org.gongkai.law.FormEdition;
import org.gongkai.tabulation.ApplicationTally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Folding a register of ten thousand applications into the application table. */
@State(Scope.Benchmark)
public class TabulateBenchmark {

    private final List<Application> register =
            GeneratedApplications.stream(10_000).toList();

    @Benchmark
    public long[] handWritten() {
        return HandTabulation.tabulate(register, 2021);
    }

    @Benchmark
    public ApplicationTally gongkai() {
        return register.stream()
                .collect(ApplicationTally.counting(2021, FormEdition.FORM_2021).collector());
    }
}
