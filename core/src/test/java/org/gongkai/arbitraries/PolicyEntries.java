package org.gongkai.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.gongkai.catalog.CleanedDocument;
import org.gongkai.catalog.CleanupResult;
import org.gongkai.catalog.DocumentCleanup;
import org.gongkai.catalog.DocumentFiling;
import org.gongkai.catalog.DraftConsultation;
import org.gongkai.catalog.DraftKind;
import org.gongkai.catalog.InterpretationForm;
import org.gongkai.catalog.LetterCategory;
import org.gongkai.catalog.MediaItem;
import org.gongkai.catalog.Opinion;
import org.gongkai.catalog.OpinionAdoption;
import org.gongkai.catalog.ProposalClass;
import org.gongkai.catalog.ProposalHandling;
import org.gongkai.catalog.ProposalKind;
import org.gongkai.catalog.PublicLetter;
import org.gongkai.catalog.ResponseChannel;
import org.gongkai.catalog.ResponseWay;

/** Entries about policies and what the public says of them, and their parts. */
public final class PolicyEntries {

    private static final int MOST = 3;

    private PolicyEntries() {}

    /** {@return filings of documents of any shape} */
    public static Arbitrary<DocumentFiling> documentFilings() {
        return Catalogs.entry(DocumentFiling::builder)
                .use(Catalogs.agencies())
                .in(DocumentFiling.Builder::agency)
                .use(Catalogs.documentNumbers().injectNull(0.4))
                .in(OptionalPart.set(DocumentFiling.Builder::documentNumber))
                .use(Phrases.DOCUMENTS.any().injectNull(0.4))
                .in(OptionalPart.set(DocumentFiling.Builder::filingNumber))
                .use(Phrases.BODIES.any().injectNull(0.4))
                .in(OptionalPart.set(DocumentFiling.Builder::filedWith))
                .use(Catalogs.days().injectNull(0.4))
                .in(OptionalPart.set(DocumentFiling.Builder::submittedOn))
                .use(Catalogs.days().injectNull(0.4))
                .in(OptionalPart.set(DocumentFiling.Builder::filedOn))
                .build(DocumentFiling.Builder::build);
    }

    /** {@return clean-ups of documents of any shape} */
    public static Arbitrary<DocumentCleanup> documentCleanups() {
        return Catalogs.entry(DocumentCleanup::builder)
                .use(Catalogs.agencies())
                .in(DocumentCleanup.Builder::agency)
                .use(Catalogs.documentNumbers().injectNull(0.4))
                .in(OptionalPart.set(DocumentCleanup.Builder::documentNumber))
                .use(Catalogs.days().injectNull(0.4))
                .in(OptionalPart.set(DocumentCleanup.Builder::effectiveOn))
                .use(cleanedDocuments().list().ofMaxSize(MOST))
                .in(DocumentCleanup.Builder::addAllDocuments)
                .build(DocumentCleanup.Builder::build);
    }

    /** {@return documents of clean-ups of any shape} */
    public static Arbitrary<CleanedDocument> cleanedDocuments() {
        return Builders.withBuilder(CleanedDocument::builder)
                .use(Phrases.TITLES.any())
                .in(CleanedDocument.Builder::title)
                .use(Catalogs.documentNumbers().injectNull(0.4))
                .in(OptionalPart.set(CleanedDocument.Builder::documentNumber))
                .use(Arbitraries.of(CleanupResult.class))
                .in(CleanedDocument.Builder::result)
                .build(CleanedDocument.Builder::build);
    }

    /** {@return consultations that stand for themselves of any shape} */
    public static Arbitrary<DraftConsultation> draftConsultations() {
        return Catalogs.entry(DraftConsultation::builder)
                .use(Catalogs.agencies())
                .in(DraftConsultation.Builder::agency)
                .use(Arbitraries.of(DraftKind.class).injectNull(0.4))
                .in(OptionalPart.set(DraftConsultation.Builder::draftKind))
                .use(Catalogs.publicConsultations())
                .in(DraftConsultation.Builder::consultation)
                .build(DraftConsultation.Builder::build);
    }

