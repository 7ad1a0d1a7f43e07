package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Property
    void aFaultChangesSomethingAndTellsWhat(@ForAll("faults") Fault fault) {
        assertThat(fault.broken()).isNotEqualTo(fault.truth());
        assertThat(fault.pointers())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(pointer -> pointer.startsWith("/applications/") || pointer.startsWith("/disputes/"));
        ArbitrariesTest.addsUp(fault.truth());
    }

    @Property
    void aFaultInDisputesLeavesTheOtherTablesAlone(@ForAll("inDisputes") Fault fault) {
        assertThat(fault.broken().applications()).isEqualTo(fault.truth().applications());
        assertThat(fault.pointers()).hasSize(1).allMatch(pointer -> pointer.startsWith("/disputes/"));
    }

    @Property
    void noReconciliationSeesWhatIsInvisible(@ForAll("invisible") Fault fault) {
        if (fault.kind() != FaultKind.ONE_CELL) {
            ArbitrariesTest.addsUp(fault.broken());
        }
    }

    @Test
    void everyKindIsMadeInTheReportOfACounty() {
        Faults faults = Faults.in(Tancheng.report2020());
        Arbitrary<Fault> all = Arbitraries.oneOf(
                faults.any(), faults.misread(0.02), faults.invisible(), faults.inDisputes(), faults.elsewhere());

        Set<FaultKind> kinds =
                Samples.of(all, 5, 2_000).stream().map(Fault::kind).collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(EnumSet.allOf(FaultKind.class));
    }

    @Test
    void asManyDigitsAreMisreadAsIsSaid() {
        AnnualReport report = Tancheng.report2020();
        double share = 0.05;

        List<Fault> faults = Samples.of(Faults.in(report).misread(share), 11, 400);

        long digits = report.applications().layout().cellCount();
        double misread = faults.stream()
                .mapToInt(fault -> fault.pointers().size())
                .average()
                .orElseThrow();
        // Nearly all cells have one digit, so that there are hardly more digits than cells.
        assertThat(misread / digits).isBetween(share, share * 1.25);
        assertThat(faults).anyMatch(fault -> !fault.broken().applications().isComplete());
        assertThatIllegalArgumentException().isThrownBy(() -> Faults.in(report).misread(1));
    }

    @Test
    void mistakesAreMadeInWhatIsStatedOnly() {
        AnnualReport report = Tancheng.report2020();
        List.of(
                        report.withApplications(report.applications().with(0, CountRow.NOT_STATED)),
                        report.withDisputes(report.disputes().with(0, CountRow.NOT_STATED)))
                .forEach(blank -> assertThatIllegalArgumentException().isThrownBy(() -> Faults.in(blank)));
    }

    @Provide
    Arbitrary<Fault> faults() {
        return Reports.annual().flatMap(report -> {
            Faults faults = Faults.in(report);
            return Arbitraries.oneOf(faults.any(), faults.misread(0.01), faults.invisible(), faults.inDisputes());
        });
    }

    @Provide
    Arbitrary<Fault> inDisputes() {
        return Reports.annual().flatMap(report -> Faults.in(report).inDisputes());
    }

    @Provide
    Arbitrary<Fault> invisible() {
        return Reports.annual().flatMap(report -> Faults.in(report).invisible());
    }
}
