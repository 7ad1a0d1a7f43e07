package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.gongkai.arbitraries.ApplicationTables;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.FaultKind;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.validation.rules.AnnualReportRules;

/** How often a mistake of each kind is located: run with more tries for the shares that the documentation states. */
class LocatedSharesTest {

    private static final Map<String, int[]> SHARES = new TreeMap<>();
    private static final int CASES = 0;
    private static final int UNIQUE = 1;
    private static final int FIRST = 2;
    private static final int LISTED = 3;

    @Provide
    Arbitrary<Fault> faults() {
        Arbitrary<AnnualReport> reports = Arbitraries.of(FormEdition.class)
                .flatMap(ApplicationTables::consistent)
                .map(Tancheng.report2020()::withApplications);
        return Arbitraries.oneOf(Arbitraries.just(Tancheng.report2020()), reports)
                .flatMap(report -> Faults.in(report).any());
    }

    // Edge cases are left out, since they would weigh far more in the shares than they do in reports.
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aMistakeIsLocatedOrThereIsASmallerChange(@ForAll("faults") Fault fault) {
        Diagnosis diagnosis = Diagnoser.of(AnnualReportRules.ruleSet()).diagnose(fault.broken());
        int[] share = SHARES.computeIfAbsent(fault.kind() + " " + tables(fault), kind -> new int[LISTED + 1]);
        share[CASES]++;
        boolean blanked = fault.kind() == FaultKind.BLANKED_TOTAL;
        boolean listed = diagnosis.repairs().stream().anyMatch(repair -> isTruth(repair, fault));
        share[UNIQUE] += diagnosis.status() == DiagnosisStatus.UNIQUE && listed ? 1 : 0;
        share[FIRST] +=
                !diagnosis.repairs().isEmpty() && isTruth(diagnosis.repairs().get(0), fault) ? 1 : 0;
        share[LISTED] += listed ? 1 : 0;

        if (blanked) {
            assertThat(diagnosis.suspects()).isEmpty();
            // A blank total over zeros holds as it is, so that there is nothing to deduce.
            assertThat(diagnosis.deduced().isEmpty()).isEqualTo(isZero(fault));
        } else if (fault.pointers().size() == 1) {
            assertThat(diagnosis.status()).isEqualTo(DiagnosisStatus.UNIQUE);
            assertThat(isTruth(diagnosis.repairs().get(0), fault)).isTrue();
        } else {
            assertThat(diagnosis.status()).isNotEqualTo(DiagnosisStatus.CONSISTENT);
            assertThat(listed || diagnosis.lowerBound() <= fault.pointers().size())
                    .isTrue();
        }
    }

    private static String tables(Fault fault) {
        return fault.truth().equals(Tancheng.report2020()) ? "county" : "generated";
    }

    private static boolean isZero(Fault fault) {
        ApplicationTable truth = fault.truth().applications();
        return IntStream.range(0, truth.layout().cellCount())
                .filter(cell ->
                        truth.layout().pointer(cell).equals(fault.pointers().get(0)))
                .allMatch(cell -> truth.orZero(cell) == 0);
    }

    private static boolean isTruth(Repair repair, Fault fault) {
        return repair.applyTo(fault.broken())
                .applications()
                .equals(fault.truth().applications());
    }

    @AfterContainer
    static void tellShares() {
        SHARES.forEach((kind, share) -> System.out.printf(
                Locale.ROOT,
                "%-28s %7d cases: unique %5.1f%%, ranked first %5.1f%%, listed %5.1f%%%n",
                kind,
                share[CASES],
                percent(share, UNIQUE),
                percent(share, FIRST),
                percent(share, LISTED)));
    }

    private static double percent(int[] share, int which) {
        return share[which] * 100.0 / share[CASES];
    }
}
