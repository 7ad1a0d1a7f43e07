package org.gongkai.calendar;

import java.time.LocalDate;

/** Which days of a range are working days, one bit a day, with running totals so that counting looks at two words. */
final class WorkingDays {

    private final long firstDay;
    private final long lastDay;
    private final long[] bits;

    /** The working days before each word. */
    private final int[] before;

    private WorkingDays(long firstDay, long lastDay, long[] bits) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.bits = bits;
        this.before = new int[bits.length + 1];
        for (int word = 0; word < bits.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(bits[word]);
        }
    }

    /** All weekdays of a range. */
    static WorkingDays ofWeek(LocalDate first, LocalDate last) {
        long firstDay = first.toEpochDay();
        long lastDay = last.toEpochDay();
        long[] bits = new long[(int) ((lastDay - firstDay) / Long.SIZE) + 1];
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!DayKind.isWeekend(day)) {
                set(bits, (int) (day.toEpochDay() - firstDay), true);
            }
        }
        return new WorkingDays(firstDay, lastDay, bits);
    }

    private static void set(long[] bits, int index, boolean working) {
        if (working) {
            bits[index / Long.SIZE] |= 1L << index;
        } else {
            bits[index / Long.SIZE] &= ~(1L << index);
        }
    }

    /** The same range with other bits for some days; days out of the range are passed over. */
    WorkingDays with(Iterable<LocalDate> days, boolean working) {
        long[] changed = bits.clone();
        for (LocalDate day : days) {
            if (covers(day.toEpochDay())) {
                set(changed, (int) (day.toEpochDay() - firstDay), working);
            }
        }
        return new WorkingDays(firstDay, lastDay, changed);
    }

    LocalDate firstDay() {
        return LocalDate.ofEpochDay(firstDay);
    }

    LocalDate lastDay() {
        return LocalDate.ofEpochDay(lastDay);
    }

    private boolean covers(long day) {
        return day >= firstDay && day <= lastDay;
    }

    boolean isWorking(LocalDate day) {
        int index = (int) (requireCovered(day.toEpochDay()) - firstDay);
        return (bits[index / Long.SIZE] >>> index & 1) != 0;
    }

    int count(LocalDate start, LocalDate end) {
        long after = start.toEpochDay();
        long last = end.toEpochDay();
        if (after == last) {
            return 0;
        }
        requireCovered(after + 1);
        requireCovered(last);
        return upTo(last) - upTo(after);
    }

    LocalDate plus(LocalDate start, int workingDays) {
        if (workingDays == 0) {
            return start;
        }
        long after = start.toEpochDay();
        requireCovered(after + 1);
        // In long, since a huge period must run out of days and not overflow.
        long rank = (long) upTo(after) + workingDays;
        if (rank > before[bits.length]) {
            throw notCovered(lastDay + 1);
        }
        int word = (int) ((after - firstDay + 1) / Long.SIZE);
        while (before[word + 1] < rank) {
            word++;
        }
        long remaining = bits[word];
        for (long skipped = rank - before[word] - 1; skipped > 0; skipped--) {
            remaining &= remaining - 1;
        }
        return LocalDate.ofEpochDay(firstDay + (long) word * Long.SIZE + Long.numberOfTrailingZeros(remaining));
    }

    /** The working days from the first day to a given one, which may be the day before the first. */
    private int upTo(long day) {
        int days = (int) (day - firstDay + 1);
        int word = days / Long.SIZE;
        int rest = days % Long.SIZE;
        return rest == 0 ? before[word] : before[word] + Long.bitCount(bits[word] << (Long.SIZE - rest));
    }

    private long requireCovered(long day) {
        if (!covers(day)) {
            throw notCovered(day);
        }
        return day;
    }

    private DayNotCoveredException notCovered(long day) {
        // No date is after the last that there is.
        long known = Math.min(day, LocalDate.MAX.toEpochDay());
        return new DayNotCoveredException(LocalDate.ofEpochDay(known), firstDay(), lastDay());
    }
}
