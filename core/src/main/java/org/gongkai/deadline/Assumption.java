package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.function.Function;
import org.gongkai.calendar.WorkingCalendar;

/** What is taken for granted of the days that a {@link WorkingCalendar} does not know, apart from the days off by statute. */
enum Assumption {
    /** Nothing: every one of them can be worked. What follows is certain. */
    NOTHING(due -> due.inTimeThrough()),
    /** As many are worked as the {@link NoticeBound} allows. */
    MOST_WORKED(due -> due.earliest()),
    /** They follow the week. */
    WEEK(due -> due.day()),
    /** As many are off as the {@link NoticeBound} allows. */
    MOST_OFF(due -> due.latest());

    private final Function<DueDate, LocalDate> day;

    Assumption(Function<DueDate, LocalDate> day) {
        this.day = day;
    }

    LocalDate of(DueDate due) {
        return day.apply(due);
    }
}
