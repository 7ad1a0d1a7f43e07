package org.gongkai.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.TableLayout;

/** The cells of a report's tables that are left blank where they hold 0. */
record Blanks(Set<Integer> proactive, Set<Integer> applications, Set<Integer> disputes) {

    static final Blanks NONE = new Blanks(Set.of(), Set.of(), Set.of());

    static Arbitrary<Blanks> of(FormEdition edition) {
        return Combinators.combine(
                        Counts.blanks(TableLayout.proactive(edition).cellCount()),
                        Counts.blanks(TableLayout.applications(edition).cellCount()),
                        Counts.blanks(TableLayout.disputes().cellCount()))
                .as(Blanks::new);
    }

    static AnnualReport in(AnnualReport report, Blanks blanks) {
        return report.withProactive(ProactiveTables.blanked(report.proactive(), blanks.proactive()))
                .withApplications(ApplicationTables.blanked(report.applications(), blanks.applications()))
                .withDisputes(DisputeTables.blanked(report.disputes(), blanks.disputes()));
    }
}
