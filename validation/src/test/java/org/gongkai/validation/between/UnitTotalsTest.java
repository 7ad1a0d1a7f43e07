package org.gongkai.validation.between;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.gongkai.report.CountRow;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// Mutants that survive: what is summed at once is else told one by one.
class UnitTotalsTest {

    private static final int CELLS = TableLayout.disputes().cellCount();

    private static final DisputeTable FULL = DisputeTable.of(
            LongStream.generate(() -> CountRow.MAX_COUNT).limit(CELLS).toArray());

    private static UnitTotals of(int tables) {
        return UnitTotals.of(CELLS, Collections.nCopies(tables, FULL));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 511})
    void aSumIsExact(int tables) {
        for (int cell = 0; cell < CELLS; cell++) {
            assertThat(of(tables).sum(cell)).isEqualTo(CountRow.MAX_COUNT * tables);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 2048, 4097})
    void ofASumBeyondALongIsOnlyToldThatItIsBeyondEveryCount(int tables) {
        for (int cell = 0; cell < CELLS; cell++) {
            assertThat(of(tables).sum(cell)).isBetween(CountRow.MAX_COUNT + 1, Long.MAX_VALUE - CountRow.MAX_COUNT);
        }
    }

    @Test
    void blanksAreCountedCellByCell() {
        UnitTotals totals = UnitTotals.of(
                CELLS, List.of(FULL.with(3, CountRow.NOT_STATED), FULL, FULL.with(3, CountRow.NOT_STATED)));

        for (int cell = 0; cell < CELLS; cell++) {
            assertThat(totals.blanks(cell)).isEqualTo(cell == 3 ? 2 : 0);
        }
    }

    @Test
    void whatMustHoldIsToldOfACellByItsLabelAndItsWords() {
        assertThat(UnitTotals.statement(Text.of("行政复议 / 总计", "reconsideration / total")))
                .isEqualTo(Text.of("“行政复议 / 总计”：汇总 = 各单位之和", "reconsideration / total: summary = sum of the units"));
    }
}
