package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.report.ReportAndPrevious;

/**
 * What was read of one report, once or by several readers, and what is known of it from elsewhere.
 *
 * <p>Readers are independent: two systems, two runs of a model, the HTML and the PDF of a report. One that has several candidates
 * for a cell gives them with their weights.
 *
 * <pre>{@code
 * Readings readings = Readings.of(published)
 *         .and(corrected)                                  // another reader
 *         .withCandidates(6, Map.of(109L, 0.7, 190L, 0.3)) // what an OCR has for the cell
 *         .withKnown(7, 1);
 * Decoding decoding = Decoder.of(AnnualReportRules.ruleSet()).decode(readings);
 * }</pre>
 *
 * @param reports the report as each reader has it, at least one; unmodifiable
 * @param candidates by the number of a cell of the application table, what the first reader has for it, each number with its
 *     weight, which is above 0; unmodifiable
 * @param known by the number of a cell, the count that it is known to have; unmodifiable
 */
@JsonForm(value = ReadingsJson.class, schema = "readings-1", title = "What was read of one annual report (识读结果)")
public record Readings(List<AnnualReport> reports, Map<Integer, Map<Long, Double>> candidates, Map<Integer, Long> known)
        implements Serializable {

    /**
     * Copies the collections, and rejects what cannot be.
     *
     * @param reports the report as each reader has it
     * @param candidates what the first reader has for a cell
     * @param known the counts that are known
     * @throws IllegalArgumentException if there is no report, they are not of one year and edition of the form, a cell is not of
     *     the table, it has no candidate, a candidate is out of range, a weight is not above 0 and finite, or a known number is
     *     no count
     */
    public Readings {
        reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
        TreeMap<Integer, Map<Long, Double>> copy = new TreeMap<>();
        Objects.requireNonNull(candidates, "candidates").forEach((cell, each) -> copy.put(cell, sorted(each)));
        candidates = Collections.unmodifiableMap(copy);
        known = sorted(Objects.requireNonNull(known, "known"));
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a report is read once or more often");
        }
        AnnualReport first = reports.get(0);
        int cells = first.applications().layout().cellCount();
        for (AnnualReport each : reports) {
            if (each.year() != first.year()
                    || each.applications().edition() != first.applications().edition()) {
                throw new IllegalArgumentException("the readings are not of one report: one is of " + each.year()
                        + " on the form of " + each.applications().edition().token() + ", the first of "
                        + first.year() + " on that of "
                        + first.applications().edition().token());
            }
        }
        candidates.forEach((cell, each) -> {
            requireCell(cell, cells);
            if (each.isEmpty()
                    || each.values().stream().anyMatch(weight -> !(weight > 0 && weight < Double.MAX_VALUE))) {
                throw new IllegalArgumentException("a cell has candidates, each of a weight above 0, not " + each);
            }
            each.keySet().forEach(Readings::requireCandidate);
        });
        known.forEach((cell, count) -> {
            requireCell(cell, cells);
            if (count < 0 || count > CountRow.MAX_COUNT) {
                throw new IllegalArgumentException(
                        "a known count is from 0 to " + CountRow.MAX_COUNT + ", not " + count);
            }
        });
    }

    private static <K extends Comparable<K>, V> Map<K, V> sorted(Map<K, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    private static void requireCell(int cell, int cells) {
        if (cell < 0 || cell >= cells) {
            throw new IllegalArgumentException(
                    "the application table has cells from 0 to " + (cells - 1) + ", not " + cell);
        }
    }

    private static void requireCandidate(long number) {
        if (number != CountRow.NOT_STATED && (number < -CountRow.MAX_COUNT || number > CountRow.MAX_COUNT)) {
            throw new IllegalArgumentException("a candidate is from -" + CountRow.MAX_COUNT + " to "
                    + CountRow.MAX_COUNT + " or not stated, not " + number);
        }
    }

    /**
     * What one reader read.
     *
     * @param report the report, not null
     * @return the readings
     */
    public static Readings of(AnnualReport report) {
        return new Readings(List.of(Objects.requireNonNull(report, "report")), Map.of(), Map.of());
    }

    /**
     * The same with what another reader read.
     *
     * @param report the same report as that reader has it, not null
     * @return the readings
     * @throws IllegalArgumentException if it is of another year or on another edition of the form
     */
    public Readings and(AnnualReport report) {
        List<AnnualReport> more = new ArrayList<>(reports);
        more.add(Objects.requireNonNull(report, "report"));
        return new Readings(more, candidates, known);
    }

    /**
     * The same with what the first reader has for a cell, in the place of the number in its report. A number below 0 was read with
     * a sign, {@link CountRow#NOT_STATED} is a blank.
     *
     * @param cell the number of the cell in the application table
     * @param weights each candidate with its weight, which is above 0; not null
     * @return the readings
     * @throws IllegalArgumentException if there is no such cell or no candidate, a candidate is neither a number from -{@link
     *     CountRow#MAX_COUNT} to {@link CountRow#MAX_COUNT} nor a blank, or a weight is not above 0
     */
    public Readings withCandidates(int cell, Map<Long, Double> weights) {
        Map<Integer, Map<Long, Double>> more = new HashMap<>(candidates);
        more.put(cell, Objects.requireNonNull(weights, "weights"));
        return new Readings(reports, more, known);
    }

    /**
     * The same with a cell whose count is known, however it was read.
     *
     * @param cell the number of the cell in the application table
     * @param count the count (件), from 0 to {@link CountRow#MAX_COUNT}
     * @return the readings
     * @throws IllegalArgumentException if there is no such cell, or {@code count} is out of range
     */
    public Readings withKnown(int cell, long count) {
        Map<Integer, Long> more = new HashMap<>(known);
        more.put(cell, count);
        return new Readings(reports, candidates, more);
    }

    /**
     * The same with the report of the year before, whose cells are taken as they are: what is carried in is what it carried
     * forward.
     *
     * @param previous the report of the same agency for the year before, not null
     * @return the readings
     * @throws IllegalArgumentException if it is of another agency or not for the year before
     */
    public Readings withPrevious(AnnualReport previous) {
        ReportAndPrevious pair = new ReportAndPrevious(reports.get(0), Objects.requireNonNull(previous, "previous"));
        return with(DeclaredEquations.carryOver(pair));
    }

    /**
     * The same with the reports of all units that the report sums up, whose cells are taken as they are.
     *
     * @param units the reports, at least one; neither the list nor its elements null
     * @return the readings
     * @throws IllegalArgumentException if there is no unit, or one is of another year or on another edition of the form
     */
    public Readings withUnits(List<AnnualReport> units) {
        AnnualReport first = reports.get(0);
        Diagnoser.requireUnits(first, List.copyOf(Objects.requireNonNull(units, "units")));
        return with(DeclaredEquations.units(first, units));
    }

    private Readings with(List<Equation> ofOneCell) {
        Map<Integer, Long> more = new HashMap<>(known);
        int cells = reports.get(0).applications().layout().cellCount();
        long[] none = new long[cells + reports.get(0).disputes().layout().cellCount()];
        for (Equation equation : ofOneCell) {
            int cell = equation.cells()[0];
            if (cell < cells) {
                more.put(cell, -equation.residual(none));
            }
        }
        return new Readings(reports, candidates, more);
    }

    /** What each reader has for a cell, with its cost: the negative logarithm of its share. */
    List<Map<Long, Double>> ofCell(int cell) {
        List<Map<Long, Double>> readers = new ArrayList<>();
        for (AnnualReport report : reports) {
            readers.add(Map.of(report.applications().value(cell).orElse(CountRow.NOT_STATED), 0.0));
        }
        Map<Long, Double> ofFirst = candidates.get(cell);
        if (ofFirst != null) {
            readers.set(0, costs(ofFirst));
        }
        return readers;
    }

    private static Map<Long, Double> costs(Map<Long, Double> weights) {
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        Map<Long, Double> costs = new TreeMap<>();
        weights.forEach((number, weight) -> costs.put(number, -Math.log(weight / all)));
        return costs;
    }
}
