package org.gongkai.arbitraries;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.agency.RegionCode;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.catalog.DocumentNumber;
import org.gongkai.catalog.IndexNumber;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.law.Citation;
import org.gongkai.law.FormEdition;
import org.gongkai.law.LegalDocument;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2019;
import org.gongkai.report.ProactiveTable2021;

/** Lets a property say {@code @ForAll AnnualReport report} and the like. */
public final class DisclosureArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            entry(Agency.class, Agencies::any),
            entry(AnnualReport.class, Reports::annual),
            entry(ApplicantCounts.class, () -> applications().map(ApplicationTable::received)),
            entry(ApplicationTable.class, DisclosureArbitraryProvider::applications),
            entry(Citation.class, Citations::any),
            entry(CreditCode.class, Agencies::creditCodes),
            entry(DisputeCounts.class, () -> DisputeTables.consistent().map(DisputeTable::reconsideration)),
            entry(DisputeTable.class, DisputeTables::consistent),
            entry(LegalDocument.class, Citations::documents),
            entry(ProactiveTable.class, () -> Arbitraries.of(FormEdition.class).flatMap(ProactiveTables::consistent)),
            entry(
                    ProactiveTable2019.class,
                    () -> ProactiveTables.consistent(FormEdition.FORM_2019).map(ProactiveTable2019.class::cast)),
            entry(
                    ProactiveTable2021.class,
                    () -> ProactiveTables.consistent(FormEdition.FORM_2021).map(ProactiveTable2021.class::cast)),
            entry(RegionCode.class, Agencies::regionCodes),
            entry(CatalogEntry.class, Catalogs::entries),
            entry(DocumentNumber.class, Catalogs::documentNumbers),
            entry(IndexNumber.class, Catalogs::indexNumbers),
            entry(PolicyDocument.class, Catalogs::policyDocuments),
            entry(StandardDirectory.class, Directories::any),
            entry(DirectoryItem.class, Directories::items),
            entry(Yuan.class, Amounts::any));

    private static Arbitrary<ApplicationTable> applications() {
        return Arbitraries.of(FormEdition.class).flatMap(ApplicationTables::consistent);
    }

    private static Map.Entry<Class<?>, Supplier<Arbitrary<?>>> entry(Class<?> type, Supplier<Arbitrary<?>> arbitrary) {
        return Map.entry(type, arbitrary);
    }

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(BY_TYPE.get(targetType.getRawType()).get());
    }
}
