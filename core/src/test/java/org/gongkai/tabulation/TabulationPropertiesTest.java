package org.gongkai.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.application.Application;
import org.gongkai.application.Outcome;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Breach;
import org.gongkai.arbitraries.Disputes;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.dispute.Dispute;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TabulationPropertiesTest {

    private static final int COLUMNS = 7;

    @Property(tries = 300)
    void everyIdentityHolds(
            @ForAll("registers") List<Application> register,
            @ForAll("cases") List<Dispute> disputes,
            @ForAll @IntRange(min = 2018, max = 2026) int year,
            @ForAll FormEdition edition) {
        assertIdentities(Tabulation.of(register, disputes, year, edition), edition);
    }

    @ParameterizedTest
    @EnumSource(Breach.class)
    void everyIdentityHoldsOfUnlawfulRegistersAndTheirSumIsThatOfTheirParts(Breach breach) {
        List<List<Application>> registers = Samples.of(Applications.unlawfulRegisters(breach), breach.ordinal(), 100);
        for (List<Application> register : registers) {
            for (int year = 2019; year <= 2026; year++) {
                assertIdentities(
                        Tabulation.of(register, List.of(), year, FormEdition.forYear(year)), FormEdition.forYear(year));
            }
            List<Application> first = register.subList(0, 1);
            List<Application> others = register.subList(1, register.size());
            assertThat(Consolidation.of(List.of(report("甲局", first), report("乙局", others)))
                            .applications())
                    .isEqualTo(report("某县", register).applications());
        }
    }

    private static AnnualReport report(String agency, List<Application> register) {
        return AnnualReport.builder()
                .from(Tancheng.report2020())
                .agency(Agency.of(agency))
                .applications(Tabulation.of(register, List.of(), 2020, FormEdition.FORM_2019)
                        .applications())
                .build();
    }

    private static void assertIdentities(Tabulation tabulation, FormEdition edition) {
        ApplicationTable table = tabulation.applications();
        assertThat(table.isComplete()).isTrue();
        for (int column = 0; column < COLUMNS; column++) {
            int at = column;
            long processed = Outcome.of(edition).stream()
                    .mapToLong(
                            outcome -> table.orZero(table.layout().row(outcome).cell(at)))
                    .sum();
            assertThat(cell(table, RowName.PROCESSED, column)).isEqualTo(processed);
            assertThat(cell(table, RowName.RECEIVED, column) + cell(table, RowName.CARRIED_IN, column))
                    .isEqualTo(cell(table, RowName.PROCESSED, column) + cell(table, RowName.CARRIED_FORWARD, column));
        }
        for (TableRow row : table.layout().rows()) {
            assertThat(table.orZero(row.cell(COLUMNS - 1)))
                    .isEqualTo(IntStream.range(0, COLUMNS - 1)
                            .mapToLong(column -> table.orZero(row.cell(column)))
                            .sum());
        }
        DisputeTable cases = tabulation.disputes();
        for (TableRow row : cases.layout().rows()) {
            assertThat(cases.orZero(row.cell(4)))
                    .isEqualTo(IntStream.range(0, 4)
                            .mapToLong(column -> cases.orZero(row.cell(column)))
                            .sum());
        }
    }

    @Property(tries = 300)
    void whatIsBehindACellIsAsMuchAsTheCellSays(
            @ForAll("registers") List<Application> register,
            @ForAll("cases") List<Dispute> disputes,
            @ForAll @IntRange(min = 2019, max = 2026) int year) {
        Tabulation tabulation = Tabulation.of(register, disputes, year, FormEdition.forYear(year));
        for (int cell = 0; cell < tabulation.applications().layout().cellCount(); cell++) {
            assertThat((long) tabulation.applicationsBehind(cell).size())
                    .isEqualTo(tabulation.applications().orZero(cell));
        }
        for (int cell = 0; cell < tabulation.disputes().layout().cellCount(); cell++) {
            assertThat((long) tabulation.disputesBehind(cell).size())
                    .isEqualTo(tabulation.disputes().orZero(cell));
        }
    }

    @Property(tries = 300)
    void whatOneYearCarriesForwardTheNextCarriesIn(
            @ForAll("registers") List<Application> register, @ForAll @IntRange(min = 2018, max = 2026) int year) {
        Tabulation first = Tabulation.of(register, List.of(), year, FormEdition.forYear(year));
        Tabulation second = Tabulation.of(register, List.of(), year + 1, FormEdition.forYear(year + 1));
        assertThat(second.applications().carriedIn())
                .isEqualTo(first.applications().carriedForward());
        for (int column = 0; column < COLUMNS; column++) {
            assertThat(behind(second, RowName.CARRIED_IN, column))
                    .isEqualTo(behind(first, RowName.CARRIED_FORWARD, column));
        }
    }

    @Property(tries = 300)
    void theOrderOfMergingDoesNotMatter(
            @ForAll("registers") List<Application> register,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll Random random) {
        Tabulation whole = Tabulation.of(register, List.of(), 2020, FormEdition.FORM_2019);
        List<ApplicationTally> tallies = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            tallies.add(ApplicationTally.tracing(2020, FormEdition.FORM_2019));
        }
        register.forEach(application -> tallies.get(random.nextInt(parts)).add(application));
        Collections.shuffle(tallies, random);
        ApplicationTally merged =
                tallies.stream().reduce(ApplicationTally.tracing(2020, FormEdition.FORM_2019), ApplicationTally::merge);
        ApplicationTally streamed = register.parallelStream()
                .collect(ApplicationTally.tracing(2020, FormEdition.FORM_2019).collector());
        assertThat(merged.table()).isEqualTo(whole.applications());
        assertThat(streamed.table()).isEqualTo(whole.applications());
        for (int cell = 0; cell < whole.applications().layout().cellCount(); cell++) {
            assertThat(merged.behind(cell)).isEqualTo(whole.applicationsBehind(cell));
            assertThat(streamed.behind(cell)).isEqualTo(whole.applicationsBehind(cell));
        }
    }

    private static long cell(ApplicationTable table, RowName row, int column) {
        return table.orZero(table.layout().row(row).cell(column));
    }

    private static List<String> behind(Tabulation tabulation, RowName row, int column) {
        return tabulation.applicationsBehind(
                tabulation.applications().layout().row(row).cell(column));
    }

    @Provide
    Arbitrary<List<Application>> registers() {
        return Arbitraries.oneOf(
                Applications.registers(),
                Applications.lawfulRegisters(),
                Arbitraries.of(Breach.class).flatMap(Applications::unlawfulRegisters));
    }

    @Provide
    Arbitrary<List<Dispute>> cases() {
        return Disputes.cases();
    }
}
