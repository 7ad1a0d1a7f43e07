package org.gongkai.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationState;
import org.gongkai.application.ConsultedAgency;
import org.gongkai.application.EventVisitor;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.internal.Days;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;
import org.jspecify.annotations.Nullable;

/** One going through the events of an application up to a day, collecting what was due. */
final class ClockRun implements EventVisitor<ApplicationState> {

    private static final Citation UNCLEAR_APPLICATION_2007 =
            LegalDocument.REGULATION_2007.article(21).item(4);
    private static final int CORRECTION_NOTICE_DAYS = 7;
    private static final int ANSWER_DAYS = 15;
    private static final int PAYMENT_DAYS = 20;

    private final CountedDays days;
    private final GoverningLaw law;
    private final Conventions conventions;
    private final Application application;
    private final LocalDate day;

    private final List<DeadlineDraft> deadlines = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final Map<Object, ConsultationLetter> letters = new LinkedHashMap<>();
    private ApplicationState state = ApplicationState.HANDLING;
    private DeadlineStep started;
    private boolean running = true;
    private int extension;
    private boolean correctionAsked;
    private LocalDate correctableThrough = LocalDate.MIN;
    private boolean feeAsked;
    private ApplicationEvent.@Nullable ReplyPostponed postponed;
    private @Nullable DeadlineDraft awaited;

    ClockRun(WorkingCalendar calendar, Conventions conventions, Application application, LocalDate day) {
        this.days = new CountedDays(calendar);
        this.conventions = conventions;
        this.application = application;
        this.day = day;
        LocalDate received = application.receivedOn();
        this.law = GoverningLaw.of(received);
        this.started = new DeadlineStep(
                DeadlineStep.Kind.RECEIPT,
                received,
                received,
                0,
                law.setsOtherPeriods() ? application.receipt().channel().basis() : law.replyBasis());
    }

    static ClockReading notReceived(Application application, LocalDate day) {
        return new ClockReading(application.registrationNumber(), day, ApplicationState.NOT_RECEIVED, List.of());
    }

    ClockReading reading() {
        for (ApplicationEvent event : application.events()) {
            if (event.on().isAfter(day) || state.isEnded()) {
                break;
            }
            state = event.accept(this);
        }
        boolean open = !state.isEnded() && !isGivenUp();
        if (open && running && !correctionAsked && law.setsOtherPeriods()) {
            addCorrectionNoticeStillPossible();
        }
        List<ConsultationLetter> unanswered = List.copyOf(letters.values());
        unanswered.forEach(letter -> letter.silentOn(day, open));
        boolean answerAwaited = unanswered.stream().anyMatch(ConsultationLetter::isAwaited);
        if (open && running) {
            DeadlineDraft reply = replyDraft(day);
            if (answerAwaited) {
                reply.markAwaitingAnswer();
            }
            deadlines.add(reply);
        }
        boolean consulting = state == ApplicationState.HANDLING && answerAwaited;
        return new ClockReading(
                application.registrationNumber(),
                day,
                consulting ? ApplicationState.CONSULTING : state,
                deadlines.stream()
                        .filter(draft -> GoverningLaw.isThereOn(application.receivedOn()))
                        .map(draft -> draft.on(day, days))
                        .toList());
    }

    @Override
    public ApplicationState correctionAsked(ApplicationEvent.CorrectionAsked event) {
        correctionAsked = true;
        correctableThrough = event.dueOn();
        if (running && law.setsOtherPeriods()) {
            addDone(correctionNotice(), event.on());
        }
        return await(
                event.on(),
                DeadlineDraft.setByAgency(DeadlineKind.CORRECTION, correctionBasis(), event.on(), event.dueOn()),
                ApplicationState.AWAITING_CORRECTION);
    }

    @Override
    public ApplicationState correctionMade(ApplicationEvent.CorrectionMade event) {
        boolean awaited = state == ApplicationState.AWAITING_CORRECTION || state == ApplicationState.CORRECTION_OVERDUE;
        // An application that is corrected in parts is corrected with the last of them.
        boolean completed = state == ApplicationState.HANDLING && !event.on().isAfter(correctableThrough);
        if (!awaited && !completed) {
            return state;
        }
        return restart(DeadlineStep.Kind.CORRECTION_RECEIVED, event.on(), correctionBasis());
    }

    @Override
    public ApplicationState correctionOverdue(ApplicationEvent.CorrectionOverdue event) {
        if (state != ApplicationState.AWAITING_CORRECTION) {
            return state;
        }
        lapseAwaited(event.on());
        return ApplicationState.CORRECTION_OVERDUE;
    }

