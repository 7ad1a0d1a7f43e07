package org.gongkai.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.text.Term;
import org.gongkai.text.Text;

/** What a day is to a calendar of working days: two kinds that count and two that do not. */
public enum DayKind implements Term {
    /** A Monday to Friday that no notice takes away. */
    WORKING_WEEKDAY("workingWeekday", Text.of("工作日", "working weekday")),
    /** A Saturday or Sunday that is worked to make up for a day off (调休上班日). */
    MAKE_UP_WORKING_DAY("makeUpWorkingDay", Text.of("调休上班日", "make-up working day")),
    /** A Saturday or Sunday of an ordinary week. */
    WEEKEND("weekend", Text.of("周末", "weekend")),
    /** A day off by a holiday notice (放假通知), be it a weekday or part of a weekend. */
    DAY_OFF("dayOff", Text.of("放假", "day off by notice"));

    private final String token;
    private final Text text;

    DayKind(String token, Text text) {
        this.token = token;
        this.text = text;
    }

    /**
     * Tells whether a day is a Saturday or Sunday.
     *
     * @param day the day, not null
     * @return true if it is, worked or not
     */
    public static boolean isWeekend(LocalDate day) {
        return Objects.requireNonNull(day, "day").getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** {@return whether such a day is a working day} */
    public boolean isWorking() {
        return this == WORKING_WEEKDAY || this == MAKE_UP_WORKING_DAY;
    }

    /** {@return the word for this kind in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the kind in both languages} */
    @Override
    public Text text() {
        return text;
    }

    /** {@return the kind in Chinese} */
    @Override
    public String label() {
        return text.zh();
    }

    /** {@return the kind in English} */
    @Override
    public String toString() {
        return text.en();
    }
}
