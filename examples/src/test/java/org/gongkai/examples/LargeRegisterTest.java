package org.gongkai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.application.Application;
import org.gongkai.check.ChildMachine;
import org.gongkai.examples.benchmark.GeneratedApplications;
import org.gongkai.law.FormEdition;
import org.gongkai.report.ApplicationTable;
import org.gongkai.tabulation.ApplicationTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeRegisterTest {

    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void aMillionApplicationsTabulateInOnePassWithTheirNumbersInHalfAGigabyte() throws Exception {
        ChildMachine child = ChildMachine.run(
                folder,
                Map.of(),
                List.of(
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeRegister.class.getName(),
                        Integer.toString(MILLION)));

        assertThat(child.err()).isEmpty();
        assertThat(child.status()).isZero();
        String[] counts = child.out().strip().split(" ");
        assertThat(Long.parseLong(counts[0])).isBetween(900_000L, (long) MILLION);
        assertThat(Long.parseLong(counts[1])).isPositive();
        assertThat(Long.parseLong(counts[2])).isPositive();
    }

    @Test
    void aParallelStreamTabulatesTheSame() {
        ApplicationTable one = tabulate(GeneratedApplications.stream(20_000));

        assertThat(tabulate(GeneratedApplications.stream(20_000).parallel())).isEqualTo(one);
        assertThat(one.isComplete()).isTrue();
    }

    private static ApplicationTable tabulate(Stream<Application> register) {
        return register.collect(
                        ApplicationTally.counting(2021, FormEdition.FORM_2021).collector())
                .table();
    }
}
