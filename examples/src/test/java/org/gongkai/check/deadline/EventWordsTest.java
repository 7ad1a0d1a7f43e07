package org.gongkai.check.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.EventKind;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.ReceiptChannel;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events in the words of a command line. */
class EventWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    @ParameterizedTest
    @EnumSource
    void everyKindHasExamplesInBothLanguagesThatTellIt(EventKind kind) throws UnreadableInputException {
        EventSyntax syntax = EventSyntax.of(kind);

        assertThat(EventSyntax.all()).extracting(EventSyntax::kind).contains(kind);
        for (String example :
                List.of(syntax.exampleEvent().zh(), syntax.exampleEvent().en())) {
            assertThat(EventWords.read(example).kind()).isEqualTo(kind);
            assertThat(EventWords.help()).contains("      --event '" + example + "'");
        }
        assertThat(EventWords.read(syntax.exampleEvent().zh().replace(kind.label(), kind.token())))
                .isEqualTo(EventWords.read(syntax.exampleEvent().zh()));
    }

    @Test
    void partsAreToldByTheirPlaceOrByTheirNameInEitherLanguage() throws UnreadableInputException {
        ApplicationEvent asked = new CorrectionAsked(DAY, LocalDate.of(2026, 12, 31));

        assertThat(read("2026-12-08 告知补正 2026-12-31")).isEqualTo(asked);
        assertThat(read("2026年12月8日　告知补正 补正期限＝2026/12/31")).isEqualTo(asked);
        assertThat(read("  2026.12.8  correctionAsked  DUE=2026-12-31 ")).isEqualTo(asked);
        assertThat(read("2026-12-08 correction-asked 期限=2026-12-31".replace("期限", "补正期限")))
                .isEqualTo(asked);
    }

    @Test
    void aWordIsTheFirstPartThatItCanTell() throws UnreadableInputException {
        LocalDate received = LocalDate.of(2026, 12, 10);
        assertThat(read("2026-12-08 征求第三方意见 甲 2026-12-10")).isEqualTo(new ThirdPartyConsulted(DAY, "甲", received));
        assertThat(read("2026-12-08 征求第三方意见")).isEqualTo(new ThirdPartyConsulted(DAY, "第三方"));
        assertThat(read("2026-12-08 第三方答复 甲 同意公开"))
                .isEqualTo(new ThirdPartyAnswered(DAY, "甲", ConsultationAnswer.AGREES));
        assertThat(read("2026-12-08 征求其他机关意见 某市财政局 2026-12-10 其他机关"))
                .isEqualTo(new AgencyConsulted(DAY, Agency.of("某市财政局"), ConsultedAgency.OTHER, received));
        assertThat(read("2026-12-08 延长答复期限 20个工作日")).isEqualTo(new Extension(DAY, 20));
        assertThat(read("2026-12-08 收费通知 380.50元 按量计收 68页"))
                .isEqualTo(new FeeNotice(DAY, FeeMode.PER_PAGE, 68, Yuan.of(new java.math.BigDecimal("380.50"))));
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeIsToldByItsTokenAndItsLabel(Outcome outcome) throws UnreadableInputException {
        Reply reply = new Reply(DAY, outcome);

        assertThat(read("2026-12-08 答复 " + outcome.token())).isEqualTo(reply);
        assertThat(read("2026-12-08 答复 " + outcome.token().toUpperCase(Locale.ROOT)))
                .isEqualTo(reply);
        for (FormEdition edition : outcome.editions()) {
            assertThat(read("2026-12-08 答复 " + outcome.label(edition))).isEqualTo(reply);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChannelIsToldByItsTokenAndItsLabel(ReceiptChannel channel) {
        assertThat(WordForm.CHANNEL.read(channel.token())).contains(channel);
        assertThat(WordForm.CHANNEL.read(channel.label())).contains(channel);
        assertThat(WordForm.CHANNEL.read(WordForm.word(channel))).contains(channel);
        assertThat(WordForm.CHANNEL.read("counter")).contains(ReceiptChannel.IN_PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "当面, IN_PERSON",
        "EMS, SIGNED_POST",
        "ems, SIGNED_POST",
        "挂号信, SIGNED_POST",
        "平信, ORDINARY_POST",
        "网上申请, INTERNET",
        "互联网, INTERNET",
    })
    void aChannelIsToldByCommonWordsToo(String word, ReceiptChannel channel) {
        assertThat(WordForm.CHANNEL.read(word)).contains(channel);
    }

    @Test
    void eventsAndTheirPartsAreToldByCommonWordsToo() throws UnreadableInputException {
        assertThat(read("2026-12-08 延期 20个工作日")).isEqualTo(new Extension(DAY, 20));
        assertThat(read("2026-12-08 要求补正 2026-12-31")).isEqualTo(new CorrectionAsked(DAY, LocalDate.of(2026, 12, 31)));
        assertThat(read("2026-12-08 第三方意见 甲 不同意"))
                .isEqualTo(new ThirdPartyAnswered(DAY, "甲", ConsultationAnswer.OBJECTS));
        assertThat(read("2026-12-08 收费通知 按页 1500页 54,700.00元"))
                .isEqualTo(new FeeNotice(DAY, FeeMode.PER_PAGE, 1500, Yuan.of(54_700)));
        assertThat(read("2026-12-08 答复 信息不存在")).isEqualTo(new Reply(DAY, Outcome.NOT_HELD));
    }

    @Test
    void digitsAreReadInFullWidthToo() throws UnreadableInputException {
        assertThat(read("２０２６－１２－０８ 延长答复期限 ２０")).isEqualTo(new Extension(DAY, 20));
        assertThat(WordForm.DAY.read("２０２６年１２月８日")).contains(DAY);
        assertThat(WordForm.YUAN.read("３８０．５元")).contains(Yuan.of(new java.math.BigDecimal("380.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"信函", "电话", "不予公开", "1,38元", "38,0000元", "2026-13-01"})
    void whatCanMeanSeveralThingsOrNoneIsNotRead(String word) {
        assertThat(WordForm.CHANNEL.read(word)).isEmpty();
        assertThat(WordForm.OUTCOME.read(word)).isEmpty();
        assertThat(WordForm.YUAN.read(word)).isEmpty();
        assertThat(WordForm.DAY.read(word)).isEmpty();
    }

    @Test
    void thePartThatIsRefusedHasReasonsByTheirNames() throws UnreadableInputException {
        assertThat(read("2026-12-08 答复 部分公开 属于国家秘密、4.保护第三方合法权益"))
                .isEqualTo(new Reply(
                        DAY, Outcome.PARTLY_DISCLOSED, List.of(Outcome.STATE_SECRET, Outcome.THIRD_PARTY_RIGHTS)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | 内容不全；先写日期：日期，如 2026-12-31 | incomplete; first the day: a day such as 2026-12-31
            告知补正 2026-12-31 | “告知补正”无法识别；先写日期：日期，如 2026-12-31 | "告知补正" is not understood; first the day: a day such as 2026-12-31
            2026-12-08 催办 | “催办”无法识别；日期后写事项：告知补正、补正、 | "催办" is not understood; behind the day what happened: correction-asked (告知补正),
            2026-12-08 告知补正 | 缺少补正期限（日期，如 2026-12-31）。写法：日期 告知补正 补正期限，如 --event '2026-12-09 告知补正 2026-12-31' | missing: due (the last day to correct: a day such as 2026-12-31). It is told as: DAY correction-asked due, such as --event '2026-12-09 correction-asked due=2026-12-31'
            2026-12-08 告知补正 明天 | “明天”无法识别；还可以写：补正期限（日期，如 2026-12-31）。 | "明天" is not understood; what can still be told: due (the last day to correct: a day such as 2026-12-31).
            2026-12-08 告知补正 until=2026-12-31 | “until=2026-12-31”无法识别；还可以写：补正期限 | "until=2026-12-31" is not understood; what can still be told: due
            2026-12-08 告知补正 2026-12-31 due=2026-12-30 | “due=2026-12-30”无法识别；此外不需要其他内容。 | "due=2026-12-30" is not understood; nothing more is told of it.
            2026-12-08 告知补正 2026-12-07 | 补正期限2026-12-07早于这一事项的日期2026-12-08。 | due 2026-12-07 is before the event on 2026-12-08.
            2026-12-08 撤回 因故 | “因故”无法识别；此外不需要其他内容。 | "因故" is not understood; nothing more is told of it.
            2026-12-08 延长答复期限 0 | “0”无法识别；还可以写：工作日数（1至250的整数）。 | "0" is not understood; what can still be told: days (by how many working days: a whole number from 1 to 250).
            2026-12-08 第三方答复 也许 | 缺少意见（同意公开、不同意公开）。 | missing: answer (what it answers: agrees (同意公开), objects (不同意公开)).
            """)
    void whatIsWrongIsToldWithTheEventAndWhatIsExpected(String event, String zh, String en) {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> EventWords.read(event))
                .satisfies(wrong -> {
                    assertThat(wrong.source()).isEqualTo("--event '" + event + "'");
                    assertThat(wrong.problems()).singleElement().satisfies(problem -> {
                        assertThat(problem.message().zh()).startsWith(zh);
                        assertThat(problem.message().en()).startsWith(en);
                    });
                });
    }

    @Test
    void reasonsForARestThatThereIsNotAreRefused() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> read("2026-12-08 答复 予以公开 属于国家秘密"))
                .withMessageContaining("restReasons are given for the outcome disclosed");
    }

    private static ApplicationEvent read(String text) throws UnreadableInputException {
        return EventWords.read(text);
    }
}
