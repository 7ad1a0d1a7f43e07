package org.gongkai.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.StatutoryHoliday;
import org.gongkai.internal.Days;
import org.gongkai.law.Citation;

/** A period of working days after a start, in which the days of consultations do not count. */
record Period(
        CountedDays days,
        DeadlineStep started,
        LocalDate dayBefore,
        int length,
        Citation basis,
        int extension,
        List<Stop> stops) {

    /** After it the reasons of days that do not count are not listed: nothing is known of them but their days of the week. */
    private static final LocalDate LAST_WITH_REASON = LocalDate.of(2050, Month.DECEMBER, 31);

    static Period of(CountedDays days, DeadlineStep started, LocalDate dayBefore, int length, Citation basis) {
        return new Period(days, started, dayBefore, length, basis, 0, List.of());
    }

    Period with(int extension, List<Stop> stops) {
        return new Period(days, started, dayBefore, length, basis, extension, List.copyOf(stops));
    }

    DueDate due() {
        return new Countdown(days, dayBefore, length + extension, stops).dueDate();
    }

    List<DeadlineStep> steps(DueDate due) {
        LocalDate end = due.day();
        List<DeadlineStep> steps = new ArrayList<>();
        steps.add(started);
        LocalDate firstDay = Days.after(dayBefore);
        LocalDate unextended = extension > 0 ? with(0, stops).due().day() : end;
        steps.add(new DeadlineStep(DeadlineStep.Kind.PERIOD, firstDay, unextended, length, basis));
        for (Stop stop : stops) {
            LocalDate first = stop.first().isAfter(firstDay) ? stop.first() : firstDay;
            LocalDate last = stop.last().day().isBefore(end) ? stop.last().day() : end;
            if (!last.isBefore(first)) {
                int counted = days.count(Days.before(first), last);
                steps.add(new DeadlineStep(DeadlineStep.Kind.STOPPED, first, last, counted, stop.basis()));
            }
        }
        if (extension > 0) {
            steps.add(new DeadlineStep(DeadlineStep.Kind.EXTENSION, Days.after(unextended), end, extension, basis));
        }
        due.unknownFrom()
                .ifPresent(unknown -> steps.add(new DeadlineStep(
                        DeadlineStep.Kind.PROVISIONAL,
                        due.earliest(),
                        due.latest(),
                        0,
                        StatutoryHoliday.basis(unknown.getYear()))));
        return steps;
    }

    List<UncountedDay> uncountedDays(DueDate due) {
        List<UncountedDay> uncounted = new ArrayList<>();
        LocalDate last = due.isCertain() || due.day().isBefore(LAST_WITH_REASON) ? due.day() : LAST_WITH_REASON;
        for (LocalDate day = Days.after(dayBefore); day.isBefore(last); day = day.plusDays(1)) {
            if (!days.isWorking(day)) {
                uncounted.add(new UncountedDay(day, days.why(day)));
            } else {
                for (Stop stop : stops) {
                    if (stop.holds(day)) {
                        uncounted.add(new UncountedDay(day, stop.why(day)));
                        break;
                    }
                }
            }
        }
        return uncounted;
    }
}
