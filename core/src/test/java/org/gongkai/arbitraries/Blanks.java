package org.gongkai.arbitraries;

import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.TableLayout;

/** The cells of a report's tables that are left blank. */
record Blanks(BlankCells proactive, BlankCells applications, BlankCells disputes) {

    static final Blanks NONE = new Blanks(BlankCells.NONE, BlankCells.NONE, BlankCells.NONE);

    static Arbitrary<Blanks> of(FormEdition edition, Function<TableLayout, Arbitrary<BlankCells>> cells) {
        return Combinators.combine(
                        cells.apply(TableLayout.proactive(edition)),
                        cells.apply(TableLayout.applications(edition)),
                        cells.apply(TableLayout.disputes()))
                .as(Blanks::new);
    }

    static AnnualReport in(AnnualReport report, Blanks blanks) {
        return report.withProactive(blanks.proactive().in(report.proactive(), ProactiveTable::with))
                .withApplications(blanks.applications().in(report.applications(), ApplicationTable::with))
                .withDisputes(blanks.disputes().in(report.disputes(), DisputeTable::with));
    }
}
