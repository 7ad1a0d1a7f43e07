package org.gongkai.narrative;

/** Years in digits, Chinese or not: 2020 and 二〇二〇. */
final class Years {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Years() {}

    /** The number of four digits. */
    static int read(String digits) {
        int year = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c == '零' || c == '○' ? 0 : Math.max(DIGITS.indexOf(c), Character.digit(c, 10));
            year = 10 * year + digit;
        }
        return year;
    }
}
