package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.FEE_MEASURES;
import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.EventKind;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.deadline.DeadlineKind;
import org.gongkai.deadline.GoverningLaw;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.fee.ProcessingFee;
import org.gongkai.internal.Days;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.text.Term;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Derivation;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;

/**
 * What must hold of the handling of one application: an application holds what happened, and what the law does not allow of it is
 * found here.
 */
public final class ApplicationRules {

    /** What to correct is told all at once; what is still unclear after a correction can be asked for again. */
    public static final Rule<Application> CORRECTION_ONCE = Rule.<Application>builder("application.correction-once")
            .title("需要补正的事项一次性告知", "what to correct is told all at once")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(30)))
            .check(ApplicationRules::checkCorrectionOnce);

    /** An extension is of at most 20 working days. */
    public static final Rule<Application> EXTENSION_LENGTH = Rule.<Application>builder("application.extension-length")
            .title("延长的期限最长不超过20个工作日", "an extension is of at most 20 working days")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(33).paragraph(2)))
            .check(ApplicationRules::checkExtensionLength);

    /** The outcome is one that the events lead to: given up only after what was awaited did not come. */
    public static final Rule<Application> OUTCOME_FOLLOWS_EVENTS = Rule.<Application>builder(
                    "application.outcome-follows-events")
            .title("办理结果与办理过程一致", "the outcome follows from the events")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(30), FEE_MEASURES.at("收费通知与缴费期限")))
            .check(ApplicationRules::checkOutcome);

    /** A fee by page is what the rates give, and none is asked for before there were rates. */
    public static final Rule<Application> FEE_BY_PAGE = Rule.<Application>builder("application.fee-by-page")
            .title("按量计收的信息处理费与收费标准一致", "a processing fee by page is what the rates give")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.LEGAL, FEE_MEASURES.article(5)))
            .check(ApplicationRules::checkFeeByPage);

    private ApplicationRules() {}

    /**
     * The rules of one application as it stands at the end of a day.
     *
     * @param clock counts the periods, not null
     * @param asOf the day at whose end the periods are judged: what is open is overdue if its last day has passed; not null
     * @return the rules, those of the periods first
     */
    public static RuleSet<Application> ruleSet(DeadlineClock clock, LocalDate asOf) {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(asOf, "asOf");
        Derivation<Application, ClockReading> reading = application -> clock.read(application, asOf);
        return RuleSet.of(
                "application",
                application -> Subject.of(
                        application.agency().name(), application.receivedOn().getYear()),
                List.of(
                        inTime("application.reply-in-time", DeadlineKind.REPLY, reading, asOf),
                        inTime("application.correction-notice-in-time", DeadlineKind.CORRECTION_NOTICE, reading, asOf),
                        inTime("application.extension-in-time", DeadlineKind.EXTENSION_NOTICE, reading, asOf),
                        inTime("application.fee-notice-in-time", DeadlineKind.FEE_NOTICE, reading, asOf),
                        thirdPartyWait(reading, asOf),
                        CORRECTION_ONCE,
                        EXTENSION_LENGTH,
                        OUTCOME_FOLLOWS_EVENTS,
                        FEE_BY_PAGE,
                        StepRules.EXTENSION_ONCE,
                        StepRules.EXTENDED_ANEW,
                        StepRules.FEE_ONCE,
                        StepRules.PAYMENT_ASKED,
                        ReceiptRules.postConfirmed(clock.calendar()),
                        ReceiptRules.REPLY_AFTER_ARRIVAL,
                        StepRules.REPLY_ONCE,
                        StepRules.NOTHING_AFTER_END,
                        GivenUpRules.ASKED,
                        GivenUpRules.CORRECTION_DAY_PASSED,
                        GivenUpRules.paymentDayPassed(reading),
                        inTime("application.postponement-in-time", DeadlineKind.POSTPONEMENT_NOTICE, reading, asOf),
                        ExcessRules.POSTPONED_FOR_REASONS,
                        ExcessRules.EXCESS_REASONS_ASKED,
                        ThirdPartyRules.ASKED,
                        ThirdPartyRules.NOTIFIED,
                        ThirdPartyRules.REASONS,
                        ReplyGroundRules.GROUND_FITS,
                        ReplyGroundRules.BASIS_FITS,
                        ReplyGroundRules.NO_PAGE_FEE,
                        ReplyDocumentRules.WHERE_FOUND,
                        ReplyDocumentRules.REASONS,
                        ReplyDocumentRules.SEARCH,
                        ReplyDocumentRules.RESPONSIBLE_AGENCY,
                        ReplyDocumentRules.EARLIER_APPLICATION,
                        ReplyDocumentRules.BASIS_CITED,
                        RemedyRules.RECONSIDERATION_FIRST,
                        RemedyRules.TOLD,
                        RemedyRules.PERIOD,
                        WithdrawnRules.OUTCOME_OF_EDITION));
    }

    private static Rule<Application> inTime(
            String id, DeadlineKind kind, Derivation<Application, ClockReading> reading, LocalDate asOf) {
        return Rule.<Application>builder(id)
                .title(kind.label() + "不超过法定期限", kind.text().en() + " is not overdue")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, kind.basis()))
                .check((application, check) -> check.derived(application, reading)
                        .deadlines(kind)
                        .forEach(deadline -> checkInTime(application, deadline, asOf, check)));
    }

    /** Says that a deadline cannot be judged, because of a day that the calendar does not know. */
    static void notAssessable(Application application, Deadline deadline, Check check) {
        LocalDate day = deadline.due().unknownFrom().orElseThrow();
        check.notAssessable(
                Text.of(
                        deadline.kind().label() + "期限：工作日历不含" + day,
                        deadline.kind().text().en() + ": the working calendar does not cover " + day),
                List.of(ApplicationCells.registrationNumber(application), WorkingDayLimit.unknownDay(deadline.due())));
    }

    private static void checkInTime(Application application, Deadline deadline, LocalDate asOf, Check check) {
        boolean settled = deadline.doneOn().isPresent();
        if (!settled && deadline.kind() != DeadlineKind.REPLY) {
            return;
        }
        // A reply that was due before the application was withdrawn has not come by then.
        LocalDate actual = deadline.doneOn()
                .orElseGet(
                        () -> deadline.isOpen() ? asOf : application.endedOn().orElseThrow());
        if (!deadline.isOverdue()) {
            if (actual.isAfter(deadline.due().inTimeThrough())) {
                notAssessable(application, deadline, check);
            } else if (settled) {
                check.holds();
            }
            return;
        }
        Cell cell = application.events().stream()
                .filter(event -> settled && event.on().equals(actual))
                .reduce((first, last) -> last)
                .map(event -> ApplicationCells.event(application, event))
                .orElseGet(() -> ApplicationCells.missingEvent(deadline.kind().label()));
        check.violated(
                deadline.kind()
                        .text()
                        .concat(Text.of("不晚于" + deadline.dueOn(), " is not later than " + deadline.dueOn()))
                        .concat(
                                settled
                                        ? Text.of("", "")
                                        : Text.of("，至" + actual + "尚未作出", ", and has not come by " + actual))
                        .concat(Text.of("（逾期按工作日计）", " (overdue in working days)")),
                ApplicationCells.with(application, cell),
                Figure.of(deadline.dueOn().toString()),
                Figure.of(actual.toString()),
                OptionalLong.of(deadline.overdueWorkingDays()));
    }

    private static Rule<Application> thirdPartyWait(Derivation<Application, ClockReading> reading, LocalDate asOf) {
        return Rule.<Application>builder("application.third-party-wait")
                .title("公开前等待第三方答复或者其期限届满", "nothing is disclosed before the third party answered or its period ended")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(32)))
                .check((application, check) -> application
                        .reply()
                        .filter(ApplicationRules::isDisclosedOfThirdParty)
                        .filter(reply -> !reply.on().isAfter(asOf))
                        .ifPresent(reply -> check.derived(application, reading)
                                .deadlines(DeadlineKind.THIRD_PARTY_ANSWER)
                                .forEach(deadline -> checkThirdPartyWait(application, reply, deadline, check))));
    }

    /** What is withheld for the sake of a third party is not disclosed before its answer. */
    private static boolean isDisclosedOfThirdParty(Reply reply) {
        return reply.outcome() == Outcome.DISCLOSED
                || (reply.outcome() == Outcome.PARTLY_DISCLOSED
                        && !reply.restReasons().contains(Outcome.THIRD_PARTY_RIGHTS));
    }

    private static void checkThirdPartyWait(Application application, Reply reply, Deadline deadline, Check check) {
        boolean waited = reply.on().isAfter(deadline.due().inTimeThrough());
        if (deadline.doneOn().isPresent()
                || (waited && deadline.due().isCertain())
                || isAnsweredOnTheDay(application, reply)) {
            check.holds();
            return;
        }
        if (reply.outcome() == Outcome.PARTLY_DISCLOSED && reply.restReasons().isEmpty()) {
            check.notAssessable(
                    Text.of(
                            "部分公开，没有记载其余部分不公开的理由，不能断定公开了第三方的部分",
                            "disclosed in part; why the rest is withheld is not recorded, and it can be for the third party"),
                    ApplicationCells.with(
                            application,
                            ApplicationCells.partOf(
                                    application, reply, "restReasons", "其余部分不公开的理由", Figure.notStated())));
            return;
        }
        if (waited) {
            notAssessable(application, deadline, check);
            return;
        }
        check.violated(
                Text.of(
                        "第三方没有答复的，其答复期限（至" + deadline.dueOn() + "）届满以后才能决定公开",
                        "nothing is disclosed before the time of a third party that has not answered has passed, which is on "
                                + deadline.dueOn()),
                ApplicationCells.with(application, ApplicationCells.event(application, reply)),
                Figure.of(Days.after(deadline.dueOn()).toString()),
                Figure.of(reply.on().toString()));
    }

    /** Within a day the order of events proves nothing. */
    private static boolean isAnsweredOnTheDay(Application application, Reply reply) {
        return application.eventsAfterEnd().stream()
                .anyMatch(event ->
                        event instanceof ThirdPartyAnswered && event.on().equals(reply.on()));
    }

    private static void checkCorrectionOnce(Application application, Check check) {
        if (GoverningLaw.of(application.receivedOn()) == GoverningLaw.REGULATION_2007) {
            return;
        }
        for (Handling text : Handling.of(application).between(EnumSet.of(EventKind.CORRECTION_MADE))) {
            StepRules.checkOnce(
                    application,
                    text.all(CorrectionAsked.class),
                    Text.of("需要补正的事项应当一次性告知", "what to correct is told all at once"),
                    check);
        }
    }

    private static void checkExtensionLength(Application application, Check check) {
        int longest = GoverningLaw.of(application.receivedOn()).longestExtension();
        for (ApplicationEvent.Extension extension : application.events(ApplicationEvent.Extension.class)) {
            if (extension.workingDays() <= longest) {
                check.holds();
            } else {
                check.violated(
                        Text.of("延长不超过" + longest + "个工作日", "an extension is of at most " + longest + " working days"),
                        ApplicationCells.with(application, ApplicationCells.event(application, extension)),
                        Figure.of(longest),
                        Figure.of(extension.workingDays()));
            }
        }
    }

    private static void checkOutcome(Application application, Check check) {
        application.reply().ifPresent(reply -> {
            Handling handling = Handling.of(application);
            boolean corrected = handling.has(CorrectionMade.class);
            boolean correctionOverdue = handling.isUnanswered(CorrectionOverdue.class, CorrectionMade.class);
            boolean feeOverdue = handling.isUnanswered(FeeOverdue.class, FeePaid.class);
            boolean follows = switch (reply.outcome()) {
                case CORRECTION_OVERDUE ->
                    correctionOverdue || handling.isUnanswered(CorrectionAsked.class, CorrectionMade.class);
                case FEE_UNPAID -> feeOverdue || handling.isUnanswered(FeeNotice.class, FeePaid.class);
                case UNCLEAR_AFTER_CORRECTION -> corrected;
                // The form of 2019 has no rows of their own for what was given up.
                case OTHER_OUTCOME ->
                    !(correctionOverdue || feeOverdue)
                            || FormEdition.forYear(reply.on().getYear()) == FormEdition.FORM_2019;
                default -> !correctionOverdue && !feeOverdue;
            };
            if (follows) {
                check.holds();
            } else {
                check.violated(
                        Text.of(
                                        "办理结果“" + label(reply.outcome()) + "”与办理过程不符",
                                        "the outcome "
                                                + Term.words(reply.outcome().token())
                                                + " does not follow from the events")
                                .concat(expectedOutcome(correctionOverdue, feeOverdue)
                                        .map(outcome -> Text.of(
                                                "，应为“" + label(outcome) + '”',
                                                ", which give " + Term.words(outcome.token())))
                                        .orElseGet(() -> missing(reply.outcome()))),
                        ApplicationCells.with(application, ApplicationCells.event(application, reply)),
                        Figure.notStated(),
                        Figure.notStated());
            }
        });
    }

    /** What an outcome presupposes, and what is not among the events. */
    private static Text missing(Outcome outcome) {
        return switch (outcome) {
            case CORRECTION_OVERDUE -> Text.of("：没有告知补正，或者其后已经补正", ": no correction was asked for, or one came");
            case FEE_UNPAID -> Text.of("：没有收费通知，或者其后已经缴费", ": no fee was asked for, or it was paid");
            default -> Text.of("：没有收到补正的记录", ": no correction is recorded");
        };
    }

    /** Only of an application that was given up can the outcome be told from its events. */
    private static Optional<Outcome> expectedOutcome(boolean correctionOverdue, boolean feeOverdue) {
        if (correctionOverdue) {
            return Optional.of(Outcome.CORRECTION_OVERDUE);
        }
        return feeOverdue ? Optional.of(Outcome.FEE_UNPAID) : Optional.empty();
    }

    static String label(Outcome outcome) {
        FormEdition having = Arrays.stream(FormEdition.values())
                .filter(outcome::isIn)
                .findFirst()
                .orElseThrow();
        return outcome.label(having);
    }

    private static void checkFeeByPage(Application application, Check check) {
        if (StepRules.isWithoutProcessingFee(application)) {
            return;
        }
        for (FeeNotice notice : application.events(FeeNotice.class)) {
            Optional<FeeSchedule> schedule = FeeSchedule.on(notice.on());
            if (schedule.isPresent() && notice.mode() != FeeMode.PER_PAGE) {
                continue;
            }
            Optional<ProcessingFee> fee = schedule.map(rates -> rates.perPage(notice.quantity()));
            Yuan expected = fee.map(ProcessingFee::amount).orElse(Yuan.ZERO);
            if (fee.isPresent() && expected.equals(notice.amount())) {
                check.holds();
            } else {
                check.violated(
                        fee.map(FeeStatement::of)
                                .orElseGet(() -> Text.of(
                                        notice.on() + "尚无信息处理费收费标准",
                                        "there are no rates of a processing fee on " + notice.on())),
                        ApplicationCells.with(application, ApplicationCells.event(application, notice)),
                        Figure.of(expected.toString()),
                        Figure.of(notice.amount().toString()));
            }
        }
    }
}
