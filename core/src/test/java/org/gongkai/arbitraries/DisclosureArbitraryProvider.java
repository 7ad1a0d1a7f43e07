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
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;

/** Lets a property say {@code @ForAll AnnualReport report} and the like. */
public final class DisclosureArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.of(
            Agency.class, Agencies::any,
            AnnualReport.class, Reports::annual,
            ApplicationTable.class, () -> Arbitraries.of(FormEdition.class).flatMap(ApplicationTables::consistent),
            CreditCode.class, Agencies::creditCodes,
            DisputeTable.class, DisputeTables::consistent,
            ProactiveTable.class, () -> Arbitraries.of(FormEdition.class).flatMap(ProactiveTables::consistent),
            RegionCode.class, Agencies::regionCodes,
            Yuan.class, Amounts::any);

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(BY_TYPE.get(targetType.getRawType()).get());
    }
}
