package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.money.Yuan;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.text.Text;

/**
 * Two sums of cells of several reports, such as those of two years or of a summary and its units, and how they must compare.
 *
 * <p>Blanks make the answer threefold in the same way as for a {@link Reconciliation}, which is of one table. A comparison is
 * built up cell by cell and checked once; a rule that checks many cells makes one only where the cells do not simply agree.
 *
 * <pre>{@code
 * TableLayout layout = report.applications().layout();
 * int carriedIn = layout.row(RowName.CARRIED_IN).cell(ColumnName.TOTAL);
 * int carriedForward = layout.row(RowName.CARRIED_FORWARD).cell(ColumnName.TOTAL);
 * Rule<ReportAndPrevious> rule = Rule.<ReportAndPrevious>builder("local.carried")
 *         .title("上年结转等于上年的结转下年", "carried in = carried forward by the year before")
 *         .check((years, check) -> Comparison.of(Text.of("上年结转", "carried in"), Relation.EQUAL)
 *                 .actual(ReportPlace.named("report", "本年"), years.report().applications(), carriedIn)
 *                 .expected(ReportPlace.named("previous", "上年"), years.previous().applications(), carriedForward)
 *                 .check(check));
 * }</pre>
 */
@NoJsonForm
public final class Comparison {

    /** The digits of the largest long. */
    private static final int LONG_DIGITS = 19;

    private final Text statement;
    private final Relation relation;
    private final Blanks blanks = new Blanks();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Cell> blankCells = new ArrayList<>();
    private BigDecimal actual = BigDecimal.ZERO;
    private BigDecimal expected = BigDecimal.ZERO;
    private boolean ofMoney;

    private Comparison(Text statement, Relation relation) {
        this.statement = statement;
        this.relation = relation;
    }

    /**
     * A comparison without cells.
     *
     * @param statement what must hold, not null
     * @param relation how the actual side must compare with the expected side, not null
     * @return the comparison
     */
    public static Comparison of(Text statement, Relation relation) {
        return new Comparison(
                Objects.requireNonNull(statement, "statement"), Objects.requireNonNull(relation, "relation"));
    }

    /**
     * Adds a cell to the side that is judged.
     *
     * @param place where the report stands, not null
     * @param table its table, not null
     * @param cell the number of the cell in the table
     * @return this comparison
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Comparison actual(ReportPlace place, CountTable table, int cell) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(table, "table");
        blanks.actual(table.isStated(cell), table.layout().isSigned(cell));
        actual = actual.add(BigDecimal.valueOf(table.orZero(cell)));
        return named(place.cell(table, cell));
    }

    /**
     * Adds a cell to the side that it is judged by.
     *
     * @param place where the report stands, not null
     * @param table its table, not null
     * @param cell the number of the cell in the table
     * @return this comparison
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public Comparison expected(ReportPlace place, CountTable table, int cell) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(table, "table");
        blanks.expected(table.isStated(cell), table.layout().isSigned(cell));
        expected = expected.add(BigDecimal.valueOf(table.orZero(cell)));
        return named(place.cell(table, cell));
    }

    /**
     * Adds an amount of money to the side that is judged.
     *
     * @param place where the report stands, not null
     * @param table the table with the amount, not null
     * @return this comparison
     */
    public Comparison actualAmount(ReportPlace place, ProactiveTable table) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(table, "table");
        ofMoney = true;
        blanks.actual(table.amount().isPresent(), false);
        actual = actual.add(orZero(table.amount()));
        return named(place.amount(table));
    }

    /**
     * Adds an amount of money to the side that it is judged by.
     *
     * @param place where the report stands, not null
     * @param table the table with the amount, not null
     * @return this comparison
     */
    public Comparison expectedAmount(ReportPlace place, ProactiveTable table) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(table, "table");
        ofMoney = true;
        blanks.expected(table.amount().isPresent(), false);
        expected = expected.add(orZero(table.amount()));
        return named(place.amount(table));
    }

    /**
     * Adds stated numbers to the side that is judged by, without naming their cells: a finding need not list thousands.
     *
     * @param sum their sum, in 件 or yuan; not null
     * @return this comparison
     */
    public Comparison expectedBesides(BigDecimal sum) {
        Objects.requireNonNull(sum, "sum");
        blanks.expected(true, false);
        expected = expected.add(sum);
        return this;
    }

    /**
     * Adds something that is missing to the side that it is judged by, such as the report of a unit: any count could be there.
     *
     * @param missing what is missing, not stated; not null
     * @return this comparison
     */
    public Comparison expectedMissing(Cell missing) {
        Objects.requireNonNull(missing, "missing");
        blanks.expected(false, false);
        return named(missing);
    }

    private static BigDecimal orZero(Optional<Yuan> amount) {
        return amount.map(Yuan::amount).orElse(BigDecimal.ZERO);
    }

    private Comparison named(Cell cell) {
        cells.add(cell);
        if (!cell.value().isStated()) {
            blankCells.add(cell);
        }
        return this;
    }

    /**
     * Says what came of it.
     *
     * @param check where to say it, not null
     */
    public void check(Check check) {
        Objects.requireNonNull(check, "check");
        switch (blanks.outcome(relation, actual.compareTo(expected), check.blankPolicy())) {
            case HOLDS -> {
                if (blankCells.isEmpty()) {
                    check.holds();
                } else {
                    check.holdsWithBlanks(statement, blankCells);
                }
            }
            case VIOLATED -> check.violated(statement, cells, figure(expected), figure(actual));
            case NOT_ASSESSABLE -> check.notAssessable(statement, cells);
        }
    }

    private Figure figure(BigDecimal sum) {
        if (ofMoney) {
            return Figure.of(sum.toPlainString() + '元');
        }
        // Only sums of more than a thousand of the largest counts are longer.
        return sum.precision() < LONG_DIGITS ? Figure.of(sum.longValueExact()) : Figure.of(sum.toPlainString());
    }

    /** {@return the statement in Chinese} */
    @Override
    public String toString() {
        return statement.zh();
    }
}
