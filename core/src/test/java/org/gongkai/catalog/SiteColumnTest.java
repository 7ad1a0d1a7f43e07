package org.gongkai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteColumnTest {

    private static final LocalDate LAST = LocalDate.of(2020, 8, 31);

    private static SiteColumn.Builder column(ColumnContent content) {
        return SiteColumn.builder()
                .title("通知公告")
                .columnKind(SiteColumnKind.COLUMN)
                .content(content)
                .lastEntryOn(LAST);
    }

    @ParameterizedTest
    @CsvSource({"NEWS, 2020-09-14", "NOTICES_AND_POLICIES, 2021-02-28", "OTHER, "})
    void whatAColumnHoldsTellsWhenItIsDue(ColumnContent content, LocalDate due) {
        assertThat(column(content).build().renewalDue()).isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest
    @CsvSource({
        "TWO_WEEKS, 2020-09-14",
        "MONTH, 2020-09-30",
        "QUARTER, 2020-11-30",
        "HALF_YEAR, 2021-02-28",
        "YEAR, 2021-08-31"
    })
    void itsOwnCycleGoesBeforeThatOfWhatItHolds(RenewalCycle cycle, LocalDate due) {
        SiteColumn column = column(ColumnContent.NEWS).ownCycle(cycle).build();

        assertThat(column.cycle()).contains(cycle);
        assertThat(column.renewalDue()).contains(due);
    }

    @Test
    void aColumnWithoutALastEntryIsNotKnownToBeDue() {
        SiteColumn column = SiteColumn.builder()
                .title("专题")
                .columnKind(SiteColumnKind.SPECIAL_TOPIC)
                .content(ColumnContent.NEWS)
                .build();

        assertThat(column.cycle()).contains(RenewalCycle.TWO_WEEKS);
        assertThat(column.renewalDue()).isEmpty();
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
