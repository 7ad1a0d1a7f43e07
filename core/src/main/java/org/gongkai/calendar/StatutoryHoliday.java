package org.gongkai.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.internal.lines.NumberedLines;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Term;
import org.gongkai.text.Text;

/**
 * The holidays of all citizens (全体公民放假的节日), whose days are off by statute and without any notice, from 2008 to 2050.
 *
 * <p>The statute is that of the year: that of 2007 for 2008 to 2013, with the Spring Festival from its eve; that of 2013 for 2014
 * to 2024, with the Spring Festival from its first day; that of 2024 since 2025, with both, and with 2 May.
 */
public enum StatutoryHoliday implements Term {
    /** New Year's Day (元旦): 1 January. */
    NEW_YEAR("newYear", "元旦", "New Year's Day"),
    /** The Spring Festival (春节): three or four days from its eve or its first day. */
    SPRING_FESTIVAL("springFestival", "春节", "Spring Festival"),
    /** Qingming (清明节), the day of the solar term. */
    QINGMING("qingming", "清明节", "Qingming Festival"),
    /** Labour Day (劳动节): 1 May, and 2 May since 2025. */
    LABOUR_DAY("labourDay", "劳动节", "Labour Day"),
    /** The Dragon Boat Festival (端午节). */
    DRAGON_BOAT("dragonBoat", "端午节", "Dragon Boat Festival"),
    /** The Mid-Autumn Festival (中秋节). */
    MID_AUTUMN("midAutumn", "中秋节", "Mid-Autumn Festival"),
    /** National Day (国庆节): 1 to 3 October. */
    NATIONAL_DAY("nationalDay", "国庆节", "National Day");

    private static final int WITHOUT_EVE = 2014;
    private static final int WITH_EVE_AGAIN = 2025;
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final String STATUTE = "全国年节及纪念日放假办法";
    private static final Map<Integer, Map<StatutoryHoliday, List<LocalDate>>> YEARS = read();
    private static final Map<LocalDate, List<StatutoryHoliday>> DAYS = byDay();

    private final String token;
    private final Text text;

    StatutoryHoliday(String token, String zh, String en) {
        this.token = token;
        this.text = Text.of(zh, en);
    }

    /**
     * The holidays that have a day.
     *
     * @param day the day, not null
     * @return the holidays; two where the Mid-Autumn Festival falls on National Day, empty for other days and where the years
     *     are not {@linkplain #isKnown known}
     */
    public static List<StatutoryHoliday> on(LocalDate day) {
        return DAYS.getOrDefault(Objects.requireNonNull(day, "day"), List.of());
    }

    /**
     * Tells whether the days of a year are known.
     *
     * @param year the year
     * @return true from 2008 to 2050
     */
    public static boolean isKnown(int year) {
        return YEARS.containsKey(year);
    }

    /**
     * Where the days of a year are written: the statute (全国年节及纪念日放假办法) as it stands then.
     *
     * @param year the year
     * @return Article 2 of the statute of 2007 for the years before 2014, of 2013 for those before 2025, else of 2024
     */
    public static Citation basis(int year) {
        String number = year < WITHOUT_EVE ? "国务院令第513号" : year < WITH_EVE_AGAIN ? "国务院令第644号" : "国务院令第795号";
        return LegalDocument.of(STATUTE, number).article(2);
    }

    /**
     * The days of this holiday in a year.
     *
     * @param year the year
     * @return the days in order, empty where they are not {@linkplain #isKnown known}
     */
    public List<LocalDate> days(int year) {
        return YEARS.getOrDefault(year, Map.of()).getOrDefault(this, List.of());
    }

    /**
     * How many days from Monday to Friday are off by statute in a stretch of time.
     *
     * @param first the first day, not null
     * @param last the last day, not null
     * @return the number of days, those of years that are not {@linkplain #isKnown known} left out
     */
    public static int weekdaysOff(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        return (int) DAYS.keySet().stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last) && !DayKind.isWeekend(day))
                .count();
    }

    /** {@return the word for this holiday in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the holiday in both languages} */
    @Override
    public Text text() {
        return text;
    }

    /** {@return the holiday in Chinese} */
    @Override
    public String label() {
        return text.zh();
    }

    /** {@return the holiday in English} */
    @Override
    public String toString() {
        return text.en();
    }

    private static Map<Integer, Map<StatutoryHoliday, List<LocalDate>>> read() {
        Map<Integer, Map<StatutoryHoliday, List<LocalDate>>> years = new HashMap<>();
        try (InputStream text = StatutoryHoliday.class.getResourceAsStream("festivals.txt")) {
            NumberedLines.read(
                    Objects.requireNonNull(text, "festivals.txt"),
                    "the festivals",
                    line -> add(
                            Arrays.stream(BLANK.split(line))
                                    .map(LocalDate::parse)
                                    .toList(),
                            years));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return years;
    }

    private static Map<LocalDate, List<StatutoryHoliday>> byDay() {
        Map<LocalDate, List<StatutoryHoliday>> days = new HashMap<>();
        YEARS.values()
                .forEach(year -> year.forEach((holiday, all) -> all.forEach(day ->
                        days.computeIfAbsent(day, none -> new ArrayList<>(1)).add(holiday))));
        days.replaceAll((day, holidays) -> List.copyOf(holidays));
        return days;
    }

    /** A year of the Spring Festival, Qingming, the Dragon Boat and the Mid-Autumn Festival. */
    private static void add(List<LocalDate> festivals, Map<Integer, Map<StatutoryHoliday, List<LocalDate>>> years) {
        LocalDate spring = festivals.get(0);
        int year = spring.getYear();
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate mayDay = LocalDate.of(year, Month.MAY, 1);
        LocalDate nationalDay = LocalDate.of(year, Month.OCTOBER, 1);
        boolean eve = year < WITHOUT_EVE || year >= WITH_EVE_AGAIN;
        Map<StatutoryHoliday, List<LocalDate>> days = new EnumMap<>(StatutoryHoliday.class);
        days.put(NEW_YEAR, List.of(newYear));
        days.put(SPRING_FESTIVAL, from(eve ? spring.minusDays(1) : spring, year < WITH_EVE_AGAIN ? 3 : 4));
        days.put(QINGMING, List.of(festivals.get(1)));
        days.put(LABOUR_DAY, from(mayDay, year < WITH_EVE_AGAIN ? 1 : 2));
        days.put(DRAGON_BOAT, List.of(festivals.get(2)));
        days.put(MID_AUTUMN, List.of(festivals.get(3)));
        days.put(NATIONAL_DAY, from(nationalDay, 3));
        years.put(year, days);
    }

    private static List<LocalDate> from(LocalDate first, int days) {
        return IntStream.range(0, days).mapToObj(first::plusDays).toList();
    }
}
