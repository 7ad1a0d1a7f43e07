package org.gongkai.tabulation;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collector;
import org.gongkai.agency.Agency;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.TableLayout;

/**
 * The reports of units added up cell by cell, as a summary (汇总) has them, with what each unit puts into each cell.
 *
 * <p>Units can be added in any order and grouping: {@link #plus} is associative and commutative, and {@link #none()} is its
 * identity, so that it serves a loop, a stream, parallel or not, and a distributed engine.
 *
 * <pre>{@code
 * Consolidation county = reportsOfUnits.parallelStream().collect(Consolidation.collector());
 * AnnualReport summary = county.report(Agency.of("某县人民政府"));
 * int received = summary.applications().layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
 * System.out.println(county.applicationsBehind(received));   // which units, and how much
 *
 * Consolidation.Accumulator sums = Consolidation.accumulator();   // where a collector has no place
 * reportsOfUnits.forEach(sums::add);
 * }</pre>
 *
 * <p>A sum is of what is stated: a cell that is blank in some units has the sum of the others, and a cell that is blank in
 * all of them stays blank. A blank is never taken for a 0 in silence: what is behind a cell names the units that do not
 * state it, and {@link #isComplete()} tells whether there are any. Totals are added up as the units declare them and are not
 * worked out anew, so that mistakes of units are still there to be found.
 *
 * <p>All units report on one year, and each of their tables is on one edition of the form, since a sum over different rows
 * says nothing; other reports are refused. So is a second report of a unit.
 */
