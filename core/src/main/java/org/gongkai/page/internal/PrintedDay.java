package org.gongkai.page.internal;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.text.CellText;
import org.gongkai.text.ChineseNumerals;

/** A day as cells of tables have it: with a year of four digits, or as the number that a spreadsheet stores for it. */
public final class PrintedDay {

    private static final String YEAR = "((?:19|20)\\d\\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})";
    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String BEHIND = "(?:\\((?:星期|周)[一二三四五六日天]\\)|(?:星期|周)[一二三四五六日天])?"
            + "(?:T?(?:上午|下午)?\\d{1,2}[:时点]\\d{0,2}分?(?::?\\d{2}(?:\\.\\d{1,9})?秒?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern PARTED =
            Pattern.compile(YEAR + "[-/.年]" + NUMBER + "[-/.月]" + NUMBER + "[日号]?" + BEHIND);
    private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern SERIAL = Pattern.compile("([2-6]\\d{4})(?:\\.\\d{1,12})?");

    /** A blank before a time, which is needed to tell it from the number of the day. */
    private static final Pattern BEFORE_TIME = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u3000]+(?=\\d{1,2}[:：时点])");

    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 60;

    /** What programs write where there is no day. */
    private static final Set<LocalDate> NO_DAYS = Set.of(LocalDate.of(1970, 1, 1), LocalDate.of(1900, 1, 1));

    private final LocalDate day;
    private final boolean serial;

    private PrintedDay(LocalDate day, boolean serial) {
        this.day = day;
        this.serial = serial;
    }

    /**
     * {@return the day that a text is, if it is one day and nothing else}
     *
     * @param text the text of a cell, not null
     */
    public static Optional<PrintedDay> read(String text) {
        if (Objects.requireNonNull(text, "text").length() > LONGEST) {
            return Optional.empty();
        }
        String timed = BEFORE_TIME
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("T");
        if (CellText.joinsDigits(timed)) {
            return Optional.empty();
        }
        String plain = CellText.plain(timed);
        try {
            Matcher parted = PARTED.matcher(plain);
            if (parted.matches()) {
                return day(
                        ChineseNumerals.readDigits(parted.group(1)), number(parted.group(2)), number(parted.group(3)));
            }
            Matcher digits = DIGITS.matcher(plain);
            if (digits.matches()) {
                return day(number(digits.group(1)), number(digits.group(2)), number(digits.group(3)));
            }
            Matcher serial = SERIAL.matcher(plain);
            if (serial.matches()) {
                return Optional.of(new PrintedDay(FIRST_SERIAL.plusDays(Long.parseLong(serial.group(1))), true));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<PrintedDay> day(int year, int month, int day) {
        return Optional.of(new PrintedDay(LocalDate.of(year, month, day), false));
    }

    private static int number(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        OptionalLong number = ChineseNumerals.read(numeral);
        return (int) number.orElse(0);
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /** {@return whether it is printed as the number that a spreadsheet stores} */
    public boolean isSerial() {
        return serial;
    }

    /** {@return whether it only stands for no day, as 1970-01-01 does} */
    public boolean isNone() {
        return NO_DAYS.contains(day);
    }
}
