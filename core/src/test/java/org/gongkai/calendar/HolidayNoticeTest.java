package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayNoticeTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void aNoticeIsBuiltAsItsTextIsRead() {
        HolidayNotice built = HolidayNotice.builder(2027)
                .number(" 国办发明电〔2026〕7号 ")
                .daysOff(NEW_YEAR, NEW_YEAR.plusDays(2))
                .dayOff(LocalDate.of(2026, 12, 31))
                .makeUpWorkingDay(LocalDate.of(2027, 1, 9))
                .makeUpWorkingDay(LocalDate.of(2027, 1, 10))
                .build();
        HolidayNotice read = HolidayNotice.parse("notice 2027 国办发明电〔2026〕7号\n"
                + "off 2026-12-31 2027-01-01/2027-01-03\n"
                + "work 2027-01-09/2027-01-10");

        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built).hasToString(built.toString());
        assertThat(read.numbers()).containsExactly("国办发明电〔2026〕7号");
        assertThat(read.daysOff())
                .containsExactly(LocalDate.of(2026, 12, 31), NEW_YEAR, NEW_YEAR.plusDays(1), NEW_YEAR.plusDays(2));
        assertThat(read.makeUpWorkingDays()).containsExactly(LocalDate.of(2027, 1, 9), LocalDate.of(2027, 1, 10));
        assertThat(read.names(NEW_YEAR)).isTrue();
        assertThat(read.names(LocalDate.of(2027, 1, 10))).isTrue();
        assertThat(read.names(LocalDate.of(2027, 1, 11))).isFalse();
    }

    @Test
    void noticesThatDifferInOneThingAreNotEqual() {
        HolidayNotice notice = HolidayNotice.parse("notice 2027 甲\noff 2027-01-01\nwork 2027-01-09");

        assertThat(notice)
                .isNotEqualTo(HolidayNotice.parse("notice 2028 甲\noff 2027-12-01\nwork 2027-12-09"))
                .isNotEqualTo(HolidayNotice.parse("notice 2027 乙\noff 2027-01-01\nwork 2027-01-09"))
                .isNotEqualTo(HolidayNotice.parse("notice 2027 甲\noff 2027-01-02\nwork 2027-01-09"))
                .isNotEqualTo(HolidayNotice.parse("notice 2027 甲\noff 2027-01-01\nwork 2027-01-10"))
                .isNotEqualTo("notice");
        assertThat(notice).hasToString("holiday notice for 2027 甲");
        assertThat(HolidayNotice.parse("notice 2027")).hasToString("holiday notice for 2027");
        assertThat(notice.hashCode())
                .isNotEqualTo(HolidayNotice.parse("notice 2027").hashCode());
    }

    @Test
    void whatNoNoticeCanSayIsRefused() {
        HolidayNotice.Builder notice = HolidayNotice.builder(2027);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice.number("　"))
                .withMessageContaining("must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice.daysOff(NEW_YEAR, NEW_YEAR.minusDays(1)))
                .withMessage("last day off 2026-12-31 is before the first 2027-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice.dayOff(LocalDate.of(2026, 11, 30)))
                .withMessage("the holiday notice for 2027 cannot name 2026-11-30,"
                        + " only days from 2026-12-01 to 2027-12-31");
        assertThatIllegalArgumentException().isThrownBy(() -> notice.dayOff(LocalDate.of(2025, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> notice.dayOff(LocalDate.of(2028, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> HolidayNotice.builder(1948));
        assertThatIllegalArgumentException().isThrownBy(() -> HolidayNotice.builder(10_000));
        assertThat(HolidayNotice.builder(1949).build().year()).isEqualTo(1949);
        assertThat(HolidayNotice.builder(9999).build().year()).isEqualTo(9999);
    }

    @Test
    void aLineThatIsNotWrittenOutIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("notice"))
                .withMessageContaining("four digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("notice 27"))
                .withMessageContaining("four digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("notice 2027\noff /2027-01-01"))
                .withMessageContaining("expected a day such as");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("notice 2027\nnotice 2028"))
                .withMessageContaining("but was 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[{\"date\":\"2027-01-01\",\"isOffDay\":true}]",
                "国务院办公厅关于延长2020年春节假期的通知 一、延长2020年春节假期至2月2日，2月3日起正常上班。",
            })
    void whatIsNoNoticeIsToldWhatANoticeIsAndNotRepeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse(text))
                .withMessage(
                        "expected the text of 国务院办公厅关于2027年部分节假日安排的通知, a year of the JSON of holiday-cn, or lines that"
                                + " begin with \"notice 2027\"; a notice that changes another is read by changedBy");
    }

    @ParameterizedTest
    @CsvSource({
        "off, expected days after \"off\"",
        "work, expected days after \"work\"",
        "off 2027-01-03/2027-01-02, last day off 2027-01-02 is before the first 2027-01-03",
        "work 2027-01-03/2027-01-02, last make-up working day 2027-01-02 is before the first 2027-01-03",
        "notice 2027, 'expected one notice for 2027 with its changes, but was another'",
        "notice 1948, year 1948 of a holiday notice is not from 1949 to 9999",
    })
    void aLineThatSaysNothingOrTooMuchIsRefusedUnderItsNumber(String line, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StateCouncilCalendar.read(text("notice 2027\n\n" + line)))
                .withMessage("line 3 of the holiday notices: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "work"})
    void anIntervalToTheEndOfTimeIsRefusedUnderItsNumber(String kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse("notice 2027\n" + kind + " 2027-12-30/+999999999-12-31"))
                .withMessageStartingWith(
                        "line 2 of the holiday notices: the holiday notice for 2027 cannot name 2028-01-01");
    }

    @Test
    void aCalendarIsReadFromNoticesAlone() throws IOException {
        StateCouncilCalendar calendar =
                StateCouncilCalendar.read(text("notice 2030\noff 2030-01-01\nwork 2030-01-05\nnotice 2031"));

        assertThat(calendar.firstDay()).isEqualTo("2030-01-01");
        assertThat(calendar.isWorkingDay(NEW_YEAR.withYear(2030))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 1, 2))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 1, 5))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 1, 6))).isFalse();
        assertThat(calendar.toString()).contains("2030");
        assertThat(calendar)
                .isEqualTo(StateCouncilCalendar.read(text("notice 2030\noff 2030-01-01\nwork 2030-01-05\nnotice 2031")))
                .isNotEqualTo(StateCouncilCalendar.read(text("notice 2030\noff 2030-01-01\nnotice 2031")))
                .isNotEqualTo(StateCouncilCalendar.published());
        assertThat(calendar.hashCode())
                .isNotEqualTo(StateCouncilCalendar.published().hashCode());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StateCouncilCalendar.read(text("# none")))
                .withMessage("a calendar needs at least one holiday notice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StateCouncilCalendar.read(text("notice 2030\nnotice 2032")))
                .withMessage("the holiday notice for 2031 is missing between those for 2030 and 2032");
    }

    private static ByteArrayInputStream text(String notices) {
        return new ByteArrayInputStream(notices.getBytes(StandardCharsets.UTF_8));
    }
}
