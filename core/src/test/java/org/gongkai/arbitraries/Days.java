package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.StateCouncilCalendar;

/**
 * Days that the working calendar covers (2019 to 2026), of which those on which periods go wrong come often: make-up working
 * days, days off in the middle of a week, and the days around them. They shrink to the first one.
 */
public final class Days {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();

    private Days() {}

    /** {@return days of every kind} */
    public static Arbitrary<LocalDate> any() {
        return between(CALENDAR.firstDay(), CALENDAR.lastDay());
    }

    /**
     * Days of every kind in a stretch of time.
     *
     * @param first the first day, covered by the calendar
     * @param last the last day, covered by the calendar and not before {@code first}
     * @return the days
     */
    public static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        List<LocalDate> around = days(first, last, Days::isNextToAnArrangedDay);
        Arbitrary<LocalDate> every = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return around.isEmpty()
                ? every
                : Arbitraries.frequencyOf(Tuple.of(3, every), Tuple.of(1, Arbitraries.of(around)));
    }

    /** {@return working days, make-up working days among them} */
    public static Arbitrary<LocalDate> workingDays() {
        return Arbitraries.oneOf(of(CALENDAR::isWorkingDay), makeUpWorkingDays());
    }

    /** {@return days on which nobody works: weekends and holidays} */
    public static Arbitrary<LocalDate> daysOff() {
        return of(day -> !CALENDAR.isWorkingDay(day));
    }

    /** {@return the days of weekends that are worked to make up for a holiday (调休)} */
    public static Arbitrary<LocalDate> makeUpWorkingDays() {
        return of(day -> CALENDAR.kind(day) == DayKind.MAKE_UP_WORKING_DAY);
    }

    /**
     * Days of one kind.
     *
     * @param kind the kind, not null
     * @return the days
     */
    public static Arbitrary<LocalDate> of(DayKind kind) {
        Objects.requireNonNull(kind, "kind");
        return of(day -> CALENDAR.kind(day) == kind);
    }

    private static Arbitrary<LocalDate> of(Predicate<LocalDate> wanted) {
        return Arbitraries.of(days(CALENDAR.firstDay(), CALENDAR.lastDay(), wanted));
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last, Predicate<LocalDate> wanted) {
        return first.datesUntil(last.plusDays(1)).filter(wanted).toList();
    }

    private static boolean isNextToAnArrangedDay(LocalDate day) {
        return isArranged(day.minusDays(1)) || isArranged(day) || isArranged(day.plusDays(1));
    }

    private static boolean isArranged(LocalDate day) {
        return !day.isBefore(CALENDAR.firstDay())
                && !day.isAfter(CALENDAR.lastDay())
                && (CALENDAR.kind(day) == DayKind.DAY_OFF || CALENDAR.kind(day) == DayKind.MAKE_UP_WORKING_DAY);
    }
}
