package org.gongkai.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.gongkai.directory.TimeLimit.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"5日", "10天", "信息形成之日起5日", "批准之日起30天公开", "15自然日"})
    void aNumberOfDaysWithoutItsWithinIsNoLimit(String text) {
        assertThat(TimeLimit.parse(text).isUnderstood()).isFalse();
        assertThat(TimeLimit.parse(text).clauses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5至10个工作日内",
        "5-10个工作日内",
        "信息形成之日起15至20个工作日内",
        "五至十个工作日内",
        "五到十个工作日内",
        "五个工作日至十个工作日内",
        "五日至十日内",
        "信息形成之日起十五至二十个工作日内",
        "三、五个工作日内",
        "三或五个工作日内",
        "公示五至七个工作日",
        "公示5至7天",
        "3至6个月",
        "1月31日至2月5日前"
    })
    void aRangeIsNotReadAsItsEnd(String text) {
        assertThat(TimeLimit.parse(text).isUnderstood()).isFalse();
        assertThat(TimeLimit.parse(text).clauses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"自收到20个工作日内, 收到", "第一次公告发布之日起5个工作日内, 第一次公告发布", "统一公布后3个工作日内, 统一公布"})
    void aTriggerThatLooksLikeARangeIsNone(String text, String trigger) {
        assertThat(TimeLimit.parse(text).clauses())
                .singleElement()
                .isInstanceOfSatisfying(
                        Clause.Within.class,
                        within -> assertThat(within.trigger()).isEqualTo(trigger));
    }

    @Test
    void theLongestOfItsWorkingDaysCounts() {
        assertThat(TimeLimit.parse("信息形成之日起20个工作日内；自作出行政决定之日起7个工作日内").workingDays())
                .hasValue(20);
        assertThat(TimeLimit.parse("公告发布后30日内；公示7个工作日；长期公开").workingDays()).isEmpty();
    }

    @Test
    void countsAreFromOneTo9999() {
        assertThat(new Clause.Within(1, DayUnit.CALENDAR_DAYS, "").print()).isEqualTo("1日内");
        assertThat(new Clause.PublicNotice(9999, DayUnit.WORKING_DAYS).count()).isEqualTo(9999);
        assertThatIllegalArgumentException().isThrownBy(() -> new Clause.Within(0, DayUnit.CALENDAR_DAYS, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Clause.PublicNotice(10000, DayUnit.WORKING_DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Clause.Every(0, DayUnit.MONTHS));
    }

    @ParameterizedTest
    @EnumSource(
            value = DayUnit.class,
            names = {"WORKING_DAYS", "HOURS"},
            mode = EnumSource.Mode.EXCLUDE)
    void aCycleIsOfWhatComesRound(DayUnit unit) {
        assertThat(new Clause.Every(1, unit).by()).isEmpty();
        assertThat(TimeLimit.of(new Clause.Every(3, unit, "10日前")).clauses())
                .containsExactly(new Clause.Every(3, unit, "10日前"));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKING_DAYS", "HOURS"})
    void nothingComesRoundInWorkingDaysOrHours(DayUnit unit) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Clause.Every(1, unit));
    }

    @Test
    void eachClauseOfAListTellsWhatItIsFor() {
        TimeLimit limit = TimeLimit.parse("1.行政许可、行政处罚：7个工作日内\n2.其他：信息形成之日起20个工作日内");

        assertThat(limit.isUnderstood()).isTrue();
        assertThat(limit.parts())
                .containsExactly(
                        new TimeLimit.Part("行政许可、行政处罚", new Clause.Within(7, DayUnit.WORKING_DAYS, "")),
                        new TimeLimit.Part("其他", new Clause.Within(20, DayUnit.WORKING_DAYS, "信息形成")));
        assertThat(TimeLimit.parse("20个工作日内").parts())
                .containsExactly(new TimeLimit.Part("", new Clause.Within(20, DayUnit.WORKING_DAYS, "")));
    }

    /** What is not understood of one clause is said of all, and the others are there. */
    @Test
    void aPieceThatIsNotUnderstoodHidesNoOther() {
        TimeLimit limit = TimeLimit.parse("信息形成之日起20个工作日内，会议召开前5个工作日内，长期公开");

        assertThat(limit.isUnderstood()).isFalse();
        assertThat(limit.clauses())
                .containsExactly(new Clause.Within(20, DayUnit.WORKING_DAYS, "信息形成"), Clause.Standing.PERMANENT);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 31", "1, 0", "2, 29", "4, 30"})
    void aDayOfTheYearIsADayOfSomeYear(int month, int day) {
        assertThat(TimeLimit.of(new Clause.Before(month, day)).clauses())
                .containsExactly(new Clause.Before(month, day));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "13, 1", "1, -1", "1, 32", "2, 30", "4, 31"})
    void anotherDayIsNone(int month, int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Clause.Before(month, day));
    }

    @Test
    void anyPartThatIsNotUnderstoodMakesALimitThatIsNot() {
        assertThat(TimeLimit.parse("及时公开；按有关规定").isUnderstood()).isFalse();
        assertThat(TimeLimit.parse("按有关规定；及时公开").isUnderstood()).isFalse();
        assertThat(TimeLimit.parse("按有关规定；及时公开").clauses()).containsExactly(Clause.Standing.PROMPT);
        assertThat(TimeLimit.parse("。").isUnderstood()).isFalse();
    }
}
