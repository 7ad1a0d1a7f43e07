package org.gongkai.arbitraries;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import net.jqwik.api.Combinators;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.catalog.AgencyProfile;
import org.gongkai.catalog.AuditNotice;
import org.gongkai.catalog.AuditPart;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.ColumnContent;
import org.gongkai.catalog.DecisionProcedure;
import org.gongkai.catalog.DisclosureGuide;
import org.gongkai.catalog.DocumentCleanup;
import org.gongkai.catalog.DocumentFiling;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.DraftConsultation;
import org.gongkai.catalog.EnforcementNotice;
import org.gongkai.catalog.EnforcementStage;
import org.gongkai.catalog.EntryBuilder;
import org.gongkai.catalog.ExecutionTask;
import org.gongkai.catalog.FeeItem;
import org.gongkai.catalog.GazetteIssue;
import org.gongkai.catalog.GuideElement;
import org.gongkai.catalog.IndexNumber;
import org.gongkai.catalog.InformationItem;
import org.gongkai.catalog.InspectionPart;
import org.gongkai.catalog.Interpretation;
import org.gongkai.catalog.InterpretationForm;
import org.gongkai.catalog.Interview;
import org.gongkai.catalog.LetterStatistics;
import org.gongkai.catalog.MajorDecision;
import org.gongkai.catalog.MediaAccount;
import org.gongkai.catalog.MediaCheck;
import org.gongkai.catalog.MediaCheckKind;
import org.gongkai.catalog.MediaPlatform;
import org.gongkai.catalog.Meeting;
import org.gongkai.catalog.OpenDay;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.catalog.PolicyKind;
import org.gongkai.catalog.PowerItem;
import org.gongkai.catalog.PowerKind;
import org.gongkai.catalog.ProposalClass;
import org.gongkai.catalog.ProposalHandling;
import org.gongkai.catalog.ProposalKind;
import org.gongkai.catalog.ProposalReply;
import org.gongkai.catalog.PublicConsultation;
import org.gongkai.catalog.PublicLetter;
import org.gongkai.catalog.RandomInspection;
import org.gongkai.catalog.ReadingPlace;
import org.gongkai.catalog.ReadingPlaceKind;
import org.gongkai.catalog.RenewalCycle;
import org.gongkai.catalog.ReplyExtent;
import org.gongkai.catalog.ResponseChannel;
import org.gongkai.catalog.ServiceItem;
import org.gongkai.catalog.ServiceKind;
import org.gongkai.catalog.SiteColumn;
import org.gongkai.catalog.SiteColumnKind;
import org.gongkai.catalog.Supervision;
import org.gongkai.catalog.SupervisionKind;
import org.gongkai.catalog.TaskProgress;
import org.gongkai.catalog.TaskSource;
import org.gongkai.catalog.Validity;
import org.gongkai.catalog.YearAmount;
import org.gongkai.catalog.YearCount;
import org.gongkai.law.DisclosureItem;

/** Catalogs with entries of every kind. */
public final class Catalogs {

    private static final int MOST_ENTRIES = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3_300;

    /** Made once: two that are equal are told to be so part by part, at each try of a property. */
    private static final Arbitrary<CatalogEntry> ENTRIES = Arbitraries.oneOf(kinds().types().stream()
            .map(kind -> kinds().arbitrary(kind).map(CatalogEntry.class::cast))
            .toList());

    private Catalogs() {}

    /** {@return catalogs of up to a dozen entries of any kind, in which titles and index numbers can come again} */
    public static Arbitrary<Catalog<CatalogEntry>> any() {
        return of(entries());
    }

    /** {@return catalogs whose entries have the names of {@link Oddities} for texts} */
    public static Arbitrary<Catalog<CatalogEntry>> withOddTexts() {
        return of(entriesWithOddTexts());
    }