    /** {@return ways to answer of any shape} */
    public static Arbitrary<ResponseWay> responseWays() {
        return Builders.withBuilder(ResponseWay::builder)
                .use(Arbitraries.of(ResponseChannel.class))
                .in(ResponseWay.Builder::channel)
                .use(Arbitraries.of("人民路1号", "0539-0000000", "yijian@example.gov.cn")
                        .injectNull(0.4))
                .in(OptionalPart.set(ResponseWay.Builder::address))
                .build(ResponseWay.Builder::build);
    }

    /** {@return opinions of any shape, of persons and of organizations} */
    public static Arbitrary<Opinion> opinions() {
        return Builders.withBuilder(Opinion::builder)
                .use(Phrases.OPINIONS.any())
                .in(Opinion.Builder::text)
                .use(Arbitraries.of(ResponseChannel.class).injectNull(0.4))
                .in(OptionalPart.set(Opinion.Builder::channel))
                .use(Arbitraries.of("朱**", "张*祥", "李某").injectNull(0.4))
                .in(OptionalPart.set(Opinion.Builder::person))
                .use(Arbitraries.of("河西村", "某县工商联").injectNull(0.7))
                .in(OptionalPart.set(Opinion.Builder::organization))
                .use(Arbitraries.of(OpinionAdoption.class).injectNull(0.4))
                .in(OptionalPart.set(Opinion.Builder::adoption))
                .use(Phrases.REASONS.any().injectNull(0.4))
                .in(OptionalPart.set(Opinion.Builder::reason))
                .build(Opinion.Builder::build);
    }

    /** {@return items of media of any shape} */
    public static Arbitrary<MediaItem> mediaItems() {
        return Builders.withBuilder(MediaItem::builder)
                .use(Arbitraries.of(InterpretationForm.class))
                .in(MediaItem.Builder::form)
                .use(Arbitraries.of("一图读懂", "H5").injectNull(0.7))
                .in(OptionalPart.set(MediaItem.Builder::formName))
                .use(Catalogs.links().injectNull(0.4))
                .in(OptionalPart.set(MediaItem.Builder::link))
                .build(MediaItem.Builder::build);
    }

    /** {@return the handling of proposals of any shape} */
    public static Arbitrary<ProposalHandling> proposalHandlings() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 400);
        return Catalogs.entry(ProposalHandling::builder)
                .use(Catalogs.agencies())
                .in(ProposalHandling.Builder::agency)
                .use(Arbitraries.of(ProposalKind.class).injectNull(0.4))
                .in(OptionalPart.set(ProposalHandling.Builder::proposalKind))
                .use(Phrases.SESSIONS.any().injectNull(0.4))
                .in(OptionalPart.set(ProposalHandling.Builder::session))
                .use(counts.injectNull(0.4))
                .in(OptionalPart.set(ProposalHandling.Builder::received))
                .use(counts.injectNull(0.4))
                .in(OptionalPart.set(ProposalHandling.Builder::answered))
                .use(counts.injectNull(0.4))
                .in(OptionalPart.set(ProposalHandling.Builder::adopted))
                .use(Arbitraries.maps(Arbitraries.of(ProposalClass.class), counts))
                .in(ProposalHandling.Builder::putAllClasses)
                .build(ProposalHandling.Builder::build);
    }

    /** {@return letters to a public mailbox of any shape} */
    public static Arbitrary<PublicLetter> publicLetters() {
        return Catalogs.entry(PublicLetter::builder)
                .use(Arbitraries.of(LetterCategory.class).injectNull(0.4))
                .in(OptionalPart.set(PublicLetter.Builder::category))
                .use(Catalogs.days().injectNull(0.4))
                .in(OptionalPart.set(PublicLetter.Builder::receivedOn))
                .use(Catalogs.agencies().injectNull(0.4))
                .in(OptionalPart.set(PublicLetter.Builder::agency))
                .use(Catalogs.days().injectNull(0.4))
                .in(OptionalPart.set(PublicLetter.Builder::answeredOn))
                .use(Phrases.SENTENCES.any().injectNull(0.4))
                .in(OptionalPart.set(PublicLetter.Builder::answer))
                .build(PublicLetter.Builder::build);
    }
}
