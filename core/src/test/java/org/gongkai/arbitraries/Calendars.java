package org.gongkai.arbitraries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.calendar.HolidayNotice;
import org.gongkai.calendar.StateCouncilCalendar;

/** Working calendars and holiday notices. */
public final class Calendars {

    private static final int DAYS_OF_YEAR = 365;
    private static final Map<Integer, StateCouncilCalendar> BEFORE = new ConcurrentHashMap<>();

    private Calendars() {}

    /** {@return the published calendar, some with a day off or a working day more, as a region can have} */
    public static Arbitrary<StateCouncilCalendar> any() {
        StateCouncilCalendar published = StateCouncilCalendar.published();
        return Arbitraries.oneOf(
                Arbitraries.just(published),
                Days.workingDays().map(day -> published.withDayOff(day, "台风停工")),
                Days.daysOff().map(day -> published.withWorkingDay(day, "补班")));
    }

    /**
     * The published calendar without the notices for a year and those after it.
     *
     * @param year the year, after 2008
     * @return the calendar
     */
    public static StateCouncilCalendar before(int year) {
        return BEFORE.computeIfAbsent(year, Calendars::readBefore);
    }

    private static StateCouncilCalendar readBefore(int year) {
        String notices = StateCouncilCalendar.published().notices().stream()
                .filter(notice -> notice.year() < year)
                .map(notice -> "notice " + notice.year() + "\noff " + days(notice.daysOff()) + "\nwork "
                        + days(notice.makeUpWorkingDays()) + "\n")
                .collect(Collectors.joining());
        try {
            return StateCouncilCalendar.read(new ByteArrayInputStream(notices.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    /** {@return notices of any year with any days off and make-up days in that year, no day being both} */
    public static Arbitrary<HolidayNotice> notices() {
        Arbitrary<Set<Integer>> days =
                Arbitraries.integers().between(1, DAYS_OF_YEAR).set().ofMaxSize(12);
        return Combinators.combine(
                        Arbitraries.integers().between(2019, 2035),
                        days,
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 40))
                .as((year, drawn, off, number) -> {
                    HolidayNotice.Builder notice =
                            HolidayNotice.builder(year).number("国办发明电〔" + year + "〕" + number + "号");
                    int left = off;
                    for (int each : drawn) {
                        LocalDate day = LocalDate.ofYearDay(year, each);
                        boolean weekend = day.getDayOfWeek().getValue() > 5;
                        if (left-- > 0 || !weekend) {
                            notice.dayOff(day);
                        } else {
                            notice.makeUpWorkingDay(day);
                        }
                    }
                    return notice.build();
                });
    }
}
