package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Receipt;
import org.gongkai.application.ReceiptChannel;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.deadline.GoverningLaw;
import org.gongkai.internal.Days;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** How an application was received: confirmed on the day where that is asked for, and nothing answered before it arrived. */
final class ReceiptRules {

    /** An application by internet or fax can be answered before both sides have confirmed it, not before it was sent. */
    static final Rule<Application> REPLY_AFTER_ARRIVAL = Rule.<Application>builder("application.reply-after-arrival")
            .title("答复不早于申请到达之日", "no reply is before the day on which the application arrived")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.STRUCTURAL, REGULATION.article(31), REGULATION.article(33)))
            .check(ReceiptRules::checkReplyAfterArrival);

    private ReceiptRules() {}

    /** What arrives on a day off is confirmed on the next working day. */
    static Rule<Application> postConfirmed(WorkingCalendar calendar) {
        WorkingDayLimit onArrival = new WorkingDayLimit(
                Text.of(
                        "以平常信函等无需签收的邮寄方式提交的申请，于收到当日与申请人确认",
                        "an application by ordinary post is confirmed with the applicant on the day on which it arrives"),
                1,
                calendar);
        return Rule.<Application>builder("application.post-confirmed-on-arrival")
                .title("平常信函于收到当日确认", "ordinary post is confirmed on the day on which it arrives")
                .severity(Severity.WARNING)
                .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(31).item(2)))
                .check((application, check) -> checkPostConfirmed(application, onArrival, check));
    }

    private static void checkPostConfirmed(Application application, WorkingDayLimit onArrival, Check check) {
        Receipt receipt = application.receipt();
        LocalDate arrived = receipt.submittedOn();
        if (receipt.channel() == ReceiptChannel.ORDINARY_POST
                && GoverningLaw.of(arrived) != GoverningLaw.REGULATION_2007) {
            Cell number = ApplicationCells.registrationNumber(application);
            onArrival.check(
                    Days.before(arrived),
                    receipt.receivedOn(),
                    number,
                    List.of(
                            number,
                            Cell.of("/receipt/submittedOn", "到达日期", Figure.of(arrived.toString())),
                            Cell.of(
                                    "/receipt/confirmedOn",
                                    "确认日期",
                                    Figure.of(receipt.receivedOn().toString()))),
                    check);
        }
    }

    private static void checkReplyAfterArrival(Application application, Check check) {
        LocalDate arrived = application.receipt().submittedOn();
        for (Reply reply : application.events(Reply.class)) {
            if (!reply.on().isBefore(arrived)) {
                check.holds();
            } else {
                check.violated(
                        Text.of(
                                "答复不早于申请到达之日（" + arrived + "）",
                                "the reply is not before the day on which the application arrived, " + arrived),
                        ApplicationCells.with(application, ApplicationCells.event(application, reply)),
                        Figure.of(arrived.toString()),
                        Figure.of(reply.on().toString()));
            }
        }
    }
}
