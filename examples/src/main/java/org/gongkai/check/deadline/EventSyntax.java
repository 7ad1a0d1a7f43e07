package org.gongkai.check.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.EventKind;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.money.Yuan;
import org.gongkai.text.Text;

/**
 * How an event of one kind is told: its day, its kind, and parts in their order or by name.
 *
 * @param kind the kind of event
 * @param parts what else is told; the first that a word without a name can tell is what it tells
 * @param example the words behind the kind in an example, in Chinese and in English
 * @param maker makes the event of its day and its parts
 */
record EventSyntax(EventKind kind, List<EventPart<?>> parts, Text example, Maker maker) {

    private static final EventPart<LocalDate> CORRECT_BY =
            EventPart.required("due", Text.of("补正期限", "the last day to correct"), WordForm.DAY);
    private static final EventPart<LocalDate> REPLY_BY =
            EventPart.required("due", Text.of("延迟至", "the last day to reply"), WordForm.DAY);
    private static final EventPart<LocalDate> RECEIVED = EventPart.optional(
            "received", Text.of("收到日期", "the day on which it was received, by default the same day"), WordForm.DAY);
    private static final EventPart<String> PARTY =
            EventPart.optional("party", Text.of("第三方", "which third party, where there are several"), WordForm.NAME);
    private static final EventPart<String> AGENCY =
            EventPart.optional("agency", Text.of("机关", "which agency, where there are several"), WordForm.NAME);
    private static final EventPart<ConsultedAgency> ROLE = EventPart.required(
            "role", Text.of("机关类别", "why it is asked"), WordForm.ofTerms(ConsultedAgency.values(), Map.of()));
    private static final EventPart<ConsultationAnswer> ANSWER = EventPart.required(
            "answer",
            Text.of("意见", "what it answers"),
            WordForm.ofTerms(ConsultationAnswer.values(), CommonWords.ANSWERS));
    private static final EventPart<Integer> WORKING_DAYS =
            EventPart.required("days", Text.of("工作日数", "by how many working days"), WordForm.number(1, 250));
    private static final EventPart<FeeMode> MODE = EventPart.required(
            "mode", Text.of("计收方式", "the way of charging"), WordForm.ofTerms(FeeMode.values(), CommonWords.FEE_MODES));
    private static final EventPart<Integer> QUANTITY =
            EventPart.required("quantity", Text.of("数量", "the items or pages"), WordForm.number(1, 1_000_000));
    private static final EventPart<Yuan> AMOUNT = EventPart.required("amount", Text.of("金额", "the fee"), WordForm.YUAN);
    private static final EventPart<Outcome> OUTCOME =
            EventPart.required("outcome", Text.of("办理结果", "the outcome"), WordForm.OUTCOME);
    private static final EventPart<List<Outcome>> REST = EventPart.optional(
            "rest", Text.of("其余部分", "why the rest is not disclosed, of a partial disclosure"), WordForm.OUTCOMES);

    private static final String ONE_PARTY = "第三方";
    private static final Agency ONE_AGENCY = Agency.of("其他机关");

    /** Makes an event of its day and its parts. */
    @FunctionalInterface
    interface Maker {
        ApplicationEvent event(LocalDate on, GivenParts given);
    }

    /** {@return the syntax of every kind, in their order} */
    static List<EventSyntax> all() {
        return Arrays.stream(EventKind.values()).map(EventSyntax::of).toList();
    }

