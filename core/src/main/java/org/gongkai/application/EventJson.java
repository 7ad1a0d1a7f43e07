package org.gongkai.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicationEvent.AgencyAnswered;
import org.gongkai.application.ApplicationEvent.AgencyConsulted;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.ReasonsAsked;
import org.gongkai.application.ApplicationEvent.ReasonsGiven;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ReplyPostponed;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationEvent.ThirdPartyNotified;
import org.gongkai.application.ApplicationEvent.Withdrawal;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.money.Yuan;

/** The JSON form of an {@link ApplicationEvent}: its kind, its day and the properties of that kind. */
final class EventJson implements Supplier<JsonCodec<ApplicationEvent>> {

    private static final JsonCodec<Agency> AGENCY = JsonCodec.of(Agency.class);
    private static final JsonCodec<ConsultationAnswer> ANSWER =
            JsonCodec.tokens(ConsultationAnswer.class, ConsultationAnswer::token);
    private static final JsonCodec<Outcome> OUTCOME = JsonCodec.tokens(Outcome.class, Outcome::token);
    private static final JsonCodec<Integer> POSITIVE = JsonCodec.integer(1, Integer.MAX_VALUE);

    @Override
    public JsonCodec<ApplicationEvent> get() {
        return JsonCodec.oneOf("event", EventKind.class, EventKind::token, ApplicationEvent::kind, EventJson::form);
    }

    private static JsonShape<? extends ApplicationEvent, ?> form(EventKind kind) {
        return switch (kind) {
            case CORRECTION_ASKED -> correctionAsked();
            case CORRECTION_MADE -> ofDay(kind, CorrectionMade::new);
            case CORRECTION_OVERDUE -> ofDay(kind, CorrectionOverdue::new);
            case THIRD_PARTY_CONSULTED -> thirdPartyConsulted();
            case THIRD_PARTY_ANSWERED -> thirdPartyAnswered();
            case THIRD_PARTY_NOTIFIED -> thirdPartyNotified();
            case AGENCY_CONSULTED -> agencyConsulted();
            case AGENCY_ANSWERED -> agencyAnswered();
            case EXTENSION -> extension();
            case REASONS_ASKED -> ofDay(kind, ReasonsAsked::new);
            case REASONS_GIVEN -> ofDay(kind, ReasonsGiven::new);
            case REPLY_POSTPONED -> replyPostponed();
            case FEE_NOTICE -> feeNotice();
            case FEE_PAID -> ofDay(kind, FeePaid::new);
            case FEE_OVERDUE -> ofDay(kind, FeeOverdue::new);
            case WITHDRAWAL -> ofDay(kind, Withdrawal::new);
            case REPLY -> reply();
        };
    }

    private static <E extends ApplicationEvent> PartsDeclaration<E> event(EventKind kind) {
        PartsDeclaration<E> event = JsonShape.ofParts();
        event.constant("event", kind.token());
        return event;
    }

    private static <E extends ApplicationEvent> Part<LocalDate> on(PartsDeclaration<E> event) {
        return event.required("on", JsonCodec.DATE, ApplicationEvent::on);
    }

    private static <E extends ApplicationEvent> JsonShape<E, ?> ofDay(EventKind kind, Function<LocalDate, E> make) {
        PartsDeclaration<E> event = event(kind);
        Part<LocalDate> on = on(event);
        return event.oneLine().end(parts -> make.apply(parts.get(on)));
    }

    private static JsonShape<CorrectionAsked, ?> correctionAsked() {
        PartsDeclaration<CorrectionAsked> event = event(EventKind.CORRECTION_ASKED);
        Part<LocalDate> on = on(event);
        Part<LocalDate> dueOn = event.required("dueOn", JsonCodec.DATE, CorrectionAsked::dueOn);
        return event.oneLine().end(parts -> new CorrectionAsked(parts.get(on), parts.get(dueOn)));
    }

    private static JsonShape<ThirdPartyConsulted, ?> thirdPartyConsulted() {
        PartsDeclaration<ThirdPartyConsulted> event = event(EventKind.THIRD_PARTY_CONSULTED);
        Part<LocalDate> on = on(event);
        Part<String> party = event.required("party", JsonCodec.TEXT, ThirdPartyConsulted::party);
        Part<LocalDate> letterReceivedOn =
                event.required("letterReceivedOn", JsonCodec.DATE, ThirdPartyConsulted::letterReceivedOn);
        return event.oneLine()
                .end(parts -> new ThirdPartyConsulted(parts.get(on), parts.get(party), parts.get(letterReceivedOn)));
    }

    private static JsonShape<ThirdPartyAnswered, ?> thirdPartyAnswered() {
        PartsDeclaration<ThirdPartyAnswered> event = event(EventKind.THIRD_PARTY_ANSWERED);
        Part<LocalDate> on = on(event);
        Part<String> party = event.required("party", JsonCodec.TEXT, ThirdPartyAnswered::party);
        Part<ConsultationAnswer> answer = event.required("answer", ANSWER, ThirdPartyAnswered::answer);
        return event.oneLine().end(parts -> new ThirdPartyAnswered(parts.get(on), parts.get(party), parts.get(answer)));
    }

