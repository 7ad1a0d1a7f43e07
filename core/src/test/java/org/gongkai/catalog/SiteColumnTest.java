package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteColumnTest {

    private static SiteColumn.Builder column(ColumnContent content) {
        return SiteColumn.builder()
                .title("通知公告")
                .columnKind(SiteColumnKind.COLUMN)
                .content(content);
    }

    @Test
    void whatAColumnHoldsTellsItsCycle() {
        assertThat(column(ColumnContent.NEWS).build().cycle()).contains(RenewalCycle.TWO_WEEKS);
        assertThat(column(ColumnContent.NOTICES_AND_POLICIES).build().cycle()).contains(RenewalCycle.HALF_YEAR);
        assertThat(column(ColumnContent.OTHER).build().cycle()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ColumnContent.class)
    void itsOwnCycleGoesBeforeThatOfWhatItHolds(ColumnContent content) {
        assertThat(column(content).ownCycle(RenewalCycle.MONTH).build().cycle()).contains(RenewalCycle.MONTH);
    }

    @ParameterizedTest
    @CsvSource({
        "TWO_WEEKS, 2020-12-17",
        "MONTH, 2020-11-30",
        "QUARTER, 2020-09-30",
        "HALF_YEAR, 2020-06-30",
        "YEAR, 2019-12-31"
    })
    void aCycleIsAPeriodOfTheCalendar(RenewalCycle cycle, LocalDate since) {
        assertThat(LocalDate.of(2020, 12, 31).minus(cycle.period())).isEqualTo(since);
    }

    @Test
    void anEmptyColumnHasNoEntriesAndNoneHasFewer() {
        SiteColumn.Builder column = column(ColumnContent.OTHER);

        assertThat(column.entries(0).build().entries()).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(column.entries(-1)::build)
                .withMessage("number of entries must not be negative");
    }
}
