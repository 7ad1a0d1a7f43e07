package org.gongkai.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Test
    void daysAreCountedAsTheCalendarHasThem() {
        assertThat(Days.after(DAY)).isEqualTo("2021-01-01");
        assertThat(Days.before(DAY)).isEqualTo("2020-12-30");
        assertThat(Days.plus(DAY, Period.ofMonths(2))).isEqualTo("2021-02-28");
        assertThat(Days.minus(DAY, Period.ofWeeks(2))).isEqualTo("2020-12-17");
    }

    @Test
    void thereIsNoDayBeyondTheLastOrBeforeTheFirst() {
        assertThat(Days.after(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
        assertThat(Days.before(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
        assertThat(Days.plus(LocalDate.MAX.minusDays(3), Period.ofDays(4))).isEqualTo(LocalDate.MAX);
        assertThat(Days.minus(LocalDate.MIN.plusDays(3), Period.ofDays(4))).isEqualTo(LocalDate.MIN);
        assertThat(Days.plus(LocalDate.MIN, Period.ofYears(-1))).isEqualTo(LocalDate.MIN);
        assertThat(Days.minus(LocalDate.MAX, Period.ofYears(-1))).isEqualTo(LocalDate.MAX);
    }
}
