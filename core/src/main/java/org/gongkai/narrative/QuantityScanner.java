package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.internal.CharacterSet;
import org.gongkai.text.ChineseNumerals;

/** Finds numbers with a unit: in digits, with separators or broken over lines, and in Chinese numerals. */
final class QuantityScanner {

    private static final String NUMERALS = "零〇○一二两三四五六七八九十百千万亿";
    private static final CharacterSet BEGINNINGS = CharacterSet.of("0123456789" + NUMERALS);
    private static final String PERCENT_WORD = "百分之";
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 18;

    /** Longer than any numeral that has a meaning, so that none is cut off to one that has. */
    private static final int LONGEST_NUMERAL = 40;

    /** What stands before a number that is the name or the order of something. */
    private static final String NAMES = "第统每某另唯同任逐进〔[№#.";

    private static final String RANGES = "-—–~至到－";
    private static final String ABOUT = "余多几来";
    private static final String[] ABOUT_AFTER = {"余", "多", "左右", "以上", "以下", "以内", "之内", "内", "起以"};

    private final SectionText text;
    private final String chars;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityScanner(SectionText text) {
        this.text = text;
        this.chars = text.masked();
    }

    /** The numbers of a text in order, none overlapping another. */
    static List<Quantity> scan(SectionText text) {
        QuantityScanner scanner = new QuantityScanner(text);
        int at = 0;
        while (at < text.length()) {
            at = BEGINNINGS.has(scanner.chars.charAt(at)) ? scanner.take(at) : at + 1;
        }
        return scanner.found;
    }

    /** Takes the number that begins at a place; the place behind it and its unit. */
    private int take(int at) {
        int end = takeNumber(at);
        return found.isEmpty() ? end : Math.max(end, found.get(found.size() - 1).end());
    }

    private int takeNumber(int at) {
        if (isDigit(chars.charAt(at))) {
            return takeDigits(at, at);
        }
        if (chars.startsWith(PERCENT_WORD, at)) {
            int number = at + PERCENT_WORD.length();
            if (number < chars.length() && isDigit(chars.charAt(number))) {
                return takeDigits(at, number);
            }
            return takeNumeral(at, number);
        }
        return takeNumeral(at, at);
    }

    private int takeDigits(int start, int number) {
        Digits digits = new Digits(number);
        int end = digits.end;
        boolean exact = digits.readable && !isRange(number) && !isAbout(end);
        if (start < number) {
            add(start, end, StatementKind.RATE, digits.number(), Units.PERCENT, exact);
            return end;
        }
        if (!isNamed(number)) {
            addWithUnit(start, end, digits.number(), exact);
        }
        return end;
    }

    private int takeNumeral(int start, int number) {
        int end = number;
        while (end < chars.length()
                && NUMERALS.indexOf(chars.charAt(end)) >= 0
                && (end == number || text.gap(end) < SectionText.PARAGRAPH)) {
            end++;
        }
        // 千元 and 万元 are units; as a number 三千元 and 三万元 come to the same.
        OptionalLong value = ChineseNumerals.read(chars.substring(number, Math.min(end, number + LONGEST_NUMERAL)));
        boolean exact = value.isPresent() && !isRange(number) && !isAbout(end);
        BigDecimal read = BigDecimal.valueOf(value.orElse(0));
        if (start < number) {
            if (end > number) {
                add(start, end, StatementKind.RATE, read, Units.PERCENT, exact);
            }
        } else if (!isNamed(number)) {
            addWithUnit(start, end, read, exact);
        }
        return end;
    }

    private void addWithUnit(int start, int end, BigDecimal number, boolean exact) {
        int at = end;
        while (at < chars.length() && ABOUT.indexOf(chars.charAt(at)) >= 0) {
            at++;
        }
        int money = Units.money(chars, at);
        if (money > 0) {
            add(start, at + money, StatementKind.AMOUNT, number, chars.substring(at, at + money), exact);
            return;
        }
        if (chars.startsWith(Units.PERCENT, at)) {
            add(start, at + 1, StatementKind.RATE, number, Units.PERCENT, exact);
            return;
        }
        if (chars.startsWith(Units.PERCENTAGE_POINTS, at)) {
            int behind = at + Units.PERCENTAGE_POINTS.length();
            add(start, behind, StatementKind.RATE, number, Units.PERCENTAGE_POINTS, exact);
            return;
        }
        boolean isLarge = at < chars.length() && "万亿".indexOf(chars.charAt(at)) >= 0;
        int unit = isLarge ? at + 1 : at;
        boolean sure = exact;
        while (isLarge && unit < chars.length() && ABOUT.indexOf(chars.charAt(unit)) >= 0) {
            unit++;
            sure = false;
        }
        int length = Units.count(chars, unit);
        if (length > 0) {
            String printed = (isLarge ? chars.substring(at, at + 1) : "") + chars.substring(unit, unit + length);
            boolean isWhole = isLarge || number.scale() <= 0;
            add(start, unit + length, StatementKind.COUNT, number, printed, sure && isWhole);
        }
    }

