package org.gongkai.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.calendar.StatutoryHoliday;
import org.gongkai.internal.Days;
import org.gongkai.law.Citation;
import org.jspecify.annotations.Nullable;

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
        return uncounted(due, (day, stop) -> new UncountedDay(day, stop == null ? days.why(day) : stop.why(day)));
    }

    List<UncountedSpan> uncountedSpans(DueDate due) {
        return UncountedSpan.joined(uncounted(
                due, (day, stop) -> new UncountedSpan(day, day, stop == null ? days.reason(day) : stop.reason())));
    }

    @FunctionalInterface
    private interface Uncounted<T> {
        T of(LocalDate day, @Nullable Stop stop);
    }

    /** The days that do not count, with the consultation that holds them where they are worked. */
    private <T> List<T> uncounted(DueDate due, Uncounted<T> uncounted) {
        List<T> all = new ArrayList<>();
        LocalDate last = due.isCertain() || due.day().isBefore(LAST_WITH_REASON) ? due.day() : LAST_WITH_REASON;
        for (LocalDate each = Days.after(dayBefore); each.isBefore(last); each = each.plusDays(1)) {
            LocalDate day = each;
            if (!days.isWorking(day)) {
                all.add(uncounted.of(day, null));
            } else {
                stops.stream()
                        .filter(stop -> stop.holds(day))
                        .findFirst()
                        .ifPresent(stop -> all.add(uncounted.of(day, stop)));
            }
        }
        return all;
    }
}
