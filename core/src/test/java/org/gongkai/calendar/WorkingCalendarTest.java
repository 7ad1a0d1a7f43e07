package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

// Mutants that survive: WorkingDays: a search begun further back only takes longer.
class WorkingCalendarTest {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();

    /** A calendar of one's own: it says what days are and leaves adding and counting to the interface. */
    private static final WorkingCalendar SUPPLIED = new WorkingCalendar() {
        @Override
        public LocalDate firstDay() {
            return CALENDAR.firstDay();
        }

        @Override
        public LocalDate lastDay() {
            return CALENDAR.lastDay();
        }

        @Override
        public DayKind kind(LocalDate day) {
            return CALENDAR.kind(day);
        }
    };

    @Test
    void theDayAfterTheLastDateIsNotCovered() {
        assertThatExceptionOfType(DayNotCoveredException.class)
                .isThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.MAX, 1))
                .matches(refused -> refused.day().equals(LocalDate.MAX));
    }

    @Property
    void addingThenCountingIsIdentity(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 300) int days) {
        LocalDate end = CALENDAR.plusWorkingDays(start, days);
        assertThat(CALENDAR.countWorkingDays(start, end)).isEqualTo(days);
        assertThat(days == 0 || CALENDAR.isWorkingDay(end)).isTrue();
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(max = 60) int days) {
        assertThat(CALENDAR.plusWorkingDays(start.plusDays(later), days))
                .isAfterOrEqualTo(CALENDAR.plusWorkingDays(start, days));
    }

    @Property
    void aLongerPeriodEndsLater(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int days) {
        assertThat(CALENDAR.plusWorkingDays(start, days + 1)).isAfter(CALENDAR.plusWorkingDays(start, days));
    }

    @Property
    void countsOfNeighbouringStretchesAddUp(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 200) int first,
            @ForAll @IntRange(max = 200) int second) {
        LocalDate middle = start.plusDays(first);
        LocalDate end = middle.plusDays(second);
        assertThat(CALENDAR.countWorkingDays(start, end))
                .isEqualTo(CALENDAR.countWorkingDays(start, middle) + CALENDAR.countWorkingDays(middle, end));
    }

    @Property
    void aSuppliedCalendarCountsDayByDayToTheSameResult(
            @ForAll("days") LocalDate start, @ForAll @IntRange(max = 200) int days) {
        LocalDate end = CALENDAR.plusWorkingDays(start, days);
        assertThat(SUPPLIED.plusWorkingDays(start, days)).isEqualTo(end);
        assertThat(SUPPLIED.countWorkingDays(start, end)).isEqualTo(days);
        assertThat(SUPPLIED.isWorkingDay(start)).isEqualTo(CALENDAR.isWorkingDay(start));
    }

    @Test
    void aSuppliedCalendarExplainsADayByItsKind() {
        assertThat(SUPPLIED.why(LocalDate.of(2020, 1, 19)).en()).isEqualTo("2020-01-19: make-up working day");
        assertThatExceptionOfType(DayNotCoveredException.class)
                .isThrownBy(() -> SUPPLIED.plusWorkingDays(LocalDate.of(2026, 12, 20), 20));
    }

    @Test
    void aSuppliedCalendarCoversNothingAfterTheLastDayThatThereIs() {
        assertThatExceptionOfType(DayNotCoveredException.class)
                .isThrownBy(() -> SUPPLIED.plusWorkingDays(LocalDate.MAX, 1));
        assertThat(SUPPLIED.plusWorkingDays(LocalDate.MAX, 0)).isEqualTo(LocalDate.MAX);
        assertThat(SUPPLIED.countWorkingDays(LocalDate.MAX, LocalDate.MAX)).isZero();
    }

    @Test
    void aSuppliedCalendarRefusesToCountBackwards() {
        LocalDate day = LocalDate.of(2020, 3, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUPPLIED.plusWorkingDays(day, -1))
                .withMessage("workingDays must not be negative, but was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> SUPPLIED.countWorkingDays(day, day.minusDays(1)));
        assertThat(SUPPLIED.plusWorkingDays(day, 0)).isEqualTo(day);
        assertThat(SUPPLIED.countWorkingDays(day, day)).isZero();
        assertThat(DayKind.MAKE_UP_WORKING_DAY.label()).isEqualTo("调休上班日");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 1, 1).toEpochDay(),
                        LocalDate.of(2025, 8, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
