package org.gongkai.arbitraries;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantIdentity;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.application.OfficeView;
import org.gongkai.application.Receipt;
import org.gongkai.application.RegisterReading;
import org.gongkai.application.Remedy;
import org.gongkai.application.ReplyDetails;
import org.gongkai.application.ReplyDocument;
import org.gongkai.calendar.HolidayNotice;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.calendar.WorkingCalendar;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogDiff;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.CatalogReading;
import org.gongkai.catalog.CleanedDocument;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.EntryKey;
import org.gongkai.catalog.IndexNumber;
import org.gongkai.catalog.InterpretationRate;
import org.gongkai.catalog.MediaItem;
import org.gongkai.catalog.Opinion;
import org.gongkai.catalog.PolicyLibrary;
import org.gongkai.catalog.PublicConsultation;
import org.gongkai.catalog.ResponseWay;
import org.gongkai.catalog.TaskProgress;
import org.gongkai.catalog.YearAmount;
import org.gongkai.catalog.YearCount;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.Conventions;
import org.gongkai.deadline.Deadline;
import org.gongkai.deadline.DeadlineChange;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.deadline.DeadlineStep;
import org.gongkai.deadline.DueDate;
import org.gongkai.deadline.UncountedDay;
import org.gongkai.deadline.UncountedSpan;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicCatalogDiff;
import org.gongkai.directory.BasicConflict;
import org.gongkai.directory.BasicItem;
import org.gongkai.directory.BasicSource;
import org.gongkai.directory.ChangedPart;
import org.gongkai.directory.Channel;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DirectoryReading;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.ItemKey;
import org.gongkai.directory.OtherCell;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.directory.TimeLimit.Clause;
import org.gongkai.dispute.Dispute;
import org.gongkai.fee.FeeBracket;
import org.gongkai.fee.FeeComparison;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.fee.MonthlyItems;
import org.gongkai.fee.ProcessingFee;
import org.gongkai.form.CellMark;
import org.gongkai.form.FormArea;
import org.gongkai.form.FormEntry;
import org.gongkai.form.FormHeading;
import org.gongkai.form.FormLayout;
import org.gongkai.form.FormReading;
import org.gongkai.indicator.ChangeValue;
import org.gongkai.indicator.GrowthRate;
import org.gongkai.indicator.IndicatorValue;
import org.gongkai.indicator.Rate;
import org.gongkai.json.JsonLine;
import org.gongkai.law.Citation;
import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.gongkai.layout.PageLayout;
import org.gongkai.layout.PrintedSheet;
import org.gongkai.layout.PrintedWord;
import org.gongkai.layout.Ruling;
import org.gongkai.money.Yuan;
import org.gongkai.narrative.Breakdown;
import org.gongkai.narrative.Narrative;
import org.gongkai.narrative.Quotient;
import org.gongkai.narrative.Statement;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisclosureCounts;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.DocumentCounts;
import org.gongkai.report.FeeItemCounts;
import org.gongkai.report.ItemCounts;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.tabulation.ApplicationTally;
import org.gongkai.tabulation.Consolidation;
import org.gongkai.tabulation.DisputeTally;
import org.gongkai.tabulation.ProactiveTabulation;
import org.gongkai.tabulation.Tabulation;
import org.gongkai.text.Text;

/** Lets a property say {@code @ForAll AnnualReport report} and the like, of every type of {@code gongkai-core}. */
public final class DisclosureArbitraryProvider implements ArbitraryProvider {

    private static final Types TYPES =
            reports().with(onRequest()).with(catalogs()).with(pages());

    /** For the service loader. */
    public DisclosureArbitraryProvider() {}

    /** {@return the types, each with the arbitrary that a property gets} */
    public static Types types() {
        return TYPES;
    }

