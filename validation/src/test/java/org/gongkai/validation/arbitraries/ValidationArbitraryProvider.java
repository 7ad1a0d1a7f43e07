package org.gongkai.validation.arbitraries;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.CatalogFolds;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.arbitraries.Directories;
import org.gongkai.arbitraries.Disputes;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Summaries;
import org.gongkai.arbitraries.Types;
import org.gongkai.directory.Area;
import org.gongkai.directory.DisclosureLevel;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.Basis;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.FindingMarks;
import org.gongkai.validation.HeldWithBlanks;
import org.gongkai.validation.LapsedWaiver;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.ReportPlace;
import org.gongkai.validation.ResultsComparison;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleDescription;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.Subject;
import org.gongkai.validation.SubjectFinding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Validator;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.acceptance.Acceptance;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.analysis.ReconciliationAnalysis;
import org.gongkai.validation.analysis.Standing;
import org.gongkai.validation.change.ChangedCell;
import org.gongkai.validation.change.ChangedFact;
import org.gongkai.validation.change.ChangedPassage;
import org.gongkai.validation.change.ChangedText;
import org.gongkai.validation.change.MovedPassage;
import org.gongkai.validation.change.PassagePlace;
import org.gongkai.validation.change.ReportChanges;
import org.gongkai.validation.change.ReportVersion;
import org.gongkai.validation.change.TextPiece;
import org.gongkai.validation.decision.Correction;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.decision.DecisionLog;
import org.gongkai.validation.decision.LapsedDecision;
import org.gongkai.validation.decision.Replay;
import org.gongkai.validation.diagnosis.CellChange;
import org.gongkai.validation.diagnosis.CollatedCell;
import org.gongkai.validation.diagnosis.Collation;
import org.gongkai.validation.diagnosis.DecodedCell;
import org.gongkai.validation.diagnosis.Decoding;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.diagnosis.Misreadings;
import org.gongkai.validation.diagnosis.Readings;
import org.gongkai.validation.diagnosis.Repair;
import org.gongkai.validation.live.LiveForm;
import org.gongkai.validation.page.AgencyLetter;
import org.gongkai.validation.page.CollationPage;
import org.gongkai.validation.page.OverviewPage;
import org.gongkai.validation.page.ReportChangesPage;
import org.gongkai.validation.page.ResultPage;
import org.gongkai.validation.plausibility.Plausibility;
import org.gongkai.validation.plausibility.Suspicion;
import org.gongkai.validation.rules.CatalogAndDirectories;
import org.gongkai.validation.rules.CatalogAndReport;
import org.gongkai.validation.rules.Coverage;
import org.gongkai.validation.rules.DisputeRegister;
import org.gongkai.validation.rules.RegisterAndReport;
import org.gongkai.validation.rules.ReportAmongPeers;
import org.gongkai.validation.rules.SummaryAndUnits;
import org.gongkai.validation.rules.WholeAndOwn;
import org.gongkai.validation.stack.AgencyReports;
import org.gongkai.validation.stack.BesideOthers;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.CheckedSeries;
import org.gongkai.validation.stack.CheckedSummary;
import org.gongkai.validation.stack.FindingGroup;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.gongkai.validation.stack.ReportStack;
import org.gongkai.validation.stack.RuleGroup;
import org.gongkai.validation.stack.StackParts;
import org.gongkai.validation.stack.SummaryPairing;
import org.gongkai.validation.stack.UnreadFile;

/** Lets a property say {@code @ForAll ValidationResult result} and the like, of every type of {@code gongkai-validation}. */
public final class ValidationArbitraryProvider implements ArbitraryProvider {

