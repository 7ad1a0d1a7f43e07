package org.gongkai.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.RowName;

// Mutants that survive: what is summed at once is else told one by one; ORDER is worked out on loading, before a
// mutant.
class ConsolidationTest {

    private static final CreditCode CODE = CreditCode.of("113708280043326001");
    private static final AnnualReport TANCHENG = Tancheng.report2020();

    @Provide
    Arbitrary<List<AnnualReport>> units() {
        return Arbitraries.of(2020, 2022)
                .flatMap(year -> Reports.annual()
                        .year(year)
                        .withBlanks()
                        .withoutNarrative()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .map(ConsolidationTest::named));
    }

    private static List<AnnualReport> named(List<AnnualReport> reports) {
        return IntStream.range(0, reports.size())
                .mapToObj(unit -> named(reports.get(unit), Agency.of("第" + unit + "单位")))
                .toList();
    }

    private static AnnualReport named(AnnualReport report, Agency agency) {
        return AnnualReport.builder().from(report).agency(agency).build();
    }

    @Property(tries = 60)
    void everyCellIsTheSumOfWhatIsStatedAndWhatIsBehindItSaysWhoStatesWhat(@ForAll("units") List<AnnualReport> units) {
        Consolidation sum = Consolidation.of(units);
        if (units.stream().anyMatch(ConsolidationTest::isEnormous)) {
            return;
        }
        check(sum.proactive(), sum::proactiveBehind, units, AnnualReport::proactive);
        check(sum.applications(), sum::applicationsBehind, units, AnnualReport::applications);
        check(sum.disputes(), sum::disputesBehind, units, AnnualReport::disputes);
        assertThat(sum.proactive().amount().map(Yuan::amount))
                .isEqualTo(units.stream()
                        .flatMap(unit -> unit.proactive().amount().stream())
                        .map(Yuan::amount)
                        .reduce(BigDecimal::add)
                        .map(amount -> Yuan.of(amount).amount()));
        assertThat(sum.isComplete())
                .isEqualTo(units.stream()
                        .allMatch(unit -> unit.proactive().isComplete()
                                && unit.proactive().amount().isPresent()
                                && unit.applications().isComplete()
                                && unit.disputes().isComplete()));
    }

    /** Whether cells or amounts are so large that a few of them are more than a cell can hold. */
    private static boolean isEnormous(AnnualReport unit) {
        return IntStream.range(0, unit.applications().layout().cellCount())
                        .anyMatch(cell -> unit.applications().orZero(cell) > CountRow.MAX_COUNT / 8)
                || unit.proactive()
                        .amount()
                        .filter(amount ->
                                amount.amount().precision() - amount.amount().scale() > 16)
                        .isPresent();
    }

    private static void check(
            CountTable sum,
            Function<Integer, Map<Agency, OptionalLong>> behind,
            List<AnnualReport> units,
            Function<AnnualReport, CountTable> table) {
        for (int i = 0; i < sum.layout().cellCount(); i++) {
            int cell = i;
            List<AnnualReport> stating = units.stream()
                    .filter(unit -> table.apply(unit).isStated(cell))
                    .toList();
            assertThat(sum.isStated(cell)).isEqualTo(!stating.isEmpty());
            assertThat(sum.orZero(cell))
                    .isEqualTo(stating.stream()
                            .mapToLong(unit -> table.apply(unit).orZero(cell))
                            .sum());
            assertThat(behind.apply(cell).keySet())
                    .containsExactlyElementsOf(units.stream()
                            .filter(unit -> !table.apply(unit).value(cell).equals(OptionalLong.of(0)))
                            .map(AnnualReport::agency)
                            .toList());
            behind.apply(cell)
                    .forEach((agency, value) -> assertThat(value)
                            .isEqualTo(units.stream()
                                    .filter(unit -> unit.agency().equals(agency))
                                    .map(unit -> table.apply(unit).value(cell))
                                    .findFirst()
                                    .orElseThrow()));
        }
    }

    @Property(tries = 60)
    void orderAndGroupingDoNotMatter(
            @ForAll("units") List<AnnualReport> units,
            @ForAll @IntRange(min = 1, max = 4) int groups,
            @ForAll Random random) {
        Consolidation whole = Consolidation.of(units);
        List<AnnualReport> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        List<List<AnnualReport>> parts = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            parts.add(new ArrayList<>());
        }
        shuffled.forEach(unit -> parts.get(random.nextInt(groups)).add(unit));

