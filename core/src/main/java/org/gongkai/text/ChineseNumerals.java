package org.gongkai.text;

import java.util.Objects;
import java.util.OptionalLong;

/** Chinese numerals: 三十六 and 一百零五, as articles are numbered with them and as texts state counts. */
public final class ChineseNumerals {

    /** The greatest number of an article, a paragraph or an item. */
    public static final int MAX = 9999;

    private static final long LIMIT = 1_000_000_000_000L;
    private static final int MYRIAD = 10_000;
    /** The characters of 九千九百九十九亿九千九百九十九万九千九百九十九. */
    private static final int LONGEST = 23;

    private static final int MOST_DIGITS = 9;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "十百千";
    private static final String MYRIADS = "万亿";

    private ChineseNumerals() {}

    /**
     * Writes a number as laws write it: ten is 十, a hundred and one 一百零一.
     *
     * @param number the number, from 0 to less than 10<sup>12</sup>
     * @return the numeral
     * @throws IllegalArgumentException if {@code number} is out of range
     */
    public static String print(long number) {
        if (number < 0 || number >= LIMIT) {
            throw new IllegalArgumentException("number " + number + " is not from 0 to less than 10^12");
        }
        if (number == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        for (int place = MYRIADS.length(); place >= 0; place--) {
            int section = (int) (number / powerOfTen(4 * place) % MYRIAD);
            if (section == 0) {
                skipped = text.length() > 0;
                continue;
            }
            appendSection(text, section, skipped || (text.length() > 0 && section < MYRIAD / 10));
            skipped = false;
            if (place > 0) {
                text.append(MYRIADS.charAt(place - 1));
            }
        }
        return text.toString();
    }

    private static void appendSection(StringBuilder text, int section, boolean afterGap) {
        boolean skipped = afterGap;
        for (int place = PLACES.length(); place >= 0; place--) {
            int digit = (int) (section / powerOfTen(place) % 10);
            if (digit == 0) {
                skipped = skipped || section >= powerOfTen(place + 1);
                continue;
            }
            if (skipped) {
                text.append('零');
                skipped = false;
            }
            // Ten is 十 and not 一十 where nothing stands before it.
            if (!(digit == 1 && place == 1 && text.length() == 0)) {
                text.append(DIGITS.charAt(digit));
            }
            if (place > 0) {
                text.append(PLACES.charAt(place - 1));
            }
        }
    }

    /**
     * Reads a numeral as texts have it: besides what {@link #print} writes, 两 for 二, 〇 for 零, and 一十 for 十.
     *
     * @param text the numeral, not null
     * @return the number; none if the text is no numeral that has one meaning, such as 二〇二〇 or 一百二
     */
    public static OptionalLong read(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty() || text.length() > LONGEST) {
            return OptionalLong.empty();
        }
        String usual = text.replace('两', '二').replace('〇', '零').replace('○', '零');
        long number = value(usual);
        return number < LIMIT && withoutOne(print(number)).equals(withoutOne(usual))
                ? OptionalLong.of(number)
                : OptionalLong.empty();
    }

    private static String withoutOne(String numeral) {
        return numeral.replace("一十", "十");
    }

    /**
     * Reads what {@link #print} writes from 1 to {@link #MAX}, and nothing else, so that text and number stand for each other.
     *
     * @param text the numeral, not null
     * @return the number
     * @throws IllegalArgumentException if {@code text} is another
     */
    public static int parse(String text) {
        OptionalLong number = read(text);
        if (number.isEmpty()
                || number.getAsLong() < 1
                || number.getAsLong() > MAX
                || !print(number.getAsLong()).equals(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a Chinese numeral from 1 to " + MAX);
        }
        return (int) number.getAsLong();
    }

    /**
     * Reads a number whose digits stand one after the other, Chinese or not, as years are written: 二〇二〇 and 2020.
     *
     * @param digits one to nine digits, each a Chinese or an Arabic one, not null
     * @return the number
     * @throws IllegalArgumentException if {@code digits} has none, more than nine, or anything else
     */
    public static int readDigits(String digits) {
        int length = Objects.requireNonNull(digits, "digits").length();
        int number = 0;
        for (int i = 0; i < length; i++) {
            char c = digits.charAt(i);
            int digit = c == '〇' || c == '○' ? 0 : Math.max(DIGITS.indexOf(c), Character.digit(c, 10));
            number = digit < 0 ? -1 : 10 * number + digit;
            if (number < 0 || i == MOST_DIGITS) {
                throw noDigits(digits);
            }
        }
        if (length == 0) {
            throw noDigits(digits);
        }
        return number;
    }

    private static IllegalArgumentException noDigits(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a number of one to nine digits");
    }

    /** What the characters add up to, whether or not they make a numeral; {@link #LIMIT} if that is too much. */
    private static long value(String text) {
        long whole = 0;
        long section = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PLACES.indexOf(c) >= 0) {
                section += Math.max(digit, 1) * powerOfTen(PLACES.indexOf(c) + 1);
                digit = 0;
            } else if (MYRIADS.indexOf(c) >= 0) {
                whole += (section + digit) * powerOfTen(4 * (MYRIADS.indexOf(c) + 1));
                section = 0;
                digit = 0;
            } else {
                digit = Math.max(DIGITS.indexOf(c), 0);
            }
        }
        return Math.min(whole + section + digit, LIMIT);
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