@JsonForm(value = ConsolidationJson.class, schema = "consolidation-1")
public final class Consolidation implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Consolidation NONE = new Consolidation(List.of());

    /** In the order of {@link UnitTables#ORDER}, so that the order of adding does not show. */
    private final List<UnitTables> units;

    private Consolidation(List<UnitTables> units) {
        this.units = units;
    }

    /** {@return the consolidation of no units, which adds nothing to another} */
    public static Consolidation none() {
        return NONE;
    }

    /**
     * Adds up the reports of units.
     *
     * @param reports the reports in any order, one of each unit; neither the iterable nor its elements null
     * @return the consolidation
     * @throws IllegalArgumentException if two are of different years or editions, or of the same unit
     */
    public static Consolidation of(Iterable<AnnualReport> reports) {
        Accumulator units = new Accumulator();
        Objects.requireNonNull(reports, "reports").forEach(units::add);
        return units.result();
    }

    /**
     * A collector that adds up the reports of units, in any order and grouping.
     *
     * @return the collector; it fails with an {@code IllegalArgumentException} if two reports are of different years or
     *     editions, or of the same unit
     */
    public static Collector<AnnualReport, ?, Consolidation> collector() {
        return Collector.of(
                Accumulator::new,
                Accumulator::add,
                Accumulator::merge,
                Accumulator::result,
                Collector.Characteristics.UNORDERED);
    }

    /** {@return an accumulator with nothing added} */
    public static Accumulator accumulator() {
        return new Accumulator();
    }

    /**
     * Adds the units of another consolidation. What is taken up one by one is an {@link #accumulator()}'s.
     *
     * @param other the other consolidation, not null
     * @return a consolidation of the units of both
     * @throws IllegalArgumentException if the other is of another year or edition, or has a unit of this one
     */
    public Consolidation plus(Consolidation other) {
        Objects.requireNonNull(other, "other");
        if (units.isEmpty() || other.units.isEmpty()) {
            return units.isEmpty() ? other : this;
        }
        requireOne(List.of(first(), other.first()));
        boolean isSmaller = units.size() < other.units.size();
        new UnitNames().add(isSmaller ? units : other.units).requireOthers(isSmaller ? other.units : units);
        List<UnitTables> all = new ArrayList<>(units.size() + other.units.size());
        all.addAll(units);
        all.addAll(other.units);
        return sorted(all);
    }

    static Consolidation ofUnits(List<UnitTables> units) {
        if (units.isEmpty()) {
            return NONE;
        }
        Consolidation consolidation = sorted(units);
        requireOne(units);
        new UnitNames().add(units);
        return consolidation;
    }

    private static Consolidation sorted(List<UnitTables> units) {
        units.sort(UnitTables.ORDER);
        return new Consolidation(Collections.unmodifiableList(units));
    }

    private static void requireOne(List<UnitTables> units) {
        requireOne("the year", units, UnitTables::year);
        requireOne("the form of part two", units, unit -> unit.proactive().edition());
        requireOne("the form of part three", units, unit -> unit.applications().edition());
    }

    private static <T> void requireOne(String what, List<UnitTables> units, Function<UnitTables, T> property) {
        UnitTables first = units.get(0);
        for (UnitTables unit : units) {
            if (!property.apply(unit).equals(property.apply(first))) {
                throw new IllegalArgumentException("units of one summary differ in " + what + ": "
                        + text(property.apply(first)) + " of " + first.agency().name() + ", "
                        + text(property.apply(unit)) + " of " + unit.agency().name());
            }
        }
    }

    private static String text(Object property) {
        return property instanceof FormEdition edition ? edition.token() : property.toString();
    }

    /** {@return whether there are no units, and so no year, no edition and no tables} */
    public boolean isEmpty() {
        return units.isEmpty();
    }

    /** {@return the units, in the order of their names; unmodifiable} */
    public List<Agency> units() {
        return units.stream().map(UnitTables::agency).toList();
    }

    List<UnitTables> unitTables() {
        return units;
    }

    /** {@return the year that all units report on, empty if there are none} */
    public OptionalInt year() {
        return units.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(units.get(0).year());
    }

    /** {@return whether every unit states every count, change and amount} */
    public boolean isComplete() {
        return units.stream()
                .allMatch(unit -> unit.proactive().isComplete()
                        && unit.proactive().amount().isPresent()
                        && unit.applications().isComplete()
                        && unit.disputes().isComplete());
    }

    /**
     * {@return part two, the sum of those of the units}
     *
     * @throws IllegalStateException if there are no units
     * @throws ArithmeticException if a sum is larger than a cell can hold, naming the cell
     */
    public ProactiveTable proactive() {
        FormEdition edition = first().proactive().edition();
        TableLayout layout = TableLayout.proactive(edition);
        long[] cells =
                UnitSums.of(layout, units.stream().map(UnitTables::proactive).toList());
        return ProactiveTable.of(edition, amount(layout), cells);
    }

    private Optional<Yuan> amount(TableLayout layout) {
        Optional<BigDecimal> sum = units.stream()
                .flatMap(unit -> unit.proactive().amount().stream())
                .map(Yuan::amount)
                .reduce(BigDecimal::add);
        try {
            return sum.map(Yuan::of);
        } catch (IllegalArgumentException tooLarge) {
            ArithmeticException failure = new ArithmeticException(
                    "the sum of the units in " + layout.amountPointer().orElseThrow() + ": " + tooLarge.getMessage());
            failure.initCause(tooLarge);
            throw failure;
        }
    }

    /**
     * {@return part three, the sum of those of the units}
     *
     * @throws IllegalStateException if there are no units
     * @throws ArithmeticException if a sum is larger than a cell can hold, naming the cell
     */
    public ApplicationTable applications() {
        FormEdition edition = first().applications().edition();
        return ApplicationTable.of(
                edition,
                UnitSums.of(
                        TableLayout.applications(edition),
                        units.stream().map(UnitTables::applications).toList()));
    }

    /**
     * {@return part four, the sum of those of the units}
     *
     * @throws IllegalStateException if there are no units
     * @throws ArithmeticException if a sum is larger than a cell can hold, naming the cell
     */
    public DisputeTable disputes() {
        first();
        return DisputeTable.of(UnitSums.of(
                TableLayout.disputes(), units.stream().map(UnitTables::disputes).toList()));
    }

    /**
     * The summary of the units, without text and day of publication.
     *
     * @param agency the agency that the summary is of, not null
     * @return the report, of the scope {@link ReportScope#SUMMARY}
     * @throws IllegalStateException if there are no units
     * @throws ArithmeticException if a sum is larger than a cell can hold, naming the cell
     */
    public AnnualReport report(Agency agency) {
        return AnnualReport.builder()
                .agency(agency)
                .year(first().year())
                .scope(ReportScope.SUMMARY)
                .proactive(proactive())
                .applications(applications())
                .disputes(disputes())
                .build();
    }

    private UnitTables first() {
        if (units.isEmpty()) {
            throw new IllegalStateException("no units are added up, so there are no tables");
        }
        return units.get(0);
    }

    /**
     * What the units put into a cell of part two.
     *
     * @param cell the number of the cell in its {@linkplain TableLayout#proactive layout}
     * @return the counts or changes that are not 0, empty for a unit that does not state the cell; in the order of the units,
     *     unmodifiable
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Map<Agency, OptionalLong> proactiveBehind(int cell) {
        return behind(cell, UnitTables::proactive);
    }

    /** {@return the amounts that the units put into that of part two, empty for a unit that states none; in their order, unmodifiable} */
    public Map<Agency, Optional<Yuan>> amountBehind() {
        Map<Agency, Optional<Yuan>> behind = new LinkedHashMap<>();
        for (UnitTables unit : units) {
            Optional<Yuan> amount = unit.proactive().amount();
            if (!amount.equals(Optional.of(Yuan.ZERO))) {
                behind.put(unit.agency(), amount);
            }
        }
        return Collections.unmodifiableMap(behind);
    }

    /**
     * What the units put into a cell of part three.
     *
     * @param cell the number of the cell in its {@linkplain TableLayout#applications layout}
     * @return the counts that are not 0, empty for a unit that does not state the cell; in the order of the units,
     *     unmodifiable
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Map<Agency, OptionalLong> applicationsBehind(int cell) {
        return behind(cell, UnitTables::applications);
    }

    /**
     * What the units put into a cell of part four.
     *
     * @param cell the number of the cell in its {@linkplain TableLayout#disputes layout}
     * @return the counts that are not 0, empty for a unit that does not state the cell; in the order of the units,
     *     unmodifiable
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Map<Agency, OptionalLong> disputesBehind(int cell) {
        return behind(cell, UnitTables::disputes);
    }

    private Map<Agency, OptionalLong> behind(int cell, Function<UnitTables, CountTable> table) {
        Map<Agency, OptionalLong> behind = new LinkedHashMap<>();
        for (UnitTables unit : units) {
            OptionalLong value = table.apply(unit).value(cell);
            if (value.isEmpty() || value.getAsLong() != 0) {
                behind.put(unit.agency(), value);
            }
        }
        return Collections.unmodifiableMap(behind);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> ofUnits(new ArrayList<>(units)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consolidation that && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    /** {@return the year and the number of units} */
    @Override
    public String toString() {
        return "Consolidation{" + (units.isEmpty() ? "" : units.get(0).year() + ", ") + units.size() + " units}";
    }

    /**
     * Takes up the reports of units one by one, in any order and grouping, as {@link #collector()} does: for engines that fold and
     * send what is added up so far by Java serialization. It is not safe for use by several threads at once.
     */
    @NoJsonForm
    public static final class Accumulator implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private final ArrayList<UnitTables> units = new ArrayList<>();

        private Accumulator() {}

        /**
         * Adds the report of a unit.
         *
         * @param report the report, not null
         */
        public void add(AnnualReport report) {
            units.add(UnitTables.of(Objects.requireNonNull(report, "report")));
        }

        /**
         * Adds the units of another accumulator.
         *
         * @param other the other, which is left as it is; not null
         * @return this accumulator
         */
        public Accumulator merge(Accumulator other) {
            units.addAll(Objects.requireNonNull(other, "other").units);
            return this;
        }

        /**
         * {@return the consolidation of the units}
         *
         * @throws IllegalArgumentException if two reports are of different years or editions, or of the same unit
         */
        public Consolidation result() {
            return ofUnits(new ArrayList<>(units));
        }
    }
}
