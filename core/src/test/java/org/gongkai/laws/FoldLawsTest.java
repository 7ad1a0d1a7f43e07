package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.application.Application;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Disputes;
import org.gongkai.arbitraries.Summaries;
import org.gongkai.dispute.Dispute;
import org.gongkai.indicator.Indicators;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.tabulation.Consolidation;
import org.gongkai.tabulation.Tabulation;

/** What is added up in parts, sent as Java serialization and merged in any order is what is added up at once. */
class FoldLawsTest {

    private static final int YEAR = 2020;

    @Property(tries = 100)
    void unitsAreConsolidatedInAnySplitAndOrder(@ForAll("units") List<AnnualReport> units, @ForAll Random random)
            throws Exception {
        Consolidation.Accumulator folded = folded(
                units,
                random,
                Consolidation::accumulator,
                Consolidation.Accumulator::add,
                Consolidation.Accumulator::merge);

        assertThat(folded.result()).isEqualTo(units.stream().collect(Consolidation.collector()));
    }

    @Property(tries = 100)
    void indicatorsAreAddedUpInAnySplitAndOrder(@ForAll("reports") List<AnnualReport> reports, @ForAll Random random)
            throws Exception {
        Indicators.Accumulator folded = folded(
                reports, random, Indicators::accumulator, Indicators.Accumulator::add, Indicators.Accumulator::merge);

        assertThat(folded.result()).isEqualTo(reports.stream().collect(Indicators.collector()));
    }

    @Property(tries = 100)
    void aRegisterIsTabulatedInAnySplitAndOrder(
            @ForAll("registers") List<Application> register,
            @ForAll("cases") List<Dispute> cases,
            @ForAll Random random)
            throws Exception {
        List<Object> entries = new ArrayList<>(register);
        entries.addAll(cases);
        Tabulation.Accumulator folded = folded(
                entries,
                random,
                () -> Tabulation.accumulator(YEAR, FormEdition.FORM_2019),
                FoldLawsTest::add,
                Tabulation.Accumulator::merge);

        assertThat(folded.result()).isEqualTo(Tabulation.of(register, cases, YEAR, FormEdition.FORM_2019));
    }

    private static void add(Tabulation.Accumulator accumulator, Object entry) {
        if (entry instanceof Application application) {
            accumulator.add(application);
        } else {
            accumulator.add((Dispute) entry);
        }
    }

    private static <T, A> A folded(
            List<T> all, Random random, Supplier<A> none, BiConsumer<A, T> add, BinaryOperator<A> merge)
            throws Exception {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        List<A> parts = new ArrayList<>(List.of(none.get(), none.get(), none.get()));
        shuffled.forEach(each -> add.accept(parts.get(random.nextInt(parts.size())), each));
        A folded = none.get();
        for (A part : parts) {
            folded = merge.apply(sent(folded), sent(part));
        }
        return folded;
    }

    @SuppressWarnings("unchecked")
    private static <A> A sent(A accumulator) throws Exception {
        return (A) new Values(accumulator.getClass(), accumulator).copy();
    }

    @Provide
    Arbitrary<List<AnnualReport>> units() {
        return Summaries.annual().map(summary -> summary.units());
    }

    @Provide
    Arbitrary<List<AnnualReport>> reports() {
        return DisclosureArbitraryProvider.types()
                .arbitrary(AnnualReport.class)
                .map(AnnualReport.class::cast)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Application>> registers() {
        return Applications.registers();
    }

    @Provide
    Arbitrary<List<Dispute>> cases() {
        return Disputes.cases();
    }
}
