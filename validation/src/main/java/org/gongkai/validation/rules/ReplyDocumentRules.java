package org.gongkai.validation.rules;

import static org.gongkai.law.LegalDocument.REGULATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.application.ReplyDocument;
import org.gongkai.application.ReplyGround;
import org.gongkai.deadline.GoverningLaw;
import org.gongkai.law.LegalDocument;
import org.gongkai.text.Text;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Check;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleCheck;
import org.gongkai.validation.Severity;

/**
 * What a reply document says, by the outcome that it tells. A reply of whose document nothing but the number is
 * recorded is passed over.
 *
 * <p>What the Regulation leaves to the agency (可以), such as the channel for a petition, is not asked for.
 */
final class ReplyDocumentRules {

    static final Rule<Application> WHERE_FOUND = Rule.<Application>builder("application.reply-where-found")
            .title("信息已主动公开的，告知获取的方式、途径", "an applicant is told how and where to get what is public already")
            .severity(Severity.WARNING)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(36).item(1)))
            .check(says(
                    reply -> isOn(reply, ReplyGround.ALREADY_PUBLIC),
                    document -> document.whereFound().isPresent(),
                    ReplyPart.WHERE_FOUND,
                    Text.of("答复书没有告知获取该政府信息的方式、途径", "the document does not say how and where to get the information")));

    static final Rule<Application> REASONS = Rule.<Application>builder("application.reply-reasons")
            .title(
                    "不予公开、部分公开和不属于本机关负责公开的，说明理由",
                    "a refusal, in whole or in part, or that it is another agency's is told with its reasons")
            .severity(Severity.WARNING)
            .basis(Basis.of(
                    BasisKind.LEGAL,
                    REGULATION.article(36).item(3),
                    REGULATION.article(36).item(5),
                    REGULATION.article(37)))
            .check(says(
                    ReplyDocumentRules::needsReasons,
                    document -> document.reasons().isPresent(),
                    ReplyPart.REASONS,
                    Text.of("答复书没有说明理由", "the document gives no reasons")));

    static final Rule<Application> SEARCH = Rule.<Application>builder("application.reply-search")
            .title("答复政府信息不存在的，说明检索、查找情况", "that information does not exist is told with how it was looked for")
            .severity(Severity.INFO)
            .basis(Basis.of(
                    BasisKind.INFERRED,
                    REGULATION.article(36).item(4),
                    LegalDocument.of("罗元昌诉重庆市彭水苗族土家族自治县地方海事处政府信息公开案", "最高人民法院指导案例101号")
                            .at("裁判要点")))
            .check(says(
                    reply -> isOn(reply, ReplyGround.NONEXISTENT),
                    document -> document.reasons().isPresent(),
                    ReplyPart.REASONS,
                    Text.of(
                            "答复书没有说明检索、查找情况，诉讼中法院审查是否尽到充分合理的检索义务",
                            "the document does not say how the information was looked for, which a court examines")));

    static final Rule<Application> RESPONSIBLE_AGENCY = Rule.<Application>builder(
                    "application.reply-responsible-agency")
            .title(
                    "不属于本机关负责公开的，能够确定的告知负责公开的行政机关及其联系方式",
                    "where it can be determined, the agency that is to disclose is named with how to reach it")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.LEGAL, REGULATION.article(36).item(5)))
            .check(says(
                    reply -> isOn(reply, ReplyGround.OTHER_AGENCY),
                    document -> document.responsibleAgency().isPresent()
                            && document.agencyContact().isPresent(),
                    ReplyPart.RESPONSIBLE_AGENCY,
                    Text.of(
                            "答复书没有写明负责公开该政府信息的行政机关的名称和联系方式，请核对是否能够确定",
                            "the document does not have the name and contact of the agency that is to disclose: to be looked"
                                    + " at whether it can be determined")));

    static final Rule<Application> BASIS_CITED = Rule.<Application>builder("application.reply-basis-cited")
            .title("未予全部公开的，引用具体法律条款", "what is not disclosed in full is answered with the articles it rests on")
            .severity(Severity.INFO)
            .basis(Basis.of(
                    BasisKind.INFERRED,
                    LegalDocument.of("宣懿成等诉浙江省衢州市国土资源局收回国有土地使用权案", "最高人民法院指导案例41号")
                            .at("裁判要点")))
            .check(says(
                    ReplyDocumentRules::isAdverse,
                    document -> !document.legalBasis().isEmpty()
                            || document.printedBasis().isPresent(),
                    ReplyPart.LEGAL_BASIS,
                    Text.of("答复书没有引用具体法律条款", "the document cites no article")));

    static final Rule<Application> EARLIER_APPLICATION = Rule.<Application>builder(
                    "application.reply-earlier-application")
            .title("告知不予重复处理的，写明已答复的申请", "what is not handled again is answered with the application that was answered")
            .severity(Severity.INFO)
            .basis(Basis.of(BasisKind.INFERRED, REGULATION.article(36).item(6)))
            .check((application, check) -> replies(application)
                    .filter(reply -> reply.outcome() == Outcome.REPEATED_APPLICATION)
                    .forEach(reply -> checkEarlierApplication(application, reply, check)));

    private static final Set<OutcomeGroup> ADVERSE = EnumSet.of(
            OutcomeGroup.PARTLY_DISCLOSED, OutcomeGroup.REFUSED, OutcomeGroup.UNAVAILABLE, OutcomeGroup.NOT_HANDLED);

    private ReplyDocumentRules() {}

    /** The replies to an application, that given anew among them, where the Regulation of 2019 governs. */
    static Stream<Reply> replies(Application application) {
        return GoverningLaw.of(application.receivedOn()) == GoverningLaw.REGULATION_2007
                ? Stream.empty()
                : application.events(Reply.class).stream();
    }

    /** The document of a reply, where more of it is recorded than its number. */
    static Optional<ReplyDocument> recorded(Reply reply) {
        return reply.document().filter(ReplyDocument::isTextRecorded);
    }

    /** What must be in the document of certain replies. */
    static RuleCheck<Application> says(
            Condition<Reply> where, Condition<ReplyDocument> said, ReplyPart part, Text missing) {
        return (application, check) -> replies(application)
                .filter(where)
                .forEach(reply -> recorded(reply).ifPresent(document -> {
                    if (said.test(document)) {
                        check.holds();
                    } else {
                        violated(application, reply, part, Optional.empty(), missing, check);
                    }
                }));
    }

    static void violated(
            Application application, Reply reply, ReplyPart part, Optional<String> value, Text statement, Check check) {
        check.violated(
                statement,
                List.of(
                        ApplicationCells.registrationNumber(application),
                        ApplicationCells.event(application, reply),
                        part.cell(application, reply, value.map(Figure::of).orElse(Figure.notStated()))),
                Figure.notStated(),
                Figure.notStated());
    }

    static boolean isOn(Reply reply, ReplyGround ground) {
        return reply.ground().filter(ground::equals).isPresent() && reply.outcome() == ground.outcome();
    }

    /** An inquiry with rules of its own is no refusal with reasons: the applicant is told to follow those (Article 36, item 7). */
    private static boolean needsReasons(Reply reply) {
        return switch (reply.outcome().group()) {
            case REFUSED -> reply.outcome() != Outcome.ADMINISTRATIVE_INQUIRY;
            case PARTLY_DISCLOSED -> true;
            default -> isOn(reply, ReplyGround.OTHER_AGENCY);
        };
    }

    /** Whether the applicant does not get all that was asked for. */
    static boolean isAdverse(Reply reply) {
        return ADVERSE.contains(reply.outcome().group());
    }

    private static void checkEarlierApplication(Application application, Reply reply, Check check) {
        Optional<String> earlier = reply.details().earlierApplication();
        if (earlier.isEmpty() && recorded(reply).isEmpty()) {
            return;
        }
        if (earlier.filter(number -> !number.equals(application.registrationNumber()))
                .isPresent()) {
            check.holds();
            return;
        }
        violated(
                application,
                reply,
                ReplyPart.EARLIER_APPLICATION,
                earlier,
                earlier.isEmpty()
                        ? Text.of("没有写明所重复的已答复申请", "the application that was answered is not named")
                        : Text.of("所重复的申请就是该申请本身", "the application that is repeated is this one itself"),
                check);
    }
}
