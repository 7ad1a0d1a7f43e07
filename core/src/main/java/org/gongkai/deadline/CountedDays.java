package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.DayNotCoveredException;
import org.gongkai.calendar.StatutoryHoliday;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/** The days of a calendar, going on beyond those that it knows by statute and by the days of the week. */
record CountedDays(WorkingCalendar calendar) {

    /** What the calendar says of a day: whether it is worked, or null where it does not know. */
    @Nullable
    Boolean known(LocalDate day) {
        if (day.isBefore(calendar.firstDay()) || day.isAfter(calendar.lastDay())) {
            return null;
        }
        try {
            return calendar.isWorkingDay(day);
        } catch (DayNotCoveredException unknown) {
            return null;
        }
    }

    boolean isWorking(LocalDate day) {
        Boolean known = known(day);
        return known != null ? known : isOrdinaryWeekday(day);
    }

    /** The last day of a period where the calendar knows them all. */
    LocalDate plus(LocalDate start, int workingDays) {
        return calendar.plusWorkingDays(start, workingDays);
    }

    /** The working days after one day up to another. */
    int count(LocalDate after, LocalDate last) {
        return last.isAfter(after) ? count(after, last, true) : 0;
    }

    /** Those of them that the calendar knows. */
    int countKnown(LocalDate after, LocalDate last) {
        return last.isAfter(after) ? count(after, last, false) : 0;
    }

    private int count(LocalDate after, LocalDate last, boolean unknownToo) {
        try {
            return calendar.countWorkingDays(after, last);
        } catch (DayNotCoveredException unknown) {
            LocalDate first = after.plusDays(1);
            LocalDate firstKnown = later(first, calendar.firstDay());
            LocalDate lastKnown = DueDate.earlier(last, calendar.lastDay());
            if (lastKnown.isBefore(firstKnown)) {
                return unknownToo ? ordinaryWeekdays(first, last) : 0;
            }
            int counted = 0;
            for (LocalDate day = firstKnown; !day.isAfter(lastKnown); day = day.plusDays(1)) {
                Boolean known = known(day);
                counted += (known != null ? known : unknownToo && isOrdinaryWeekday(day)) ? 1 : 0;
            }
            return unknownToo
                    ? counted
                            + (first.isBefore(firstKnown) ? ordinaryWeekdays(first, firstKnown.minusDays(1)) : 0)
                            + (last.isAfter(lastKnown) ? ordinaryWeekdays(lastKnown.plusDays(1), last) : 0)
                    : counted;
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isOrdinaryWeekday(LocalDate day) {
        return !DayKind.isWeekend(day) && StatutoryHoliday.on(day).isEmpty();
    }

    /** As many as there are, in a time that does not grow with the stretch. */
    private static int ordinaryWeekdays(LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        long weekdays = days / 7 * 5;
        for (long left = days % 7; left > 0; left--) {
            weekdays += DayKind.isWeekend(last.minusDays(left - 1)) ? 0 : 1;
        }
        return (int) Math.min(Integer.MAX_VALUE, weekdays - StatutoryHoliday.weekdaysOff(first, last));
    }

    Text why(LocalDate day) {
        return known(day) != null
                ? calendar.why(day)
                : Text.of(day + "：", day + ": ").concat(reason(day));
    }

    /** Why a day is what it is, in words that do not name it. */
    Text reason(LocalDate day) {
        if (known(day) != null) {
            return calendar.reason(day);
        }
        List<StatutoryHoliday> holidays = StatutoryHoliday.on(day);
        if (holidays.isEmpty()) {
            return Text.of("周末（放假安排未知）", "weekend (no holiday notice is known)");
        }
        Text names = holidays.stream()
                .map(StatutoryHoliday::text)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        all -> Text.of(
                                all.stream().map(Text::zh).collect(Collectors.joining("、")),
                                all.stream().map(Text::en).collect(Collectors.joining(", ")))));
        String basis = StatutoryHoliday.basis(day.getYear()).toString();
        return Text.of(
                "法定放假，" + names.zh() + "（" + basis + "）", "day off by statute, " + names.en() + " (" + basis + ")");
    }
}