    private void add(int start, int end, StatementKind kind, BigDecimal number, String unit, boolean exact) {
        for (int i = start + 1; i < end; i++) {
            if (text.gap(i) == SectionText.PARAGRAPH) {
                return;
            }
        }
        boolean isRange = end + 1 < chars.length()
                && RANGES.indexOf(chars.charAt(end)) >= 0
                && (isDigit(chars.charAt(end + 1)) || NUMERALS.indexOf(chars.charAt(end + 1)) >= 0);
        boolean sure = exact && !isRange;
        for (String about : ABOUT_AFTER) {
            sure = sure && !chars.startsWith(about, end);
        }
        found.add(new Quantity(start, end, kind, number, unit, sure));
    }

    private boolean isAbout(int end) {
        return end < chars.length()
                && (ABOUT.indexOf(chars.charAt(end)) >= 0 || RANGES.indexOf(chars.charAt(end)) >= 0);
    }

    /** Tells whether a number is the upper end of a range. */
    private boolean isRange(int number) {
        if (number < 2 || RANGES.indexOf(chars.charAt(number - 1)) < 0) {
            return false;
        }
        char before = chars.charAt(number - 2);
        return isDigit(before) || NUMERALS.indexOf(before) >= 0 || Units.count(chars, number - 2) == 1;
    }

    private boolean isNamed(int number) {
        if (number == 0 || text.gap(number) == SectionText.PARAGRAPH) {
            return false;
        }
        char before = chars.charAt(number - 1);
        return NAMES.indexOf(before) >= 0 || isLatin(before);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '/';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A number in digits, from its first to behind its last. */
    private final class Digits {

        private final StringBuilder digits = new StringBuilder();
        private boolean readable = true;
        private int breaks;
        private int end;

        Digits(int start) {
            end = start;
            takeRun();
            if (isGroupHead()) {
                while (isSeparated(end)) {
                    end++;
                    takeRun();
                }
            }
            boolean isLeadingZero = digits.length() > 1 && digits.charAt(0) == '0';
            if (charAt(end) == '.' && isDigit(charAt(end + 1)) && text.gap(end + 1) < SectionText.LINE) {
                digits.append('.');
                end++;
                takeRun();
            }
            boolean isVersion = charAt(end) == '.' && isDigit(charAt(end + 1));
            readable = readable && breaks <= 1 && !isVersion && !isLeadingZero && digits.length() <= MOST_DIGITS;
        }

        private char charAt(int at) {
            return at < chars.length() ? chars.charAt(at) : '\0';
        }

        private void takeRun() {
            int first = end;
            while (isDigit(charAt(end))) {
                byte gap = text.gap(end);
                if (end > first && gap != SectionText.NO_GAP && !goesOn(gap)) {
                    return;
                }
                digits.append(charAt(end));
                end++;
            }
        }

        /** Tells whether a number goes on behind white space; what may be two numbers is not readable. */
        private boolean goesOn(byte gap) {
            if (gap == SectionText.PARAGRAPH || (gap == SectionText.LINE && isYear())) {
                return false;
            }
            if (gap == SectionText.LINE) {
                breaks++;
            } else {
                readable = readable && digits.length() <= GROUP && isGroup(end);
            }
            return true;
        }

        private boolean isYear() {
            return digits.length() == 4 && (digits.indexOf("19") == 0 || digits.indexOf("20") == 0);
        }

        private boolean isGroupHead() {
            return digits.length() <= GROUP && digits.charAt(0) != '0';
        }

        private boolean isSeparated(int at) {
            return charAt(at) == ','
                    && text.gap(at + 1 < chars.length() ? at + 1 : at) < SectionText.PARAGRAPH
                    && isGroup(at + 1);
        }

        private boolean isGroup(int at) {
            return isDigit(charAt(at))
                    && isDigit(charAt(at + 1))
                    && isDigit(charAt(at + 2))
                    && !isDigit(charAt(at + GROUP));
        }

        BigDecimal number() {
            return readable ? new BigDecimal(digits.toString()) : BigDecimal.ZERO;
        }
    }
}
