package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatutoryHolidayTest {

    /** A new moon in the time of Beijing, and how far the true one can be from the mean, in days. */
    private static final double NEW_MOON = LocalDate.of(2000, 1, 7).toEpochDay() + 2.23 / 24;

    private static final double LUNATION = 29.530588861;
    private static final double FARTHEST = 0.63;

    @ParameterizedTest
    @MethodSource("years")
    void qingmingFollowsTheFormulaOfItsSolarTerm(int year) {
        int ofCentury = year % 100;
        int day = (int) (ofCentury * 0.2422 + 4.81) - ofCentury / 4;
        assertThat(StatutoryHoliday.QINGMING.days(year)).containsExactly(LocalDate.of(year, 4, day));
    }

    @ParameterizedTest
    @MethodSource("years")
    void theMonthsOfTheFestivalsBeginWithTheNewMoon(int year) {
        assertThat(List.of(
                        firstOfSpring(year),
                        day(StatutoryHoliday.DRAGON_BOAT, year).minusDays(4),
                        day(StatutoryHoliday.MID_AUTUMN, year).minusDays(14)))
                .allSatisfy(first -> {
                    double noon = first.toEpochDay() + 0.5;
                    double off = Math.IEEEremainder(noon - NEW_MOON, LUNATION);
                    assertThat(Math.abs(off)).isLessThan(FARTHEST + 0.5);
                });
    }

    @ParameterizedTest
    @MethodSource("years")
    void theFestivalsFallIntoTheirSeasonsAWholeNumberOfMonthsApart(int year) {
        LocalDate spring = firstOfSpring(year);
        LocalDate dragonBoat = day(StatutoryHoliday.DRAGON_BOAT, year);
        LocalDate midAutumn = day(StatutoryHoliday.MID_AUTUMN, year);
        assertThat(spring).isBetween(LocalDate.of(year, 1, 21), LocalDate.of(year, 2, 20));
        assertThat(dragonBoat).isBetween(LocalDate.of(year, 5, 27), LocalDate.of(year, 6, 25));
        assertThat(midAutumn).isBetween(LocalDate.of(year, 9, 7), LocalDate.of(year, 10, 6));
        assertThat(ChronoUnit.DAYS.between(spring, dragonBoat)).isIn(121L, 122L, 123L, 151L, 152L, 153L);
        assertThat(ChronoUnit.DAYS.between(dragonBoat, midAutumn)).isIn(98L, 99L, 100L, 127L, 128L, 129L);
    }

    @ParameterizedTest
    @CsvSource({"2008, 11", "2013, 11", "2014, 11", "2024, 11", "2025, 13", "2050, 13"})
    void thereAreAsManyDaysAsTheStatuteOfTheYearGives(int year, int days) {
        assertThat(Arrays.stream(StatutoryHoliday.values())
                        .mapToInt(holiday -> holiday.days(year).size()))
                .satisfies(each -> assertThat(
                                each.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(days));
    }

    @Test
    void theEveOfSpringFestivalIsOffWhereTheStatuteOfTheYearHasIt() {
        assertThat(StatutoryHoliday.SPRING_FESTIVAL.days(2013).get(0)).isEqualTo("2013-02-09");
        assertThat(StatutoryHoliday.SPRING_FESTIVAL.days(2014).get(0)).isEqualTo("2014-01-31");
        assertThat(StatutoryHoliday.SPRING_FESTIVAL.days(2024).get(0)).isEqualTo("2024-02-10");
        assertThat(StatutoryHoliday.SPRING_FESTIVAL.days(2025))
                .startsWith(LocalDate.of(2025, 1, 28))
                .hasSize(4);
        assertThat(StatutoryHoliday.basis(2013)).hasToString("《全国年节及纪念日放假办法》（国务院令第513号）第二条");
        assertThat(StatutoryHoliday.basis(2014)).hasToString("《全国年节及纪念日放假办法》（国务院令第644号）第二条");
        assertThat(StatutoryHoliday.basis(2024)).hasToString("《全国年节及纪念日放假办法》（国务院令第644号）第二条");
        assertThat(StatutoryHoliday.basis(2025)).hasToString("《全国年节及纪念日放假办法》（国务院令第795号）第二条");
    }

    @Test
    void aDayHasItsHolidays() {
        assertThat(StatutoryHoliday.on(LocalDate.of(2020, 10, 1)))
                .containsExactly(StatutoryHoliday.MID_AUTUMN, StatutoryHoliday.NATIONAL_DAY);
        assertThat(StatutoryHoliday.on(LocalDate.of(2024, 5, 2))).isEmpty();
        assertThat(StatutoryHoliday.on(LocalDate.of(2025, 5, 2))).containsExactly(StatutoryHoliday.LABOUR_DAY);
        assertThat(StatutoryHoliday.on(LocalDate.of(2051, 1, 1))).isEmpty();
        assertThat(StatutoryHoliday.NEW_YEAR.days(2007)).isEmpty();
        assertThat(StatutoryHoliday.isKnown(2007)).isFalse();
        assertThat(StatutoryHoliday.isKnown(2050)).isTrue();
        assertThat(StatutoryHoliday.QINGMING).hasToString("Qingming Festival");
        assertThat(StatutoryHoliday.QINGMING.label()).isEqualTo("清明节");
    }

    @Test
    void everyPublishedNoticeGivesTheDaysOfTheStatute() {
        for (HolidayNotice notice : StateCouncilCalendar.published().notices()) {
            for (StatutoryHoliday holiday : StatutoryHoliday.values()) {
                assertThat(notice.daysOff()).containsAll(holiday.days(notice.year()));
            }
        }
    }

    static IntStream years() {
        return IntStream.rangeClosed(2008, 2050);
    }

    private static LocalDate firstOfSpring(int year) {
        List<LocalDate> days = StatutoryHoliday.SPRING_FESTIVAL.days(year);
        return days.get(year >= 2014 && year < 2025 ? 0 : 1);
    }

    private static LocalDate day(StatutoryHoliday holiday, int year) {
        return holiday.days(year).get(0);
    }
}
