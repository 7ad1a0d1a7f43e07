package org.gongkai.arbitraries;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.gongkai.agency.Agency;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.application.Remedy;
import org.gongkai.application.ReplyDetails;
import org.gongkai.application.ReplyDocument;
import org.gongkai.application.ReplyGround;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;
import org.jspecify.annotations.Nullable;

/** Replies with what registers record of them and of their documents, complete or not, fitting or not. */
public final class Replies {

    private static final int LONGEST = 9999;

    private Replies() {}

    /** What a document says of its own accord, and can leave out. */
    enum Said {
        BASIS,
        BASIS_OF_OUTCOME,
        REASONS,
        WHERE_FOUND,
        AGENCY,
        EARLIER_APPLICATION,
        RECONSIDERATION,
        WHOLE_PERIOD
    }

    /**
     * The details of a reply whose document says all that is asked for, but for some of it.
     *
     * @param outcome the outcome of the reply
     * @param ground its ground, null where the form tells it
     * @param without what the document does not say
     * @return the details
     */
    static ReplyDetails said(Outcome outcome, @Nullable ReplyGround ground, Said... without) {
        Set<Said> said = EnumSet.allOf(Said.class);
        List.of(without).forEach(said::remove);
        ReplyDetails.Builder details = ReplyDetails.builder();
        ReplyDocument.Builder document = ReplyDocument.builder().number("某政公开〔2024〕17号");
        List<Citation> basis = outcome.basis();
        if (ground != null) {
            details.ground(ground);
            basis = List.of(ground.basis());
        }
        if (said.contains(Said.BASIS)) {
            document.addAllLegalBasis(
                    said.contains(Said.BASIS_OF_OUTCOME) ? basis : List.of(LegalDocument.REGULATION.article(15)));
        }
        if (said.contains(Said.REASONS)) {
            document.reasons("经审查，该信息属于所列情形");
        }
        if (ground == ReplyGround.ALREADY_PUBLIC && said.contains(Said.WHERE_FOUND)) {
            document.whereFound("某县人民政府网站“政府信息公开”栏目");
        }
        if (ground == ReplyGround.OTHER_AGENCY && said.contains(Said.AGENCY)) {
            document.responsibleAgency(Agency.of("某县自然资源局")).agencyContact("某街1号");
        }
        if (outcome == Outcome.REPEATED_APPLICATION && said.contains(Said.EARLIER_APPLICATION)) {
            details.earlierApplication("R-0");
        }
        if (said.contains(Said.RECONSIDERATION)) {
            document.reconsideration(Remedy.of("某市人民政府", Period.ofDays(60)));
        }
        return details.document(document.litigation(
                                Remedy.of("某县人民法院", Period.ofMonths(said.contains(Said.WHOLE_PERIOD) ? 6 : 3)))
                        .build())
                .build();
    }

    /** {@return replies with every outcome, and with reasons for the rest where only a part is disclosed} */
    public static Arbitrary<Reply> any() {
        return Combinators.combine(Days.any(), Arbitraries.of(Outcome.class), restReasons(), details())
                .as((on, outcome, reasons, details) ->
                        new Reply(on, outcome, outcome == Outcome.PARTLY_DISCLOSED ? reasons : List.of(), details));
    }

