package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.StateCouncilCalendar;

/** The days that are drawn, and what the calendar says of them. */
class DaysTest {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    @Property
    void aWorkingDayCountsAsOneFromTheDayBefore(@ForAll("workingDays") LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
        assertThat(day.equals(CALENDAR.firstDay()) || CALENDAR.countWorkingDays(day.minusDays(1), day) == 1)
                .isTrue();
    }

    @Property
    void aPeriodFromADayOffIsThatFromTheDayBefore(
            @ForAll("daysOff") LocalDate day, @ForAll @IntRange(min = 1, max = 40) int length) {
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
        if (day.isAfter(CALENDAR.firstDay()) && day.isBefore(LAST)) {
            assertThat(CALENDAR.plusWorkingDays(day, length))
                    .isEqualTo(CALENDAR.plusWorkingDays(day.minusDays(1), length));
        }
    }

    @Property
    void aMakeUpDayIsAWorkedWeekend(@ForAll("makeUpDays") LocalDate day) {
        assertThat(CALENDAR.kind(day)).isEqualTo(DayKind.MAKE_UP_WORKING_DAY);
        assertThat(day.getDayOfWeek().getValue()).isGreaterThan(5);
    }

    @Property
    void aPeriodOfTwoPartsIsThatOfTheirSum(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second) {
        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(start, first), second))
                .isEqualTo(CALENDAR.plusWorkingDays(start, first + second));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.between(CALENDAR.firstDay(), LAST);
    }

    @Provide
    Arbitrary<LocalDate> workingDays() {
        return Days.workingDays();
    }

    @Provide
    Arbitrary<LocalDate> daysOff() {
        return Days.daysOff();
    }

    @Provide
    Arbitrary<LocalDate> makeUpDays() {
        return Days.makeUpWorkingDays();
    }
}