    private static JsonShape<ThirdPartyNotified, ?> thirdPartyNotified() {
        PartsDeclaration<ThirdPartyNotified> event = event(EventKind.THIRD_PARTY_NOTIFIED);
        Part<LocalDate> on = on(event);
        Part<String> party = event.required("party", JsonCodec.TEXT, ThirdPartyNotified::party);
        return event.oneLine().end(parts -> new ThirdPartyNotified(parts.get(on), parts.get(party)));
    }

    private static JsonShape<AgencyConsulted, ?> agencyConsulted() {
        PartsDeclaration<AgencyConsulted> event = event(EventKind.AGENCY_CONSULTED);
        Part<LocalDate> on = on(event);
        Part<Agency> agency = event.required("agency", AGENCY, AgencyConsulted::agency);
        Part<ConsultedAgency> role = event.required(
                "role", JsonCodec.tokens(ConsultedAgency.class, ConsultedAgency::token), AgencyConsulted::role);
        Part<LocalDate> letterReceivedOn =
                event.required("letterReceivedOn", JsonCodec.DATE, AgencyConsulted::letterReceivedOn);
        return event.end(parts ->
                new AgencyConsulted(parts.get(on), parts.get(agency), parts.get(role), parts.get(letterReceivedOn)));
    }

    private static JsonShape<AgencyAnswered, ?> agencyAnswered() {
        PartsDeclaration<AgencyAnswered> event = event(EventKind.AGENCY_ANSWERED);
        Part<LocalDate> on = on(event);
        Part<Agency> agency = event.required("agency", AGENCY, AgencyAnswered::agency);
        Part<ConsultationAnswer> answer = event.required("answer", ANSWER, AgencyAnswered::answer);
        return event.end(parts -> new AgencyAnswered(parts.get(on), parts.get(agency), parts.get(answer)));
    }

    private static JsonShape<Extension, ?> extension() {
        PartsDeclaration<Extension> event = event(EventKind.EXTENSION);
        Part<LocalDate> on = on(event);
        Part<Integer> workingDays = event.required("workingDays", POSITIVE, Extension::workingDays);
        return event.oneLine().end(parts -> new Extension(parts.get(on), parts.get(workingDays)));
    }

    private static JsonShape<ReplyPostponed, ?> replyPostponed() {
        PartsDeclaration<ReplyPostponed> event = event(EventKind.REPLY_POSTPONED);
        Part<LocalDate> on = on(event);
        Part<LocalDate> dueOn = event.required("dueOn", JsonCodec.DATE, ReplyPostponed::dueOn);
        return event.oneLine().end(parts -> new ReplyPostponed(parts.get(on), parts.get(dueOn)));
    }

    private static JsonShape<FeeNotice, ?> feeNotice() {
        PartsDeclaration<FeeNotice> event = event(EventKind.FEE_NOTICE);
        Part<LocalDate> on = on(event);
        Part<FeeMode> mode = event.required("mode", JsonCodec.tokens(FeeMode.class, FeeMode::token), FeeNotice::mode);
        Part<Integer> quantity = event.required("quantity", POSITIVE, FeeNotice::quantity);
        Part<Yuan> amount = event.required("amount", JsonCodec.of(Yuan.class), FeeNotice::amount);
        Part<LocalDate> noticeReceivedOn =
                event.required("noticeReceivedOn", JsonCodec.DATE, FeeNotice::noticeReceivedOn);
        return event.oneLine()
                .end(parts -> new FeeNotice(
                        parts.get(on),
                        parts.get(mode),
                        parts.get(quantity),
                        parts.get(amount),
                        parts.get(noticeReceivedOn)));
    }

    private static JsonShape<Reply, ?> reply() {
        PartsDeclaration<Reply> event = event(EventKind.REPLY);
        Part<LocalDate> on = on(event);
        Part<Outcome> outcome = event.required("outcome", OUTCOME, Reply::outcome);
        Part<List<Outcome>> restReasons = event.list("restReasons", OUTCOME, Reply::restReasons);
        Part<Optional<ReplyGround>> ground =
                event.optional("ground", JsonCodec.tokens(ReplyGround.class, ReplyGround::token), Reply::ground);
        Part<Optional<String>> earlierApplication = event.optional(
                "earlierApplication", JsonCodec.TEXT, reply -> reply.details().earlierApplication());
        Part<Optional<String>> afterCase = event.optional(
                "afterCase", JsonCodec.TEXT, reply -> reply.details().afterCase());
        Part<Optional<ReplyDocument>> document =
                event.optional("document", JsonCodec.of(ReplyDocument.class), Reply::document);
        return event.oneLineWhere(reply ->
                        reply.restReasons().isEmpty() && reply.document().isEmpty())
                .end(parts -> {
                    ReplyDetails.Builder details = ReplyDetails.builder();
                    parts.get(ground).ifPresent(details::ground);
                    parts.get(earlierApplication).ifPresent(details::earlierApplication);
                    parts.get(afterCase).ifPresent(details::afterCase);
                    parts.get(document).ifPresent(details::document);
                    return new Reply(parts.get(on), parts.get(outcome), parts.get(restReasons), details.build());
                });
    }
}
