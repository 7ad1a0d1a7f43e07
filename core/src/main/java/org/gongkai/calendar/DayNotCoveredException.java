package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/** A day was asked for that a calendar knows nothing about; it refuses to guess. */
@NoJsonForm
public final class DayNotCoveredException extends RuntimeException {

    private final LocalDate day;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    /**
     * For calendars.
     *
     * @param day the day that was needed, not null
     * @param firstDay the first day that the calendar covers, not null
     * @param lastDay the last day that the calendar covers, not null
     */
    public DayNotCoveredException(LocalDate day, LocalDate firstDay, LocalDate lastDay) {
        super(text(day, firstDay, lastDay).en());
        this.day = day;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    private static Text text(LocalDate day, LocalDate firstDay, LocalDate lastDay) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        return Text.of(
                "无法判断" + day + "是否为工作日：日历只涵盖" + firstDay + "至" + lastDay,
                "whether " + day + " is a working day is not known: the calendar covers " + firstDay + " to "
                        + lastDay);
    }

    /** {@return what is not known, in both languages; the message has the English} */
    public Text text() {
        return text(day, firstDay, lastDay);
    }

    /** {@return the day that was needed: where days are added, the first that is not covered} */
    public LocalDate day() {
        return day;
    }

    /** {@return the first day that the calendar covers} */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** {@return the last day that the calendar covers} */
    public LocalDate lastDay() {
        return lastDay;
    }
}