    private static Arbitrary<Catalog<CatalogEntry>> of(Arbitrary<CatalogEntry> all) {
        return Combinators.combine(agencies(), days(), all.list().ofMaxSize(MOST_ENTRIES))
                .as((keeper, asOf, entries) -> Catalog.of(keeper, asOf, entries));
    }

    /** {@return the kinds of entries in the order of {@code EntryKind}, each with its arbitrary} */
    public static Types kinds() {
        return Types.none()
                .with(PolicyDocument.class, Catalogs::policyDocuments)
                .with(DocumentFiling.class, PolicyEntries::documentFilings)
                .with(DocumentCleanup.class, PolicyEntries::documentCleanups)
                .with(DraftConsultation.class, PolicyEntries::draftConsultations)
                .with(Interpretation.class, Catalogs::interpretations)
                .with(MajorDecision.class, Catalogs::majorDecisions)
                .with(ExecutionTask.class, Catalogs::executionTasks)
                .with(PowerItem.class, Catalogs::powerItems)
                .with(ServiceItem.class, Catalogs::serviceItems)
                .with(EnforcementNotice.class, Catalogs::enforcementNotices)
                .with(RandomInspection.class, Catalogs::randomInspections)
                .with(ProposalReply.class, Catalogs::proposalReplies)
                .with(ProposalHandling.class, PolicyEntries::proposalHandlings)
                .with(GazetteIssue.class, Catalogs::gazetteIssues)
                .with(Meeting.class, Catalogs::meetings)
                .with(OpenDay.class, Catalogs::openDays)
                .with(LetterStatistics.class, Catalogs::letterStatistics)
                .with(PublicLetter.class, PolicyEntries::publicLetters)
                .with(MediaCheck.class, Catalogs::mediaChecks)
                .with(FeeItem.class, Catalogs::feeItems)
                .with(Interview.class, Catalogs::interviews)
                .with(AuditNotice.class, Catalogs::auditNotices)
                .with(InformationItem.class, Catalogs::informationItems)
                .with(AgencyProfile.class, Catalogs::agencyProfiles)
                .with(DisclosureGuide.class, Catalogs::disclosureGuides)
                .with(SiteColumn.class, Catalogs::siteColumns)
                .with(MediaAccount.class, Catalogs::mediaAccounts)
                .with(ReadingPlace.class, Catalogs::readingPlaces)
                .with(Supervision.class, Catalogs::supervisions);
    }

    /** {@return entries of every kind} */
    public static Arbitrary<CatalogEntry> entries() {
        return ENTRIES;
    }

    /** {@return entries of every kind with the names of {@link Oddities} for texts} */
    public static Arbitrary<CatalogEntry> entriesWithOddTexts() {
        return OddPhrases.in(ENTRIES, CatalogEntry.class);
    }

    /** {@return the kinds of entries, each with an arbitrary of those that have the names of {@link Oddities} for texts} */
    static Types kindsWithOddTexts() {
        Types odd = Types.none();
        for (Class<?> kind : kinds().types()) {
            odd = withOddTexts(odd, kind);
        }
        return odd;
    }

    private static <E> Types withOddTexts(Types others, Class<E> kind) {
        return others.with(kind, () -> OddPhrases.in(kinds().arbitrary(kind).map(kind::cast), kind));
    }

