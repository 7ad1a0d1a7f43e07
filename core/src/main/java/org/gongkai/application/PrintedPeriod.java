package org.gongkai.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.calendar.DayNotCoveredException;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.text.CellText;
import org.gongkai.text.ChineseNumerals;

/** A number of days, as registers say it: 15日内, 十五个工作日, 自收到之日起15个工作日内, or the number alone. */
record PrintedPeriod(int days, Unit unit) {

    /** What is counted. */
    enum Unit {
        WORKING_DAYS,
        DAYS,
        NOT_STATED
    }

    private static final Pattern PERIOD = Pattern.compile("(?:自?(?:收到|接到|送达)?本?(?:补正)?(?:通知书?|告知书?)?之日起)?(?:延期|延长)?"
            + "(\\d{1,3}|[一二三四五六七八九十]{1,3})(?:(个?工作日)|(天|日|个自然日|自然日)|个)?(?:以内|之内|内)?");
    private static final int WORKING = 2;
    private static final int CALENDAR = 3;

    /** {@return the period that a text is, of a day at least} */
    static Optional<PrintedPeriod> read(String text) {
        Matcher period = PERIOD.matcher(CellText.plain(text));
        if (!period.matches()) {
            return Optional.empty();
        }
        String number = period.group(1);
        int days = Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : (int) ChineseNumerals.read(number).orElse(0);
        Unit unit = period.group(WORKING) != null
                ? Unit.WORKING_DAYS
                : period.group(CALENDAR) != null ? Unit.DAYS : Unit.NOT_STATED;
        return days == 0 ? Optional.empty() : Optional.of(new PrintedPeriod(days, unit));
    }

    /** {@return the last day of the period that begins on the day after a day, where it is known} */
    Optional<LocalDate> lastDayAfter(LocalDate day) {
        return switch (unit) {
            case DAYS -> Optional.of(day.plusDays(days));
            case WORKING_DAYS -> lastWorkingDayAfter(day);
            case NOT_STATED -> Optional.empty();
        };
    }

    private Optional<LocalDate> lastWorkingDayAfter(LocalDate day) {
        try {
            return Optional.of(StateCouncilCalendar.published().plusWorkingDays(day, days));
        } catch (DayNotCoveredException notKnown) {
            return Optional.empty();
        }
    }
}
