package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.FEE_MEASURES;
import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.EventKind;
import org.gongkai.application.Outcome;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineKind;
import org.gongkai.internal.Days;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Derivation;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** An application is taken as given up only where something was asked for and its time has passed. */
final class GivenUpRules {

    static final Rule<Application> ASKED = Rule.<Application>builder("application.given-up-asked")
            .title("视为放弃以告知补正或者收费通知为前提", "an application is given up only where something was asked for")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(30), FEE_MEASURES.at("收费通知与缴费期限")))
            .check(GivenUpRules::checkAsked);

    static final Rule<Application> CORRECTION_DAY_PASSED = Rule.<Application>builder(
                    "application.correction-day-passed")
            .title("补正期限届满前不得视为放弃", "nothing is given up before the day to correct has passed")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(30)))
            .check(GivenUpRules::checkCorrectionDay);

    private GivenUpRules() {}

    static Rule<Application> paymentDayPassed(Derivation<Application, ClockReading> reading) {
        return Rule.<Application>builder("application.payment-day-passed")
                .title("缴费期限届满前不得视为放弃", "nothing is given up before the twenty working days to pay have passed")
                .severity(Severity.ERROR)
                .basis(Basis.of(BasisKind.LEGAL, FEE_MEASURES.at("收费通知与缴费期限")))
                .check((application, check) -> {
                    Handling handling = Handling.of(application);
                    handling.last(FeeOverdue.class)
                            .map(ApplicationEvent.class::cast)
                            .or(() -> closed(application, Outcome.FEE_UNPAID)
                                    .filter(reply -> handling.isUnanswered(FeeNotice.class, FeePaid.class)))
                            .ifPresent(givenUp ->
                                    check.derived(application, reading).deadlines(DeadlineKind.PAYMENT).stream()
                                            .findFirst()
                                            .ifPresent(
                                                    payment -> checkPaymentDay(application, givenUp, payment, check)));
                });
    }

    /** The reply that closes an application as given up, which can be the only record of it. */
    private static Optional<Reply> closed(Application application, Outcome outcome) {
        return application.reply().filter(reply -> reply.outcome() == outcome);
    }

    private static void checkAsked(Application application, Check check) {
        Handling handling = Handling.of(application);
        for (CorrectionOverdue overdue : handling.all(CorrectionOverdue.class)) {
            checkAsked(application, overdue, EventKind.CORRECTION_ASKED, CorrectionAsked.class, check);
        }
        for (FeeOverdue overdue : handling.all(FeeOverdue.class)) {
            checkAsked(application, overdue, EventKind.FEE_NOTICE, FeeNotice.class, check);
        }
    }

    private static void checkAsked(
            Application application,
            ApplicationEvent overdue,
            EventKind kind,
            Class<? extends ApplicationEvent> asking,
            Check check) {
        if (Handling.of(application).hasBy(overdue.on(), asking)) {
            check.holds();
        } else {
            check.violated(
                    Text.of(
                            "记为“" + overdue.kind().label() + "”之前，没有“" + kind.label() + "”的记录",
                            "\"" + overdue.kind().text().en() + "\" is recorded, and no \""
                                    + kind.text().en() + "\" before"),
                    ApplicationCells.with(application, ApplicationCells.event(application, overdue)),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }

    private static void checkCorrectionDay(Application application, Check check) {
        Handling handling = Handling.of(application);
        List<CorrectionOverdue> recorded = handling.all(CorrectionOverdue.class);
        recorded.forEach(overdue -> checkCorrectionDay(application, overdue, handling.before(overdue), check));
        if (recorded.isEmpty() && handling.isUnanswered(CorrectionAsked.class, CorrectionMade.class)) {
            closed(application, Outcome.CORRECTION_OVERDUE)
                    .ifPresent(reply -> checkCorrectionDay(application, reply, handling, check));
        }
    }

    private static void checkCorrectionDay(
            Application application, ApplicationEvent givenUp, Handling before, Check check) {
        before.last(CorrectionAsked.class).ifPresent(asked -> {
            Optional<LocalDate> corrected = before.after(asked)
                    .last(CorrectionMade.class)
                    .map(ApplicationEvent::on)
                    .filter(on -> !on.isAfter(asked.dueOn()));
            if (corrected.isPresent()) {
                done(application, givenUp, Text.of("补正", "the application was corrected"), corrected.get(), check);
            } else if (givenUp.on().isAfter(asked.dueOn())) {
                check.holds();
            } else {
                early(application, givenUp, asked.dueOn(), check);
            }
        });
    }

    private static void checkPaymentDay(
            Application application, ApplicationEvent overdue, Deadline payment, Check check) {
        if (payment.doneOn().isPresent()
                && !payment.isOverdue()
                && payment.due().isCertain()) {
            done(
                    application,
                    overdue,
                    Text.of("缴费", "the fee was paid"),
                    payment.doneOn().get(),
                    check);
        } else if (!overdue.on().isAfter(payment.due().earliest())) {
            early(application, overdue, payment.due().earliest(), check);
        } else if (overdue.on().isAfter(payment.due().latest())) {
            check.holds();
        } else {
            ApplicationRules.notAssessable(application, payment, check);
        }
    }

    /** What was asked for had been done in time. */
    private static void done(Application application, ApplicationEvent givenUp, Text what, LocalDate on, Check check) {
        check.violated(
                Text.of("已在" + on + "按期" + what.zh(), what.en() + " in time on " + on),
                ApplicationCells.with(application, ApplicationCells.event(application, givenUp)),
                Figure.notStated(),
                Figure.notStated());
    }

    private static void early(Application application, ApplicationEvent overdue, LocalDate lastDay, Check check) {
        check.violated(
                Text.of(
                        "期限至" + lastDay + "届满，次日起才能视为放弃",
                        "the time runs until " + lastDay
                                + ", and the application is not given up before the day after"),
                ApplicationCells.with(application, ApplicationCells.event(application, overdue)),
                Figure.of(Days.after(lastDay).toString()),
                Figure.of(overdue.on().toString()));
    }
}
