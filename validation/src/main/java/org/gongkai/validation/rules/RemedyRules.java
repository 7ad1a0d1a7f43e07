package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.LITIGATION_LAW;
import static org.gongkai.law.LegalDocument.RECONSIDERATION_LAW;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.application.Remedy;
import org.gongkai.application.ReplyDocument;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** What a reply document tells of reconsideration and litigation, where the applicant does not get all that was asked for. */
final class RemedyRules {

    static final Rule<Application> RECONSIDERATION_FIRST = Rule.<Application>builder(
                    "application.reply-reconsideration-first")
            .title(
                    "2024年起，依据条例第十四条至第十六条不予公开的，告知先申请行政复议",
                    "since 2024 a refusal under Articles 14 to 16 tells to go to reconsideration first")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    RECONSIDERATION_LAW.article(23).paragraph(1).item(4),
                    RECONSIDERATION_LAW.article(23).paragraph(2)))
            .check(ReplyDocumentRules.says(
                    RemedyRules::goesToReconsiderationFirst,
                    document -> document.reconsideration().isPresent(),
                    ReplyPart.RECONSIDERATION,
                    Text.of("答复书没有告知先向行政复议机关申请行政复议", "the document does not tell to apply for reconsideration first")));

    static final Rule<Application> TOLD = Rule.<Application>builder("application.reply-remedies")
            .title(
                    "未予全部公开的，告知申请行政复议的权利、行政复议机关和申请期限",
                    "what is not disclosed in full is answered with the right to reconsideration, its authority and its"
                            + " period")
            .severity(Severity.INFO)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    LegalDocument.of("中华人民共和国行政复议法实施条例", "国务院令第499号").article(17),
                    RECONSIDERATION_LAW.article(20).paragraph(3)))
            .check(ReplyDocumentRules.says(
                    reply -> ReplyDocumentRules.isAdverse(reply) && !lacksWhatComesFirst(reply),
                    document -> document.reconsideration()
                            .filter(RemedyRules::isComplete)
                            .isPresent(),
                    ReplyPart.RECONSIDERATION,
                    Text.of(
                            "答复书没有写全申请行政复议的权利、行政复议机关和申请期限；未告知的，申请期限最长可至一年",
                            "the document does not have the right to reconsideration, its authority and its period; where"
                                    + " they are not told, the period can last a year")));

    static final Rule<Application> PERIOD = Rule.<Application>builder("application.reply-remedy-period")
            .title("告知的行政复议、行政诉讼期限不短于法定期限", "no period for a remedy is told that is shorter than the law gives")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    RECONSIDERATION_LAW.article(20).paragraph(1),
                    LITIGATION_LAW.article(46).paragraph(1)))
            .check(RemedyRules::checkPeriods);

    /** The day on which the Reconsideration Law as revised in 2023 came into force. */
    private static final LocalDate REVISED = LocalDate.of(2024, Month.JANUARY, 1);

    private static final Period RECONSIDERATION = Period.ofDays(60);
    private static final Period LITIGATION = Period.ofMonths(6);

    /** In which a decision on reconsideration is taken to a court, as the documents of refusals can tell in place of the other. */
    private static final Period AFTER_RECONSIDERATION = Period.ofDays(15);

    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    private RemedyRules() {}

    private static boolean goesToReconsiderationFirst(Reply reply) {
        return !reply.on().isBefore(REVISED)
                && Stream.concat(Stream.of(reply.outcome()), reply.restReasons().stream())
                        .anyMatch(RemedyRules::isWithheld);
    }

    /** Whether it is refused under Articles 14 to 16, and not as an inquiry of another kind (Article 36, item 7). */
    private static boolean isWithheld(Outcome outcome) {
        return outcome.group() == OutcomeGroup.REFUSED && outcome != Outcome.ADMINISTRATIVE_INQUIRY;
    }

    private static boolean lacksWhatComesFirst(Reply reply) {
        return goesToReconsiderationFirst(reply)
                && reply.document().flatMap(ReplyDocument::reconsideration).isEmpty();
    }

    private static boolean isComplete(Remedy remedy) {
        return remedy.body().isPresent() && remedy.within().isPresent();
    }

    private static void checkPeriods(Application application, Check check) {
        ReplyDocumentRules.replies(application).forEach(reply -> {
            within(reply, ReplyDocument::reconsideration).ifPresent(told -> {
                if (isShorter(told, RECONSIDERATION)) {
                    tooShort(application, reply, ReplyPart.RECONSIDERATION, RECONSIDERATION, told, check);
                } else {
                    check.holds();
                }
            });
            within(reply, ReplyDocument::litigation).ifPresent(told -> {
                if (isShorter(told, LITIGATION) && !told.equals(AFTER_RECONSIDERATION)) {
                    tooShort(application, reply, ReplyPart.LITIGATION, LITIGATION, told, check);
                } else {
                    check.holds();
                }
            });
        });
    }

    private static Optional<Period> within(Reply reply, Function<ReplyDocument, Optional<Remedy>> remedy) {
        return reply.document().flatMap(remedy).flatMap(Remedy::within);
    }

    /** Whether it is shorter on whatever day both begin. */
    private static boolean isShorter(Period told, Period lawful) {
        return told.getDays() + told.getMonths() * LONGEST_MONTH
                < lawful.getDays() + lawful.getMonths() * SHORTEST_MONTH;
    }

    private static void tooShort(
            Application application, Reply reply, ReplyPart part, Period lawful, Period told, Check check) {
        check.violated(
                Text.of(
                        part.label() + "的期限为" + zh(lawful) + "，答复书告知为" + zh(told),
                        "the period is " + en(lawful) + ", and the document says " + en(told)),
                List.of(
                        ApplicationCells.registrationNumber(application),
                        ApplicationCells.event(application, reply),
                        part.cell(application, reply, Figure.of(told.toString()))),
                Figure.of(lawful.toString()),
                Figure.of(told.toString()));
    }

    private static String zh(Period period) {
        return period.getDays() > 0 ? period.getDays() + "日" : period.getMonths() + "个月";
    }

    private static String en(Period period) {
        return period.getDays() > 0 ? period.getDays() + " days" : period.getMonths() + " months";
    }
}