    private static final Types TYPES = Types.none()
            .with(Basis.class, Findings::bases)
            .with(Cell.class, Findings::cells)
            .with(Figure.class, Findings::figures)
            .with(Finding.class, Findings::any)
            .with(HeldWithBlanks.class, Findings::heldWithBlanks)
            .with(Reconciliation.class, Diagnoses::reconciliations)
            .with(Rule.class, Results::rules)
            .with(RuleId.class, Findings::ruleIds)
            .with(RuleSet.class, Results::ruleSets)
            .with(RuleTally.class, Findings::tallies)
            .with(Subject.class, Findings::subjects)
            .with(ValidationResult.class, Results::any)
            .with(Validator.class, Results::validators)
            .with(Waiver.class, Results::waivers)
            .with(Acceptance.class, Results::acceptances)
            .with(AcceptancePolicy.class, Results::policies)
            .with(Correction.class, Decisions::corrections)
            .with(Decision.class, Decisions::any)
            .with(DecisionLog.class, Decisions::logs)
            .with(LapsedDecision.class, Decisions::lapsed)
            .with(Replay.class, Decisions::replays)
            .with(LapsedWaiver.class, Results::lapsedWaivers)
            .with(ValidationResults.class, Results::many)
            .with(SubjectFinding.class, Results::subjectFindings)
            .with(ResultsComparison.class, Results::comparisons)
            .with(ReportPlace.class, ValidationArbitraryProvider::places)
            .with(
                    SummaryAndUnits.class,
                    () -> Summaries.annual().map(each -> SummaryAndUnits.of(each.summary(), each.units())))
            .with(WholeAndOwn.class, ValidationArbitraryProvider::wholes)
            .with(ReportAmongPeers.class, ValidationArbitraryProvider::peers)
            .with(CellChange.class, Diagnoses::changes)
            .with(Diagnosis.class, Diagnoses::any)
            .with(Repair.class, Diagnoses::repairs)
            .with(Misreadings.class, Decodings::misreadings)
            .with(Readings.class, Decodings::readings)
            .with(Decoding.class, Decodings::any)
            .with(DecodedCell.class, Decodings::cells)
            .with(Collation.class, Decodings::collations)
            .with(CollatedCell.class, Decodings::collatedCells)
            .with(CollationPage.class, Decodings::pages)
            .with(Standing.class, Diagnoses::standings)
            .with(ReconciliationAnalysis.class, Diagnoses::analyses)
            .with(CatalogAndReport.class, Diagnoses::catalogsAndReports)
            .with(RegisterAndReport.class, Diagnoses::registersAndReports)
            .with(
                    DisputeRegister.class,
                    () -> Combinators.combine(Disputes.cases(), Applications.registers())
                            .as(DisputeRegister::new))
            .with(
                    CatalogAndDirectories.class,
                    () -> Combinators.combine(Catalogs.any(), CatalogFolds.basicCatalogs())
                            .as(CatalogAndDirectories::new))
            .with(Plausibility.class, Plausibilities::any)
            .with(Suspicion.class, Plausibilities::suspicions)
            .with(Coverage.class, ValidationArbitraryProvider::coverages)
            .with(RuleDescription.class, Stacks::descriptions)
            .with(FindingMarks.class, Stacks::marks)
            .with(ReadReport.class, Stacks::reads)
            .with(UnreadFile.class, Stacks::unread)
            .with(RuleGroup.class, Stacks::groups)
            .with(ReportChecks.class, Stacks::checks)
            .with(ReportStack.class, Stacks::any)
            .with(CheckedReport.class, Stacks::checked)
            .with(BesideOthers.class, Stacks::beside)
            .with(StackParts.class, Stacks::parts)
            .with(AgencyReports.class, Stacks::agencies)
            .with(CheckedSeries.class, Stacks::series)
            .with(CheckedSummary.class, Stacks::summaries)
            .with(SummaryPairing.class, Stacks::pairings)
            .with(FindingGroup.class, Stacks::findingGroups)
            .with(Overview.class, Stacks::overviews)
            .with(ResultPage.class, Stacks::resultPages)
            .with(LiveForm.class, Stacks::liveForms)
            .with(OverviewPage.class, Stacks::overviewPages)
            .with(AgencyLetter.class, Stacks::letters)
            .with(ChangedCell.class, Changes::cells)
            .with(ChangedFact.class, Changes::facts)
            .with(ChangedPassage.class, Changes::passages)
            .with(ChangedText.class, Changes::changedTexts)
            .with(MovedPassage.class, Changes::moved)
            .with(PassagePlace.class, Changes::places)
            .with(ReportChanges.class, Changes::any)
            .with(ReportChangesPage.class, Changes::pages)
            .with(ReportVersion.class, Changes::ofThemselves)
            .with(TextPiece.class, Changes::pieces);

    /** For the service loader. */
    public ValidationArbitraryProvider() {}

    private static Arbitrary<WholeAndOwn> wholes() {
        return Combinators.combine(Reports.annual().year(2023), Reports.annual().year(2023))
                .as((whole, own) -> new WholeAndOwn(
                        AnnualReport.builder()
                                .from(whole)
                                .scope(ReportScope.SUMMARY)
                                .build(),
                        AnnualReport.builder().from(own).scope(ReportScope.OWN).build()));
    }

    private static Arbitrary<ReportAmongPeers> peers() {
        return Reports.annual()
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(reports -> ReportAmongPeers.of(reports).get(reports.size() - 1));
    }

    private static Arbitrary<ReportPlace> places() {
        return Arbitraries.of("2020", "某县财政局", "a/b").map(name -> ReportPlace.named("/units", name));
    }

    private static Arbitrary<Coverage> coverages() {
        Arbitrary<Set<Area>> areas = Directories.areas().set().ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(DisclosureLevel.class), areas, areas)
                .as((level, ofLevel, ofKeeper) ->
                        Coverage.none().atLevel(level, ofLevel).keptBy(List.of(Agency.of("某镇人民政府")), ofKeeper));
    }

    /** {@return the types, each with the arbitrary that a property gets} */
    public static Types types() {
        return TYPES;
    }

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return TYPES.types().contains(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(TYPES.arbitrary(targetType.getRawType()));
    }
}
