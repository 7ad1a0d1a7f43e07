package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.ApplicationEvent.ReasonsAsked;
import org.gongkai.application.ApplicationEvent.ReasonsGiven;
import org.gongkai.application.ApplicationEvent.ReplyPostponed;
import org.gongkai.application.Outcome;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** Applications whose number or frequency is beyond reason: reasons are asked for before anything follows from it. */
final class ExcessRules {

    static final Rule<Application> POSTPONED_FOR_REASONS = Rule.<Application>builder(
                    "application.postponed-for-reasons")
            .title("延迟答复以要求或者收到理由说明为前提", "a reply is postponed only after reasons were asked for or given")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(35)))
            .check(ExcessRules::checkPostponed);

    static final Rule<Application> EXCESS_REASONS_ASKED = Rule.<Application>builder("application.excess-reasons-asked")
            .title(
                    "以无正当理由大量反复申请为由不予处理的，先要求说明理由",
                    "nothing is refused as excessive before reasons were asked for or given")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(35)))
            .check(ExcessRules::checkExcess);

    private ExcessRules() {}

    private static void checkPostponed(Application application, Check check) {
        Handling.of(application)
                .all(ReplyPostponed.class)
                .forEach(postponed -> checkReasonsAsked(application, postponed, check));
    }

    private static void checkExcess(Application application, Check check) {
        application
                .reply()
                .filter(reply -> reply.outcome() == Outcome.EXCESSIVE_APPLICATIONS)
                .ifPresent(reply -> checkReasonsAsked(application, reply, check));
    }

    private static void checkReasonsAsked(Application application, ApplicationEvent event, Check check) {
        Handling handling = Handling.of(application);
        if (handling.hasBy(event.on(), ReasonsAsked.class) || handling.hasBy(event.on(), ReasonsGiven.class)) {
            check.holds();
        } else {
            check.violated(
                    Text.of("此前没有要求申请人说明理由，申请人也没有说明", "the applicant was not asked for reasons before, and gave none"),
                    ApplicationCells.with(application, ApplicationCells.event(application, event)),
                    Figure.notStated(),
                    Figure.notStated());
        }
    }
}
