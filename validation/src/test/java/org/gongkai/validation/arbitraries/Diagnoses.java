package org.gongkai.validation.arbitraries;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.arbitraries.Fault;
import org.gongkai.arbitraries.Faults;
import org.gongkai.arbitraries.ProactiveTables;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Tabulations;
import org.gongkai.arbitraries.Texts;
import org.gongkai.report.TableLayout;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.analysis.ReconciliationAnalysis;
import org.gongkai.validation.analysis.Standing;
import org.gongkai.validation.diagnosis.CellChange;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.diagnosis.Repair;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.CatalogAndReport;
import org.gongkai.validation.rules.RegisterAndReport;

/** Diagnoses of reports with a mistake and without, and what is compared with a report. */
public final class Diagnoses {

    /** So that each is found at once, whatever the mistake is. */
    private static final int MOST_CELLS = 2;

    private static final int MOST_TOGETHER = 3;

    private Diagnoses() {}

    /** {@return diagnoses of every status} */
    public static Arbitrary<Diagnosis> any() {
        Diagnoser diagnoser = Diagnoser.of(AnnualReportRules.ruleSet()).withMaxCells(MOST_CELLS);
        return Arbitraries.oneOf(
                Reports.annual().map(diagnoser::diagnose), faults().map(fault -> diagnoser.diagnose(fault.broken())));
    }

    /** {@return mistakes in reports, each with the truth} */
    public static Arbitrary<Fault> faults() {
        return Reports.annual().flatMap(report -> Faults.in(report).any());
    }

    /** {@return changes after which a report balances} */
    public static Arbitrary<Repair> repairs() {
        return any().map(diagnosis -> diagnosis.repairs().stream().findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** {@return what some reconciliations say together} */
    public static Arbitrary<ReconciliationAnalysis> analyses() {
        return reconciliations().list().ofMaxSize(MOST_TOGETHER).map(ReconciliationAnalysis::of);
    }

    /** {@return how a reconciliation stands to others, of every kind} */
    public static Arbitrary<Standing> standings() {
        return Combinators.combine(analyses(), reconciliations()).as(ReconciliationAnalysis::adding);
    }

    /** {@return changes of single cells} */
    public static Arbitrary<CellChange> changes() {
        return any().map(diagnosis -> Stream.concat(
                                diagnosis.deduced().stream(),
                                diagnosis.repairs().stream().flatMap(repair -> repair.changes().stream()))
                        .findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** {@return tabulated registers, each with a report that it need not agree with} */
    public static Arbitrary<RegisterAndReport> registersAndReports() {
        return Tabulations.any()
                .flatMap(tabulation -> Reports.annual()
                        .year(tabulation.year())
                        .edition(tabulation.applications().edition())
                        .map(report -> new RegisterAndReport(tabulation, report)));
    }

    /** {@return tabulated catalogs, each with a published table that it need not agree with} */
    public static Arbitrary<CatalogAndReport> catalogsAndReports() {
        return Tabulations.ofCatalogs()
                .flatMap(tabulation -> Combinators.combine(
                                Arbitraries.integers().between(2019, 2024),
                                ProactiveTables.ofAnyCells(tabulation.table().edition()))
                        .as((year, published) -> new CatalogAndReport("某县人民政府", year, tabulation, published)));
    }

    /** {@return reconciliations between any cells of the table of disputes} */
    public static Arbitrary<Reconciliation> reconciliations() {
        TableLayout layout = TableLayout.disputes();
        Arbitrary<int[]> cells = Arbitraries.integers()
                .between(0, layout.cellCount() - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(drawn -> drawn.stream().mapToInt(cell -> cell).toArray());
        return Combinators.combine(
                        Texts.any(),
                        cells,
                        Arbitraries.of(Relation.class),
                        Arbitraries.integers().between(0, 6))
                .as((statement, drawn, relation, split) -> Reconciliation.of(
                        layout,
                        statement,
                        Arrays.copyOfRange(drawn, 0, Math.min(split, drawn.length)),
                        relation,
                        Arrays.copyOfRange(drawn, Math.min(split, drawn.length), drawn.length)));
    }
}
