package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.ApplicationEvent.ThirdPartyAnswered;
import org.gongkai.application.ApplicationEvent.ThirdPartyConsulted;
import org.gongkai.application.ApplicationEvent.ThirdPartyNotified;
import org.gongkai.application.ConsultationAnswer;
import org.gongkai.application.Outcome;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** Third parties are asked before anything is refused for their sake, and told what is disclosed against their will. */
final class ThirdPartyRules {

    /** What is withheld of a document that is disclosed in part, such as telephone numbers, is blacked out without asking. */
    static final Rule<Application> ASKED = Rule.<Application>builder("application.third-party-asked")
            .title("以保护第三方合法权益为由不予公开的，先书面征求第三方意见", "nothing is refused for a third party that was not asked")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(32)))
            .check(ThirdPartyRules::checkAsked);

    static final Rule<Application> NOTIFIED = Rule.<Application>builder("application.third-party-notified")
            .title("第三方不同意仍予公开的，书面告知第三方", "a third party is told what is disclosed against its objection")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(32)))
            .check(ThirdPartyRules::checkNotified);

    /** Article 32 has the reasons told to the third party; a document without any does not show that there were some. */
    static final Rule<Application> REASONS = Rule.<Application>builder("application.third-party-reasons")
            .title("第三方不同意仍予公开的，有公共利益等理由", "what is disclosed against an objection is disclosed for reasons")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(15), REGULATION.article(32)))
            .check(ThirdPartyRules::checkReasons);

    private ThirdPartyRules() {}

    private static void checkAsked(Application application, Check check) {
        application
                .reply()
                .filter(reply -> reply.outcome() == Outcome.THIRD_PARTY_RIGHTS)
                .ifPresent(reply -> {
                    Handling handling = Handling.of(application);
                    if (handling.has(ThirdPartyConsulted.class) || handling.has(ThirdPartyAnswered.class)) {
                        check.holds();
                    } else {
                        violated(
                                application,
                                List.of(reply),
                                Text.of("没有书面征求第三方意见的记录", "no third party is recorded to have been asked"),
                                check);
                    }
                });
    }

    /** Where a part is disclosed, it can be the part that nobody objects to. */
    private static void checkNotified(Application application, Check check) {
        againstObjection(application, (reply, objection) -> checkNotified(application, reply, objection, check));
    }

    private static void checkReasons(Application application, Check check) {
        againstObjection(
                application,
                (reply, objection) -> ReplyDocumentRules.recorded(reply).ifPresent(document -> {
                    if (document.reasons().isPresent()) {
                        check.holds();
                    } else {
                        ReplyDocumentRules.violated(
                                application,
                                reply,
                                ReplyPart.REASONS,
                                Optional.empty(),
                                Text.of(
                                        "第三方不同意公开，答复书没有记载仍予公开的理由",
                                        "a third party objects, and the document has no reasons to disclose"
                                                + " nevertheless"),
                                check);
                    }
                }));
    }

    /** Each third party whose objection the information was disclosed against. */
    private static void againstObjection(Application application, BiConsumer<Reply, ThirdPartyAnswered> each) {
        application
                .reply()
                .filter(reply -> reply.outcome() == Outcome.DISCLOSED)
                .ifPresent(reply -> {
                    List<ThirdPartyAnswered> answers = Handling.of(application).all(ThirdPartyAnswered.class);
                    answers.stream()
                            .filter(answer -> answer.answer() == ConsultationAnswer.OBJECTS)
                            .filter(answer -> isLast(answer, answers))
                            .distinct()
                            .forEach(objection -> each.accept(reply, objection));
                });
    }

    private static boolean isLast(ThirdPartyAnswered answer, List<ThirdPartyAnswered> answers) {
        return answers.stream()
                .filter(each -> each.party().equals(answer.party()))
                .reduce((first, last) -> last)
                .filter(answer::equals)
                .isPresent();
    }

    /** The third party is told by its answer; its name is nobody else's business. */
    private static void checkNotified(Application application, Reply reply, ThirdPartyAnswered objection, Check check) {
        if (application.events(ThirdPartyNotified.class).stream()
                .anyMatch(notified -> notified.party().equals(objection.party()))) {
            check.holds();
        } else {
            violated(
                    application,
                    List.of(objection, reply),
                    Text.of(
                            "第三方不同意公开，没有将决定公开的内容和理由书面告知该第三方的记录",
                            "the third party objects, and is not recorded to have been told in writing what is disclosed"
                                    + " and why"),
                    check);
        }
    }

    private static void violated(Application application, List<ApplicationEvent> events, Text text, Check check) {
        check.violated(text, ApplicationCells.events(application, events), Figure.notStated(), Figure.notStated());
    }
}
