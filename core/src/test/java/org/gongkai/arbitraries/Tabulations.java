package org.gongkai.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.application.Application;
import org.gongkai.dispute.Dispute;
import org.gongkai.law.FormEdition;
import org.gongkai.tabulation.ApplicationTally;
import org.gongkai.tabulation.DisputeCounting;
import org.gongkai.tabulation.DisputeTally;
import org.gongkai.tabulation.ProactiveTabulation;
import org.gongkai.tabulation.ProactiveTally;
import org.gongkai.tabulation.Tabulation;

/** Registers and catalogs folded into the tables of the report. */
public final class Tabulations {

    private Tabulations() {}

    /** {@return tabulations of registers and cases} */
    public static Arbitrary<Tabulation> any() {
        return Combinators.combine(
                        Applications.registers(), Disputes.cases(), years(), Arbitraries.of(FormEdition.class))
                .as(Tabulation::of);
    }

    /** {@return tallies of applications that know what is behind each cell, and such that only count} */
    public static Arbitrary<ApplicationTally> ofApplications() {
        return Combinators.combine(
                        Applications.registers(),
                        years(),
                        Arbitraries.of(FormEdition.class),
                        Arbitraries.of(true, false))
                .as(Tabulations::tally);
    }

    private static ApplicationTally tally(List<Application> register, int year, FormEdition edition, boolean tracing) {
        ApplicationTally tally =
                tracing ? ApplicationTally.tracing(year, edition) : ApplicationTally.counting(year, edition);
        register.forEach(tally::add);
        return tally;
    }

    /** {@return tallies of cases by either way of counting} */
    public static Arbitrary<DisputeTally> ofDisputes() {
        return Combinators.combine(Disputes.cases(), years(), Arbitraries.of(DisputeCounting.class))
                .as(Tabulations::tally);
    }

    private static DisputeTally tally(List<Dispute> cases, int year, DisputeCounting counting) {
        DisputeTally tally = DisputeTally.of(year, counting);
        cases.forEach(tally::add);
        return tally;
    }

    /** {@return tables of part two made of catalogs} */
    public static Arbitrary<ProactiveTabulation> ofCatalogs() {
        return Combinators.combine(
                        Catalogs.any(), Arbitraries.integers().between(2016, 2024), Arbitraries.of(FormEdition.class))
                .as(ProactiveTally::of);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2019, 2022);
    }
}
