package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.FORM_2019_NOTICE;
import static org.gongkai.law.LegalDocument.FORM_2021_NOTICE;
import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.List;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** Rules that were checked once, as they were, and why they are not any more. */
final class WithdrawnRules {

    static final Rule<Application> OUTCOME_OF_EDITION = Rule.<Application>builder("application.outcome-of-edition")
            .title("办理结果为答复当年格式所有", "the form of the year of the reply has the outcome")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.LEGAL, FORM_2019_NOTICE.at("适用年度"), FORM_2021_NOTICE.at("适用年度")))
            .withdrawn(
                    "2019年格式虽无“逾期不补正”一行，2019、2020年度依条例第三十条视为放弃申请仍属合法",
                    "giving up under Article 30 in 2019 and 2020 is lawful, though the form of 2019 has no row for it")
            .check(WithdrawnRules::checkOutcomeOfEdition);

    static final Rule<List<Application>> REPLY_AFTER_RECEIPT = Rule.<List<Application>>builder(
                    "register.reply-after-receipt")
            .title("答复不早于收到申请之日", "no reply is before the day of receipt")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.STRUCTURAL, REGULATION.article(31), REGULATION.article(33)))
            .withdrawn(
                    "改为逐件核对，见“" + ReceiptRules.REPLY_AFTER_ARRIVAL.title().zh()
                            + "”（application.reply-after-arrival）：经互联网提交的申请，双方确认前即可答复",
                    "it is a matter of one application: application.reply-after-arrival, by which what was sent by internet can"
                            + " be answered before both sides have confirmed it")
            .check(WithdrawnRules::checkReplyAfterReceipt);

    private WithdrawnRules() {}

    private static void checkOutcomeOfEdition(Application application, Check check) {
        application.reply().ifPresent(reply -> {
            Outcome outcome = reply.outcome();
            int year = reply.on().getYear();
            if (outcome.isIn(FormEdition.forYear(year))) {
                check.holds();
            } else {
                check.violated(
                        Text.of(year + "年的格式没有这一办理结果", "the form of " + year + " has no such outcome"),
                        ApplicationCells.with(application, ApplicationCells.event(application, reply)),
                        Figure.notStated(),
                        Figure.of(outcome.token()));
            }
        });
    }

    private static void checkReplyAfterReceipt(List<Application> register, Check check) {
        for (int i = 0; i < register.size(); i++) {
            int at = i;
            Application application = register.get(i);
            for (Reply reply : application.reply().stream().toList()) {
                if (!reply.on().isBefore(application.receivedOn())) {
                    check.holds();
                } else {
                    String received = application.receivedOn().toString();
                    check.violated(
                            Text.of("答复不早于" + received, "the reply is not before " + received),
                            ApplicationCells.with(application, ApplicationCells.event(application, reply)).stream()
                                    .map(cell -> RegisterRules.within(at, cell))
                                    .toList(),
                            Figure.of(received),
                            Figure.of(reply.on().toString()));
                }
            }
        }
    }
}
