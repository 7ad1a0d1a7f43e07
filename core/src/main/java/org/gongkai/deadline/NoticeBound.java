package org.gongkai.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.calendar.DayKind;
import org.gongkai.calendar.StatutoryHoliday;

/**
 * How far a holiday notice that is not known can move a period of working days: counts days that it will arrange, one after the
 * other, under an assumption.
 *
 * <p>The bound is that of all notices from 2008 to 2026 with their changes; no statute sets it.
 *
 * <ul>
 *   <li>The days of the statute are off.
 *   <li>For each holiday further weekdays are off, at most 5 at the Spring Festival (2020, prolonged), 4 on National Day (2022), 3
 *       on Labour Day (2021) and 2 at each other holiday, all within 7 days of a day of the statute (5 in 2009 and 2020).
 *   <li>For each holiday at most 2 weekend days are worked, within 14 days of a day of the statute (11 in 2026).
 *   <li>Besides, once in a calendar year, at most 2 weekdays are off and 1 weekend day is worked at any time, for a day that no
 *       statute gives (3 September 2015).
 *   <li>In a year of which the {@linkplain StatutoryHoliday days of the statute} are not known, as many as all this together, at
 *       any time.
 * </ul>
 */
final class NoticeBound {

    private static final int OFF_WITHIN = 7;
    private static final int WORKED_WITHIN = 14;
    private static final int WORKED = 2;
    private static final int OFF_AT_ANY_TIME = 2;
    private static final int WORKED_AT_ANY_TIME = 1;
    private static final int OFF_IN_A_YEAR = 35;
    private static final int WORKED_IN_A_YEAR = 15;
    private static final int HOLIDAYS = StatutoryHoliday.values().length;

    private final Assumption assumption;

    /** How often each holiday of a year, and behind them the year itself, was drawn upon. */
    private final Map<Integer, int[]> drawn = new HashMap<>();

    private int worked;
    private int doubtful;
    private int allowed;

    NoticeBound(Assumption assumption) {
        this.assumption = assumption;
    }

    /** Takes in a day that is not off by statute. */
    void add(LocalDate day) {
        boolean weekend = DayKind.isWeekend(day);
        switch (assumption) {
            case NOTHING -> worked++;
            case WEEK -> worked += weekend ? 0 : 1;
            case MOST_WORKED -> {
                if (weekend) {
                    doubt(day, WORKED_WITHIN, WORKED_AT_ANY_TIME, WORKED_IN_A_YEAR);
                } else {
                    worked++;
                }
            }
            case MOST_OFF -> {
                if (!weekend) {
                    worked++;
                    doubt(day, OFF_WITHIN, OFF_AT_ANY_TIME, OFF_IN_A_YEAR);
                }
            }
        }
    }

    /** {@return the days taken in that are worked: at most or at least so many, where the assumption is of a bound} */
    int worked() {
        int arranged = Math.min(doubtful, allowed);
        return assumption == Assumption.MOST_OFF ? worked - arranged : worked + arranged;
    }

    private void doubt(LocalDate day, int within, int atAnyTime, int inAYear) {
        doubtful++;
        int year = day.getYear();
        boolean known = StatutoryHoliday.isKnown(year);
        draw(year, HOLIDAYS, known ? atAnyTime : inAYear);
        if (known) {
            for (StatutoryHoliday holiday : StatutoryHoliday.values()) {
                drawNear(holiday, year, day, within);
            }
        }
        if (day.getMonth() == Month.DECEMBER) {
            drawNear(StatutoryHoliday.NEW_YEAR, year + 1, day, within);
        }
    }

    private void drawNear(StatutoryHoliday holiday, int year, LocalDate day, int within) {
        for (LocalDate off : holiday.days(year)) {
            if (Math.abs(off.toEpochDay() - day.toEpochDay()) <= within) {
                draw(year, holiday.ordinal(), assumption == Assumption.MOST_OFF ? mostOff(holiday) : WORKED);
                return;
            }
        }
    }

    private void draw(int year, int what, int most) {
        int[] ofYear = drawn.computeIfAbsent(year, none -> new int[HOLIDAYS + 1]);
        if (ofYear[what] < most) {
            ofYear[what]++;
            allowed++;
        }
    }

    private static int mostOff(StatutoryHoliday holiday) {
        return switch (holiday) {
            case SPRING_FESTIVAL -> 5;
            case NATIONAL_DAY -> 4;
            case LABOUR_DAY -> 3;
            default -> 2;
        };
    }
}
