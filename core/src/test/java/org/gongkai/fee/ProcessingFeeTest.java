package org.gongkai.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Receipt;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.money.Yuan;
import org.gongkai.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessingFeeTest {

    private static final FeeSchedule SCHEDULE =
            FeeSchedule.on(LocalDate.of(2021, 1, 1)).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "10, 0",
        "11, 100",
        "30, 2000",
        "31, 2200",
        "40, 4000",
        "41, 4300",
        "50, 7000",
        "51, 7400",
        "60, 11000",
        "100, 37000"
    })
    void itemsAreChargedByBracketsThatRise(int items, long yuan) {
        assertThat(SCHEDULE.perItem(0, items).amount()).isEqualTo(Yuan.of(yuan));
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "31, 10", "68, 380", "100, 700", "101, 720", "200, 2700", "201, 2740", "500, 14700"})
    void pagesAreChargedByBrackets(int pages, long yuan) {
        assertThat(SCHEDULE.perPage(pages).amount()).isEqualTo(Yuan.of(yuan));
    }

    @Test
    void thereIsNoFeeBefore2021() {
        assertThat(FeeSchedule.on(LocalDate.of(2020, 12, 31))).isEmpty();
        assertThat(SCHEDULE).hasToString("FeeSchedule{from 2021-01-01, rates 7}");
    }

    @Test
    void theArithmeticIsShownLineByLine() {
        assertThat(SCHEDULE.perItem(8, 25).explanation())
                .containsExactly(
                        Text.of(
                                "按件计收：25件，当月此前已有8件（《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条）",
                                "per item: 25, after 8 in the same month (《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条)"),
                        Text.of("9至10：2×0元=0元", "9 to 10: 2 × 0 yuan = 0 yuan"),
                        Text.of("11至30：20×100元=2000元", "11 to 30: 20 × 100 yuan = 2000 yuan"),
                        Text.of("31至33：3×200元=600元", "31 to 33: 3 × 200 yuan = 600 yuan"),
                        Text.of("合计：2600元", "total: 2600 yuan"));
        assertThat(SCHEDULE.perItem(0, 1))
                .hasToString("per item: 1 (《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条); 1: 1 × 0 yuan = 0 yuan;"
                        + " total: 0 yuan");
        assertThat(SCHEDULE.perItem(38, 5).brackets())
                .containsExactly(new FeeBracket(39, 40, Yuan.of(200)), new FeeBracket(41, 43, Yuan.of(300)));
    }

    @Property
    void cumulatedItemsCostTheSameHoweverTheyAreDivided(
            @ForAll @IntRange(max = 200) int before,
            @ForAll @IntRange(min = 1, max = 200) int first,
            @ForAll @IntRange(min = 1, max = 200) int second) {
        assertThat(SCHEDULE.perItem(before, first)
                        .amount()
                        .plus(SCHEDULE.perItem(before + first, second).amount()))
                .isEqualTo(SCHEDULE.perItem(before, first + second).amount());
    }

    @Property
    void oneMorePageNeverCostsLess(@ForAll @IntRange(min = 1, max = 2000) int pages) {
        assertThat(SCHEDULE.perPage(pages + 1).amount())
                .isGreaterThanOrEqualTo(SCHEDULE.perPage(pages).amount());
    }

    @Property
    void aFeeIsWrittenAndReadsBack(
            @ForAll @IntRange(max = 200) int before, @ForAll @IntRange(min = 1, max = 500) int quantity) {
        for (ProcessingFee fee : List.of(SCHEDULE.perItem(before, quantity), SCHEDULE.perPage(quantity))) {
            assertThat(DisclosureJson.read(DisclosureJson.write(fee), ProcessingFee.class))
                    .isEqualTo(fee);
        }
    }

    @Test
    void aFeeThatDoesNotAddUpIsNotRead() {
        String json = DisclosureJson.write(SCHEDULE.perPage(31));
        assertThat(json)
                .isEqualTo("{\"mode\":\"perPage\",\"before\":0,\"quantity\":31,\"brackets\":[{\"first\":1,\"last\":30,"
                        + "\"rate\":0},{\"first\":31,\"last\":31,\"rate\":10}],\"amount\":10}");
        notRead("is not the 10元 that the brackets add up to", json.replace("\"amount\":10", "\"amount\":20"));
        notRead("the brackets hold 31 页 instead of 32", json.replace("\"quantity\":31", "\"quantity\":32"));
        notRead(
                "the brackets hold 25 页 instead of 24",
                DisclosureJson.write(SCHEDULE.perItem(8, 25))
                        .replace("perItem", "perPage")
                        .replace("\"quantity\":25", "\"quantity\":24"));
        notRead("a bracket cannot go from 31 to 30", json.replace("\"last\":31", "\"last\":30"));
        notRead("expected a bracket from 31, but was 30 to 31", json.replace("\"first\":31", "\"first\":30"));
        notRead("expected an amount in yuan", json.replace("\"rate\":10", "\"rate\":null"));
        notRead("missing property \"last\"", json.replace("\"last\":30,", ""));
    }

    private static void notRead(String problem, String json) {
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(json, ProcessingFee.class))
                .satisfies(failure -> assertThat(failure.problem()).contains(problem));
    }

    @Test
    void theModesAreCompared() {
        FeeComparison comparison = SCHEDULE.compare(30, 1, 68);
        assertThat(comparison.cheaper().mode()).isEqualTo(FeeMode.PER_ITEM);
        assertThat(comparison.dearer().mode()).isEqualTo(FeeMode.PER_PAGE);
        assertThat(comparison.difference()).isEqualTo(Yuan.of(180));
        assertThat(comparison).hasToString("per item 200 yuan, per page 380 yuan; per item is less by 180 yuan");
        assertThat(SCHEDULE.compare(40, 1, 31).cheaper().mode()).isEqualTo(FeeMode.PER_PAGE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeComparison(SCHEDULE.perPage(1), SCHEDULE.perPage(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeeComparison(SCHEDULE.perItem(0, 1), SCHEDULE.perItem(0, 1)));
        FeeComparison free = SCHEDULE.compare(0, 1, 1);
        assertThat(free.cheaper().mode()).isEqualTo(FeeMode.PER_ITEM);
        assertThat(free.dearer().mode()).isEqualTo(FeeMode.PER_PAGE);
        assertThat(free.difference()).isEqualTo(Yuan.ZERO);
    }

    @Test
    void quantitiesOutOfRangeAreRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> SCHEDULE.perItem(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SCHEDULE.perItem(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SCHEDULE.perPage(1_000_001));
        assertThat(SCHEDULE.perPage(1_000_000).quantity()).isEqualTo(1_000_000);
    }

    @Test
    void otherRatesCanBeRead() throws IOException {
        FeeSchedule local = schedule("from 2030-01-01\nperItem 1 0\nperItem 3 0.5 +1/2 # rises\nperPage 1 1\n");
        assertThat(local.from()).isEqualTo("2030-01-01");
        assertThat(local.perItem(0, 5).amount()).hasToString("2.5元");
    }

    @ParameterizedTest
    @CsvSource({
        "perItem one 0, expected \"from 2021-01-01\" or \"perItem 31 200 +100/10\"",
        "perItem -3 0, expected \"from 2021-01-01\" or \"perItem 31 200 +100/10\"",
        "perItem 12345678 0, expected \"from 2021-01-01\" or \"perItem 31 200 +100/10\"",
        "perItem 3 1.005, expected \"from 2021-01-01\" or \"perItem 31 200 +100/10\"",
        "from 21-1-1, expected \"from 2021-01-01\" or \"perItem 31 200 +100/10\"",
        "from 2030-01-01, expected one day from which the rates hold",
        "perPage 2 0, expected the first bracket of perPage from 1",
        "perItem 3 2, expected a bracket from 4 to 1000000",
        "perItem 2 2, expected a bracket from 4 to 1000000",
        "perItem 1000001 2, expected a bracket from 4 to 1000000",
        "perItem 9 1 +100/0, expected a rate that rises up to 1000000",
        "perItem 9 1 +0/10, expected a rate that rises up to 1000000",
        "perItem 9 1 +1/999992, expected a rate that rises up to 1000000",
        "perItem 9 1 +9999999/1, expected a rate that stays below 1000000000000元",
    })
    void aLineThatIsNoRateIsRefusedUnderItsNumber(String line, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule("from 2030-01-01\n# rates\nperItem 1 0\nperItem 3 1\n" + line))
                .withMessage("line 5 of the fee schedule: " + problem + ", but was \"" + line + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"from 2021-13-01", "from 2021-02-29"})
    void aDayThatIsNoneIsRefusedUnderItsNumber(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule("\n" + line))
                .withMessage("line 2 of the fee schedule: expected a day of the calendar, but was \"" + line + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "from 2030-01-01\nperItem 1 0", "perItem 1 0\nperPage 1 0"})
    void aScheduleThatLacksAPartIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule(text))
                .withMessage("a fee schedule needs the day from which it holds and rates of both modes");
    }

    @Test
    void theLargestRatesGiveAFee() throws IOException {
        FeeSchedule large = schedule("from 2030-01-01\nperItem 1 0\nperItem 1000000 1\nperPage 1 1 +999999/1");
        assertThat(large.perItem(999_999, 1).amount()).isEqualTo(Yuan.of(1));
        assertThat(large.perPage(1_000_000).amount()).isEqualTo(Yuan.of(499_999_000_001_500_000L));
        assertThat(schedule("from 2030-01-01\nperItem 1 0\nperPage 1 1 +2/999999")
                        .perPage(1_000_000)
                        .amount())
                .isEqualTo(Yuan.of(1_000_002));
    }

    @Test
    void itemsOfOneApplicantAreCumulatedWithinAMonthInOrderOfReceipt() {
        List<Application> register = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            register.add(application("N-" + (100 + number), "A-1", LocalDate.of(2022, 5, number)));
        }
        Application other = application("N-200", "A-2", LocalDate.of(2022, 5, 31));
        Application nextMonth = application("N-201", "A-1", LocalDate.of(2022, 6, 1));
        register.add(other);
        register.add(nextMonth);
        Collections.reverse(register);
        MonthlyItems items = MonthlyItems.of(register);
        Application eleventh = register.get(register.size() - 11);
        assertThat(eleventh.registrationNumber()).isEqualTo("N-111");
        assertThat(items.before(eleventh)).hasValue(10);
        assertThat(items.fee(eleventh).orElseThrow().amount()).isEqualTo(Yuan.of(100));
        assertThat(items.before(other)).hasValue(0);
        assertThat(items.before(nextMonth)).hasValue(0);
    }

    @Test
    void anApplicationThatIsSplitCountsAsItsItems() {
        Application split = application("N-1", "A-1", LocalDate.of(2022, 5, 1))
                .with(new FeeNotice(LocalDate.of(2022, 5, 3), FeeMode.PER_ITEM, 12, Yuan.of(200)));
        Application next = application("N-2", "A-1", LocalDate.of(2022, 5, 9));
        MonthlyItems items = MonthlyItems.of(List.of(split, next));
        assertThat(items.fee(split).orElseThrow().amount()).isEqualTo(Yuan.of(200));
        assertThat(items.before(next)).hasValue(12);
        Application byPage = application("N-1", "A-1", LocalDate.of(2022, 5, 1))
                .with(new FeeNotice(LocalDate.of(2022, 5, 3), FeeMode.PER_PAGE, 90, Yuan.of(600)));
        assertThat(MonthlyItems.of(List.of(byPage, next)).before(next)).hasValue(1);
    }

    @Test
    void moreItemsInAMonthThanAreChargedAreRefused() {
        List<Application> register = new ArrayList<>();
        for (int number = 1; number <= 2148; number++) {
            LocalDate day = LocalDate.of(2022, 5, 1);
            register.add(application("N-" + (10_000 + number), "A-1", day)
                    .with(new FeeNotice(day, FeeMode.PER_ITEM, 1_000_000, Yuan.ZERO)));
        }
        MonthlyItems items = MonthlyItems.of(register.subList(0, 2));
        assertThat(items.before(register.get(1))).hasValue(1_000_000);
        assertThat(items.fee(register.get(0))).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> items.fee(register.get(1)))
                .withMessageContaining("at most 1000000 in all");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> MonthlyItems.of(register));
    }

    @Test
    void nothingIsCumulatedForWhomIsNotKnown() {
        Application unknown = application("N-1", "A-1", LocalDate.of(2022, 5, 1))
                .withApplicant(Applicant.of(ApplicantKind.NATURAL_PERSON));
        assertThat(MonthlyItems.of(List.of(unknown)).fee(unknown)).isEmpty();
        Application early = application("N-2", "A-1", LocalDate.of(2020, 12, 31));
        assertThat(MonthlyItems.of(List.of(early)).before(early)).hasValue(0);
        assertThat(MonthlyItems.of(List.of(early)).fee(early)).isEmpty();
    }

    private static FeeSchedule schedule(String text) throws IOException {
        return FeeSchedule.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Application application(String number, String applicant, LocalDate day) {
        return Application.builder()
                .registrationNumber(number)
                .agency(Agency.of("某县人民政府"))
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, applicant))
                .receipt(Receipt.inPerson(day))
                .informationWanted("某项政府信息")
                .build();
    }
}
