package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.FEE_MEASURES;
import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.FeeNotice;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.FeeMode;
import org.gongkai.application.Outcome;
import org.gongkai.application.ReplyGround;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;
import org.gongkai.money.Yuan;
import org.gongkai.text.Term;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/** The ground of a reply and the articles that it cites against the outcome that it is counted under, and against the fee. */
final class ReplyGroundRules {

    /** A part of what is asked for can be on any of the grounds. */
    static final Rule<Application> GROUND_FITS = Rule.<Application>builder("application.reply-ground-fits")
            .title("答复依据的情形与办理结果一致", "the ground of a reply is one of its outcome")
            .severity(Severity.ERROR)
            .basis(Basis.of(BasisKind.STRUCTURAL, REGULATION.article(36)))
            .check(ReplyGroundRules::checkGround);

    /** Articles that say nothing of the outcome, such as that of the reply period, can stand beside. */
    static final Rule<Application> BASIS_FITS = Rule.<Application>builder("application.reply-basis-fits")
            .title("引用的条款与办理结果一致", "the articles that are cited are those of the outcome")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    REGULATION.article(14),
                    REGULATION.article(15),
                    REGULATION.article(16),
                    REGULATION.article(36)))
            .check(ReplyGroundRules::checkBasis);

    /** A fee by item is for every kind of decision (Article 4 of the measures). */
    static final Rule<Application> NO_PAGE_FEE = Rule.<Application>builder("application.no-page-fee-for-public")
            .title("信息已主动公开、告知获取方式途径的，不按量计收信息处理费", "no fee by page is asked for where to find what is public already")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, FEE_MEASURES.article(5)))
            .check(ReplyGroundRules::checkFee);

    /** The questions that articles of a reply answer: why it is refused, and which item of Article 36 it is given under. */
    private static final List<Predicate<Citation>> QUESTIONS =
            List.of(ReplyGroundRules::isOnRefusals, ReplyGroundRules::isItemOnReplies);

    private ReplyGroundRules() {}

    private static void checkGround(Application application, Check check) {
        ReplyDocumentRules.replies(application)
                .forEach(reply -> reply.ground().ifPresent(ground -> {
                    if (reply.outcome() == ground.outcome() || reply.outcome() == Outcome.PARTLY_DISCLOSED) {
                        check.holds();
                    } else {
                        ReplyDocumentRules.violated(
                                application,
                                reply,
                                ReplyPart.GROUND,
                                Optional.of(ground.label()),
                                Text.of(
                                        "“" + ground.label() + "”（" + ground.basis() + "）的办理结果应为“"
                                                + ApplicationRules.label(ground.outcome()) + "”，不是“"
                                                + ApplicationRules.label(reply.outcome()) + "”",
                                        "a reply under " + ground.basis() + " is counted as "
                                                + Term.words(ground.outcome().token()) + ", not as "
                                                + Term.words(reply.outcome().token())),
                                check);
                    }
                }));
    }

    private static void checkBasis(Application application, Check check) {
        ReplyDocumentRules.replies(application)
                .forEach(reply -> reply.document().ifPresent(document -> {
                    List<Citation> cited = document.legalBasis();
                    List<Citation> expected = expected(reply);
                    List<Citation> others = QUESTIONS.stream()
                            .flatMap(question -> others(
                                    cited.stream().filter(question).toList(),
                                    expected.stream().filter(question).toList()))
                            .toList();
                    if (!others.isEmpty()) {
                        basisOfAnother(application, reply, expected, others, check);
                    } else if (!cited.isEmpty()) {
                        check.holds();
                    }
                }));
    }

    private static List<Citation> expected(Reply reply) {
        List<Citation> expected = new ArrayList<>(reply.ground()
                .filter(ground -> ground.outcome() == reply.outcome())
                .map(ground -> List.of(ground.basis()))
                .orElse(reply.outcome().basis()));
        if (expected.stream().anyMatch(ReplyGroundRules::isOnRefusals)) {
            expected.add(REGULATION.article(36).item(3));
        }
        return expected;
    }

    /** What answers a question otherwise than any of those that are expected. */
    private static Stream<Citation> others(List<Citation> cited, List<Citation> expected) {
        boolean answered = cited.stream().anyMatch(each -> expected.stream().anyMatch(other -> agree(each, other)));
        return expected.isEmpty() || answered ? Stream.empty() : cited.stream();
    }

    private static boolean agree(Citation one, Citation other) {
        return one.article().equals(other.article())
                && agree(one.paragraph(), other.paragraph())
                && agree(one.item(), other.item());
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean isOnRefusals(Citation citation) {
        int article = article(citation);
        return article >= 14 && article <= 16;
    }

    private static boolean isItemOnReplies(Citation citation) {
        return article(citation) == 36 && citation.item().isPresent();
    }

    /** The article of the Regulation, which documents cite with its number or without; 0 where another document is cited. */
    private static int article(Citation citation) {
        LegalDocument document = citation.document();
        boolean isRegulation = document.title().equals(REGULATION.title())
                && (document.number().isEmpty() || document.number().equals(REGULATION.number()));
        return isRegulation ? citation.article().orElse(0) : 0;
    }

    private static void basisOfAnother(
            Application application, Reply reply, List<Citation> expected, List<Citation> others, Check check) {
        ReplyDocumentRules.violated(
                application,
                reply,
                ReplyPart.LEGAL_BASIS,
                Optional.of(joined(others)),
                Text.of(
                        "办理结果“" + ApplicationRules.label(reply.outcome()) + "”的依据为" + joined(expected) + "，答复书引用"
                                + joined(others),
                        "the outcome " + Term.words(reply.outcome().token()) + " rests on " + joined(expected)
                                + ", and the document cites " + joined(others)),
                check);
    }

    private static String joined(List<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(Collectors.joining("、"));
    }

    private static void checkFee(Application application, Check check) {
        application
                .reply()
                .filter(reply -> ReplyDocumentRules.isOn(reply, ReplyGround.ALREADY_PUBLIC))
                .ifPresent(reply -> {
                    List<FeeNotice> notices = Handling.of(application).all(FeeNotice.class).stream()
                            .filter(notice -> notice.mode() == FeeMode.PER_PAGE
                                    && !notice.amount().equals(Yuan.ZERO))
                            .toList();
                    if (notices.isEmpty()) {
                        check.holds();
                    }
                    notices.forEach(notice -> check.violated(
                            Text.of(
                                    "该政府信息已主动公开，告知获取方式、途径的不适用按量计收",
                                    "the information is public already, and no fee by page is asked for telling where it"
                                            + " is"),
                            List.of(
                                    ApplicationCells.registrationNumber(application),
                                    ApplicationCells.event(application, notice),
                                    ReplyPart.GROUND.cell(
                                            application, reply, Figure.of(ReplyGround.ALREADY_PUBLIC.label()))),
                            Figure.of(Yuan.ZERO.toString()),
                            Figure.of(notice.amount().toString())));
                });
    }
}