    @Override
    public ApplicationState thirdPartyConsulted(ApplicationEvent.ThirdPartyConsulted event) {
        DeadlineDraft answer = law.setsOtherPeriods()
                ? letter(DeadlineKind.THIRD_PARTY_ANSWER, event.letterReceivedOn(), ANSWER_DAYS)
                : null;
        return ask(event.party(), event.on(), answer);
    }

    @Override
    public ApplicationState thirdPartyAnswered(ApplicationEvent.ThirdPartyAnswered event) {
        return answer(event.party(), event.on());
    }

    @Override
    public ApplicationState thirdPartyNotified(ApplicationEvent.ThirdPartyNotified event) {
        return state;
    }

    @Override
    public ApplicationState agencyConsulted(ApplicationEvent.AgencyConsulted event) {
        if (!law.setsOtherPeriods()) {
            // Only the time to ask a third party is taken out of the period by that law.
            return state;
        }
        DeadlineDraft answer = event.role() == ConsultedAgency.JOINT_MAKER
                ? letter(DeadlineKind.JOINT_MAKER_ANSWER, event.letterReceivedOn(), ANSWER_DAYS)
                : null;
        return ask(event.agency(), event.on(), answer);
    }

    @Override
    public ApplicationState agencyAnswered(ApplicationEvent.AgencyAnswered event) {
        return law.setsOtherPeriods() ? answer(event.agency(), event.on()) : state;
    }

    @Override
    public ApplicationState extension(ApplicationEvent.Extension event) {
        if (extension > 0) {
            return state;
        }
        if (running) {
            addDone(byEndOfReplyPeriod(DeadlineKind.EXTENSION_NOTICE, law.replyBasis(), event.on()), event.on());
        }
        extension = Math.min(event.workingDays(), law.longestExtension());
        return state;
    }

    @Override
    public ApplicationState reasonsAsked(ApplicationEvent.ReasonsAsked event) {
        return state;
    }

    @Override
    public ApplicationState reasonsGiven(ApplicationEvent.ReasonsGiven event) {
        return state;
    }

    @Override
    public ApplicationState replyPostponed(ApplicationEvent.ReplyPostponed event) {
        if (running && law.setsOtherPeriods()) {
            DeadlineKind kind = DeadlineKind.POSTPONEMENT_NOTICE;
            addDone(byEndOfReplyPeriod(kind, kind.basis(), event.on()), event.on());
            postponed = event;
        }
        return state;
    }

    @Override
    public ApplicationState feeNotice(ApplicationEvent.FeeNotice event) {
        if (feeAsked) {
            return state;
        }
        feeAsked = true;
        if (!law.setsOtherPeriods()) {
            return ApplicationState.AWAITING_PAYMENT;
        }
        if (running) {
            DeadlineKind kind = DeadlineKind.FEE_NOTICE;
            addDone(byEndOfReplyPeriod(kind, kind.basis(), event.on()), event.on());
        }
        return await(
                event.on(),
                letter(DeadlineKind.PAYMENT, event.noticeReceivedOn(), PAYMENT_DAYS),
                ApplicationState.AWAITING_PAYMENT);
    }

    @Override
    public ApplicationState feePaid(ApplicationEvent.FeePaid event) {
        if (state != ApplicationState.AWAITING_PAYMENT && state != ApplicationState.FEE_OVERDUE) {
            return state;
        }
        return law.setsOtherPeriods()
                ? restart(DeadlineStep.Kind.PAYMENT_RECEIVED, event.on(), DeadlineKind.PAYMENT.basis())
                : ApplicationState.HANDLING;
    }

    @Override
    public ApplicationState feeOverdue(ApplicationEvent.FeeOverdue event) {
        if (state != ApplicationState.AWAITING_PAYMENT) {
            return state;
        }
        lapseAwaited(event.on());
        running = false;
        return ApplicationState.FEE_OVERDUE;
    }

    @Override
    public ApplicationState withdrawal(ApplicationEvent.Withdrawal event) {
        if (running) {
            DeadlineDraft reply = replyDraft(event.on());
            reply.lapsed(event.on());
            deadlines.add(reply);
        }
        lapseAwaited(event.on());
        return ApplicationState.WITHDRAWN;
    }

    @Override
    public ApplicationState reply(ApplicationEvent.Reply event) {
        if (running) {
            addDone(replyDraft(event.on()), event.on());
        }
        lapseAwaited(event.on());
        return ApplicationState.REPLIED;
    }