    private static Types reports() {
        return Types.none()
                .with(Agency.class, Agencies::any)
                .with(CreditCode.class, Agencies::creditCodes)
                .with(RegionCode.class, Agencies::regionCodes)
                .with(Citation.class, Citations::any)
                .with(LegalDocument.class, Citations::documents)
                .with(Yuan.class, Amounts::any)
                .with(AnnualReport.class, Reports::annual)
                .with(
                        ReportAndPrevious.class,
                        () -> Reports.annual()
                                .pairs()
                                .map(pair -> new ReportAndPrevious(pair.current(), pair.previous())))
                .with(ReportSeries.class, () -> Reports.annual().series(3).map(ReportSeries::of))
                .with(Consolidation.class, DisclosureArbitraryProvider::consolidations)
                .with(Narrative.class, Narratives::any)
                .with(Statement.class, Narratives::statements)
                .with(Breakdown.class, Narratives::breakdowns)
                .with(Quotient.class, Narratives::quotients)
                .with(ApplicantCounts.class, () -> applications().map(ApplicationTable::received))
                .with(ApplicationTable.class, DisclosureArbitraryProvider::applications)
                .with(CountRow.class, DisclosureArbitraryProvider::rows)
                .with(CountTable.class, DisclosureArbitraryProvider::tables)
                .with(DisclosureCounts.class, () -> of2019().map(ProactiveTable2019::normativeDocument))
                .with(DisputeCounts.class, () -> DisputeTables.consistent().map(DisputeTable::reconsideration))
                .with(DisputeTable.class, DisputeTables::consistent)
                .with(DocumentCounts.class, () -> of2021().map(ProactiveTable2021::normativeDocument))
                .with(FeeItemCounts.class, () -> of2019().map(ProactiveTable2019::administrativeFee))
                .with(ItemCounts.class, () -> of2019().map(ProactiveTable2019::license))
                .with(
                        ProactiveTable.class,
                        () -> Arbitraries.of(FormEdition.class).flatMap(MadeOnce.of(ProactiveTables::consistent)))
                .with(ProactiveTable2019.class, DisclosureArbitraryProvider::of2019)
                .with(ProactiveTable2021.class, DisclosureArbitraryProvider::of2021)
                .with(TableLayout.class, Forms::tables)
                .with(TableRow.class, Forms::rows);
    }

    private static Arbitrary<Consolidation> consolidations() {
        return Summaries.annual().map(summary -> summary.units().stream().collect(Consolidation.collector()));
    }

