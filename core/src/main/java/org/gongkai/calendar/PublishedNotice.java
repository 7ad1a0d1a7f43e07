package org.gongkai.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a holiday notice as it is published: a title with the year, and an item for each holiday. What an item says of a day must
 * be of a form that the notices since 2008 have, days of the week and numbers of days must be right, and the days of the statute
 * must be off.
 */
final class PublishedNotice {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00a0“”\"]+");
    private static final Pattern RANGE = Pattern.compile("[-–—－~～]+");
    private static final Pattern TITLE = Pattern.compile("(\\d{4})年部分节假日|现将(\\d{4})年");
    private static final Pattern NUMBER = Pattern.compile("(国办?发明电)[〔\\[［（](\\d{4})[〕\\]］）](\\d{1,3})号");
    private static final String HOLIDAY = "(?:元旦|新年|春节|清明节|五?一?国际劳动节|劳动节|端午节|中秋节|国庆节)";

    /** Not the numeral of 星期四、新年. */
    private static final Pattern ITEM =
            Pattern.compile("(?<![期周初])([一二三四五六七八九十])、(" + HOLIDAY + "(?:[、和]" + HOLIDAY + ")?)：?");

    private static final Pattern TAIL = Pattern.compile("鼓励|节假日期间|节日期间|放假期间|国务院|各地");
    private static final Pattern CHANGE = Pattern.compile("如下[：。]?(?:一、)?");
    private static final Pattern DATE = Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:（([^（）]*)）)?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    private static final Pattern CLAUSE_END = Pattern.compile("[。；，：]");
    private static final String DAYS = "(@(?:至@)?(?:、@(?:至@)?)*)";
    private static final Pattern OFF = Pattern.compile("(?:其中|即)?" + DAYS + "(?:放假|调休|补休).*");
    private static final Pattern WORKED = Pattern.compile(DAYS + "(?:照常|正常)?上班");
    private static final Pattern WORK_BEGINS = Pattern.compile("@起(?:照常|正常)?上班");
    private static final Pattern WITHIN = Pattern.compile("(?:其中)?" + DAYS + "(?:为.*|照常公休)");
    private static final Pattern MOVED = Pattern.compile("(?:将)?" + DAYS + "[两三]?个?公休日(?:及中秋节)?(?:分别)?调至" + DAYS);
    private static final Pattern PROLONGED = Pattern.compile("延长\\d{4}年春节假期至@");
    private static final Pattern COUNT = Pattern.compile("(?:共|放假)(\\d{1,2})天");
    private static final Pattern LIST = Pattern.compile("@(至@)?");

    private final int year;
    private final NavigableSet<LocalDate> off = new TreeSet<>();
    private final NavigableSet<LocalDate> worked = new TreeSet<>();

    private PublishedNotice(int year) {
        this.year = year;
    }

    static HolidayNotice read(String published) {
        String text = plain(published);
        int year = year(text);
        PublishedNotice notice = new PublishedNotice(year);
        Set<StatutoryHoliday> missing = EnumSet.allOf(StatutoryHoliday.class);
        List<MatchResult> items = ITEM.matcher(text).results().toList();
        for (int i = 0; i < items.size(); i++) {
            MatchResult item = items.get(i);
            int end = i + 1 < items.size() ? items.get(i + 1).start() : text.length();
            String place = item.group(1) + "、" + item.group(2);
            notice.new Item(place, beforeTail(text.substring(item.end(), end))).read();
            missing.removeIf(holiday -> names(item.group(2), holiday));
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the holiday notice for " + year + " has no item for "
                    + missing.stream().map(StatutoryHoliday::label).toList()
                    + (items.isEmpty() ? "; is it one that changes another?" : ""));
        }
        return notice.notice(numbers(text, items.get(0).start()));
    }

    /** A notice with what another changes in it. */
    static HolidayNotice change(HolidayNotice changed, String published) {
        String text = plain(published);
        Matcher begin = CHANGE.matcher(text);
        if (!begin.find() || !text.contains(changed.year() + "年")) {
            throw new IllegalArgumentException(
                    "what is changed of the holiday notice for " + changed.year() + " is not said");
        }
        PublishedNotice change = new PublishedNotice(changed.year());
        change.off.addAll(changed.daysOff());
        String said = text.substring(begin.end());
        change.new Item("change", beforeTail(said.startsWith("二、") ? "" : said)).read();
        NavigableSet<LocalDate> off = new TreeSet<>(change.off);
        off.removeAll(change.worked);
        NavigableSet<LocalDate> worked = new TreeSet<>(changed.makeUpWorkingDays());
        worked.removeAll(change.off);
        worked.addAll(change.worked);
        List<String> numbers = new ArrayList<>(changed.numbers());
        numbers.addAll(numbers(text, begin.start()));
        if (off.equals(new TreeSet<>(changed.daysOff())) && worked.equals(new TreeSet<>(changed.makeUpWorkingDays()))) {
            throw new IllegalArgumentException("nothing is changed of the holiday notice for " + changed.year());
        }
        return build(changed.year(), numbers, off, worked);
    }

    private static String plain(String published) {
        String text = BLANK.matcher(published).replaceAll("");
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '(' -> '（';
                        case ')' -> '）';
                        case ',' -> '，';
                        case ':' -> '：';
                        case ';' -> '；';
                        default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
                    });
        }
        return RANGE.matcher(plain).replaceAll("至");
    }

    private static int year(String text) {
        NavigableSet<String> years = new TreeSet<>();
        TITLE.matcher(text).results().forEach(said -> years.add(said.group(1) != null ? said.group(1) : said.group(2)));
        if (years.size() != 1) {
            throw new IllegalArgumentException(
                    years.isEmpty()
                            ? "expected the year of the holiday notice as in 关于2027年部分节假日安排的通知"
                            : "the holiday notice is of several years: " + years);
        }
        return Integer.parseInt(years.first());
    }

    private static List<String> numbers(String text, int end) {
        return NUMBER.matcher(text.substring(0, end))
                .results()
                .map(number -> number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + "号")
                .distinct()
                .toList();
    }

    private static String beforeTail(String text) {
        Matcher tail = TAIL.matcher(text);
        return tail.find() ? text.substring(0, tail.start()) : text;
    }

    private static boolean names(String item, StatutoryHoliday holiday) {
        return item.contains(holiday.label()) || (holiday == StatutoryHoliday.NEW_YEAR && item.contains("新年"));
    }

    private HolidayNotice notice(List<String> numbers) {
        return build(year, numbers, off, worked);
    }

    static HolidayNotice build(
            int year, List<String> numbers, NavigableSet<LocalDate> off, NavigableSet<LocalDate> worked) {
        HolidayNotice.Builder notice = HolidayNotice.builder(year);
        numbers.forEach(notice::number);
        off.forEach(notice::dayOff);
        worked.forEach(notice::makeUpWorkingDay);
        for (StatutoryHoliday holiday : StatutoryHoliday.values()) {
            if (!off.containsAll(holiday.days(year))) {
                throw new IllegalArgumentException("the holiday notice for " + year + " leaves out a day of "
                        + holiday.label() + ", which is off by statute: " + holiday.days(year));
            }
        }
        return notice.build();
    }

    /** What is said of one holiday. */
    private final class Item {

        private final String place;
        private final String text;
        private final List<LocalDate> dates = new ArrayList<>();
        private final NavigableSet<LocalDate> ofItem = new TreeSet<>();
        private boolean fromYearBefore;
        private int next;
        private int counted;

        Item(String place, String text) {
            this.place = place;
            this.text = text;
        }

        void read() {
            Matcher date = DATE.matcher(text);
            StringBuilder said = new StringBuilder();
            while (date.find()) {
                dates.add(date(date));
                date.appendReplacement(said, "@");
            }
            date.appendTail(said);
            for (String clause : CLAUSE_END.split(said, -1)) {
                readClause(clause);
            }
            off.addAll(ofItem);
        }

        private LocalDate date(Matcher said) {
            LocalDate before = dates.isEmpty() ? null : dates.get(dates.size() - 1);
            try {
                LocalDate date =
                        LocalDate.of(yearOf(said, before), month(said, before), Integer.parseInt(said.group(3)));
                requireWeekday(said, date);
                return date;
            } catch (DateTimeException none) {
                throw wrong(said.group() + " is no day", none);
            }
        }

        private int yearOf(Matcher said, @Nullable LocalDate before) {
            if (said.group(1) != null) {
                int explicit = Integer.parseInt(said.group(1));
                fromYearBefore |= explicit == year - 1;
                return explicit;
            }
            if (said.group(2) == null && before != null) {
                return before.getYear();
            }
            boolean december = said.group(2) != null && Integer.parseInt(said.group(2)) == Month.DECEMBER.getValue();
            return december && fromYearBefore ? year - 1 : year;
        }

        private int month(Matcher said, @Nullable LocalDate before) {
            if (said.group(2) != null) {
                return Integer.parseInt(said.group(2));
            }
            if (before == null) {
                throw wrong("the month of " + said.group() + " is not said", null);
            }
            return before.getMonthValue();
        }

        private void requireWeekday(Matcher said, LocalDate date) {
            Matcher weekday = WEEKDAY.matcher(said.group(4) == null ? "" : said.group(4));
            if (weekday.find()) {
                int number = "一二三四五六日天".indexOf(weekday.group(1)) + 1;
                if (Math.min(number, 7) != date.getDayOfWeek().getValue()) {
                    throw wrong(said.group() + " is " + date.getDayOfWeek(), null);
                }
            }
        }

        private void readClause(String clause) {
            int first = next;
            Matcher moved = MOVED.matcher(clause);
            Matcher given = OFF.matcher(clause);
            if (moved.matches()) {
                List<LocalDate> from = take(moved.group(1));
                requireOff(take(moved.group(2)), clause);
                from.stream().filter(day -> !ofItem.contains(day)).forEach(worked::add);
            } else if (WORKED.matcher(clause).matches()) {
                work(take(clause));
            } else if (WORK_BEGINS.matcher(clause).matches()) {
                take(clause);
            } else if (PROLONGED.matcher(clause).matches()) {
                LocalDate last = take(clause).get(0);
                LocalDate lastBefore = off.floor(last);
                LocalDate until = lastBefore == null ? last : lastBefore;
                until.datesUntil(last.plusDays(1)).forEach(ofItem::add);
            } else if (given.matches()) {
                List<LocalDate> days = take(given.group(1));
                ofItem.addAll(days);
                counted += clause.contains("补休") ? 0 : days.size();
            } else if (WITHIN.matcher(clause).matches()) {
                requireOff(take(clause), clause);
            } else if (clause.contains("@") || clause.contains("上班")) {
                throw wrong("what is said of " + dates.subList(first, dates.size()) + " is not clear: " + clause, null);
            }
            Matcher count = COUNT.matcher(clause);
            if (count.find() && Integer.parseInt(count.group(1)) != counted) {
                throw wrong(counted + " days are off, not " + count.group(1), null);
            }
        }

        private List<LocalDate> take(String list) {
            List<LocalDate> days = new ArrayList<>();
            for (Matcher one = LIST.matcher(list); one.find(); ) {
                LocalDate first = dates.get(next++);
                LocalDate last = one.group(1) == null ? first : dates.get(next++);
                if (last.isBefore(first) || last.isAfter(first.plusDays(31))) {
                    throw wrong(first + " to " + last + " is no stretch of days", null);
                }
                first.datesUntil(last.plusDays(1)).forEach(days::add);
            }
            return days;
        }

        private void work(List<LocalDate> days) {
            for (LocalDate day : days) {
                if (!DayKind.isWeekend(day)) {
                    throw wrong(day + " is worked and is " + day.getDayOfWeek(), null);
                }
                worked.add(day);
            }
        }

        private void requireOff(List<LocalDate> days, String clause) {
            if (!ofItem.containsAll(days)) {
                throw wrong("not all of " + days + " are among the days off: " + clause, null);
            }
        }

        private IllegalArgumentException wrong(String problem, @Nullable Throwable cause) {
            return new IllegalArgumentException(
                    "the holiday notice for " + year + ", " + place + ": " + problem, cause);
        }
    }
}