    /** {@return values of a public consultation of any shape, with more opinions received than a hundred} */
    public static Arbitrary<PublicConsultation> publicConsultations() {
        return Builders.withBuilder(PublicConsultation::builder)
                .use(Phrases.DRAFTS.any())
                .in(PublicConsultation.Builder::draft)
                .use(Phrases.BASES.any().injectNull(0.4))
                .in(OptionalPart.set(PublicConsultation.Builder::basis))
                .use(Phrases.REASONS.any().injectNull(0.4))
                .in(OptionalPart.set(PublicConsultation.Builder::shorterBecause))
                .use(Arbitraries.integers().between(101, 400).injectNull(0.4))
                .in(OptionalPart.set(PublicConsultation.Builder::received))
                .use(Arbitraries.integers().between(0, 1).injectNull(0.4))
                .in(OptionalPart.set(PublicConsultation.Builder::adopted))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(PublicConsultation.Builder::feedbackOn))
                .use(days())
                .in((builder, day) -> builder.opensOn(day).closesOn(day.plusDays(30)))
                .use(Phrases.REASONS.any().injectNull(0.4))
                .in(OptionalPart.set(PublicConsultation.Builder::adoptionReasons))
                .use(PolicyEntries.responseWays().list().ofMaxSize(3))
                .in(PublicConsultation.Builder::addAllWays)
                .use(Arbitraries.maps(
                        Arbitraries.of(ResponseChannel.class),
                        Arbitraries.integers().between(0, 400)))
                .in(PublicConsultation.Builder::putAllReceivedBy)
                .use(PolicyEntries.opinions().list().ofMaxSize(3))
                .in(PublicConsultation.Builder::addAllOpinions)
                .build(PublicConsultation.Builder::build);
    }

    /** {@return values of the progress of a task of any shape} */
    public static Arbitrary<TaskProgress> taskProgress() {
        return Builders.withBuilder(TaskProgress::builder)
                .use(days())
                .in(TaskProgress.Builder::asOf)
                .use(Phrases.SENTENCES.any())
                .in(TaskProgress.Builder::text)
                .build(TaskProgress.Builder::build);
    }

    /** {@return values of a number of a year of any shape} */
    public static Arbitrary<YearCount> yearCounts() {
        return Builders.withBuilder(YearCount::builder)
                .use(Arbitraries.integers().between(2016, 2024))
                .in(YearCount.Builder::year)
                .use(Arbitraries.integers().between(1, 400))
                .in(YearCount.Builder::count)
                .build(YearCount.Builder::build);
    }

    /** {@return values of an amount of a year of any shape} */
    public static Arbitrary<YearAmount> yearAmounts() {
        return Builders.withBuilder(YearAmount::builder)
                .use(Arbitraries.integers().between(2016, 2024))
                .in(YearAmount.Builder::year)
                .use(Amounts.any())
                .in(YearAmount.Builder::amount)
                .build(YearAmount.Builder::build);
    }

    static <E extends CatalogEntry, B extends EntryBuilder<E, B>> BuilderCombinator<B> entry(Supplier<B> builder) {
        return Builders.withBuilder(builder)
                .use(indexNumbers().injectNull(0.4))
                .in(OptionalPart.set(EntryBuilder::indexNumber))
                .use(Phrases.TITLES.any())
                .in(EntryBuilder::title)
                .use(Phrases.SENTENCES.any().injectNull(0.4))
                .in(OptionalPart.set(EntryBuilder::contentSummary))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(EntryBuilder::createdOn))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(EntryBuilder::publishedOn))
                .use(Arbitraries.of(DisclosureItem.class).injectNull(0.4))
                .in(OptionalPart.set(EntryBuilder::disclosureItem))
                .use(Directories.areas().injectNull(0.4))
                .in(OptionalPart.set(EntryBuilder::area))
                .use(links().injectNull(0.4))
                .in(OptionalPart.set(EntryBuilder::link))
                .use(Directories.keys().injectNull(0.4))
                .in(OptionalPart.set(EntryBuilder::directoryItem));
    }

    /** {@return values of a policy document of any shape} */
    public static Arbitrary<PolicyDocument> policyDocuments() {
        return entry(PolicyDocument::builder)
                .use(Arbitraries.of(PolicyKind.class))
                .in(PolicyDocument.Builder::policyKind)
                .use(documentNumbers().injectNull(0.4))
                .in(OptionalPart.set(PolicyDocument.Builder::documentNumber))
                .use(agencies())
                .in(PolicyDocument.Builder::issuer)
                .use(agencies().list().ofMaxSize(2))
                .in(PolicyDocument.Builder::addAllJointIssuers)
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(PolicyDocument.Builder::effectiveOn))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(PolicyDocument.Builder::expiresOn))
                .use(Arbitraries.of(Validity.class).injectNull(0.4))
                .in(OptionalPart.set(PolicyDocument.Builder::validity))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(PolicyDocument.Builder::abolishedOn))
                .use(Phrases.SUBJECTS.any().list().ofMaxSize(3))
                .in(PolicyDocument.Builder::addAllSubjects)
                .use(publicConsultations().injectNull(0.4))
                .in(OptionalPart.set(PolicyDocument.Builder::consultation))
                .build(PolicyDocument.Builder::build);
    }

    /** {@return values of an interpretation of any shape} */
    public static Arbitrary<Interpretation> interpretations() {
        return entry(Interpretation::builder)
                .use(documentNumbers().injectNull(0.4))
                .in(OptionalPart.set(Interpretation.Builder::interprets))
                .use(indexNumbers().injectNull(0.4))
                .in(OptionalPart.set(Interpretation.Builder::interpretsIndexNumber))
                .use(Phrases.TITLES.any().injectNull(0.4))
                .in(OptionalPart.set(Interpretation.Builder::interpretsTitle))
                .use(Phrases.FORMS.any().injectNull(0.4))
                .in(OptionalPart.set(Interpretation.Builder::formName))
                .use(Arbitraries.of(InterpretationForm.class))
                .in(Interpretation.Builder::interpretationForm)
                .use(Phrases.BODIES.any().injectNull(0.4))
                .in(OptionalPart.set(Interpretation.Builder::interpreter))
                .build(Interpretation.Builder::build);
    }

    /** {@return values of a major decision of any shape} */
    public static Arbitrary<MajorDecision> majorDecisions() {
        return entry(MajorDecision::builder)
                .use(Arbitraries.integers().between(2016, 2024))
                .in(MajorDecision.Builder::year)
                .use(agencies())
                .in(MajorDecision.Builder::agency)
                .use(Phrases.FORMS.any().injectNull(0.4))
                .in(OptionalPart.set(MajorDecision.Builder::decisionForm))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(MajorDecision.Builder::plannedCompletion))
                .use(Arbitraries.of(DecisionProcedure.class).set())
                .in(MajorDecision.Builder::addAllProcedures)
                .use(publicConsultations().injectNull(0.4))
                .in(OptionalPart.set(MajorDecision.Builder::consultation))
                .use(Phrases.SENTENCES.any().injectNull(0.4))
                .in(OptionalPart.set(MajorDecision.Builder::evaluation))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(MajorDecision.Builder::doneOn))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(MajorDecision.Builder::evaluatedOn))
                .use(Phrases.BODIES.any().injectNull(0.4))
                .in(OptionalPart.set(MajorDecision.Builder::evaluator))
                .build(MajorDecision.Builder::build);
    }

    /** {@return values of a task of any shape} */
    public static Arbitrary<ExecutionTask> executionTasks() {
        return entry(ExecutionTask::builder)
                .use(Arbitraries.integers().between(2016, 2024))
                .in(ExecutionTask.Builder::year)
                .use(agencies())
                .in(ExecutionTask.Builder::agency)
                .use(taskProgress().list().ofMaxSize(3))
                .in(ExecutionTask.Builder::addAllProgress)
                .use(Arbitraries.of(TaskSource.class).injectNull(0.4))
                .in(OptionalPart.set(ExecutionTask.Builder::taskSource))
                .build(ExecutionTask.Builder::build);
    }

    /** {@return values of a power of any shape} */
    public static Arbitrary<PowerItem> powerItems() {
        return entry(PowerItem::builder)
                .use(Arbitraries.of(PowerKind.class))
                .in(PowerItem.Builder::powerKind)
                .use(agencies())
                .in(PowerItem.Builder::agency)
                .use(Phrases.BASES.any().list().ofMaxSize(3))
                .in(PowerItem.Builder::addAllBases)
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(PowerItem.Builder::listedOn))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(PowerItem.Builder::removedOn))
                .use(yearCounts().list().ofMaxSize(3))
                .in(PowerItem.Builder::addAllDecisions)
                .use(Arbitraries.of(AdministrativeLevel.class).injectNull(0.4))
                .in(OptionalPart.set(PowerItem.Builder::level))
                .use(Phrases.FUNCTIONS.any().list().ofMaxSize(3))
                .in(PowerItem.Builder::addAllDuties)
                .build(PowerItem.Builder::build);
    }

    /** {@return values of an item of service of any shape} */
    public static Arbitrary<ServiceItem> serviceItems() {
        return entry(ServiceItem::builder)
                .use(Arbitraries.of(ServiceKind.class))
                .in(ServiceItem.Builder::serviceKind)
                .use(agencies())
                .in(ServiceItem.Builder::agency)
                .use(links().injectNull(0.4))
                .in(OptionalPart.set(ServiceItem.Builder::guide))
                .build(ServiceItem.Builder::build);
    }

    /** {@return values of a notice of enforcement of any shape} */
    public static Arbitrary<EnforcementNotice> enforcementNotices() {
        return entry(EnforcementNotice::builder)
                .use(Arbitraries.of(EnforcementStage.class))
                .in(EnforcementNotice.Builder::stage)
                .use(Arbitraries.of(PowerKind.class))
                .in(EnforcementNotice.Builder::powerKind)
                .use(agencies())
                .in(EnforcementNotice.Builder::agency)
                .use(Phrases.DOCUMENTS.any().injectNull(0.4))
                .in(OptionalPart.set(EnforcementNotice.Builder::decisionNumber))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(EnforcementNotice.Builder::decidedOn))
                .use(Phrases.RESULTS.any().injectNull(0.4))
                .in(OptionalPart.set(EnforcementNotice.Builder::result))
                .build(EnforcementNotice.Builder::build);
    }

    /** {@return values of a random inspection of any shape} */
    public static Arbitrary<RandomInspection> randomInspections() {
        return entry(RandomInspection::builder)
                .use(Arbitraries.of(InspectionPart.class))
                .in(RandomInspection.Builder::part)
                .use(agencies())
                .in(RandomInspection.Builder::agency)
                .use(Phrases.OBJECTS.any().injectNull(0.4))
                .in(OptionalPart.set(RandomInspection.Builder::objects))
                .use(Phrases.BASES.any().injectNull(0.4))
                .in(OptionalPart.set(RandomInspection.Builder::basis))
                .use(Arbitraries.integers().between(1, 100).injectNull(0.4))
                .in(OptionalPart.set(RandomInspection.Builder::sharePercent))
                .use(Phrases.RESULTS.any().injectNull(0.4))
                .in(OptionalPart.set(RandomInspection.Builder::result))
                .use(Phrases.METHODS.any().injectNull(0.4))
                .in(OptionalPart.set(RandomInspection.Builder::method))
                .use(Phrases.FREQUENCIES.any().injectNull(0.4))
                .in(OptionalPart.set(RandomInspection.Builder::frequency))
                .build(RandomInspection.Builder::build);
    }

    /** {@return values of a reply to a proposal of any shape} */
    public static Arbitrary<ProposalReply> proposalReplies() {
        return entry(ProposalReply::builder)
                .use(Arbitraries.of(ProposalKind.class))
                .in(ProposalReply.Builder::proposalKind)
                .use(Phrases.SESSIONS.any())
                .in(ProposalReply.Builder::session)
                .use(Phrases.PROPOSALS.any())
                .in(ProposalReply.Builder::number)
                .use(agencies())
                .in(ProposalReply.Builder::agency)
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(ProposalReply.Builder::repliedOn))
                .use(Phrases.RESULTS.any().injectNull(0.4))
                .in(OptionalPart.set(ProposalReply.Builder::result))
                .use(Arbitraries.of(ProposalClass.class).injectNull(0.4))
                .in(OptionalPart.set(ProposalReply.Builder::proposalClass))
                .use(Arbitraries.of(ReplyExtent.class).injectNull(0.4))
                .in(OptionalPart.set(ProposalReply.Builder::extent))
                .build(ProposalReply.Builder::build);
    }

    /** {@return values of an issue of the gazette of any shape} */
    public static Arbitrary<GazetteIssue> gazetteIssues() {
        return entry(GazetteIssue::builder)
                .use(Arbitraries.integers().between(2016, 2024))
                .in(GazetteIssue.Builder::year)
                .use(Arbitraries.integers().between(1, 400))
                .in(GazetteIssue.Builder::issue)
                .use(documentNumbers().list().ofMaxSize(3))
                .in(GazetteIssue.Builder::addAllDocuments)
                .build(GazetteIssue.Builder::build);
    }

    /** {@return values of a meeting of any shape} */
    public static Arbitrary<Meeting> meetings() {
        return entry(Meeting::builder)
                .use(days())
                .in(Meeting.Builder::heldOn)
                .use(Phrases.TOPICS.any().list().ofMaxSize(3))
                .in(Meeting.Builder::addAllTopics)
                .use(Phrases.DECISIONS.any().list().ofMaxSize(3))
                .in(Meeting.Builder::addAllDecisions)
                .use(Phrases.PARTIES.any().list().ofMaxSize(3))
                .in(Meeting.Builder::addAllInterestedParties)
                .use(PolicyEntries.mediaItems().list().ofMaxSize(2))
                .in(Meeting.Builder::addAllRecordings)
                .use(PolicyEntries.mediaItems().list().ofMaxSize(2))
                .in(Meeting.Builder::addAllInterpretations)
                .build(Meeting.Builder::build);
    }

    /** {@return values of an open day of any shape} */
    public static Arbitrary<OpenDay> openDays() {
        return entry(OpenDay::builder)
                .use(days())
                .in(OpenDay.Builder::heldOn)
                .use(agencies())
                .in(OpenDay.Builder::agency)
                .use(Arbitraries.integers().between(1, 400).injectNull(0.4))
                .in(OptionalPart.set(OpenDay.Builder::participants))
                .build(OpenDay.Builder::build);
    }

    /** {@return values of statistics of letters of any shape} */
    public static Arbitrary<LetterStatistics> letterStatistics() {
        return entry(LetterStatistics::builder)
                .use(Arbitraries.integers().between(1, 400))
                .in(LetterStatistics.Builder::received)
                .use(Arbitraries.integers().between(0, 1).injectNull(0.4))
                .in(OptionalPart.set(LetterStatistics.Builder::suggestions))
                .use(Arbitraries.integers().between(0, 1).injectNull(0.4))
                .in(OptionalPart.set(LetterStatistics.Builder::answered))
                .use(days())
                .in((builder, day) -> builder.opensOn(day).closesOn(day.plusDays(30)))
                .build(LetterStatistics.Builder::build);
    }

    /** {@return values of a check of media of any shape} */
    public static Arbitrary<MediaCheck> mediaChecks() {
        return entry(MediaCheck::builder)
                .use(days())
                .in(MediaCheck.Builder::checkedOn)
                .use(Arbitraries.integers().between(1, 400).injectNull(0.4))
                .in(OptionalPart.set(MediaCheck.Builder::accounts))
                .use(Phrases.PROBLEMS.any().list().ofMaxSize(3))
                .in(MediaCheck.Builder::addAllProblems)
                .use(Arbitraries.of(MediaCheckKind.class))
                .in(MediaCheck.Builder::checkKind)
                .build(MediaCheck.Builder::build);
    }

    /** {@return values of a fee of any shape} */
    public static Arbitrary<FeeItem> feeItems() {
        return entry(FeeItem::builder)
                .use(agencies())
                .in(FeeItem.Builder::agency)
                .use(Phrases.BASES.any().list().ofMaxSize(3))
                .in(FeeItem.Builder::addAllBases)
                .use(Phrases.STANDARDS.any().injectNull(0.4))
                .in(OptionalPart.set(FeeItem.Builder::standard))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(FeeItem.Builder::listedOn))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(FeeItem.Builder::removedOn))
                .use(yearAmounts().list().ofMaxSize(3))
                .in(FeeItem.Builder::addAllCollected)
                .build(FeeItem.Builder::build);
    }

    /** {@return values of an interview of any shape} */
    public static Arbitrary<Interview> interviews() {
        return entry(Interview::builder)
                .use(days())
                .in(Interview.Builder::heldOn)
                .use(agencies())
                .in(Interview.Builder::agency)
                .build(Interview.Builder::build);
    }

    /** {@return values of a notice of audit of any shape} */
    public static Arbitrary<AuditNotice> auditNotices() {
        return entry(AuditNotice::builder)
                .use(Arbitraries.of(AuditPart.class))
                .in(AuditNotice.Builder::part)
                .use(agencies())
                .in(AuditNotice.Builder::agency)
                .use(Phrases.RESULTS.any().injectNull(0.4))
                .in(OptionalPart.set(AuditNotice.Builder::result))
                .build(AuditNotice.Builder::build);
    }

    /** {@return values of an item of information of any shape} */
    public static Arbitrary<InformationItem> informationItems() {
        return entry(InformationItem::builder)
                .use(agencies().injectNull(0.4))
                .in(OptionalPart.set(InformationItem.Builder::keeper))
                .build(InformationItem.Builder::build);
    }

    /** {@return values of a profile of an agency of any shape} */
    public static Arbitrary<AgencyProfile> agencyProfiles() {
        return entry(AgencyProfile::builder)
                .use(agencies())
                .in(AgencyProfile.Builder::agency)
                .use(Phrases.FUNCTIONS.any().list().ofMaxSize(3))
                .in(AgencyProfile.Builder::addAllFunctions)
                .use(Phrases.DIVISIONS.any().list().ofMaxSize(3))
                .in(AgencyProfile.Builder::addAllDivisions)
                .use(Phrases.ADDRESSES.any().injectNull(0.4))
                .in(OptionalPart.set(AgencyProfile.Builder::address))
                .use(Phrases.HOURS.any().injectNull(0.4))
                .in(OptionalPart.set(AgencyProfile.Builder::officeHours))
                .use(Phrases.CONTACTS.any().injectNull(0.4))
                .in(OptionalPart.set(AgencyProfile.Builder::contact))
                .use(Phrases.PEOPLE.any().injectNull(0.4))
                .in(OptionalPart.set(AgencyProfile.Builder::head))
                .build(AgencyProfile.Builder::build);
    }

    /** {@return values of a guide to disclosure of any shape} */
    public static Arbitrary<DisclosureGuide> disclosureGuides() {
        return entry(DisclosureGuide::builder)
                .use(agencies())
                .in(DisclosureGuide.Builder::agency)
                .use(Arbitraries.of(GuideElement.class).set())
                .in(DisclosureGuide.Builder::addAllElements)
                .build(DisclosureGuide.Builder::build);
    }

    /** {@return values of a column of any shape} */
    public static Arbitrary<SiteColumn> siteColumns() {
        return entry(SiteColumn::builder)
                .use(Arbitraries.of(SiteColumnKind.class))
                .in(SiteColumn.Builder::columnKind)
                .use(Arbitraries.of(ColumnContent.class))
                .in(SiteColumn.Builder::content)
                .use(Phrases.COLUMNS.any().injectNull(0.4))
                .in(OptionalPart.set(SiteColumn.Builder::parent))
                .use(agencies().injectNull(0.4))
                .in(OptionalPart.set(SiteColumn.Builder::agency))
                .use(Arbitraries.of(RenewalCycle.class).injectNull(0.4))
                .in(OptionalPart.set(SiteColumn.Builder::ownCycle))
                .use(Arbitraries.integers().between(0, 400).injectNull(0.4))
                .in(OptionalPart.set(SiteColumn.Builder::entries))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(SiteColumn.Builder::lastEntryOn))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(SiteColumn.Builder::archivedOn))
                .build(SiteColumn.Builder::build);
    }

    /** {@return values of an account of any shape} */
    public static Arbitrary<MediaAccount> mediaAccounts() {
        return entry(MediaAccount::builder)
                .use(Arbitraries.of(MediaPlatform.class))
                .in(MediaAccount.Builder::platform)
                .use(agencies())
                .in(MediaAccount.Builder::agency)
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(MediaAccount.Builder::lastEntryOn))
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(MediaAccount.Builder::closedOn))
                .build(MediaAccount.Builder::build);
    }

    /** {@return values of a reading place of any shape} */
    public static Arbitrary<ReadingPlace> readingPlaces() {
        return entry(ReadingPlace::builder)
                .use(Arbitraries.of(ReadingPlaceKind.class))
                .in(ReadingPlace.Builder::placeKind)
                .use(Phrases.ADDRESSES.any().injectNull(0.4))
                .in(OptionalPart.set(ReadingPlace.Builder::address))
                .use(Phrases.HOURS.any().injectNull(0.4))
                .in(OptionalPart.set(ReadingPlace.Builder::openingHours))
                .use(Phrases.CONTACTS.any().injectNull(0.4))
                .in(OptionalPart.set(ReadingPlace.Builder::contact))
                .build(ReadingPlace.Builder::build);
    }

    /** {@return values of an act of supervision of any shape} */
    public static Arbitrary<Supervision> supervisions() {
        return entry(Supervision::builder)
                .use(Arbitraries.of(SupervisionKind.class))
                .in(Supervision.Builder::supervisionKind)
                .use(agencies())
                .in(Supervision.Builder::agency)
                .use(agencies().list().ofMaxSize(3))
                .in(Supervision.Builder::addAllUnits)
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(Supervision.Builder::doneOn))
                .use(Phrases.PROBLEMS.any().list().ofMaxSize(3))
                .in(Supervision.Builder::addAllProblems)
                .use(days().injectNull(0.4))
                .in(OptionalPart.set(Supervision.Builder::rectifiedOn))
                .use(Phrases.RESULTS.any().injectNull(0.4))
                .in(OptionalPart.set(Supervision.Builder::result))
                .build(Supervision.Builder::build);
    }

    /** {@return numbers of documents and of decrees} */
    public static Arbitrary<DocumentNumber> documentNumbers() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of("郯政办字", "郯政发", "某政规"),
                                Arbitraries.integers().between(2016, 2024),
                                Arbitraries.integers().between(1, 200))
                        .as((prefix, year, number) -> DocumentNumber.parse(prefix + '〔' + year + '〕' + number + '号')),
                Arbitraries.integers().between(1, 800).map(number -> DocumentNumber.parse("国务院令第" + number + "号")),
                Arbitraries.of("交通运输部令2021年第3号", "国家税务总局公告2021年第5号", "TCDR-2021-0020001", "（86）国函字12号")
                        .map(DocumentNumber::parse));
    }

    /** {@return index numbers of several places} */
    public static Arbitrary<IndexNumber> indexNumbers() {
        return Combinators.combine(
                        Arbitraries.of("113708280043326001/2024-", "330803-025/2020-", "01527918X-2020-"),
                        Arbitraries.integers().between(1, 99))
                .as((prefix, number) -> IndexNumber.of(prefix + number));
    }

    static Arbitrary<Agency> agencies() {
        return Arbitraries.of("某县人民政府", "某县财政局", "某镇人民政府").map(Agency::of);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    static Arbitrary<URI> links() {
        return Arbitraries.of("http://www.example.gov.cn/a?b=1&c=2", "guide.html")
                .map(URI::create);
    }
}
