package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.StateCouncilCalendar;

/**
 * Days that the working calendar covers (2008 to 2026), of which those on which periods go wrong come often: make-up working
 * days, days off in the middle of a week, and the days around them. They shrink to the first one.
 */
public final class Days {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();

    private static final Map<DayKind, List<LocalDate>> BY_KIND =
            days(day -> true).stream().collect(Collectors.groupingBy(CALENDAR::kind));
    private static final List<LocalDate> AROUND_ARRANGED_DAYS = days(Days::isNextToAnArrangedDay);

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
        List<LocalDate> around = AROUND_ARRANGED_DAYS.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        Arbitrary<LocalDate> every = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return around.isEmpty()
                ? every
                : Arbitraries.frequencyOf(Tuple.of(3, every), Tuple.of(1, Arbitraries.of(around)));
    }

    /** {@return working days, make-up working days among them} */
    public static Arbitrary<LocalDate> workingDays() {
        return Arbitraries.oneOf(of(DayKind.WORKING_WEEKDAY), makeUpWorkingDays());
    }

    /** {@return days on which nobody works: weekends and holidays} */
    public static Arbitrary<LocalDate> daysOff() {
        return Arbitraries.oneOf(of(DayKind.WEEKEND), of(DayKind.DAY_OFF));
    }

    /** {@return the days of weekends that are worked to make up for a holiday (调休)} */
    public static Arbitrary<LocalDate> makeUpWorkingDays() {
        return of(DayKind.MAKE_UP_WORKING_DAY);
    }

    /**
     * Days of one kind.
     *
     * @param kind the kind, not null
     * @return the days
     */
    public static Arbitrary<LocalDate> of(DayKind kind) {
        return Arbitraries.of(BY_KIND.get(Objects.requireNonNull(kind, "kind")));
    }

    private static List<LocalDate> days(Predicate<LocalDate> wanted) {
        return CALENDAR.firstDay()
                .datesUntil(CALENDAR.lastDay().plusDays(1))
                .filter(wanted)
                .toList();
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
