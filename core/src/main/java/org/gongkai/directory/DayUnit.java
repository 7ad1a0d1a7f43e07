package org.gongkai.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gongkai.text.Term;

/** What a {@linkplain TimeLimit time limit} is counted in. */
public enum DayUnit implements Term {
    /** Working days. */
    WORKING_DAYS("workingDays", "个工作日"),
    /** Calendar days. */
    CALENDAR_DAYS("calendarDays", "日"),
    /** Hours. */
    HOURS("hours", "小时"),
    /** Weeks. */
    WEEKS("weeks", "周"),
    /** Months. */
    MONTHS("months", "个月"),
    /** Years. */
    YEARS("years", "年");

    private final String token;
    private final String label;

    DayUnit(String token, String label) {
        this.token = token;
        this.label = label;
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the unit as it is printed after a number} */
    @Override
    public String label() {
        return label;
    }
}
