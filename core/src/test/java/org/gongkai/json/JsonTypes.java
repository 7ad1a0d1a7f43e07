package org.gongkai.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Outcome;
import org.gongkai.application.OutcomeGroup;
import org.gongkai.arbitraries.Agencies;
import org.gongkai.arbitraries.Amounts;
import org.gongkai.arbitraries.ApplicationTables;
import org.gongkai.arbitraries.CatalogFolds;
import org.gongkai.arbitraries.Catalogs;
import org.gongkai.arbitraries.Citations;
import org.gongkai.arbitraries.Directories;
import org.gongkai.arbitraries.DisputeTables;
import org.gongkai.arbitraries.PolicyEntries;
import org.gongkai.arbitraries.ProactiveTables;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Summaries;
import org.gongkai.arbitraries.Types;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogDiff;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.CleanedDocument;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.IndexNumber;
import org.gongkai.catalog.MediaItem;
import org.gongkai.catalog.Opinion;
import org.gongkai.catalog.PublicConsultation;
import org.gongkai.catalog.ResponseWay;
import org.gongkai.directory.Area;
import org.gongkai.directory.BasicCatalog;
import org.gongkai.directory.BasicCatalogDiff;
import org.gongkai.directory.BasicConflict;
import org.gongkai.directory.BasicItem;
import org.gongkai.directory.Channel;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureBasis;
import org.gongkai.directory.ItemKey;
import org.gongkai.directory.OtherCell;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.directory.TimeLimit;
import org.gongkai.law.Citation;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisclosureCounts;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.DocumentCounts;
import org.gongkai.report.FeeItemCounts;
import org.gongkai.report.ItemCounts;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.tabulation.Consolidation;

/** A value of every type that has a JSON form, with the type it is read as. */
final class JsonTypes {

    private JsonTypes() {}

    static Arbitrary<Tuple2<Class<?>, Object>> any() {
        Arbitrary<FormEdition> editions = Arbitraries.of(FormEdition.class);
        Arbitrary<ApplicationTable> applications = editions.flatMap(ApplicationTables::ofAnyCells);
        Arbitrary<DisputeTable> disputes = DisputeTables.ofAnyCells();
        Arbitrary<ProactiveTable2019> of2019 =
                ProactiveTables.ofAnyCells(FormEdition.FORM_2019).map(ProactiveTable2019.class::cast);
        Arbitrary<ProactiveTable2021> of2021 =
                ProactiveTables.ofAnyCells(FormEdition.FORM_2021).map(ProactiveTable2021.class::cast);
        return Arbitraries.oneOf(List.of(
                as(AnnualReport.class, Reports.annual()),
                as(AnnualReport.class, Reports.annual().ofAnyCells()),
                as(ApplicationTable.class, applications),
                as(DisputeTable.class, disputes),
                as(ProactiveTable.class, of2019),
                as(ProactiveTable.class, of2021),
                as(ProactiveTable2019.class, of2019),
                as(ProactiveTable2021.class, of2021),
                as(ApplicantCounts.class, applications.map(ApplicationTable::received)),
                as(DisputeCounts.class, disputes.map(DisputeTable::reconsideration)),
                as(DisclosureCounts.class, of2019.map(ProactiveTable2019::normativeDocument)),
                as(ItemCounts.class, of2019.map(ProactiveTable2019::license)),
                as(FeeItemCounts.class, of2019.map(ProactiveTable2019::administrativeFee)),
                as(DocumentCounts.class, of2021.map(ProactiveTable2021::governmentRule)),
                as(Agency.class, Agencies.any()),
                as(Agency.class, Agencies.withOddNames()),
                as(AnnualReport.class, Reports.annual().withOddTexts()),
                as(CreditCode.class, Agencies.creditCodes()),
                as(RegionCode.class, Agencies.regionCodes()),
                as(Yuan.class, Amounts.any()),
                as(Citation.class, Citations.any()),
                as(Citation.class, Citations.withOddWords()),
                as(Catalog.class, Catalogs.any()),
                as(Catalog.class, Catalogs.withOddTexts()),
                as(CatalogDiff.class, CatalogFolds.diffs()),
                as(CatalogEntry.class, Catalogs.entries()),
                as(CatalogEntry.class, Catalogs.entriesWithOddTexts()),
                ofKinds(Catalogs.kinds()),
                as(PublicConsultation.class, Catalogs.publicConsultations()),
                as(CleanedDocument.class, PolicyEntries.cleanedDocuments()),
                as(ResponseWay.class, PolicyEntries.responseWays()),
                as(Opinion.class, PolicyEntries.opinions()),
                as(MediaItem.class, PolicyEntries.mediaItems()),
                as(DocumentNumber.class, Catalogs.documentNumbers()),
                as(IndexNumber.class, Catalogs.indexNumbers()),
                as(Consolidation.class, Summaries.annual().map(summary -> Consolidation.of(summary.units()))),
                as(BasicCatalog.class, CatalogFolds.basicCatalogs()),
                as(BasicCatalogDiff.class, CatalogFolds.basicDiffs()),
                as(BasicConflict.class, CatalogFolds.conflicts()),
                as(BasicItem.class, CatalogFolds.basicItems()),
                as(StandardDirectory.class, Directories.any()),
                as(DirectoryItem.class, Directories.items()),
                as(StandardDirectory.class, Directories.withOddTexts()),
                as(DirectoryItem.class, Directories.itemsWithOddTexts()),
                as(ItemKey.class, Directories.keys()),
                as(OtherCell.class, Directories.otherCells()),
                as(Channel.class, Directories.channels()),
                as(TimeLimit.class, Directories.timeLimits()),
                as(DisclosureBasis.class, Directories.bases()),
                as(Area.class, Directories.areas()),
                as(FormEdition.class, editions),
                as(ApplicantKind.class, Arbitraries.of(ApplicantKind.class)),
                as(Outcome.class, Arbitraries.of(Outcome.class)),
                as(OutcomeGroup.class, Arbitraries.of(OutcomeGroup.class)),
                as(AdministrativeLevel.class, Arbitraries.of(AdministrativeLevel.class)),
                as(AgencyKind.class, Arbitraries.of(AgencyKind.class)),
                as(ReportScope.class, Arbitraries.of(ReportScope.class)),
                as(ReportSection.class, Arbitraries.of(ReportSection.class))));
    }

    private static <T> Arbitrary<Tuple2<Class<?>, Object>> as(Class<T> type, Arbitrary<? extends T> values) {
        return values.map(value -> Tuple.of(type, value));
    }

    private static Arbitrary<Tuple2<Class<?>, Object>> ofKinds(Types kinds) {
        return Arbitraries.oneOf(kinds.types().stream()
                .<Arbitrary<Tuple2<Class<?>, Object>>>map(
                        kind -> kinds.arbitrary(kind).map(value -> Tuple.of(kind, value)))
                .toList());
    }

    /** Numbers that mean the same amount, written in different ways. */
    static Map<String, BigDecimal> amounts() {
        return Map.of("1000", new BigDecimal("1000"), "1e3", new BigDecimal("1000"), "12.50", new BigDecimal("12.5"));
    }
}