    private ApplicationState ask(Object whom, LocalDate on, @Nullable DeadlineDraft answer) {
        boolean first = letters.putIfAbsent(whom, new ConsultationLetter(on, answer, law.notCountedBasis())) == null;
        if (first && answer != null) {
            deadlines.add(answer);
        }
        return state;
    }

    private ApplicationState answer(Object who, LocalDate on) {
        ConsultationLetter letter = letters.remove(who);
        if (letter != null) {
            stops.add(letter.answeredOn(on, conventions));
        }
        return state;
    }

    private ApplicationState await(LocalDate on, DeadlineDraft due, ApplicationState awaiting) {
        lapseAwaited(on);
        awaited = due;
        deadlines.add(due);
        running = false;
        return awaiting;
    }

    private ApplicationState restart(DeadlineStep.Kind kind, LocalDate on, Citation basis) {
        if (awaited != null) {
            awaited.done(on);
            awaited = null;
        }
        started = new DeadlineStep(kind, on, on, 0, basis);
        postponed = null;
        running = true;
        if (!conventions.extensionOutlivesRestart()) {
            extension = 0;
        }
        return ApplicationState.HANDLING;
    }

    private boolean isGivenUp() {
        return state == ApplicationState.CORRECTION_OVERDUE || state == ApplicationState.FEE_OVERDUE;
    }

    private void lapseAwaited(LocalDate on) {
        if (awaited != null) {
            awaited.lapsed(on);
            awaited = null;
        }
    }

    private void addCorrectionNoticeStillPossible() {
        DeadlineDraft notice = correctionNotice();
        if (!day.isAfter(notice.due.latest())) {
            deadlines.add(notice);
        }
    }

    private void addDone(DeadlineDraft draft, LocalDate on) {
        draft.done(on);
        deadlines.add(draft);
    }

    private DeadlineDraft correctionNotice() {
        DeadlineKind kind = DeadlineKind.CORRECTION_NOTICE;
        return DeadlineDraft.of(kind, kind.basis(), period(CORRECTION_NOTICE_DAYS, kind.basis()));
    }

    private Citation correctionBasis() {
        return law.setsOtherPeriods() ? DeadlineKind.CORRECTION.basis() : UNCLEAR_APPLICATION_2007;
    }

    private DeadlineDraft replyDraft(LocalDate asOf) {
        return byEndOfReplyPeriod(DeadlineKind.REPLY, law.replyBasis(), asOf);
    }

    /** By the end of the reply period, or by the day that was set and told by Article 35 where that is later. */
    private DeadlineDraft byEndOfReplyPeriod(DeadlineKind kind, Citation basis, LocalDate asOf) {
        DeadlineDraft byPeriod = DeadlineDraft.of(kind, basis, replyPeriod(asOf));
        return postponed != null && postponed.dueOn().isAfter(byPeriod.due.latest())
                ? DeadlineDraft.setByAgency(
                        kind, DeadlineKind.POSTPONEMENT_NOTICE.basis(), postponed.on(), postponed.dueOn())
                : byPeriod;
    }

    /** The reply period, in which a question that is out stops the clock for as long as its answer can be waited for. */
    private Period replyPeriod(LocalDate asOf) {
        List<Stop> all = new ArrayList<>(stops);
        for (ConsultationLetter letter : letters.values()) {
            all.add(letter.silentUpTo(asOf, conventions));
        }
        all.sort(Comparator.comparing(Stop::first)
                .thenComparing(stop -> stop.last().day()));
        return period(law.replyWorkingDays(), law.replyBasis()).with(extension, all);
    }

    private Period period(int length, Citation basis) {
        return Period.of(days, started, dayBefore(started), length, basis);
    }

    /** What is due within a number of working days after the receipt of a letter. */
    private DeadlineDraft letter(DeadlineKind kind, LocalDate received, int length) {
        DeadlineStep letter = new DeadlineStep(DeadlineStep.Kind.LETTER_RECEIVED, received, received, 0, kind.basis());
        return DeadlineDraft.of(kind, kind.basis(), Period.of(days, letter, received, length, kind.basis()));
    }

    private LocalDate dayBefore(DeadlineStep start) {
        boolean sameDay = conventions.countsDayOfReceipt() && start.kind() != DeadlineStep.Kind.PAYMENT_RECEIVED;
        return sameDay ? Days.before(start.to()) : start.to();
    }
}
