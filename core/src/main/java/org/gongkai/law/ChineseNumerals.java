package org.gongkai.law;

import java.util.OptionalInt;

/** Chinese numerals from 1 to 9999, as articles and items are numbered with them: 三十六, 一百零五. */
final class ChineseNumerals {

    static final int MAX = 9999;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "十百千";

    private ChineseNumerals() {}

    static void check(String name, OptionalInt number) {
        if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > MAX)) {
            throw new IllegalArgumentException(name + " " + number.getAsInt() + " is not from 1 to " + MAX);
        }
    }

    static String print(int number) {
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        for (int place = PLACES.length(), unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                skipped = text.length() > 0;
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
        return text.toString();
    }

    /** Reads what {@link #print} writes, and nothing else, so that text and number stand for each other. */
    static int parse(String text) {
        int number = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = PLACES.indexOf(text.charAt(i));
            if (place < 0) {
                digit = Math.max(DIGITS.indexOf(text.charAt(i)), 0);
            } else {
                number += (digit == 0 ? 1 : digit) * (int) Math.pow(10, place + 1.0);
                digit = 0;
            }
        }
        number += digit;
        if (number < 1 || number > MAX || !print(number).equals(text)) {
            throw new IllegalArgumentException("\"" + text + "\" is not a Chinese numeral from 1 to " + MAX);
        }
        return number;
    }
}
