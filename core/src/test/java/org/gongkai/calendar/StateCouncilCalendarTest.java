package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// Mutants that survive: a loop over the years that ends one later does nothing there.
class StateCouncilCalendarTest {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();
    private static final HolidayNotice NOTICE_2027 =
            HolidayNotice.parse("notice 2027 国办发明电〔2026〕1号\noff 2026-12-31/2027-01-03\nwork 2026-12-27");

    @ParameterizedTest
    @CsvSource({
        "2008, 251",
        "2009, 250",
        "2010, 250",
        "2011, 250",
        "2012, 249",
        "2013, 250",
        "2014, 250",
        "2015, 249",
        "2016, 250",
        "2017, 249",
        "2018, 250",
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void everyYearHasItsNumberOfWorkingDays(int year, int workingDays) {
        StateCouncilCalendar calendar = CALENDAR.through(LocalDate.of(2026, 12, 31));
        int counted = calendar.countWorkingDays(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
        assertThat(counted).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 2020-01-17, 2020-02-21",
        "20, 2020-01-22, 2020-02-27",
        "20, 2021-02-05, 2021-03-10",
        "20, 2021-09-15, 2021-10-19",
        "20, 2022-12-20, 2023-01-18",
        "20, 2023-01-20, 2023-02-22",
        "20, 2024-02-09, 2024-03-14",
        "20, 2024-09-13, 2024-10-17",
        "20, 2024-12-31, 2025-02-05",
        "20, 2025-01-24, 2025-02-27",
        "20, 2025-09-30, 2025-11-04",
        "20, 2026-02-13, 2026-03-19",
        "7, 2019-04-26, 2019-05-08",
        "7, 2020-01-20, 2020-02-06",
        "7, 2026-02-14, 2026-03-03",
        "15, 2023-09-28, 2023-10-25",
        "15, 2026-09-18, 2026-10-15",
    })
    void aPeriodRunsFromTheDayAfterItsStart(int days, LocalDate start, LocalDate end) {
        assertThat(CALENDAR.plusWorkingDays(start, days)).isEqualTo(end);
        assertThat(CALENDAR.countWorkingDays(start, end)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-17, WORKING_WEEKDAY",
        "2020-01-18, WEEKEND",
        "2020-01-19, MAKE_UP_WORKING_DAY",
        "2020-01-31, DAY_OFF",
        "2020-02-01, DAY_OFF",
        "2020-02-02, DAY_OFF",
        "2020-02-03, WORKING_WEEKDAY",
        "2022-12-31, DAY_OFF",
        "2023-01-02, DAY_OFF",
        "2024-02-09, WORKING_WEEKDAY",
        "2026-01-04, MAKE_UP_WORKING_DAY",
    })
    void everyDayHasAKind(LocalDate day, DayKind kind) {
        assertThat(CALENDAR.kind(day)).isEqualTo(kind);
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(kind.isWorking());
    }

    @Test
    void aDayIsExplainedByTheNoticeThatNamesIt() {
        assertThat(CALENDAR.why(LocalDate.of(2022, 12, 31)).en())
                .isEqualTo(
                        "2022-12-31 Saturday: day off by notice, New Year's Day, holiday notice for 2023 国办发明电〔2022〕16号");
        assertThat(CALENDAR.why(LocalDate.of(2025, 10, 8)).zh())
                .isEqualTo("2025-10-08 星期三：放假，中秋节，国庆节，2025年节假日安排的通知国办发明电〔2024〕12号");
        assertThat(CALENDAR.why(LocalDate.of(2015, 9, 4)).en())
                .as("Victory Day is no day off by statute")
                .isEqualTo("2015-09-04 Friday: day off by notice, holiday notice for 2015 国办发明电〔2014〕28号 国发明电〔2015〕1号");
        assertThat(CALENDAR.why(LocalDate.of(2020, 1, 19)).en())
                .isEqualTo("2020-01-19 Sunday: make-up working day, holiday notice for 2020 国办发明电〔2019〕16号"
                        + " 国办发明电〔2020〕1号");
        assertThat(CALENDAR.why(LocalDate.of(2020, 2, 3)).en()).isEqualTo("2020-02-03 Monday: working weekday");
    }

    @Test
    void theProlongedSpringFestivalOf2020EndsOnTheSecondOfFebruary() {
        LocalDate eve = LocalDate.of(2020, 1, 23);
        assertThat(CALENDAR.plusWorkingDays(eve, 1)).isEqualTo(LocalDate.of(2020, 2, 3));
    }

    @Test
    void aDayBeyondTheNoticesIsRefusedWithTheDayAndTheCoverage() {
        assertThatExceptionOfType(DayNotCoveredException.class)
                .isThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2026, 12, 29)))
                .withMessage("whether 2026-12-29 is a working day is not known: the calendar covers 2008-01-01 to"
                        + " 2026-12-28")
                .satisfies(refused -> {
                    assertThat(refused.day()).isEqualTo("2026-12-29");
                    assertThat(refused.firstDay()).isEqualTo("2008-01-01");
                    assertThat(refused.lastDay()).isEqualTo("2026-12-28");
                });
        assertThatExceptionOfType(DayNotCoveredException.class)
                .isThrownBy(() -> CALENDAR.kind(LocalDate.of(2007, 12, 31)));
    }

    @Test
    void aPeriodThatLeavesTheCoverageIsRefused() {
        LocalDate start = LocalDate.of(2026, 12, 25);
        assertThat(CALENDAR.plusWorkingDays(start, 1)).isEqualTo(LocalDate.of(2026, 12, 28));
        for (int days : new int[] {2, 20, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(DayNotCoveredException.class)
                    .isThrownBy(() -> CALENDAR.plusWorkingDays(start, days))
                    .satisfies(refused -> assertThat(refused.day()).isEqualTo("2026-12-29"));
        }
    }

    @Test
    void aPeriodMayStartOnTheDayBeforeTheCoverage() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2007, 12, 31), 1)).isEqualTo(LocalDate.of(2008, 1, 2));
    }

    @Test
    void theNoticeOfTheNextYearSettlesTheEndOfDecember() {
        StateCouncilCalendar longer = CALENDAR.withNotice(NOTICE_2027);
        assertThat(longer.lastDay()).isEqualTo("2027-12-28");
        assertThat(longer.kind(LocalDate.of(2026, 12, 27))).isEqualTo(DayKind.MAKE_UP_WORKING_DAY);
        assertThat(longer.plusWorkingDays(LocalDate.of(2026, 12, 30), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(CALENDAR.lastDay()).isEqualTo("2026-12-28");
    }

    @Test
    void aYearIsAddedFromAStream() throws IOException {
        byte[] text = "notice 2027\noff 2027-01-01/2027-01-03\n".getBytes(StandardCharsets.UTF_8);
        StateCouncilCalendar longer = CALENDAR.withNotices(new ByteArrayInputStream(text));
        assertThat(longer.notices()).hasSize(20);
        assertThat(longer.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void aCalendarTellsTheVersionOfItsData() {
        assertThat(CALENDAR.version().en()).matches("2008-2026 国办发明电〔2025〕7号 \\[[0-9a-f]{8}]");
        StateCouncilCalendar local = CALENDAR.withDayOff(LocalDate.of(2020, 2, 3), "local");
        assertThat(local.version().zh()).contains("地方调整1日");
        assertThat(local.version().en()).contains("local changes 1");
        HolidayNotice other =
                HolidayNotice.builder(2020).number("国办发明电〔2019〕16号").build();
        assertThat(Stream.of(CALENDAR, local, CALENDAR.withNotice(NOTICE_2027), CALENDAR.withNotice(other))
                        .map(StateCouncilCalendar::version))
                .doesNotHaveDuplicates();
    }

    @Test
    void aYearCannotBeLeftOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CALENDAR.withNotice(HolidayNotice.builder(2028).build()))
                .withMessage("the holiday notice for 2027 is missing between those for 2008 and 2028");
    }

    @Test
    void goingOnWithoutANoticeFollowsTheWeekAndIsLimitedToTheNextYear() {
        StateCouncilCalendar longer = CALENDAR.through(LocalDate.of(2027, 1, 31));
        assertThat(longer.kind(LocalDate.of(2027, 1, 1))).isEqualTo(DayKind.WORKING_WEEKDAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.through(LocalDate.of(2028, 1, 1)))
                .withMessageContaining("2026");
    }

    @Test
    void aRegionOverridesSingleDays() {
        LocalDate day = LocalDate.of(2020, 2, 3);
        StateCouncilCalendar local = CALENDAR.withDayOff(day, "work resumes on 10 February");
        assertThat(local.kind(day)).isEqualTo(DayKind.DAY_OFF);
        assertThat(local.why(day).en()).isEqualTo("2020-02-03 Monday: day off by notice, work resumes on 10 February");
        assertThat(local.plusWorkingDays(LocalDate.of(2020, 1, 23), 1)).isEqualTo(LocalDate.of(2020, 2, 4));
        assertThat(local.withWorkingDay(day, "as elsewhere").isWorkingDay(day)).isTrue();
        LocalDate saturday = LocalDate.of(2020, 3, 7);
        assertThat(local.withWorkingDay(saturday, "local").kind(saturday)).isEqualTo(DayKind.MAKE_UP_WORKING_DAY);
        assertThatExceptionOfType(DayNotCoveredException.class)
                .isThrownBy(() -> CALENDAR.withDayOff(LocalDate.of(2030, 1, 1), "far away"));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.withDayOff(day, " "));
    }

    @Test
    void aTextThatIsNoNoticeIsRejectedWithItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("notice 2027\noff 2027-1-1"))
                .withMessageStartingWith("line 2 of the holiday notices: expected a day such as");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("off 2027-01-01"))
                .withMessageContaining("lines that begin with \"notice 2027\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("notice 2027\nrest 2027-01-01"))
                .withMessageContaining("was \"rest\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("notice 2027\noff 2026-11-30"))
                .withMessageContaining("cannot name 2026-11-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("notice 2027\noff 2027-01-02\nwork 2027-01-02"))
                .withMessageContaining("both as a day off and as a working day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("# nothing"))
                .withMessageContaining("lines that begin with \"notice 2027\"");
    }

    @Test
    void aCountBackwardsAndANegativePeriodAreRejected() {
        LocalDate day = LocalDate.of(2020, 3, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.countWorkingDays(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(day, -1));
    }

    @Test
    void aCalendarSurvivesSerialization() throws Exception {
        StateCouncilCalendar local = CALENDAR.withDayOff(LocalDate.of(2020, 2, 3), "local");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(local);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            StateCouncilCalendar copy = (StateCouncilCalendar) in.readObject();
            assertThat(copy).isEqualTo(local).isNotEqualTo(CALENDAR);
            assertThat(copy.why(LocalDate.of(2020, 2, 3)).en()).endsWith("local");
        }
    }
}
