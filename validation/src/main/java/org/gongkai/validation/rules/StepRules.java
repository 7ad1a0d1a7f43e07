package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.FEE_MEASURES;
import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.Extension;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.FeePaid;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.EventKind;
import org.gongkai.deadline.GoverningLaw;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** Steps that are taken once, on what came before them, and not after the end. */
final class StepRules {

    static final Rule<Application> EXTENSION_ONCE = Rule.<Application>builder("application.extension-once")
            .title("一个答复期限只延长一次", "a reply period is extended once")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(33).paragraph(2)))
            .check(StepRules::checkExtensionOnce);

    /** No text says whether a period that counts anew can be extended where the one before it was: a reason to look. */
    static final Rule<Application> EXTENDED_ANEW = Rule.<Application>builder("application.extended-anew")
            .title("期限重新计算以后又延长的，宜核对", "an extension of each of two periods is worth a look")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.HEURISTIC, REGULATION.article(33).paragraph(2)))
            .check(StepRules::checkExtendedAnew);

    static final Rule<Application> FEE_ONCE = Rule.<Application>builder("application.fee-once")
            .title("一件申请只收费一次", "an application is charged once")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, FEE_MEASURES.at("收费通知与缴费期限")))
            .check(StepRules::checkFeeOnce);

    static final Rule<Application> PAYMENT_ASKED = Rule.<Application>builder("application.payment-asked")
            .title("缴费以收费通知为前提", "nothing is paid that no notice asks for")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(42), FEE_MEASURES.at("收费通知与缴费期限")))
            .check(StepRules::checkPaymentAsked);

    static final Rule<Application> REPLY_ONCE = Rule.<Application>builder("application.reply-once")
            .title("一件申请只答复一次，复议、诉讼后重新答复的除外", "an application is replied to once, unless anew after a case")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(33), REGULATION.article(36)))
            .check(StepRules::checkReplyOnce);

    static final Rule<Application> NOTHING_AFTER_END = Rule.<Application>builder("application.nothing-after-end")
            .title(
                    "办结后不再延期、告知补正、征求意见或者收费，复议、诉讼后重新办理的除外",
                    "nothing is extended, asked or charged after the end, unless anew after a case")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(33)))
            .check(StepRules::checkNothingAfterEnd);

    /** With them the reply period counts anew. */
    private static final Set<EventKind> RESTARTS = EnumSet.of(EventKind.CORRECTION_MADE, EventKind.FEE_PAID);

    /** What an agency does to come to a reply; what applicants and others do after the end is no fault of its. */
    private static final Set<EventKind> TOWARDS_REPLY = EnumSet.of(
            EventKind.CORRECTION_ASKED,
            EventKind.THIRD_PARTY_CONSULTED,
            EventKind.AGENCY_CONSULTED,
            EventKind.EXTENSION,
            EventKind.REASONS_ASKED,
            EventKind.REPLY_POSTPONED,
            EventKind.FEE_NOTICE);

    private StepRules() {}

    private static void checkExtensionOnce(Application application, Check check) {
        for (Handling period : Handling.of(application).between(RESTARTS)) {
            checkOnce(
                    application,
                    period.all(Extension.class),
                    Text.of("一个答复期限只延长一次", "a reply period is extended once"),
                    check);
        }
    }

    private static void checkExtendedAnew(Application application, Check check) {
        List<Extension> extensions = Handling.of(application).between(RESTARTS).stream()
                .flatMap(period -> period.all(Extension.class).stream().limit(1))
                .toList();
        if (extensions.size() == 1) {
            check.holds();
        } else if (extensions.size() > 1) {
            check.violated(
                    Text.of(
                            "期限重新计算以前已经延长，以后又延长；能否再延长，条例没有规定，请核对",
                            "the reply period was extended before it counted anew and again after; the Regulation does not"
                                    + " say whether it can be: to be looked at"),
                    ApplicationCells.events(application, extensions),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }

    private static void checkFeeOnce(Application application, Check check) {
        List<FeeNotice> notices = isWithoutProcessingFee(application)
                ? List.of()
                : Handling.of(application).all(FeeNotice.class);
        checkOnce(application, notices, Text.of("一件申请只发一次收费通知", "there is one fee notice for an application"), check);
    }

    /** That something was done once, of which nothing is said where it was not done. */
    static void checkOnce(
            Application application, List<? extends ApplicationEvent> events, Text statement, Check check) {
        if (events.size() == 1) {
            check.holds();
        } else if (events.size() > 1) {
            check.violated(
                    statement, ApplicationCells.events(application, events), Figure.of(1), Figure.of(events.size()));
        }
    }

    private static void checkPaymentAsked(Application application, Check check) {
        Handling handling = Handling.of(application);
        for (FeePaid payment : handling.all(FeePaid.class)) {
            if (handling.hasBy(payment.on(), FeeNotice.class) || isWithoutProcessingFee(application)) {
                check.holds();
            } else {
                check.violated(
                        Text.of("缴费之前没有收费通知", "no fee notice was given before the payment"),
                        ApplicationCells.with(application, ApplicationCells.event(application, payment)),
                        Figure.notStated(),
                        Figure.notStated());
            }
        }
    }

    /** By the Regulation of 2007 the costs of searching, copying and posting were charged, by rates of each place. */
    static boolean isWithoutProcessingFee(Application application) {
        return GoverningLaw.of(application.receivedOn()) == GoverningLaw.REGULATION_2007;
    }

    private static void checkReplyOnce(Application application, Check check) {
        if (application.reply().isEmpty()) {
            return;
        }
        List<Reply> replies = application.events(Reply.class);
        List<Reply> given = IntStream.range(0, replies.size())
                .filter(i -> i == 0 || !isGivenAnew(replies.get(i)))
                .mapToObj(replies::get)
                .toList();
        checkOnce(
                application,
                given,
                Text.of("一件申请只答复一次，复议、诉讼后重新答复的除外", "an application is replied to once, unless anew after a case"),
                check);
    }

    /** Whether it names the reconsideration or lawsuit after which it was given. */
    private static boolean isGivenAnew(ApplicationEvent event) {
        return event instanceof Reply reply && reply.details().afterCase().isPresent();
    }

    /** What happened after the end, and after the last reply that was given anew, to which that before it leads. */
    private static List<ApplicationEvent> afterLastReply(Application application) {
        List<ApplicationEvent> after = application.eventsAfterEnd();
        int anew = IntStream.range(0, after.size())
                .filter(i -> isGivenAnew(after.get(i)))
                .reduce(-1, (first, last) -> last);
        return after.subList(anew + 1, after.size());
    }

    private static void checkNothingAfterEnd(Application application, Check check) {
        List<ApplicationEvent> after = afterLastReply(application).stream()
                .filter(event -> TOWARDS_REPLY.contains(event.kind()))
                .toList();
        if (!after.isEmpty()) {
            check.violated(
                    Text.of(
                            "申请已于" + application.endedOn().orElseThrow() + "办结，其后不再延期、告知补正、征求意见或者收费",
                            "the application ended on " + application.endedOn().orElseThrow()
                                    + ", and nothing is extended, asked or charged afterwards"),
                    ApplicationCells.events(application, after),
                    Figure.notStated(),
                    Figure.notStated());
        } else if (application.isEnded()) {
            check.holds();
        }
    }
}
