package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Directories;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Samples;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.validation.Validator;
import org.gongkai.validation.arbitraries.Diagnoses;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.ApplicationRules;
import org.gongkai.validation.rules.DirectoryRules;
import org.junit.jupiter.api.Test;

/** One validator or diagnoser that many threads share gives each of them what it gives to one. */
class ManyThreadsTest {

    private static final int THREADS = 8;

    @Test
    void aValidatorOfReports() throws Exception {
        assertSame(
                Samples.of(Reports.annual().ofAnyCells(), 1, 300), Validator.of(AnnualReportRules.ruleSet())::validate);
    }

    @Test
    void aValidatorOfApplications() throws Exception {
        assertSame(
                Samples.of(Applications.applications(), 2, 300),
                Validator.of(ApplicationRules.ruleSet(
                        DeadlineClock.of(StateCouncilCalendar.published()), LocalDate.of(2026, 6, 30)))::validate);
    }

    @Test
    void aValidatorOfDirectories() throws Exception {
        assertSame(Samples.of(Directories.any(), 3, 100), Validator.of(DirectoryRules.ruleSet(2021))::validate);
    }

    @Test
    void aDiagnoser() throws Exception {
        Diagnoser diagnoser = Diagnoser.of(AnnualReportRules.ruleSet());
        assertSame(Samples.of(Diagnoses.faults(), 4, 60), fault -> diagnoser.diagnose(fault.broken()));
    }

    private static <S, R> void assertSame(List<S> subjects, Function<S, R> check) throws Exception {
        List<R> alone = subjects.stream().map(check).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            Callable<List<R>> all = () -> {
                start.await();
                return subjects.stream().map(check).toList();
            };
            List<Future<List<R>>> together = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                together.add(threads.submit(all));
            }
            for (Future<List<R>> results : together) {
                assertThat(results.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
