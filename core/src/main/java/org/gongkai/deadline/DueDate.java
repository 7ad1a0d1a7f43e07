package org.gongkai.deadline;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.text.Text;

/**
 * The last day of a period of working days. It is certain where every day that must be counted is known; else it is provisional,
 * and lies between two days.
 *
 * <p>Of the days that a calendar does not know, those off by {@linkplain org.gongkai.calendar.StatutoryHoliday statute} are not
 * counted. The range rests on what notices have arranged since 2008: it holds whatever notice comes that keeps to that, which no
 * statute demands.
 *
 * @param day the last day; where it is provisional, that by the statute and the days of the week alone; not null
 * @param earliest the earliest that it can be, not after the day; not null
 * @param latest the latest that it can be, not before the day; not null
 * @param inTimeThrough the day up to which all is in time, whatever any notice says, not after the earliest; not null
 * @param unknownFrom the first day that is not known and must be counted; empty where the last day is certain, and all four days
 *     are the same; not null
 */
@NoJsonForm
public record DueDate(
        LocalDate day, LocalDate earliest, LocalDate latest, LocalDate inTimeThrough, Optional<LocalDate> unknownFrom)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @param day the last day
     * @param earliest the earliest that it can be
     * @param latest the latest that it can be
     * @param inTimeThrough the day up to which all is in time
     * @param unknownFrom the first day that is not known
     * @throws IllegalArgumentException if the days are not in order, or differ though all are known
     */
    public DueDate {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(inTimeThrough, "inTimeThrough");
        Objects.requireNonNull(unknownFrom, "unknownFrom");
        if (inTimeThrough.isAfter(earliest) || earliest.isAfter(day) || day.isAfter(latest)) {
            throw new IllegalArgumentException("inTimeThrough " + inTimeThrough + ", earliest " + earliest + ", day "
                    + day + " and latest " + latest + " are not in order");
        }
        if (unknownFrom.isEmpty() && !inTimeThrough.equals(latest)) {
            throw new IllegalArgumentException("unknownFrom must be given where the days differ");
        }
    }

    /**
     * The day on which a period of working days ends, whether or not a calendar knows all its days.
     *
     * @param calendar the working days, not null
     * @param start the day from which the period runs, itself not counted; not null
     * @param workingDays the length of the period, 0 or more
     * @return the last of the working days
     * @throws IllegalArgumentException if {@code workingDays} is negative
     */
    public static DueDate after(WorkingCalendar calendar, LocalDate start, int workingDays) {
        Objects.requireNonNull(calendar, "calendar");
        return new Countdown(new CountedDays(calendar), start, workingDays, List.of()).dueDate();
    }

    static DueDate certain(LocalDate day) {
        return new DueDate(day, day, day, day, Optional.empty());
    }

    /** {@return whether every day that must be counted is known} */
    public boolean isCertain() {
        return unknownFrom.isEmpty();
    }

    DueDate atMost(LocalDate limit) {
        if (!inTimeThrough.isBefore(limit)) {
            return certain(limit);
        }
        return new DueDate(
                earlier(day, limit), earlier(earliest, limit), earlier(latest, limit), inTimeThrough, unknownFrom);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** {@return the day, with the range where it is provisional, in both languages} */
    public Text text() {
        String known = day.toString();
        return unknownFrom
                .map(unknown -> Text.of(
                        known + "（暂定，不早于" + earliest + "，不晚于" + latest + "；" + unknown + "起放假安排未知）",
                        known + " (provisional, not before " + earliest + " and not after " + latest
                                + ": no holiday notice is known for days from " + unknown + " on)"))
                .orElseGet(() -> Text.of(known, known));
    }

    /** {@return the day, with the range where it is provisional, in English} */
    @Override
    public String toString() {
        return text().en();
    }

    @Serial
    private Object writeReplace() {
        return RecordParts.of(this);
    }
}
