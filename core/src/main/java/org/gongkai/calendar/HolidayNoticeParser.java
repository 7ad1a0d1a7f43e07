package org.gongkai.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.internal.lines.NumberedLines;
import org.jspecify.annotations.Nullable;

/** Reads the text form of holiday notices and says in which line it is wrong. */
final class HolidayNoticeParser {

    private static final String NOTICES = "the holiday notices";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final List<HolidayNotice> notices = new ArrayList<>();
    private final Set<Integer> years = new HashSet<>();
    private HolidayNotice.@Nullable Builder notice;

    private HolidayNoticeParser() {}

    static List<HolidayNotice> parse(InputStream text) throws IOException {
        HolidayNoticeParser parser = new HolidayNoticeParser();
        NumberedLines.read(text, NOTICES, parser::read);
        return parser.notices();
    }

    static List<HolidayNotice> parse(Stream<String> lines) {
        HolidayNoticeParser parser = new HolidayNoticeParser();
        NumberedLines.read(lines, NOTICES, parser::read);
        return parser.notices();
    }

    private void read(String line) {
        String[] words = BLANKS.split(line);
        switch (words[0]) {
            case "notice" -> start(words);
            case "off" -> eachInterval(words, current()::daysOff);
            case "work" -> eachInterval(words, current()::makeUpWorkingDays);
            default ->
                throw new IllegalArgumentException(
                        "expected \"notice\", \"off\" or \"work\", but was \"" + words[0] + '"');
        }
    }

    private void start(String[] words) {
        finish();
        if (words.length < 2 || !YEAR.matcher(words[1]).matches()) {
            throw new IllegalArgumentException("expected the year of the notice in four digits after \"notice\"");
        }
        int year = Integer.parseInt(words[1]);
        if (!years.add(year)) {
            throw new IllegalArgumentException(
                    "expected one notice for " + year + " with its changes, but was another");
        }
        HolidayNotice.Builder started = HolidayNotice.builder(year);
        for (int i = 2; i < words.length; i++) {
            started.number(words[i]);
        }
        notice = started;
    }

    private HolidayNotice.Builder current() {
        if (notice == null) {
            throw new IllegalArgumentException("expected a line \"notice\" with the year before the days");
        }
        return notice;
    }

    private void finish() {
        if (notice != null) {
            notices.add(notice.build());
            notice = null;
        }
    }

    private List<HolidayNotice> notices() {
        finish();
        return notices;
    }

    private static void eachInterval(String[] words, BiConsumer<LocalDate, LocalDate> named) {
        if (words.length < 2) {
            throw new IllegalArgumentException("expected days after \"" + words[0] + '"');
        }
        for (int i = 1; i < words.length; i++) {
            String[] ends = SLASH.split(words[i], 2);
            named.accept(day(ends[0]), day(ends[ends.length - 1]));
        }
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException notDate) {
            throw new IllegalArgumentException(
                    "expected a day such as 2027-01-01 or an interval such as 2027-01-01/2027-01-03, but was \"" + word
                            + '"',
                    notDate);
        }
    }
}