        assertThat(parts.stream().map(Consolidation::of).reduce(Consolidation.none(), Consolidation::plus))
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        assertThat(parts.parallelStream().flatMap(List::stream).collect(Consolidation.collector()))
                .isEqualTo(whole);
    }

    @Property(tries = 40)
    void additionIsAssociativeAndCommutativeAndNoneIsItsIdentity(@ForAll("units") List<AnnualReport> units) {
        Consolidation a = Consolidation.of(units.subList(0, units.size() / 3));
        Consolidation b = Consolidation.of(units.subList(units.size() / 3, units.size() / 2));
        Consolidation c = Consolidation.of(units.subList(units.size() / 2, units.size()));

        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(c)).isEqualTo(c.plus(a));
        assertThat(a.plus(Consolidation.none()))
                .isEqualTo(a)
                .isEqualTo(Consolidation.none().plus(a));
    }

    @Example
    void aCellTellsItsUnitsAndThoseThatDoNotStateIt() {
        AnnualReport none =
                named(TANCHENG.withDisputes(TANCHENG.disputes().with(0, CountRow.NOT_STATED)), Agency.of("乙镇"));
        AnnualReport zero = named(TANCHENG.withDisputes(TANCHENG.disputes().with(0, 0)), Agency.of("甲镇"));
        AnnualReport eight = named(TANCHENG, Agency.of("丙镇"));
        Consolidation sum = Consolidation.of(List.of(none, zero, eight));

        assertThat(sum.disputes().value(0)).hasValue(8);
        assertThat(sum.disputesBehind(0))
                .containsExactly(
                        entry(Agency.of("丙镇"), OptionalLong.of(8)), entry(Agency.of("乙镇"), OptionalLong.empty()));
        assertThat(sum.isComplete()).isFalse();
        assertThat(sum.units()).containsExactly(Agency.of("丙镇"), Agency.of("乙镇"), Agency.of("甲镇"));
        assertThat(sum.year()).hasValue(2020);
        assertThat(sum).hasToString("Consolidation{2020, 3 units}");
        assertThat(Consolidation.of(List.of(none)).disputes().isStated(0)).isFalse();
        assertThat(Consolidation.of(List.of(zero)).isComplete()).isTrue();
    }

    @Example
    void amountsAreAddedExactly() {
        AnnualReport other = withAmount("乙镇", "0.000001");
        AnnualReport blank =
                named(TANCHENG.withProactive(ProactiveTable.notStated(FormEdition.FORM_2019)), Agency.of("丙镇"));
        AnnualReport zero = withAmount("丁镇", "0");
        Consolidation sum = Consolidation.of(List.of(TANCHENG, other, blank, zero));

        assertThat(sum.proactive().amount()).contains(Yuan.of(new BigDecimal("1299000000.000001")));
        assertThat(sum.amountBehind())
                .containsExactly(
                        entry(Agency.of("丙镇"), Optional.empty()),
                        entry(Agency.of("乙镇"), Optional.of(Yuan.of(new BigDecimal("0.000001")))),
                        entry(TANCHENG.agency(), Optional.of(Yuan.of(1_299_000_000))));
    }

    private static AnnualReport withAmount(String name, String amount) {
        int cells = TANCHENG.proactive().layout().cellCount();
        return named(
                TANCHENG.withProactive(ProactiveTable.of(
                        FormEdition.FORM_2019, Optional.of(Yuan.of(new BigDecimal(amount))), new long[cells])),
                Agency.of(name));
    }

    @Example
    void theReportOfTheAgencyAboveIsASummary() {
        AnnualReport summary = Consolidation.of(List.of(TANCHENG)).report(Agency.of("临沂市人民政府"));

        assertThat(summary.scope()).isEqualTo(ReportScope.SUMMARY);
        assertThat(summary.agency().name()).isEqualTo("临沂市人民政府");
        assertThat(summary.applications()).isEqualTo(TANCHENG.applications());
        assertThat(summary.disputes()).isEqualTo(TANCHENG.disputes());
        assertThat(summary.proactive()).isEqualTo(TANCHENG.proactive());
    }

    @Example
    void mixedReportsAreRefusedWithTheReason() {
        AnnualReport other = named(TANCHENG, Agency.of("兰陵县"));
        AnnualReport next = AnnualReport.builder().from(other).year(2021).build();

        refused(next, "units of one summary differ in the year: 2021 of 兰陵县, 2020 of 郯城县人民政府");
        refused(
                other.withApplications(ApplicationTable.notStated(FormEdition.FORM_2021)),
                "units of one summary differ in the form of part three: 2021 of 兰陵县, 2019 of 郯城县人民政府");
        refused(
                other.withProactive(ProactiveTable.notStated(FormEdition.FORM_2021)),
                "units of one summary differ in the form of part two: 2021 of 兰陵县, 2019 of 郯城县人民政府");
    }

    private static void refused(AnnualReport other, String message) {
        List<BiFunction<AnnualReport, AnnualReport, Consolidation>> ways = List.of(
                (one, two) -> Consolidation.of(List.of(one, two)),
                (one, two) -> Consolidation.of(List.of(two)).plus(Consolidation.of(List.of(one))),
                (one, two) -> List.of(one, two).parallelStream().collect(Consolidation.collector()));
        for (BiFunction<AnnualReport, AnnualReport, Consolidation> way : ways) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> way.apply(TANCHENG, other))
                    .withMessage(message);
        }
    }

    @Example
    void aUnitIsCountedOnce() {
        refused(named(TANCHENG, Agency.of("郯城县人民政府")), "the unit 郯城县人民政府 is there twice");
        Agency coded = Agency.builder().name("甲局").creditCode(CODE).build();
        Agency renamed = Agency.builder().name("乙局").creditCode(CODE).build();
        Agency namesake = Agency.builder()
                .name("甲局")
                .creditCode(CreditCode.of("11370829004333910Q"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consolidation.of(List.of(named(TANCHENG, coded), named(TANCHENG, renamed))))
                .withMessage("the unit 甲局 is there twice");
        assertThat(Consolidation.of(List.of(named(TANCHENG, coded), named(TANCHENG, namesake)))
                        .units())
                .hasSize(2);
    }

    @Example
    void aSumThatNoCellCanHoldIsAnErrorThatNamesTheCell() {
        AnnualReport most = TANCHENG.withDisputes(TANCHENG.disputes().with(2, CountRow.MAX_COUNT));
        Consolidation two = Consolidation.of(List.of(most, named(most, Agency.of("兰陵县"))));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(two::disputes)
                .withMessage(
                        "the sum 18014398509481982 of the units in /disputes/reconsideration/otherResult is more than "
                                + CountRow.MAX_COUNT);
        assertThat(two.applications().received().total()).hasValue(222);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(
                        () -> Consolidation.of(List.of(withAmount("甲镇", "999999999999999999"), withAmount("乙镇", "1")))
                                .proactive())
                .withMessageStartingWith(
                        "the sum of the units in /proactive/centralizedProcurement/amount: amount 1000");
    }

    @Example
    void aSumThatACellCanJustHoldIsNoError() {
        AnnualReport all = TANCHENG.withDisputes(TANCHENG.disputes().with(2, CountRow.MAX_COUNT));
        AnnualReport nothing = named(TANCHENG.withDisputes(TANCHENG.disputes().with(2, 0)), Agency.of("兰陵县"));

        assertThat(Consolidation.of(List.of(all, nothing)).disputes().value(2)).hasValue(CountRow.MAX_COUNT);
    }

    /** Changes are signed: a sum that is too large on the way can come back, in whatever order. */
    @Example
    void thousandsOfTheLargestChangesAreAddedExactly() {
        int change = TANCHENG.proactive().layout().row(RowName.LICENSE).cell(ColumnName.CHANGE);
        List<AnnualReport> units = IntStream.range(0, 3_000)
                .mapToObj(unit -> named(
                        TANCHENG.withProactive(TANCHENG.proactive()
                                .with(change, unit < 1_500 ? CountRow.MAX_COUNT : -CountRow.MAX_COUNT + 1)),
                        Agency.of("第" + unit + "单位")))
                .toList();

        assertThat(Consolidation.of(units).proactive().value(change)).hasValue(1_500);
        BigInteger half = BigInteger.valueOf(CountRow.MAX_COUNT).multiply(BigInteger.valueOf(1_500));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Consolidation.of(units.subList(0, 1_500)).proactive())
                .withMessageContaining("the sum " + half + " of the units in /proactive/license/change");
    }

    @Example
    void withoutUnitsThereAreNoTables() {
        Consolidation none = Consolidation.of(List.of());

        assertThat(none).isSameAs(Consolidation.none()).hasToString("Consolidation{0 units}");
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.year()).isEmpty();
        assertThat(none.units()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(none::applications)
                .withMessage("no units are added up, so there are no tables");
        assertThatIllegalStateException().isThrownBy(none::proactive);
        assertThatIllegalStateException().isThrownBy(none::disputes);
        assertThatIllegalStateException().isThrownBy(() -> none.report(Agency.of("某县")));
    }

    @Example
    void consolidationsOfOtherUnitsAreNotEqual() {
        Consolidation one = Consolidation.of(List.of(TANCHENG));
        Consolidation other = Consolidation.of(List.of(named(TANCHENG, Agency.of("兰陵县"))));

        assertThat(one.isEmpty()).isFalse();
        assertThat(one)
                .isEqualTo(Consolidation.of(List.of(TANCHENG)))
                .isNotEqualTo(other)
                .isNotEqualTo("one");
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
    }

    @Example
    void aConsolidationCanBeSentElsewhere() throws IOException, ClassNotFoundException {
        Consolidation sum = Consolidation.of(List.of(TANCHENG, named(TANCHENG, Agency.of("兰陵县"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sum);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(sum);
        }
    }
}