    private static Types onRequest() {
        return Types.none()
                .with(Applicant.class, Applicants::applicants)
                .with(ApplicantIdentity.class, Applicants::identities)
                .with(Application.class, Applications::applications)
                .with(ApplicationEvent.class, Events::any)
                .with(ApplicationEvent.AgencyAnswered.class, Events::agenciesAnswered)
                .with(ApplicationEvent.AgencyConsulted.class, Events::agenciesConsulted)
                .with(ApplicationEvent.CorrectionAsked.class, Events::correctionsAsked)
                .with(ApplicationEvent.CorrectionMade.class, () -> Days.any().map(ApplicationEvent.CorrectionMade::new))
                .with(
                        ApplicationEvent.CorrectionOverdue.class,
                        () -> Days.any().map(ApplicationEvent.CorrectionOverdue::new))
                .with(ApplicationEvent.Extension.class, Events::extensions)
                .with(ApplicationEvent.FeeNotice.class, Events::feeNotices)
                .with(ApplicationEvent.FeeOverdue.class, () -> Days.any().map(ApplicationEvent.FeeOverdue::new))
                .with(ApplicationEvent.FeePaid.class, () -> Days.any().map(ApplicationEvent.FeePaid::new))
                .with(ApplicationEvent.ReasonsAsked.class, () -> Days.any().map(ApplicationEvent.ReasonsAsked::new))
                .with(ApplicationEvent.ReasonsGiven.class, () -> Days.any().map(ApplicationEvent.ReasonsGiven::new))
                .with(ApplicationEvent.Reply.class, Replies::any)
                .with(ApplicationEvent.ReplyPostponed.class, Events::postponements)
                .with(ApplicationEvent.ThirdPartyAnswered.class, Events::thirdPartiesAnswered)
                .with(ApplicationEvent.ThirdPartyConsulted.class, Events::thirdPartiesConsulted)
                .with(ApplicationEvent.ThirdPartyNotified.class, Events::thirdPartiesNotified)
                .with(ApplicationEvent.Withdrawal.class, () -> Days.any().map(ApplicationEvent.Withdrawal::new))
                .with(ClockReading.class, Clocks::readings)
                .with(Conventions.class, Clocks::conventions)
                .with(Deadline.class, Clocks::deadlines)
                .with(DeadlineChange.class, Clocks::changes)
                .with(DeadlineClock.class, Clocks::any)
                .with(DeadlineStep.class, Clocks::steps)
                .with(DueDate.class, Clocks::dueDates)
                .with(FeeBracket.class, Fees::brackets)
                .with(FeeComparison.class, Fees::comparisons)
                .with(FeeSchedule.class, Fees::schedules)
                .with(MonthlyItems.class, Fees::monthlyItems)
                .with(OfficeView.class, () -> Applications.applications().map(OfficeView::of))
                .with(ProcessingFee.class, Fees::any)
                .with(Receipt.class, Applications::receipts)
                .with(Remedy.class, Replies::remedies)
                .with(ReplyDetails.class, Replies::details)
                .with(ReplyDocument.class, Replies::documents)
                .with(UncountedDay.class, Clocks::uncountedDays)
                .with(UncountedSpan.class, Clocks::uncountedSpans)
                .with(HolidayNotice.class, Calendars::notices)
                .with(StateCouncilCalendar.class, Calendars::any)
                .with(WorkingCalendar.class, Calendars::any)
                .with(Dispute.class, Disputes::disputes)
                .with(ApplicationTally.class, Tabulations::ofApplications)
                .with(DisputeTally.class, Tabulations::ofDisputes)
                .with(ProactiveTabulation.class, Tabulations::ofCatalogs)
                .with(Tabulation.class, Tabulations::any)
                .with(Rate.class, IndicatorValues::rates)
                .with(IndicatorValue.class, IndicatorValues::any)
                .with(GrowthRate.class, IndicatorValues::growthRates)
                .with(ChangeValue.class, IndicatorValues::changes);
    }