    private static Arbitrary<List<Outcome>> restReasons() {
        return Arbitraries.of(Outcome.class)
                .filter(outcome -> outcome.group() == OutcomeGroup.REFUSED
                        || outcome.group() == OutcomeGroup.UNAVAILABLE
                        || outcome.group() == OutcomeGroup.NOT_HANDLED)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    /** {@return details of any kind, for any outcome} */
    public static Arbitrary<ReplyDetails> details() {
        return Builders.withBuilder(ReplyDetails::builder)
                .use(Arbitraries.of(ReplyGround.class).injectNull(0.5))
                .in(OptionalPart.set(ReplyDetails.Builder::ground))
                .use(numbers("R-").injectNull(0.7))
                .in(OptionalPart.set(ReplyDetails.Builder::earlierApplication))
                .use(numbers("C-").injectNull(0.7))
                .in(OptionalPart.set(ReplyDetails.Builder::afterCase))
                .use(documents().injectNull(0.5))
                .in(OptionalPart.set(ReplyDetails.Builder::document))
                .build(ReplyDetails.Builder::build);
    }

    /** {@return documents that say much or little} */
    public static Arbitrary<ReplyDocument> documents() {
        return Builders.withBuilder(ReplyDocument::builder)
                .use(Arbitraries.of("某政公开〔2022〕17号", "某自然资公开告〔2024〕3号").injectNull(0.3))
                .in(OptionalPart.set(ReplyDocument.Builder::number))
                .use(Citations.any().list().ofMaxSize(3))
                .in(ReplyDocument.Builder::addAllLegalBasis)
                .use(Arbitraries.of("根据《条例》第三十六条", "依据有关规定").injectNull(0.7))
                .in(OptionalPart.set(ReplyDocument.Builder::printedBasis))
                .use(Arbitraries.of("经检索，未找到相关信息", "该信息属于讨论记录").injectNull(0.4))
                .in(OptionalPart.set(ReplyDocument.Builder::reasons))
                .use(Arbitraries.of("某县人民政府网站“政府信息公开”栏目", "某县档案馆查阅").injectNull(0.5))
                .in(OptionalPart.set(ReplyDocument.Builder::whereFound))
                .use(Agencies.any().injectNull(0.6))
                .in(OptionalPart.set(ReplyDocument.Builder::responsibleAgency))
                .use(Arbitraries.of("某街1号", "某县政务服务中心三楼").injectNull(0.6))
                .in(OptionalPart.set(ReplyDocument.Builder::agencyContact))
                .use(remedies().injectNull(0.4))
                .in(OptionalPart.set(ReplyDocument.Builder::reconsideration))
                .use(remedies().injectNull(0.4))
                .in(OptionalPart.set(ReplyDocument.Builder::litigation))
                .build(ReplyDocument.Builder::build);
    }

    /** {@return remedies that are told in full or in part} */
    public static Arbitrary<Remedy> remedies() {
        Arbitrary<Period> periods = Arbitraries.oneOf(
                Arbitraries.of(Period.ofDays(60), Period.ofMonths(6), Period.ofDays(15), Period.ofMonths(3)),
                Arbitraries.integers().between(1, LONGEST).map(Period::ofDays),
                Arbitraries.integers().between(1, LONGEST).map(Period::ofMonths));
        return Builders.withBuilder(Remedy::builder)
                .use(Arbitraries.of("某市人民政府", "某市中级人民法院").injectNull(0.3))
                .in(OptionalPart.set(Remedy.Builder::body))
                .use(periods.injectNull(0.3))
                .in(OptionalPart.set(Remedy.Builder::within))
                .build(Remedy.Builder::build);
    }

    /** Details of many kinds, each told by a number; those of numbers that 4 does not divide have no document. */
    static ReplyDetails detailsOf(int number) {
        ReplyDetails.Builder details = ReplyDetails.builder();
        if (number % 2 == 0) {
            details.ground(ReplyGround.values()[number / 2 % ReplyGround.values().length]);
        }
        if (number % 3 == 0) {
            details.earlierApplication("R-" + number);
        }
        if (number % 5 == 0) {
            details.afterCase("C-" + number);
        }
        if (number % 4 == 0) {
            details.document(ReplyDocument.builder()
                    .number("某政公开〔2022〕" + number + "号")
                    .addLegalBasis(LegalDocument.REGULATION.article(36).item(1 + number % 7))
                    .reasons("经检索，未找到第" + number + "号信息")
                    .reconsideration(Remedy.of("某市人民政府", Period.ofDays(60)))
                    .build());
        }
        return details.build();
    }

    private static Arbitrary<String> numbers(String prefix) {
        return Arbitraries.integers().between(1, 99_999).map(number -> prefix + number);
    }
}
