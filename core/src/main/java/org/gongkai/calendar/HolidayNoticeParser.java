package org.gongkai.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the text form of holiday notices and says in which line it is wrong. */
final class HolidayNoticeParser {

    private final List<HolidayNotice> notices = new ArrayList<>();
    private HolidayNotice.@Nullable Builder notice;

    private HolidayNoticeParser() {}

    static List<HolidayNotice> parse(InputStream text) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        try {
            return parse(reader.lines());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    static List<HolidayNotice> parse(Stream<String> lines) {
        HolidayNoticeParser parser = new HolidayNoticeParser();
        int number = 0;
        for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
            number++;
            String line = each.next().replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                try {
                    parser.read(line.split("\\s+"));
                } catch (IllegalArgumentException wrong) {
                    throw new IllegalArgumentException(
                            "line " + number + " of the holiday notices: " + wrong.getMessage(), wrong);
                }
            }
        }
        parser.finish();
        return parser.notices;
    }

    private void read(String[] words) {
        switch (words[0]) {
            case "notice" -> start(words);
            case "off" -> {
                for (int i = 1; i < words.length; i++) {
                    LocalDate[] days = interval(words[i]);
                    current().daysOff(days[0], days[1]);
                }
            }
            case "work" -> {
                for (int i = 1; i < words.length; i++) {
                    LocalDate[] days = interval(words[i]);
                    days[0].datesUntil(days[1].plusDays(1)).forEach(current()::makeUpWorkingDay);
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "expected \"notice\", \"off\" or \"work\", but was \"" + words[0] + '"');
        }
    }

    private void start(String[] words) {
        finish();
        if (words.length < 2 || !words[1].matches("\\d{4}")) {
            throw new IllegalArgumentException("expected the year of the notice in four digits after \"notice\"");
        }
        HolidayNotice.Builder started = HolidayNotice.builder(Integer.parseInt(words[1]));
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

    private static LocalDate[] interval(String word) {
        String[] ends = word.split("/", 2);
        return new LocalDate[] {day(ends[0]), day(ends[ends.length - 1])};
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
