package org.gongkai.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.money.MoneyUnit;
import org.gongkai.money.Yuan;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Place;
import org.gongkai.report.CountRow;
import org.gongkai.text.CellText;

/**
 * Reads what is printed in a cell for a number.
 *
 * <p>A cell with nothing in it, or with a dash or stroke, is not stated. Digits are never taken out of a text, except that
 * a unit, a bracketed remark or the mark of a note after a number is set aside with a notice.
 */
final class CellReader {

    private static final String COUNTS = "件数";
    private static final String CHANGES = "增减数";
    private static final String AMOUNTS = "金额";
    private static final Set<String> NOTHING = Set.of("无", "N/A", "n/a");
    private static final String STROKES = "-–—―─/\\_~～";
    private static final int MOST_STROKES = 4;

    /** Longer than any number that is in range, with room for a remark. */
    private static final int LONGEST = 100;

    /** Shorter digits are less than {@link CountRow#MAX_COUNT}. */
    private static final int LONGEST_USUAL = Long.toString(CountRow.MAX_COUNT).length();

    /** What refers to a note: raised, circled or bracketed numbers, which are no digits of the number they follow. */
    private static final Pattern NOTE_MARK = Pattern.compile("[\\p{No}※&&[^¼-¾⅐-⅟↉]]");

    private static final Pattern WITH_NUMBER =
            Pattern.compile("(?:[件条项个次宗起份]|百?[千万亿]?元?)(?:\\([^()]*\\)|\\[[^\\[\\]]*])?\\**");

    /** With which, besides digits, a number ends with what stands behind it. */
    private static final String ENDS = "件条项个次宗起份百千万亿元)]*";

    /** A sign, whole digits with or without separators, decimals, then what follows the number. */
    private static final Pattern NUMBER = Pattern.compile("([+\\-−–—]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(.*)");

    private static final Pattern REMARK = Pattern.compile("(?:件|条|项|个|次|宗|起|份)?(?:\\([^()]*\\)|\\[[^\\[\\]]*])?\\**");
    private static final Pattern REMARK_OF_AMOUNT = Pattern.compile("(?:人民币)?(?:\\([^()]*\\)|\\[[^\\[\\]]*])?\\**");

    /** The longest labels first: 百万元 ends with 万元, and 亿 may stand without 元. */
    private static final List<MoneyUnit> UNITS = Arrays.stream(MoneyUnit.values())
            .sorted(Comparator.comparing((MoneyUnit unit) -> unit.label().length())
                    .reversed())
            .toList();

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern ZEROS = Pattern.compile("0+");
    private static final Pattern PLUS = Pattern.compile("^\\+(?=\\d)");

    private final NoticeCollector noticing;

    CellReader(NoticeCollector noticing) {
        this.noticing = noticing;
    }

    /** The plain form of a text, in which a mark that refers to a note is an asterisk and never a digit. */
    private static String plain(String text) {
        return CellText.plain(canHaveMark(text) ? NOTE_MARK.matcher(text).replaceAll("*") : text);
    }

