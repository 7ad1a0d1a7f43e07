package org.gongkai.validation.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;

/**
 * Finds where a report that does not balance can be wrong.
 *
 * <p>It uses the reconciliations that rules declare for the application and the dispute table, and no others. A diagnoser is immutable
 * and can be shared between threads.
 */
@NoJsonForm
public final class Diagnoser {

    /** The most cells that can be looked for. */
    public static final int MOST_CELLS = 6;

    private static final int CELLS = 3;
    private static final long NODES = 50_000;

    private final DeclaredEquations declared;
    private final int maxCells;
    private final long nodeBudget;

    private Diagnoser(DeclaredEquations declared, int maxCells, long nodeBudget) {
        this.declared = declared;
        this.maxCells = maxCells;
        this.nodeBudget = nodeBudget;
    }

    /**
     * A diagnoser that looks for up to three wrong cells.
     *
     * @param rules the rules whose reconciliations must hold, such as those of an annual report; not null
     * @return the diagnoser
     */
    public static Diagnoser of(RuleSet<AnnualReport> rules) {
        return new Diagnoser(new DeclaredEquations(rules), CELLS, NODES);
    }

    /**
     * A diagnoser that looks for more or fewer cells.
     *
     * @param cells the most cells of a change, from 1 to {@link #MOST_CELLS}
     * @return the diagnoser
     * @throws IllegalArgumentException if {@code cells} is out of range
     */
    public Diagnoser withMaxCells(int cells) {
        if (cells < 1 || cells > MOST_CELLS) {
            throw new IllegalArgumentException("from 1 to " + MOST_CELLS + " cells are looked for, not " + cells);
        }
        return new Diagnoser(declared, cells, nodeBudget);
    }

    /**
     * A diagnoser that searches longer or shorter; a larger budget never changes an answer that was finished.
     *
     * @param nodes the most nodes of the search, 1 or more
     * @return the diagnoser
     * @throws IllegalArgumentException if {@code nodes} is less than 1
     */
    public Diagnoser withNodeBudget(long nodes) {
        if (nodes < 1) {
            throw new IllegalArgumentException("a search has 1 node or more, not " + nodes);
        }
        return new Diagnoser(declared, maxCells, nodes);
    }

    /**
     * Diagnoses a report.
     *
     * @param report the report, not null
     * @return where it can be wrong
     */
    public Diagnosis diagnose(AnnualReport report) {
        return diagnose(Objects.requireNonNull(report, "report"), equations(report), BlankPolicy.AS_ZERO);
    }

    /**
     * Diagnoses a report as a validation has it: blanks are read by the policy of the result, and what was waived need not
     * balance.
     *
     * @param report the report that was validated, not null
     * @param result what came of it, not null
     * @return where the report can be wrong
     * @throws IllegalArgumentException if {@code result} is of another agency or year
     */
    public Diagnosis diagnose(AnnualReport report, ValidationResult result) {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(report, "report");
        Subject subject = result.subject();
        if (!subject.agency().equals(Optional.of(report.agency().name()))
                || !subject.year().equals(OptionalInt.of(report.year()))) {
            throw new IllegalArgumentException("the result of " + subject + " is not that of the report of "
                    + report.agency().name() + " for " + report.year());
        }
        List<Equation> equations = equations(report);
        for (Finding finding : result.findings()) {
            if (finding.waivedBecause().isPresent()) {
                equations.removeIf(equation -> equation.statement().equals(finding.statement()));
            }
        }
        return diagnose(report, equations, result.blankPolicy());
    }

    /**
     * Diagnoses a report beside that of the year before, whose cells are taken as they are: what is carried in must be what
     * was carried forward.
     *
     * @param pair the report and that of the same agency for the year before, not null
     * @return where the report can be wrong
     */
    public Diagnosis diagnose(ReportAndPrevious pair) {
        List<Equation> equations =
                equations(Objects.requireNonNull(pair, "pair").report());
        equations.addAll(DeclaredEquations.carryOver(pair));
        return diagnose(pair.report(), equations, BlankPolicy.AS_ZERO);
    }

    /**
     * Diagnoses a summary beside the reports of all its units, whose cells are taken as they are: every cell must be the sum
     * of theirs. This locates mistakes that the summary alone cannot show, those of the dispute table and rows swapped whole
     * among them.
     *
     * @param summary the summary, not null
     * @param units the reports of all units, at least one; neither the list nor its elements null
     * @return where {@code summary} can be wrong, where the units are right
     * @throws IllegalArgumentException if there is no unit, or one is of another year or on another edition of the form
     */
    public Diagnosis diagnose(AnnualReport summary, List<AnnualReport> units) {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(summary, "summary");
        requireUnits(summary, List.copyOf(units));
        List<Equation> equations = equations(summary);
        equations.addAll(DeclaredEquations.units(summary, units));
        return diagnose(summary, equations, BlankPolicy.AS_ZERO);
    }

