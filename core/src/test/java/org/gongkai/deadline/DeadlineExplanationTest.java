package org.gongkai.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.Receipt;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.text.Text;

/** The arithmetic of a deadline as it is told to people. */
class DeadlineExplanationTest {

    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 18);
    private static final Application CONSULTED = Application.builder()
            .registrationNumber("2026-1")
            .agency(Agency.of("某县人民政府"))
            .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
            .receipt(Receipt.inPerson(RECEIVED))
            .informationWanted("某项目的环境影响评价批复")
            .build()
            .with(new ThirdPartyConsulted(LocalDate.of(2026, 9, 21), "第三方", LocalDate.of(2026, 9, 22)))
            .with(new ThirdPartyAnswered(LocalDate.of(2026, 9, 24), "第三方", ConsultationAnswer.AGREES));

    @Example
    void everyStepAndEveryDayThatDidNotCountIsToldInBothLanguages() {
        Deadline reply =
                CLOCK.read(CONSULTED, LocalDate.of(2026, 9, 24)).reply().orElseThrow();

        assertThat(reply.explanation().stream().map(Text::zh))
                .containsExactly(
                        "答复，期限至2026-10-27，待办",
                        "收到申请，期限由此起算，2026-09-18（《中华人民共和国政府信息公开条例》（国务院令第711号）第三十一条第（一）项）",
                        "期限20个工作日，2026-09-19至2026-10-27（《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条第二款）",
                        "征求意见，3个工作日不计算在期限内，2026-09-22至2026-09-24（《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条第三款）",
                        "2026-09-19 星期六：周末",
                        "2026-09-22 星期二至2026-09-24 星期四（3日）：征求意见，不计算在期限内（《中华人民共和国政府信息公开条例》（国务院令第711号）第三十三条第三款）",
                        "2026-09-25 星期五至2026-09-27 星期日（3日）：放假，中秋节，2026年节假日安排的通知国办发明电〔2025〕7号",
                        "2026-10-01 星期四至2026-10-07 星期三（7日）：放假，国庆节，2026年节假日安排的通知国办发明电〔2025〕7号",
                        "2026-10-11 星期日：周末",
                        "2026-10-17 星期六至2026-10-18 星期日（2日）：周末",
                        "2026-10-24 星期六至2026-10-25 星期日（2日）：周末");
        assertThat(reply.explanation().stream().map(Text::en))
                .contains(
                        "2026-09-25 Friday to 2026-09-27 Sunday (3 days): day off by notice, Mid-Autumn Festival, holiday"
                                + " notice for 2026 国办发明电〔2025〕7号",
                        "2026-10-11 Sunday: weekend");
    }

    @Property
    void spansHoldEveryDayThatDidNotCountAndCannotBeFewer(
            @ForAll DeadlineClock clock, @ForAll Application application) {
        for (Deadline deadline : clock.readLast(application).deadlines()) {
            List<UncountedSpan> spans = deadline.uncountedSpans();
            assertThat(spans.stream()
                            .flatMap(span -> span.first().datesUntil(span.last().plusDays(1))))
                    .containsExactlyElementsOf(deadline.uncountedDays().stream()
                            .map(UncountedDay::day)
                            .toList());
            for (int i = 1; i < spans.size(); i++) {
                UncountedSpan before = spans.get(i - 1);
                assertThat(before.last().plusDays(1).equals(spans.get(i).first())
                                && before.reason().equals(spans.get(i).reason()))
                        .isFalse();
            }
        }
    }

    @Property
    void theReasonOfADayIsThatOfItsSpan(@ForAll DeadlineClock clock, @ForAll Application application) {
        for (Deadline deadline : clock.readLast(application).deadlines()) {
            for (UncountedDay day : deadline.uncountedDays()) {
                assertThat(deadline.uncountedSpans())
                        .filteredOn(span ->
                                !day.day().isBefore(span.first()) && !day.day().isAfter(span.last()))
                        .singleElement()
                        .satisfies(span -> assertThat(day.reason().zh())
                                .endsWith("：" + span.reason().zh()));
            }
        }
    }

    @Example
    void aSpanEndsNotBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UncountedSpan(RECEIVED, RECEIVED.minusDays(1), Text.of("周末", "weekend")))
                .withMessage("last 2026-09-17 is before first 2026-09-18");
        assertThat(new UncountedSpan(RECEIVED, RECEIVED, Text.of("周末", "weekend")).days())
                .isEqualTo(1);
    }
}
