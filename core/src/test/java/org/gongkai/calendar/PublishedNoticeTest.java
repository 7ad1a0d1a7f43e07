package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedNoticeTest {

    private static final String LABOUR_DAY_2019 =
            "国办发明电〔2019〕3号 现将调整2019年劳动节放假安排通知如下。一、2019年5月1日至4日放假调休，共4天。" + "4月28日（星期日）、5月5日（星期日）上班。二、各地区做好落实工作。";
    private static final String SPRING_FESTIVAL_2020 =
            "国办发明电〔2020〕1号 现将延长2020年春节假期的具体安排通知如下。" + "一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。二、各地大专院校推迟开学。";
    private static final String VICTORY_2015 = "国发明电〔2015〕1号 2015年9月3日全国放假1天，特作如下调休：9月3日至5日调休放假，共3天。"
            + "其中9月3日（星期四）放假，9月4日（星期五）调休，9月6日（星期日）上班。调休放假期间，各地区妥善安排值班。";

    @ParameterizedTest
    @MethodSource("published")
    void everyNoticeIsReadAsItWasPublished(String text) {
        HolidayNotice read = HolidayNotice.parse(text);
        HolidayNotice changed = switch (read.year()) {
            case 2015 -> read.changedBy(VICTORY_2015);
            case 2019 -> read.changedBy(LABOUR_DAY_2019);
            case 2020 -> read.changedBy(SPRING_FESTIVAL_2020);
            default -> read;
        };
        assertThat(changed.daysOff()).isEqualTo(known(read.year()).daysOff());
        assertThat(changed.makeUpWorkingDays()).isEqualTo(known(read.year()).makeUpWorkingDays());
        assertThat(changed).isEqualTo(known(read.year()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1月1日（周四）|1月1日（周五）|一、元旦: 1月1日（周五） is THURSDAY",
                "共9天|共8天|二、春节: 9 days are off, not 8",
                "2月14日（周六）|2月14日（周日）|2月14日（周日） is SATURDAY",
                "5月9日（周六）上班|5月8日（周五）上班|四、劳动节: 2026-05-08 is worked and is FRIDAY",
                "三、清明节|三、寒食节|二、春节: 12 days are off, not 3",
                "10月10日（周六）上班|10月10日（周六）开放|七、国庆节: what is said of [2026-09-20, 2026-10-10] is not clear: @、@开放",
                "4月4日（周六）至6日|4月5日至6日|三、清明节: 2 days are off, not 3",
                "6月19日（周五）至21日|6月31日至21日|五、端午节: 6月31日 is no day",
                "9月25日（周五）至27日（周日）放假，共3天|9月26日至27日放假，共2天|leaves out a day of 中秋节",
                "关于2026年|关于2027年|several years: [2026, 2027]",
            })
    void whatIsNotClearIsRefusedWithItsPlace(String right, String wrong, String problem) {
        String text = text(2026);
        assertThat(text).contains(right);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse(text.replace(right, wrong)))
                .withMessageContaining(problem);
    }

    @Test
    void aNoticeWithoutAnItemOrAYearIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse(SPRING_FESTIVAL_2020 + "放假"))
                .withMessageContaining("expected the year of the holiday notice");
        String text = text(2026);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse(text.substring(0, text.indexOf("七、国庆节"))))
                .withMessageContaining("has no item for [国庆节]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known(2020).changedBy(LABOUR_DAY_2019))
                .withMessageContaining("what is changed of the holiday notice for 2020 is not said");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known(2019).changedBy(LABOUR_DAY_2019))
                .withMessageContaining("nothing is changed");
    }

    @Test
    void aYearOfHolidayCnIsRead() {
        HolidayNotice known = known(2026);
        HolidayNotice read = HolidayNotice.parse(json(known));
        assertThat(read.daysOff()).isEqualTo(known.daysOff());
        assertThat(read.makeUpWorkingDays()).isEqualTo(known.makeUpWorkingDays());
        assertThat(read.numbers()).isEmpty();
        String monday = json(known).replace("[{", "[{\"date\":\"2026-03-02\",\"isOffDay\":false},{");
        assertThat(HolidayNotice.parse(monday)).as("a weekday is worked anyhow").isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"year\":2026|no JSON",
                "{\"year\":2026,\"year\":2026,\"days\":[]}|no JSON",
                "{\"year\":2027,\"days\":[]}|leaves out a day of 元旦",
                "{\"code\":0,\"holiday\":{}}|expected \"year\" and \"days\"",
                "{\"year\":2026,\"days\":[{\"date\":\"2026-1-1\",\"isOffDay\":true}]}|days[0].date of the holiday notice is not right",
                "{\"year\":2026,\"days\":[{\"date\":\"2026-01-01\",\"isOffDay\":1}]}|days[0].isOffDay of the holiday notice",
            })
    void otherJsonIsRefused(String json, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HolidayNotice.parse(json))
                .withMessageContaining(problem);
    }

    private static String json(HolidayNotice notice) {
        return Stream.concat(
                        notice.daysOff().stream().map(day -> day(day, true)),
                        notice.makeUpWorkingDays().stream().map(day -> day(day, false)))
                .collect(Collectors.joining(",", "{\"year\":" + notice.year() + ",\"papers\":[],\"days\":[", "]}"));
    }

    private static String day(LocalDate day, boolean off) {
        return "{\"name\":\"节\",\"date\":\"" + day + "\",\"isOffDay\":" + off + "}";
    }

    private static HolidayNotice known(int year) {
        return StateCouncilCalendar.published().notices().stream()
                .filter(notice -> notice.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static String text(int year) {
        return published()
                .filter(text -> text.contains("关于" + year + "年"))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> published() {
        try (InputStream texts = PublishedNoticeTest.class.getResourceAsStream("published-notices.txt")) {
            String all = new String(Objects.requireNonNull(texts).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("====\n"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