    private static boolean canHaveMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUsual(c) && canBeMark(c)) {
                return true;
            }
        }
        return false;
    }

    /** What most cells and labels are of, among which no mark is. */
    private static boolean isUsual(char c) {
        return c <= '~' || (c >= '一' && c <= '龥');
    }

    private static boolean canBeMark(char c) {
        int type = Character.getType(c);
        return type == Character.OTHER_NUMBER || type == Character.SURROGATE || c == '※';
    }

    /** Whether a text that is not empty stands for no number. */
    private static boolean isPlaceholder(String plain) {
        return NOTHING.contains(plain) || (plain.length() <= MOST_STROKES && isOf(STROKES, plain));
    }

    private static boolean isOf(String characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is what most cells have: digits that say one number in one way. */
    static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < LONGEST_USUAL && (text.charAt(0) != '0' || text.length() == 1);
    }

    /** Tells whether a text is what stands in a cell for numbers: a number, a placeholder, or nothing. */
    static boolean looksLikeValue(String text) {
        if (isNumber(text)) {
            return true;
        } else if (isWord(text)) {
            return false;
        }
        String plain = plain(text);
        if (plain.isEmpty() || isPlaceholder(plain)) {
            return true;
        }
        if (plain.length() > LONGEST || !hasDigit(plain)) {
            return false;
        }
        return isWithNumber(plain) || PrintedChange.isInWords(plain);
    }

    /** Whether a text is what most labels are: several Chinese characters and nothing else. */
    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '一' || text.charAt(i) > '龥') {
                return false;
            }
        }
        return text.length() > 1;
    }

    private static boolean isWithNumber(String plain) {
        char last = plain.charAt(plain.length() - 1);
        if (!Character.isDigit(last) && ENDS.indexOf(last) < 0) {
            return false;
        }
        Matcher matcher = NUMBER.matcher(plain);
        return matcher.matches() && WITH_NUMBER.matcher(matcher.group(4)).matches();
    }

    long count(String text, Place place, String label) {
        return number(text, CellReader::plain, place, label, 0, COUNTS);
    }

    long change(String text, Place place, String label) {
        return number(text, CellReader::plainChange, place, label, -CountRow.MAX_COUNT, CHANGES);
    }

    private static String plainChange(String text) {
        String plain = plain(text);
        return plain.length() > LONGEST ? plain : PrintedChange.signed(plain);
    }

    private long number(String text, UnaryOperator<String> form, Place place, String label, long min, String range) {
        if (isNumber(text)) {
            return Long.parseLong(text);
        }
        String plain = form.apply(text);
        if (isNotStated(plain, text, place, label)) {
            return CountRow.NOT_STATED;
        }
        Matcher matcher = NUMBER.matcher(plain);
        if (plain.length() > LONGEST
                || !matcher.matches()
                || !isOnOneLine(text, form, matcher)
                || !REMARK.matcher(matcher.group(4)).matches()
                || (matcher.group(3) != null && !ZEROS.matcher(matcher.group(3)).matches())) {
            noticing.add(NoticeKind.UNREADABLE_CELL, place, label, text, range);
            return CountRow.NOT_STATED;
        }
        BigDecimal value = new BigDecimal(sign(matcher) + matcher.group(2).replace(",", ""));
        if (value.compareTo(BigDecimal.valueOf(min)) < 0
                || value.compareTo(BigDecimal.valueOf(CountRow.MAX_COUNT)) > 0) {
            noticing.add(NoticeKind.UNREADABLE_CELL, place, label, text, range);
            return CountRow.NOT_STATED;
        }
        long number = value.longValueExact();
        noticeForm(text, place, label, Long.toString(number), !matcher.group(4).isEmpty());
        return number;
    }

    /** Reads an amount; what has no unit of its own is in the unit of the form, and without that in the assumed one. */
    Optional<Yuan> amount(String text, Place place, String label, Optional<MoneyUnit> unitOfForm, MoneyUnit assumed) {
        String plain = plain(text);
        if (isNotStated(plain, text, place, label)) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(plain);
        if (plain.length() > LONGEST || !matcher.matches() || !isOnOneLine(text, CellReader::plain, matcher)) {
            noticing.add(NoticeKind.UNREADABLE_CELL, place, label, text, AMOUNTS);
            return Optional.empty();
        }
        String rest = matcher.group(4);
        Optional<MoneyUnit> printed = unitAtStart(rest);
        String remark = printed.map(unit -> withoutUnit(rest, unit)).orElse(rest);
        BigDecimal number = new BigDecimal(sign(matcher)
                + matcher.group(2).replace(",", "")
                + (matcher.group(3) == null ? "" : "." + matcher.group(3)));
        MoneyUnit unit = printed.or(() -> unitOfForm).orElse(assumed);
        Optional<Yuan> amount = REMARK_OF_AMOUNT.matcher(remark).matches() ? inYuan(number, unit) : Optional.empty();
        if (amount.isEmpty()) {
            noticing.add(NoticeKind.UNREADABLE_CELL, place, label, text, AMOUNTS);
            return Optional.empty();
        }
        if (printed.isEmpty() && unitOfForm.isEmpty()) {
            noticing.add(NoticeKind.UNIT_ASSUMED, place, label, text, unit.label());
        }
        if (!remark.isEmpty() || (printed.isPresent() && unitOfForm.isPresent() && unit != unitOfForm.get())) {
            noticing.add(
                    NoticeKind.TEXT_WITH_NUMBER,
                    place,
                    label,
                    text,
                    amount.get().toString());
        } else if (!plain.equals(text.strip()) || matcher.group(2).contains(",")) {
            noticing.add(
                    NoticeKind.NORMALIZED_NUMBER,
                    place,
                    label,
                    text,
                    amount.get().toString());
        }
        return amount;
    }

    private static Optional<Yuan> inYuan(BigDecimal number, MoneyUnit unit) {
        try {
            return Optional.of(unit.of(number));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    private static Optional<MoneyUnit> unitAtStart(String text) {
        return UNITS.stream()
                .filter(unit ->
                        text.startsWith(unit.label()) || (unit != MoneyUnit.YUAN && text.startsWith(bareLabel(unit))))
                .findFirst();
    }

    private static String withoutUnit(String text, MoneyUnit unit) {
        return text.substring(
                text.startsWith(unit.label())
                        ? unit.label().length()
                        : bareLabel(unit).length());
    }

    /** 万 for 万元. */
    private static String bareLabel(MoneyUnit unit) {
        return unit.label().substring(0, unit.label().length() - 1);
    }

    private boolean isNotStated(String plain, String text, Place place, String label) {
        if (plain.isEmpty()) {
            noticing.add(NoticeKind.BLANK_CELL, place, label);
            return true;
        }
        if (isPlaceholder(plain)) {
            noticing.add(NoticeKind.PLACEHOLDER, place, label, text, "");
            return true;
        }
        return false;
    }

    /** Whether a number stands where its cell has the first text, with all of its digits: 95 above 5 is no 955. */
    private static boolean isOnOneLine(String text, UnaryOperator<String> form, Matcher number) {
        String digits = number.group().substring(0, number.start(4));
        return LINE_BREAK
                .splitAsStream(text)
                .map(form)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> line.startsWith(digits))
                .isPresent();
    }

    private static String sign(Matcher matcher) {
        return matcher.group(1).isEmpty() || matcher.group(1).equals("+") ? "" : "-";
    }

    private void noticeForm(String text, Place place, String label, String number, boolean hasRemark) {
        if (hasRemark) {
            noticing.add(NoticeKind.TEXT_WITH_NUMBER, place, label, text, number);
        } else if (!PLUS.matcher(text.strip()).replaceFirst("").equals(number)) {
            noticing.add(NoticeKind.NORMALIZED_NUMBER, place, label, text, number);
        }
    }
}