    /** Rejects units that a summary cannot have. */
    static void requireUnits(AnnualReport summary, List<AnnualReport> units) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a summary has one unit or more");
        }
        for (AnnualReport unit : units) {
            if (unit.year() != summary.year()
                    || unit.applications().edition() != summary.applications().edition()) {
                throw new IllegalArgumentException(
                        "the report of " + unit.agency().name() + " for " + unit.year()
                                + " is not of the year and edition of the summary for " + summary.year());
            }
        }
    }

    private List<Equation> equations(AnnualReport report) {
        return new ArrayList<>(declared.of(report));
    }

    private Diagnosis diagnose(AnnualReport report, List<Equation> declaredOfReport, BlankPolicy policy) {
        LinearSystem equations = new LinearSystem(report, declaredOfReport, policy);
        if (equations.allHold()) {
            DiagnosisStatus status = equations.isOpen() ? DiagnosisStatus.NOT_ASSESSABLE : DiagnosisStatus.CONSISTENT;
            return new Diagnosis(
                    status, List.of(), List.of(), List.of(), List.of(), true, 0, equations.deduced(equations.values()));
        }
        RepairSearch search = new RepairSearch(equations, maxCells, nodeBudget);
        int bound = search.lowerBound();
        List<long[]> smallest = List.of();
        int size = bound;
        while (size <= maxCells && smallest.isEmpty() && !search.isExhausted()) {
            smallest = search.ofSize(size);
            size++;
        }
        return diagnosis(equations, search, smallest, size - 1);
    }

    private static Diagnosis diagnosis(LinearSystem equations, RepairSearch search, List<long[]> smallest, int size) {
        long[] values = equations.values();
        List<Repair> repairs = new ArrayList<>();
        TreeSet<Integer> suspects = new TreeSet<>();
        TreeSet<Integer> certain = new TreeSet<>();
        for (long[] repaired : smallest) {
            SortedSet<Integer> cells = changed(values, repaired);
            if (suspects.isEmpty()) {
                certain.addAll(cells);
            }
            certain.retainAll(cells);
            suspects.addAll(cells);
            repairs.add(repair(RepairKind.CELLS, equations, repaired));
        }
        for (Operations.Found operation : Operations.closing(equations)) {
            Repair explained = repair(operation.kind(), equations, operation.values());
            repairs.removeIf(repair -> repair.changes().equals(explained.changes())
                    && repair.changes().size() > 1);
            if (repairs.stream().noneMatch(repair -> repair.changes().equals(explained.changes()))) {
                repairs.add(explained);
            }
        }
        repairs.sort(Comparator.comparingInt(Repair::cost)
                .thenComparingInt(repair -> repair.changes().size()));
        DiagnosisStatus status = search.isExhausted()
                ? DiagnosisStatus.BUDGET_EXHAUSTED
                : smallest.isEmpty()
                        ? DiagnosisStatus.BEYOND_LIMIT
                        : smallest.size() == 1 ? DiagnosisStatus.UNIQUE : DiagnosisStatus.AMBIGUOUS;
        return new Diagnosis(
                status,
                equations.violated(),
                repairs,
                certain.stream().map(equations::cell).toList(),
                suspects.stream().map(equations::cell).toList(),
                !smallest.isEmpty() && search.isExhaustive(size),
                smallest.isEmpty() ? Math.max(search.lowerBound(), search.isExhausted() ? 1 : size + 1) : size,
                status == DiagnosisStatus.UNIQUE ? equations.deduced(smallest.get(0)) : List.of());
    }

    private static SortedSet<Integer> changed(long[] values, long[] repaired) {
        TreeSet<Integer> cells = new TreeSet<>();
        for (int cell = 0; cell < values.length; cell++) {
            if (values[cell] != repaired[cell]) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static Repair repair(RepairKind kind, LinearSystem equations, long[] repaired) {
        long[] values = equations.values();
        List<CellChange> changes = new ArrayList<>();
        for (int cell : changed(values, repaired)) {
            changes.add(new CellChange(
                    equations.cell(cell), repaired[cell], TypingErrors.between(values[cell], repaired[cell])));
        }
        return new Repair(kind, changes);
    }
}
