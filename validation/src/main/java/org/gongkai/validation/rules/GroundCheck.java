package org.gongkai.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.CorrectionAsked;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.dispute.DisputeGround;
import org.gongkai.dispute.DisputeResult;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.rules.DisputeCase.Placed;

/**
 * Whether what is disputed is what happened to the application before the case was filed. Nothing is said of a ground that can
 * go with any course, nor of a case without its application.
 *
 * @param each the case
 * @param clock counts the reply period
 * @param check is told
 */
record GroundCheck(DisputeCase each, DeadlineClock clock, Check check) {

    private static final Set<OutcomeGroup> PROVIDED = Set.of(OutcomeGroup.DISCLOSED, OutcomeGroup.PARTLY_DISCLOSED);

    void run() {
        if (each.dispute().ground().isEmpty() || each.application().isEmpty()) {
            return;
        }
        DisputeGround ground = each.dispute().ground().get();
        Application application = each.application().get().value();
        if (each.dispute().filedOn().isBefore(application.receivedOn())) {
            check.violated(
                    Text.of("收到申请之后才有争议", "nothing is disputed before the application was received"),
                    List.of(each.number(), each.filedOn(), registrationNumber()),
                    Figure.of(application.receivedOn().toString()),
                    Figure.of(each.dispute().filedOn().toString()));
            return;
        }
        switch (ground) {
            case REFUSAL -> replied(Set.of(OutcomeGroup.REFUSED, OutcomeGroup.PARTLY_DISCLOSED));
            case PARTIAL_REFUSAL -> replied(Set.of(OutcomeGroup.PARTLY_DISCLOSED));
            case UNAVAILABLE -> replied(Set.of(OutcomeGroup.UNAVAILABLE));
            case NOT_HANDLED -> replied(Set.of(OutcomeGroup.NOT_HANDLED, OutcomeGroup.OTHER));
            case OTHER_INFORMATION, FORM_OF_PROVISION -> replied(PROVIDED);
            case NO_REPLY_IN_TIME ->
                clock.read(application, each.dispute().filedOn()).reply().ifPresent(this::overdue);
            case CORRECTION_NOTICE -> happened(CorrectionAsked.class, "补正告知");
            case EXTENSION -> happened(Extension.class, "延期答复告知");
            case FEE_NOTICE -> happened(FeeNotice.class, "收费通知");
            case WRONG_ACCESS, HARMFUL_DISCLOSURE, RECORD_NOT_CORRECTED, OTHER_CONDUCT, PROACTIVE_DISCLOSURE -> {}
        }
    }

    private void replied(Set<OutcomeGroup> groups) {
        Optional<Reply> reply = each.reply();
        if (reply.isEmpty()) {
            Cell missing =
                    DisputeCase.within(each.application().orElseThrow(), ApplicationCells.missingEvent("提出之日以前的答复"));
            check.notAssessable(statement(), List.of(each.number(), each.ground(), missing));
            return;
        }
        OutcomeGroup group = reply.get().outcome().group();
        if (groups.contains(group)) {
            check.holds();
        } else {
            check.violated(
                    statement(),
                    List.of(each.number(), each.ground(), event(reply.get())),
                    Figure.of(each.dispute().ground().orElseThrow().label()),
                    Figure.of(group.label()));
        }
    }

    private void happened(Class<? extends ApplicationEvent> type, String label) {
        if (each.last(type).isPresent()) {
            check.holds();
        } else {
            check.violated(
                    statement(),
                    List.of(each.number(), each.ground(), registrationNumber()),
                    Figure.of(label),
                    Figure.notStated());
        }
    }

    /** A claim that failed says nothing against the register. */
    private void overdue(Deadline reply) {
        LocalDate actual = reply.doneOn().orElse(each.dispute().filedOn());
        boolean failed = each.dispute()
                .result()
                .filter(result -> result != DisputeResult.CORRECTED)
                .isPresent();
        if (reply.isOverdue() || failed) {
            check.holds();
        } else if (actual.isAfter(reply.due().inTimeThrough())) {
            check.notAssessable(statement(), List.of(each.number(), WorkingDayLimit.unknownDay(reply.due())));
        } else {
            Text due = reply.due().text();
            check.violated(
                    Text.of(
                            "提出之日答复期限（" + due.zh() + "）已过而未答复",
                            "when the case was filed, the reply was overdue since " + due.en()),
                    List.of(each.number(), each.ground(), each.filedOn(), registrationNumber()),
                    Figure.of(reply.dueOn().toString()),
                    Figure.of(actual.toString()));
        }
    }

    private Text statement() {
        DisputeGround ground = each.dispute().ground().orElseThrow();
        return Text.of(
                "争议事项“" + ground.label() + "”与申请的办理情况相符",
                "the ground \"" + ground.text().en() + "\" is what happened to the application");
    }

    private Cell registrationNumber() {
        Placed<Application> application = each.application().orElseThrow();
        return DisputeCase.within(application, ApplicationCells.registrationNumber(application.value()));
    }

    private Cell event(ApplicationEvent event) {
        return DisputeCase.event(each.application().orElseThrow(), event);
    }
}
