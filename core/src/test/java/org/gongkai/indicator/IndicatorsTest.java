package org.gongkai.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.Withdrawal;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.application.Receipt;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.dispute.Dispute;
import org.gongkai.dispute.DisputeKind;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.RowName;

class IndicatorsTest {

    private static final Agency AGENCY = Agency.of("某县人民政府");
    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());

    @Example
    void thePublishedReportOfTanchengHasTheseIndicators() {
        assertThat(texts(Indicators.of(Tancheng.report2020())).stream().filter(text -> !text.contains("占比")))
                .containsExactly(
                        "公开率38.74%（43/111）",
                        "部分公开率13.51%（15/111）",
                        "不予公开率0.90%（1/111）",
                        "无法提供率47.75%（53/111）",
                        "办结率99.11%（111/112）",
                        "按期答复率：无，年度报告的表格不载按期答复的数量",
                        "行政复议纠错率37.50%（6/16）",
                        "行政诉讼纠错率0.00%（0/33）");
    }

    @Example
    void aRateIsRoundedHalfUpWhenItIsPrinted() {
        assertThat(new Rate(10_538, 34_430)).as("Shanghai, 2023").hasToString("30.61%");
        assertThat(new Rate(1, 8).percent(0)).isEqualTo("13");
        assertThat(new Rate(1, 800).percent(2)).isEqualTo("0.13");
        assertThat(new Rate(0, 7)).hasToString("0.00%");
        assertThat(new Rate(7, 7)).hasToString("100.00%");
    }

    @Property
    void aRateIsWithinHalfOfTheLastPlaceOfItsCounts(@ForAll Rate rate) {
        BigInteger printed = rate.percent(2).unscaledValue();
        BigInteger exact = BigInteger.valueOf(rate.part() * 10_000);

        assertThat(printed.multiply(BigInteger.valueOf(rate.whole()))
                        .subtract(exact)
                        .abs()
                        .longValueExact())
                .isLessThanOrEqualTo(rate.whole() / 2 + rate.whole() % 2);
    }

    @Example
    void whatIsNoRateIsRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, 0)).withMessageContaining("whole 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(2, 1)).withMessageContaining("part 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, 1)).withMessageContaining("part -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(1, 1).percent(-1))
                .withMessageContaining("places");
    }

    @Example
    void aCellThatIsNotStatedIsNamedAndNothingIsDividedByNothing() {
        AnnualReport report = Tancheng.assessable2020();
        ApplicationTable table = report.applications();
        int processed = table.layout().row(RowName.PROCESSED).cell(ColumnName.TOTAL);

        assertThat(texts(Indicators.of(report.withApplications(table.with(processed, CountRow.NOT_STATED))))
                        .get(0))
                .isEqualTo("公开率：无，“（七）总计 / 总计”未填写");
        assertThat(texts(Indicators.of(report.withApplications(table.with(processed, 0))))
                        .get(0))
                .isEqualTo("公开率：无，分母为0");
        assertThat(texts(Indicators.of(report.withApplications(table.with(processed, 1))))
                        .get(0))
                .contains("大于分母1");
    }

    @Example
    void aRegisterTellsWhatWasRepliedToInTime() {
        List<Application> register = List.of(
                application("1", LocalDate.of(2025, 3, 3), reply(LocalDate.of(2025, 3, 31), Outcome.DISCLOSED)),
                application("2", LocalDate.of(2025, 3, 3), reply(LocalDate.of(2025, 4, 1), Outcome.NOT_HELD)),
                application(
                        "3",
                        LocalDate.of(2025, 3, 3),
                        new Extension(LocalDate.of(2025, 3, 31), 20),
                        reply(LocalDate.of(2025, 4, 1), Outcome.STATE_SECRET)),
                application("4", LocalDate.of(2025, 3, 3), new Withdrawal(LocalDate.of(2025, 6, 3))),
                application("5", LocalDate.of(2025, 12, 1)),
                application("6", LocalDate.of(2024, 3, 4), reply(LocalDate.of(2024, 3, 5), Outcome.DISCLOSED)));
        List<Dispute> disputes = List.of(
                dispute("R", DisputeKind.RECONSIDERATION).closed(LocalDate.of(2025, 6, 3), DisputeResult.CORRECTED),
                dispute("S", DisputeKind.RECONSIDERATION),
                dispute("T", DisputeKind.DIRECT_LITIGATION).closed(LocalDate.of(2025, 8, 1), DisputeResult.UPHELD),
                dispute("U", DisputeKind.LITIGATION_AFTER_RECONSIDERATION)
                        .closed(LocalDate.of(2025, 9, 1), DisputeResult.CORRECTED));

        assertThat(texts(Indicators.of(register, disputes, 2025, CLOCK)).stream()
                        .filter(text -> !text.endsWith("（0/4）")))
                .containsExactly(
                        "公开率25.00%（1/4）",
                        "不予公开率25.00%（1/4）",
                        "属于国家秘密占比25.00%（1/4）",
                        "无法提供率25.00%（1/4）",
                        "本机关不掌握相关政府信息占比25.00%（1/4）",
                        "办结率80.00%（4/5）",
                        "按期答复率66.67%（2/3）",
                        "行政复议纠错率100.00%（1/1）",
                        "行政诉讼纠错率50.00%（1/2）");
    }

    @Example
    void whatDependsOnDaysThatAreNotKnownIsAbsent() {
        Application late =
                application("1", LocalDate.of(2026, 12, 15), reply(LocalDate.of(2027, 1, 13), Outcome.DISCLOSED));

        assertThat(value(Indicators.of(List.of(late), List.of(), 2027, CLOCK), Indicator.TIMELY_REPLY_RATE)
                        .text()
                        .zh())
                .isEqualTo("按期答复率：无，工作日历不含2026-12-29");
        Application soon =
                application("1", LocalDate.of(2026, 12, 30), reply(LocalDate.of(2027, 1, 4), Outcome.DISCLOSED));
        assertThat(value(Indicators.of(List.of(soon), List.of(), 2027, CLOCK), Indicator.TIMELY_REPLY_RATE)
                        .rate())
                .contains(new Rate(1, 1));
    }

    @Property
    void thereIsOneValueForEachIndicatorAndItReadsBack(@ForAll AnnualReport report) throws Exception {
        List<IndicatorValue> values = Indicators.of(report);

        assertThat(values).extracting(IndicatorValue::indicator).containsExactly(Indicator.values());
        assertThat(value(values, Indicator.TIMELY_REPLY_RATE).rate()).isEmpty();
        ObjectMapper mapper = new ObjectMapper();
        for (IndicatorValue value : values) {
            assertThat(mapper.readValue(mapper.writeValueAsString(value), IndicatorValue.class))
                    .isEqualTo(value);
        }
    }

    @Example
    void everyIndicatorHasADefinitionAndASource() {
        assertThat(Indicator.values()).allSatisfy(indicator -> {
            assertThat(indicator.definition().zh()).isNotBlank();
            assertThat(indicator.definition().en()).isNotBlank();
            assertThat(indicator.sources()).isNotEmpty();
        });
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::token)).doesNotHaveDuplicates();
    }

    @Example
    void everyGroundOfTheFormHasAnIndicatorAndTheyAddUpToThoseOfTheirGroups() {
        List<String> tokens =
                Arrays.stream(Indicator.values()).map(Indicator::token).toList();
        for (FormEdition edition : FormEdition.values()) {
            assertThat(Outcome.of(edition))
                    .filteredOn(outcome ->
                            outcome.group() == OutcomeGroup.REFUSED || outcome.group() == OutcomeGroup.UNAVAILABLE)
                    .hasSize(11)
                    .allSatisfy(ground -> assertThat(tokens).contains(ground.token() + "Rate"));
        }
        List<IndicatorValue> values = Indicators.of(Tancheng.report2020());
        long grounds = values.subList(Indicator.NOT_HELD_RATE.ordinal(), Indicator.COMPLETION_RATE.ordinal()).stream()
                .mapToLong(value -> value.rate().orElseThrow().part())
                .sum();
        assertThat(value(values, Indicator.UNAVAILABLE_RATE)
                        .rate()
                        .orElseThrow()
                        .part())
                .isEqualTo(grounds)
                .isPositive();
    }

    @Property
    void ofManyReportsPartsAndWholesAreAddedUp(@ForAll AnnualReport one, @ForAll AnnualReport other) {
        List<IndicatorValue> first = Indicators.of(one);
        List<IndicatorValue> second = Indicators.of(other);
        List<IndicatorValue> both = Stream.of(one, other).collect(Indicators.collector());

        assertThat(Stream.of(one).collect(Indicators.collector())).isEqualTo(first);
        assertThat(both).extracting(IndicatorValue::indicator).containsExactly(Indicator.values());
        for (int i = 0; i < both.size(); i++) {
            Optional<Rate> rate = first.get(i).rate();
            Optional<Rate> with = second.get(i).rate();
            if (rate.isPresent() && with.isPresent()) {
                assertThat(both.get(i).rate())
                        .contains(new Rate(
                                rate.get().part() + with.get().part(),
                                rate.get().whole() + with.get().whole()));
            }
        }
    }

    @Example
    void ofNoReportsThereIsNothingToDivideBy() {
        assertThat(Stream.<AnnualReport>empty().collect(Indicators.collector()))
                .hasSize(Indicator.values().length)
                .allSatisfy(value -> assertThat(value.rate()).isEmpty());
    }

    @Example
    void aChangeIsToldWithItsSignAndItsCounts() {
        AnnualReport before = AnnualReport.builder()
                .from(Tancheng.report2020())
                .year(2019)
                .applications(withReceived(Tancheng.report2020().applications(), 100))
                .build();
        AnnualReport now = Tancheng.report2020()
                .withApplications(withReceived(Tancheng.report2020().applications(), 41));

        assertThat(changes(before, now))
                .containsExactly("新收申请同比-59.00%（100→41）", "办理结果同比0.00%（111→111）", "复议诉讼案件同比0.00%（50→50）");
        AnnualReport none = before.withApplications(withReceived(before.applications(), 0));
        assertThat(changes(none, now).get(0)).isEqualTo("新收申请同比：无，上一年度为0");
        AnnualReport blank = before.withApplications(withReceived(before.applications(), CountRow.NOT_STATED));
        assertThat(changes(blank, now).get(0)).startsWith("新收申请同比：无，上一年度").endsWith("未填写");
        assertThat(new GrowthRate(1_000, 1_293)).hasToString("+29.30%");
        assertThat(new GrowthRate(1, 4)).as("more than twice as many").hasToString("+300.00%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthRate(0, 1))
                .withMessageContaining("before 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthRate(1, -1))
                .withMessageContaining("now -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthRate(1, 1).percent(-1))
                .withMessageContaining("places");
    }

    private static ApplicationTable withReceived(ApplicationTable table, long count) {
        return table.with(table.layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL), count);
    }

    private static List<String> changes(AnnualReport before, AnnualReport now) {
        return Indicators.changes(new ReportAndPrevious(now, before)).stream()
                .map(value -> value.text().zh())
                .toList();
    }

    private static List<String> texts(List<IndicatorValue> values) {
        return values.stream().map(value -> value.text().zh()).toList();
    }

    private static IndicatorValue value(List<IndicatorValue> values, Indicator indicator) {
        return values.get(indicator.ordinal());
    }

    private static Reply reply(LocalDate day, Outcome outcome) {
        return new Reply(day, outcome);
    }

    private static Application application(String number, LocalDate receivedOn, ApplicationEvent... events) {
        return Application.builder()
                .registrationNumber(number)
                .agency(AGENCY)
                .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
                .receipt(Receipt.inPerson(receivedOn))
                .informationWanted("会议纪要")
                .addEvents(events)
                .build();
    }

    private static Dispute dispute(String number, DisputeKind kind) {
        return Dispute.builder()
                .caseNumber(number)
                .agency(AGENCY)
                .kind(kind)
                .filedOn(LocalDate.of(2025, 5, 6))
                .build();
    }
}
