package org.gongkai.validation.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.deadline.DueDate;
import org.gongkai.internal.Days;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;

/**
 * That something comes within so many working days after a day.
 *
 * @param statement what must hold
 * @param workingDays the number of working days
 * @param calendar counts them
 */
record WorkingDayLimit(Text statement, int workingDays, WorkingCalendar calendar) implements Serializable {

    /** Whether it came in time whatever the calendar covers: so many working days are never fewer than so many days. */
    boolean isSurelyKept(LocalDate from, LocalDate came) {
        return !came.isAfter(Days.plus(from, Period.ofDays(workingDays)));
    }

    /** Checks a day on which it came, of an entry with a title and the cells of both days. */
    void check(LocalDate from, LocalDate came, Cell title, List<Cell> days, Check check) {
        DueDate due = DueDate.after(calendar, from, workingDays);
        if (!came.isAfter(due.inTimeThrough())) {
            check.holds();
        } else if (due.isCertain()) {
            check.violated(
                    statement,
                    days,
                    Figure.of(due.day().toString()),
                    Figure.of(came.toString()),
                    OptionalLong.of(ChronoUnit.DAYS.between(due.day(), came)));
        } else {
            check.notAssessable(statement, List.of(title, unknownDay(due)));
        }
    }

    /** The first day that a calendar does not know, for which a last day is not certain. */
    static Cell unknownDay(DueDate due) {
        return Cell.of("/calendar", "工作日历 " + due.unknownFrom().orElseThrow(), Figure.notStated());
    }
}
