package org.gongkai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What a day is to a calendar of working days: two kinds that count and two that do not. */
public enum DayKind {
    /** A Monday to Friday that no notice takes away. */
    WORKING_WEEKDAY("working weekday", "工作日"),
    /** A Saturday or Sunday that is worked to make up for a day off (调休上班日). */
    MAKE_UP_WORKING_DAY("make-up working day", "调休上班日"),
    /** A Saturday or Sunday of an ordinary week. */
    WEEKEND("weekend", "周末"),
    /** A day off by a holiday notice (放假通知), be it a weekday or part of a weekend. */
    DAY_OFF("day off by notice", "放假");

    private final String description;
    private final String label;

    DayKind(String description, String label) {
        this.description = description;
        this.label = label;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** {@return whether such a day is a working day} */
    public boolean isWorking() {
        return this == WORKING_WEEKDAY || this == MAKE_UP_WORKING_DAY;
    }

    /** {@return the kind in Chinese} */
    public String label() {
        return label;
    }

    /** {@return the kind in English} */
    @Override
    public String toString() {
        return description;
    }
}