    static EventSyntax of(EventKind kind) {
        return switch (kind) {
            case CORRECTION_ASKED ->
                new EventSyntax(
                        kind,
                        List.of(CORRECT_BY),
                        Text.of("2026-12-31", "due=2026-12-31"),
                        (on, given) -> new ApplicationEvent.CorrectionAsked(on, given.get(CORRECT_BY)));
            case CORRECTION_MADE -> ofDay(kind, ApplicationEvent.CorrectionMade::new);
            case CORRECTION_OVERDUE -> ofDay(kind, ApplicationEvent.CorrectionOverdue::new);
            case THIRD_PARTY_CONSULTED ->
                new EventSyntax(
                        kind,
                        List.of(RECEIVED, PARTY),
                        Text.of("甲 2026-12-10", "A received=2026-12-10"),
                        (on, given) -> new ApplicationEvent.ThirdPartyConsulted(
                                on, party(given), given.find(RECEIVED).orElse(on)));
            case THIRD_PARTY_ANSWERED ->
                new EventSyntax(
                        kind,
                        List.of(ANSWER, PARTY),
                        Text.of("甲 不同意公开", "A objects"),
                        (on, given) -> new ApplicationEvent.ThirdPartyAnswered(on, party(given), given.get(ANSWER)));
            case THIRD_PARTY_NOTIFIED ->
                new EventSyntax(
                        kind,
                        List.of(PARTY),
                        Text.of("甲", "A"),
                        (on, given) -> new ApplicationEvent.ThirdPartyNotified(on, party(given)));
            case AGENCY_CONSULTED ->
                new EventSyntax(
                        kind,
                        List.of(ROLE, RECEIVED, AGENCY),
                        Text.of("某市财政局 共同制作机关 2026-12-10", "某市财政局 joint-maker received=2026-12-10"),
                        (on, given) -> new ApplicationEvent.AgencyConsulted(
                                on,
                                agency(given),
                                given.get(ROLE),
                                given.find(RECEIVED).orElse(on)));
            case AGENCY_ANSWERED ->
                new EventSyntax(
                        kind,
                        List.of(ANSWER, AGENCY),
                        Text.of("某市财政局 同意公开", "某市财政局 agrees"),
                        (on, given) -> new ApplicationEvent.AgencyAnswered(on, agency(given), given.get(ANSWER)));
            case EXTENSION ->
                new EventSyntax(
                        kind,
                        List.of(WORKING_DAYS),
                        Text.of("20", "days=20"),
                        (on, given) -> new ApplicationEvent.Extension(on, given.get(WORKING_DAYS)));
            case REASONS_ASKED -> ofDay(kind, ApplicationEvent.ReasonsAsked::new);
            case REASONS_GIVEN -> ofDay(kind, ApplicationEvent.ReasonsGiven::new);
            case REPLY_POSTPONED ->
                new EventSyntax(
                        kind,
                        List.of(REPLY_BY),
                        Text.of("2027-03-31", "due=2027-03-31"),
                        (on, given) -> new ApplicationEvent.ReplyPostponed(on, given.get(REPLY_BY)));
            case FEE_NOTICE ->
                new EventSyntax(
                        kind,
                        List.of(MODE, QUANTITY, AMOUNT, RECEIVED),
                        Text.of("按量计收 68 380元 2026-12-10", "per-page 68 amount=380 received=2026-12-10"),
                        (on, given) -> new ApplicationEvent.FeeNotice(
                                on,
                                given.get(MODE),
                                given.get(QUANTITY),
                                given.get(AMOUNT),
                                given.find(RECEIVED).orElse(on)));
            case FEE_PAID -> ofDay(kind, ApplicationEvent.FeePaid::new);
            case FEE_OVERDUE -> ofDay(kind, ApplicationEvent.FeeOverdue::new);
            case WITHDRAWAL -> ofDay(kind, ApplicationEvent.Withdrawal::new);
            case REPLY ->
                new EventSyntax(
                        kind,
                        List.of(OUTCOME, REST),
                        Text.of(
                                "部分公开 保护第三方合法权益、属于四类过程性信息",
                                "partly-disclosed rest=third-party-rights,process-information"),
                        (on, given) -> new ApplicationEvent.Reply(
                                on, given.get(OUTCOME), given.find(REST).orElse(List.of())));
        };
    }

    private static EventSyntax ofDay(EventKind kind, Function<LocalDate, ApplicationEvent> event) {
        return new EventSyntax(kind, List.of(), Text.of("", ""), (on, given) -> event.apply(on));
    }

    private static String party(GivenParts given) {
        return given.find(PARTY).orElse(ONE_PARTY);
    }

    private static Agency agency(GivenParts given) {
        return given.find(AGENCY).map(Agency::of).orElse(ONE_AGENCY);
    }

    /** How it is told: the day, the kind, the parts. */
    Text usage() {
        Text usage = Text.of("日期 " + kind.label(), "DAY " + WordForm.word(kind));
        for (EventPart<?> part : parts) {
            usage = usage.concat(Text.of(" ", " ")).concat(part.usage());
        }
        return usage;
    }

    /** {@return an event told by it, in Chinese and in English words} */
    Text exampleEvent() {
        return Text.of(
                ("2026-12-09 " + kind.label() + ' ' + example.zh()).strip(),
                ("2026-12-09 " + WordForm.word(kind) + ' ' + example.en()).strip());
    }
}