    private static Types catalogs() {
        return Types.none()
                .with(Area.class, Directories::areas)
                .with(DisclosureBasis.class, Directories::bases)
                .with(Channel.class, Directories::channels)
                .with(DirectoryItem.class, Directories::items)
                .with(OtherCell.class, Directories::otherCells)
                .with(ItemKey.class, Directories::keys)
                .with(DirectoryReading.class, CatalogFolds::readings)
                .with(CatalogReading.class, CatalogTables::readings)
                .with(RegisterReading.class, RegisterTables::readings)
                .with(Clause.class, Directories::clauses)
                .with(Clause.Before.class, () -> clauses(Clause.Before.class))
                .with(Clause.Every.class, () -> clauses(Clause.Every.class))
                .with(Clause.PublicNotice.class, () -> clauses(Clause.PublicNotice.class))
                .with(Clause.Within.class, () -> clauses(Clause.Within.class))
                .with(StandardDirectory.class, Directories::any)
                .with(TimeLimit.class, Directories::timeLimits)
                .with(TimeLimit.Part.class, Directories::parts)
                .with(BasicCatalog.class, CatalogFolds::basicCatalogs)
                .with(BasicCatalogDiff.class, CatalogFolds::basicDiffs)
                .with(BasicCatalogDiff.Changed.class, CatalogFolds::basicChanges)
                .with(BasicConflict.class, CatalogFolds::conflicts)
                .with(BasicConflict.Version.class, CatalogFolds::conflictVersions)
                .with(BasicItem.class, CatalogFolds::basicItems)
                .with(BasicSource.class, CatalogFolds::sources)
                .with(Catalog.class, Catalogs::any)
                .with(Catalogs.kinds())
                .with(CatalogDiff.class, CatalogFolds::diffs)
                .with(CatalogDiff.Changed.class, CatalogFolds::changes)
                .with(ChangedPart.class, CatalogFolds::changedParts)
                .with(CatalogEntry.class, Catalogs::entries)
                .with(EntryKey.class, () -> Catalogs.entries().map(CatalogEntry::key))
                .with(DocumentNumber.class, Catalogs::documentNumbers)
                .with(IndexNumber.class, Catalogs::indexNumbers)
                .with(InterpretationRate.class, CatalogFolds::interpretationRates)
                .with(PolicyLibrary.class, CatalogFolds::policyLibraries)
                .with(PublicConsultation.class, Catalogs::publicConsultations)
                .with(CleanedDocument.class, PolicyEntries::cleanedDocuments)
                .with(ResponseWay.class, PolicyEntries::responseWays)
                .with(Opinion.class, PolicyEntries::opinions)
                .with(MediaItem.class, PolicyEntries::mediaItems)
                .with(TaskProgress.class, Catalogs::taskProgress)
                .with(YearAmount.class, Catalogs::yearAmounts)
                .with(YearCount.class, Catalogs::yearCounts);
    }

    private static Types pages() {
        return Types.none()
                .with(CellMark.class, Forms::marks)
                .with(FormArea.class, Forms::areas)
                .with(FormEntry.class, Forms::entries)
                .with(FormHeading.class, Forms::headings)
                .with(FormLayout.class, Forms::layouts)
                .with(FormReading.class, Forms::readings)
                .with(Block.class, () -> Arbitraries.oneOf(Grids.paragraphs(), Grids.tables()))
                .with(Block.Paragraph.class, Grids::paragraphs)
                .with(Block.Table.class, Grids::tables)
                .with(Grid.class, Grids::any)
                .with(JsonLine.class, Lines::any)
                .with(Notice.class, Grids::notices)
                .with(Page.class, Grids::pages)
                .with(PageLayout.class, Sheets::pages)
                .with(PrintedSheet.class, Sheets::any)
                .with(PrintedWord.class, Sheets::words)
                .with(Ruling.class, Sheets::rulings)
                .with(Place.class, Grids::places)
                .with(Text.class, Texts::any);
    }

    private static Arbitrary<ApplicationTable> applications() {
        return Arbitraries.of(FormEdition.class).flatMap(MadeOnce.of(ApplicationTables::consistent));
    }

    private static Arbitrary<ProactiveTable2019> of2019() {
        return ProactiveTables.consistent(FormEdition.FORM_2019).map(ProactiveTable2019.class::cast);
    }

    private static Arbitrary<ProactiveTable2021> of2021() {
        return ProactiveTables.consistent(FormEdition.FORM_2021).map(ProactiveTable2021.class::cast);
    }

    private static Arbitrary<CountTable> tables() {
        return Arbitraries.oneOf(applications(), DisputeTables.consistent(), of2019(), of2021());
    }

    private static Arbitrary<CountRow> rows() {
        return Arbitraries.oneOf(List.of(
                applications().map(ApplicationTable::received),
                DisputeTables.consistent().map(DisputeTable::reconsideration),
                of2019().map(ProactiveTable2019::normativeDocument),
                of2019().map(ProactiveTable2019::license),
                of2019().map(ProactiveTable2019::administrativeFee),
                of2021().map(ProactiveTable2021::normativeDocument)));
    }

    private static <C extends Clause> Arbitrary<C> clauses(Class<C> type) {
        return Directories.clauses().filter(type::isInstance).map(type::cast);
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
