package org.gongkai.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.text.ChineseNumerals;

/**
 * When a page was published, by the lines around its title.
 *
 * <p>A day that is called that of publication counts before one that is only called a date or a time, and this before one
 * that stands alone; a month counts only where there is no day. The day on which a document was made (成文日期, 发文日期) is not that of its publication.
 */
final class PublicationDate {

    private static final String YEAR = "(20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})";
    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String DAY = YEAR + " ?[-/.年] ?" + NUMBER + " ?[-/.月] ?" + NUMBER + "(?!\\d) ?[日号]?";
    private static final String TIME = "(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?";

    /** A month behind which neither a day nor anything else of a sentence stands. */
    private static final String MONTH = YEAR + " ?年 ?" + NUMBER + " ?月(?=$|[\\])】]| (?![\\d一二三四五六七八九十]))";

    private static final String DATE = "(?:" + DAY + "|" + MONTH + ")";

    private static final Pattern LABELLED = Pattern.compile("(?:发布|公开|公布|发表|上网)(?:日期|时间) ?:? ?" + DATE);
    private static final Pattern LABEL = Pattern.compile("(?:发布|公开|公布|发表|上网)(?:日期|时间) ?:?$");
    private static final Pattern CALLED = Pattern.compile("(?<![\\u4e00-\\u9fff])(?:日期|时间) ?: ?" + DATE);
    private static final Pattern CALL = Pattern.compile("(?<![\\u4e00-\\u9fff])(?:日期|时间) ?:$");

    /** At the beginning of a line. */
    private static final Pattern AHEAD = Pattern.compile("[\\[(【]? ?(?:" + DAY + TIME
            + " ?(?:$|[\\])】]|来源|信息来源|作者|发布|[(\\[【]|点击|浏览|阅读|访问|字体|字号)|" + MONTH
            + " ?[\\])】]? ?(?:$|来源|信息来源|作者|点击|浏览|阅读|访问|字体|字号))");

    private static final Pattern BEHIND =
            Pattern.compile("(?:来源|作者|编辑) ?:[^:]{0,40} (?:" + DAY + TIME + "(?: |$|[\\[(【])|" + MONTH + ")");
    private static final int LONGEST_LINE = 400;

    /** Days and months. */
    private final List<Temporal> labelled = new ArrayList<>();

    private final List<Temporal> called = new ArrayList<>();
    private final List<Temporal> alone = new ArrayList<>();

    private PublicationDate() {}

    static PublicationDate in(List<String> lines) {
        PublicationDate dates = new PublicationDate();
        String before = "";
        for (String line : lines) {
            if (line.length() <= LONGEST_LINE) {
                String text = Blanks.replaced(Normalizer.normalize(line, Normalizer.Form.NFKC), " ")
                        .strip();
                dates.add(text, before);
                before = text.isEmpty() ? before : text;
            }
        }
        return dates;
    }

    private void add(String text, String before) {
        if (!hasYear(text)) {
            return;
        }
        if (isCalled(text)) {
            find(LABELLED, text, labelled);
            find(CALLED, text, called);
        }
        boolean isCalledBefore = isCalled(before);
        if (isCalledBefore && LABEL.matcher(before).find()) {
            addAhead(text, labelled);
        } else if (isCalledBefore && CALL.matcher(before).find()) {
            addAhead(text, called);
        } else if (!before.endsWith(":")) {
            addAhead(text, alone);
        }
        if (text.indexOf(':') >= 0) {
            find(BEHIND, text, alone);
        }
    }

    private static boolean isCalled(String text) {
        return text.contains("日期") || text.contains("时间");
    }

    /** Whether a text has that with which the year of every date begins. */
    private static boolean hasYear(String text) {
        return text.contains("20") || text.indexOf('二') >= 0;
    }

    private static void find(Pattern pattern, String text, List<Temporal> dates) {
        Matcher match = pattern.matcher(text);
        if (match.find()) {
            date(match).ifPresent(dates::add);
        }
    }

    private static void addAhead(String text, List<Temporal> dates) {
        Matcher match = AHEAD.matcher(text);
        if (match.lookingAt()) {
            date(match).ifPresent(dates::add);
        }
    }

    private static Optional<Temporal> date(Matcher match) {
        try {
            return Optional.of(
                    match.group(1) != null
                            ? LocalDate.of(year(match.group(1)), number(match.group(2)), number(match.group(3)))
                            : YearMonth.of(year(match.group(4)), number(match.group(5))));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : ChineseNumerals.readDigits(digits);
    }

    private static int number(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        OptionalLong number = ChineseNumerals.read(numeral);
        return (int) number.orElse(0);
    }

    /** The day of publication of the report for a year. */
    Optional<LocalDate> day(OptionalInt reported) {
        return of(labelled, LocalDate.class)
                .findFirst()
                .or(() -> after(reported, called, LocalDate.class).findFirst())
                .or(() -> after(reported, alone, LocalDate.class).findFirst());
    }

    /** The month of publication of the report for a year, where no day is told; of several that stand alone it is none. */
    Optional<YearMonth> month(OptionalInt reported) {
        if (day(reported).isPresent()) {
            return Optional.empty();
        }
        List<YearMonth> months =
                after(reported, alone, YearMonth.class).distinct().toList();
        return of(labelled, YearMonth.class)
                .findFirst()
                .or(() -> after(reported, called, YearMonth.class).findFirst())
                .or(() -> months.stream().filter(only -> months.size() == 1).findFirst());
    }

    private static <T> Stream<T> of(List<Temporal> dates, Class<T> precision) {
        return dates.stream().filter(precision::isInstance).map(precision::cast);
    }

    private static <T extends Temporal> Stream<T> after(
            OptionalInt reported, List<Temporal> dates, Class<T> precision) {
        return of(dates, precision)
                .filter(date -> reported.isEmpty() || date.get(ChronoField.YEAR) > reported.getAsInt());
    }
}
