package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;

/** A property that fails from some count on shrinks to just that count, in few tries. */
@AddLifecycleHook(value = GreatestCountsTest.Shrinking.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
@PropertyDefaults(
        tries = GreatestCountsTest.MOST,
        shrinking = ShrinkingMode.FULL,
        edgeCases = EdgeCasesMode.FIRST,
        afterFailure = AfterFailureMode.RANDOM_SEED)
class GreatestCountsTest {

    /** So that it fails in a run of few tries, too; one that fails tries no more. */
    static final int MOST = 200_000;

    private static final long MANY = 1_234;
    private static final long HALF = CountRow.MAX_COUNT / 2;

    @Property
    void aCount(@ForAll("counts") long value) {
        isLess(value, each -> each, MANY);
    }

    @Property
    void aCountOfAnySize(@ForAll("anyCounts") long value) {
        isLess(value, each -> each, HALF);
    }

    @Property
    void theGreatestCount(@ForAll("anyCounts") long value) {
        isLess(value, each -> each, CountRow.MAX_COUNT);
    }

    @Property
    void aChangeThatTakesAway(@ForAll("anyChanges") long value) {
        isLess(value, GreatestCountsTest::takenAway, HALF);
    }

    @Property
    void aCellOfAReport(@ForAll AnnualReport value) {
        isLess(value, GreatestCountsTest::greatest, MANY);
    }

    @Property
    void aCellThatIsNearlyTheGreatest(@ForAll AnnualReport value) {
        isLess(value, GreatestCountsTest::greatest, CountRow.MAX_COUNT - 1);
    }

    @Property
    void aCellOfATableOfAnyCells(@ForAll("ofAnyCells") ApplicationTable value) {
        isLess(value, GreatestCountsTest::greatest, HALF);
    }

    @Property
    void aCellOfAReportWithBlanks(@ForAll("withBlanks") AnnualReport value) {
        isLess(value, GreatestCountsTest::greatest, MANY);
    }

    @Property
    void aCellOfATable(@ForAll ApplicationTable value) {
        isLess(value, GreatestCountsTest::greatest, MANY);
    }

    @Property
    void aSumAtTheLimit(@ForAll("atTheLimit") DisputeTable value) {
        isLess(value, table -> table.reconsideration().total().orElse(0), CountRow.MAX_COUNT / 400);
    }

    @Property
    void aSumOverUnits(@ForAll("summaries") Summary value) {
        isLess(value, summary -> received(summary.summary()), MANY);
    }

    private static <T> void isLess(T value, ToLongFunction<T> measure, long boundary) {
        long measured = measure.applyAsLong(value);
        Shrinking.tried(value, measured, boundary);
        assertThat(measured).isLessThan(boundary);
    }

    /** What was tried from the first failure of a property to the boundary; after it there is nothing to be found. */
    static final class Shrinking extends FailsAsExpected {

        private static final int FEW = 400;
        private static final Map<Object, Long> ABOVE = new HashMap<>();

        private static int tries;

        static void tried(Object value, long measured, long boundary) {
            if (measured >= boundary) {
                ABOVE.put(value, measured - boundary);
            }
            tries += ABOVE.isEmpty() || ABOVE.containsValue(0L) ? 0 : 1;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            ABOVE.clear();
            tries = 0;
            return super.aroundProperty(context, property);
        }

        @Override
        void isMinimal(Object value) {
            assertThat(ABOVE.get(value)).isZero();
            assertThat(tries).isLessThan(FEW);
        }
    }

    private static long takenAway(long change) {
        return change == CountRow.NOT_STATED ? 0 : -change;
    }

    private static long received(AnnualReport report) {
        return report.applications().received().totalOrZero();
    }

    private static long greatest(AnnualReport report) {
        return Stream.of(report.applications(), report.disputes(), report.proactive())
                .mapToLong(GreatestCountsTest::greatest)
                .max()
                .orElseThrow();
    }

    private static long greatest(CountTable table) {
        return IntStream.range(0, table.layout().cellCount())
                .mapToLong(table::orZero)
                .max()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Long> counts() {
        return Scale.LIMIT.counts();
    }

    @Provide
    Arbitrary<Long> anyCounts() {
        return Counts.anyOrBlank().filter(count -> count != CountRow.NOT_STATED);
    }

    @Provide
    Arbitrary<Long> anyChanges() {
        return Counts.anyChangeOrBlank();
    }

    @Provide
    Arbitrary<ApplicationTable> ofAnyCells() {
        return ApplicationTables.ofAnyCells(FormEdition.FORM_2021);
    }

    @Provide
    Arbitrary<AnnualReport> withBlanks() {
        return Reports.annual().withBlanks();
    }

    @Provide
    Arbitrary<DisputeTable> atTheLimit() {
        return DisputeTables.consistent(Scale.LIMIT);
    }

    @Provide
    Arbitrary<Summary> summaries() {
        return Summaries.annual().scaledTo(Scale.PROVINCE);
    }
}
