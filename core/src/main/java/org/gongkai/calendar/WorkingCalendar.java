package org.gongkai.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * Tells working days (工作日) from others, adds them and counts them.
 *
 * <p>A calendar knows the days that it covers and throws a {@link DayNotCoveredException} for any other. To supply one,
 * say what each day is; adding and counting follow. Implementations are immutable.
 *
 * <p>{@link StateCouncilCalendar} is the calendar of the State Council's notices.
 */
@NoJsonForm
public interface WorkingCalendar {

    /** {@return the first day that the calendar covers} */
    LocalDate firstDay();

    /** {@return the last day that the calendar covers} */
    LocalDate lastDay();

    /**
     * The version of the data, so that dates that were counted can be told from those counted by other data.
     *
     * @return one line that is another where the days are others; the days covered, unless an implementation says more
     */
    default Text version() {
        return Text.of(firstDay() + "至" + lastDay(), firstDay() + " to " + lastDay());
    }

    /**
     * What a day is.
     *
     * @param day the day, not null
     * @return its kind
     * @throws DayNotCoveredException if the day is not covered
     */
    DayKind kind(LocalDate day);

    /**
     * Why a day is what it is, for people, in words that do not name the day: neighbouring days can have one reason.
     *
     * @param day the day, not null
     * @return its kind and, where known, who says so
     * @throws DayNotCoveredException if the day is not covered
     */
    default Text reason(LocalDate day) {
        return kind(Objects.requireNonNull(day, "day")).text();
    }

    /**
     * Why a day is what it is, for people.
     *
     * @param day the day, not null
     * @return one line that names the day and the {@linkplain #reason reason}
     * @throws DayNotCoveredException if the day is not covered
     */
    default Text why(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return Text.of(day + "：", day + ": ").concat(reason(day));
    }

    /**
     * Tells whether a day is a working day.
     *
     * @param day the day, not null
     * @return true if it is
     * @throws DayNotCoveredException if the day is not covered
     */
    default boolean isWorkingDay(LocalDate day) {
        return kind(day).isWorking();
    }

    /**
     * The day on which a period of working days ends, the day after the start being the first that can count.
     *
     * @param start the day from which the period runs, itself not counted; not null
     * @param workingDays the length of the period, 0 or more
     * @return the last of the working days, or {@code start} where the period has none
     * @throws IllegalArgumentException if {@code workingDays} is negative
     * @throws DayNotCoveredException if a day after the start up to the end is not covered
     */
    default LocalDate plusWorkingDays(LocalDate start, int workingDays) {
        Objects.requireNonNull(start, "start");
        requireNotNegative(workingDays);
        LocalDate day = start;
        for (int counted = 0; counted < workingDays; ) {
            if (day.equals(LocalDate.MAX)) {
                throw new DayNotCoveredException(day, firstDay(), lastDay());
            }
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * The working days after one day up to another.
     *
     * <p>It is the inverse of adding: {@code countWorkingDays(start, plusWorkingDays(start, n))} is {@code n}.
     *
     * @param start the day from which to count, itself not counted; not null
     * @param end the last day that can count, not before {@code start}; not null
     * @return the number of working days, 0 or more
     * @throws IllegalArgumentException if {@code end} is before {@code start}
     * @throws DayNotCoveredException if a day after the start up to the end is not covered
     */
    default int countWorkingDays(LocalDate start, LocalDate end) {
        requireInOrder(start, end);
        int counted = 0;
        for (LocalDate day = start; day.isBefore(end); ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return counted;
    }

    private static void requireNotNegative(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("workingDays must not be negative, but was " + workingDays);
        }
    }

    private static void requireInOrder(LocalDate start, LocalDate end) {
        Objects.requireNonNull(start, "start");
        if (Objects.requireNonNull(end, "end").isBefore(start)) {
            throw new IllegalArgumentException("end " + end + " is before start " + start);
        }
    }
}
