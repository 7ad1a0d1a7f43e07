package org.gongkai.directory;

import org.gongkai.text.ChineseNumerals;

/** A number with what it counts, as time limits print it: 20个工作日, 二十日, 半年. */
record Quantity(int count, DayUnit unit) {

    static final String NUMERALS = "一二两三四五六七八九十";

    /** Two groups: the number and what it counts. */
    static final String PATTERN = "(\\d{1,4}|[" + NUMERALS + "]{1,3}|半)个?(工作日|自然日|日历日|日|天|小时|周|星期|季度|月|年)";

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_HALF_A_YEAR = 6;

    /**
     * Reads the two groups.
     *
     * @throws IllegalArgumentException if the number is none, or half of anything but a year
     */
    static Quantity of(String number, String unit) {
        if (number.equals("半")) {
            if (!unit.equals("年")) {
                throw new IllegalArgumentException("no whole number in half a " + unit);
            }
            return new Quantity(MONTHS_OF_HALF_A_YEAR, DayUnit.MONTHS);
        }
        int count = number(number);
        return switch (unit) {
            case "工作日" -> new Quantity(count, DayUnit.WORKING_DAYS);
            case "小时" -> new Quantity(count, DayUnit.HOURS);
            case "周", "星期" -> new Quantity(count, DayUnit.WEEKS);
            case "月" -> new Quantity(count, DayUnit.MONTHS);
            case "季度" -> new Quantity(MONTHS_OF_A_QUARTER * count, DayUnit.MONTHS);
            case "年" -> new Quantity(count, DayUnit.YEARS);
            default -> new Quantity(count, DayUnit.CALENDAR_DAYS);
        };
    }

    /**
     * Reads the number alone.
     *
     * @throws IllegalArgumentException if it is none
     */
    static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        return (int) ChineseNumerals.read(printed)
                .orElseThrow(() -> new IllegalArgumentException("\"" + printed + "\" is no number"));
    }
}
