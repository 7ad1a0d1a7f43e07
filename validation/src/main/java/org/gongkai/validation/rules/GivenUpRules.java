package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.FEE_MEASURES;
import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.CorrectionOverdue;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeeOverdue;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineKind;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
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

    static Rule<Application> paymentDayPassed(Function<Application, ClockReading> reading) {
        return Rule.<Application>builder("application.payment-day-passed")
                .title("缴费期限届满前不得视为放弃", "nothing is given up before the twenty working days to pay have passed")
                .severity(Severity.ERROR)
                .basis(Basis.of(BasisKind.LEGAL, FEE_MEASURES.at("收费通知与缴费期限")))
                .check((application, check) -> Handling.of(application)
                        .last(FeeOverdue.class)
                        .ifPresent(
                                overdue -> check.derived(application, reading).deadlines(DeadlineKind.PAYMENT).stream()
                                        .findFirst()
                                        .ifPresent(payment -> checkPaymentDay(application, overdue, payment, check))));
    }

    private static void checkAsked(Application application, Check check) {
        Handling handling = Handling.of(application);
        for (CorrectionOverdue overdue : handling.all(CorrectionOverdue.class)) {
            checkAsked(application, overdue, handling.before(overdue).has(CorrectionAsked.class), check);
        }
        for (FeeOverdue overdue : handling.all(FeeOverdue.class)) {
            checkAsked(application, overdue, handling.before(overdue).has(FeeNotice.class), check);
        }
    }

    private static void checkAsked(Application application, ApplicationEvent overdue, boolean asked, Check check) {
        if (asked) {
            check.holds();
        } else {
            check.violated(
                    Text.of(
                            "“" + overdue.kind().label() + "”之前没有告知",
                            overdue.kind().text().en() + ", but nothing was asked for before"),
                    ApplicationCells.with(application, ApplicationCells.event(application, overdue)),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }

    private static void checkCorrectionDay(Application application, Check check) {
        Handling handling = Handling.of(application);
        for (CorrectionOverdue overdue : handling.all(CorrectionOverdue.class)) {
            Optional<CorrectionAsked> asked = handling.before(overdue).last(CorrectionAsked.class);
            asked.ifPresent(each -> {
                if (overdue.on().isAfter(each.dueOn())) {
                    check.holds();
                } else {
                    early(application, overdue, each.dueOn(), check);
                }
            });
        }
    }

    private static void checkPaymentDay(Application application, FeeOverdue overdue, Deadline payment, Check check) {
        if (payment.doneOn().isPresent()
                && !payment.isOverdue()
                && payment.due().isCertain()) {
            check.violated(
                    Text.of(
                            "已在" + payment.doneOn().get() + "按期缴费",
                            "the fee was paid in time on " + payment.doneOn().get()),
                    ApplicationCells.with(application, ApplicationCells.event(application, overdue)),
                    Figure.notStated(),
                    Figure.notStated());
        } else if (!overdue.on().isAfter(payment.due().earliest())) {
            early(application, overdue, payment.due().earliest(), check);
        } else if (overdue.on().isAfter(payment.due().latest())) {
            check.holds();
        } else {
            ApplicationRules.notAssessable(application, payment, check);
        }
    }

    private static void early(Application application, ApplicationEvent overdue, LocalDate lastDay, Check check) {
        check.violated(
                Text.of(
                        "期限至" + lastDay + "届满，次日起才能视为放弃",
                        "the time runs until " + lastDay + ", and nothing is given up before the day after"),
                ApplicationCells.with(application, ApplicationCells.event(application, overdue)),
                Figure.of(lastDay.plusDays(1).toString()),
                Figure.of(overdue.on().toString()));
    }
}
