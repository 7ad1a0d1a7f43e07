package org.gongkai.validation;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One reconciliation (勾稽关系): a sum of cells of a table that must equal, or be at most or at least, another sum of them.
 *
 * <p>It is data: which cells, how the sums must compare, and what that says in words. Blanks make its answer threefold,
 * which follows from counts being whole and not negative:
 *
 * <ul>
 *   <li>it <b>holds</b> if it is true with blanks read as 0, unless nothing in it is stated at all;
 *   <li>it is <b>violated</b> if no numbers in the blanks could make it true;
 *   <li>otherwise it is <b>not assessable</b>.
 * </ul>
 */
@NoJsonForm
public final class Reconciliation implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final TableLayout layout;
    private final Text statement;
    private final int[] actual;
    private final Relation relation;
    private final int[] expected;

    private Reconciliation(TableLayout layout, Text statement, int[] actual, Relation relation, int[] expected) {
        this.layout = layout;
        this.statement = statement;
        this.actual = actual;
        this.relation = relation;
        this.expected = expected;
    }

    /**
     * A reconciliation of the cells of a table.
     *
     * @param layout the table, not null
     * @param statement what must hold, not null
     * @param actual the cells of the side that is judged, such as a declared total; not null
     * @param relation how it must compare, not null
     * @param expected the cells of the side that it is judged by, such as the parts; none for 0; not null
     * @return the reconciliation
     * @throws IllegalArgumentException if the table has no such cell, or one is named twice, or none is named
     */
    public static Reconciliation of(
            TableLayout layout, Text statement, int[] actual, Relation relation, int[] expected) {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(expected, "expected");
        int[] cells =
                IntStream.concat(IntStream.of(actual), IntStream.of(expected)).toArray();
        for (int cell : cells) {
            if (cell < 0 || cell >= layout.cellCount()) {
                throw new IllegalArgumentException("no cell " + cell + " in the " + layout + " table");
            }
        }
        if (cells.length == 0 || IntStream.of(cells).distinct().count() < cells.length) {
            throw new IllegalArgumentException("cells of a reconciliation are none or not distinct");
        }
        return new Reconciliation(layout, statement, actual.clone(), relation, expected.clone());
    }

    /**
     * A reconciliation of rows within one column; what must hold is said in the names of the rows.
     *
     * @param layout the table, not null
     * @param column the column, not null
     * @param actual the rows whose sum is judged, not null
     * @param relation how it must compare, not null
     * @param expected the rows whose sum it is judged by, none for 0; not null
     * @return the reconciliation
     * @throws IllegalArgumentException if a row is not of the table or lacks the column, or is named twice, or none is named
     */
    public static Reconciliation inColumn(
            TableLayout layout, ColumnName column, List<TableRow> actual, Relation relation, List<TableRow> expected) {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(expected, "expected");
        return of(
                layout,
                Text.of("“" + column.label() + "”列：", "column " + column.text().en() + ": ")
                        .concat(equation(actual, relation, expected, TableRow::text)),
                cells(actual, row -> cell(layout, row, column)),
                relation,
                cells(expected, row -> cell(layout, row, column)));
    }

    /**
     * A reconciliation of columns within one row; what must hold is said in the names of the columns.
     *
     * @param layout the table, not null
     * @param row the row, not null
     * @param actual the columns whose sum is judged, not null
     * @param relation how it must compare, not null
     * @param expected the columns whose sum it is judged by, none for 0; not null
     * @return the reconciliation
     * @throws IllegalArgumentException if the row is not of the table or lacks a column, or one is named twice, or none at all
     */
    public static Reconciliation inRow(
            TableLayout layout, TableRow row, List<ColumnName> actual, Relation relation, List<ColumnName> expected) {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(expected, "expected");
        return of(
                layout,
                Text.of("“" + row.label() + "”行：", "row " + row.text().en() + ": ")
                        .concat(equation(actual, relation, expected, ColumnName::text)),
                cells(actual, column -> cell(layout, row, column)),
                relation,
                cells(expected, column -> cell(layout, row, column)));
    }

    private static <T> Text equation(List<T> actual, Relation relation, List<T> expected, Function<T, Text> name) {
        Text sign = switch (relation) {
            case EQUAL -> Text.of(" = ", " = ");
            case AT_MOST -> Text.of("不大于", " is at most ");
            case AT_LEAST -> Text.of("不小于", " is at least ");
        };
        return sum(actual, name).concat(sign).concat(sum(expected, name));
    }

    private static <T> Text sum(List<T> parts, Function<T, Text> name) {
        Text plus = Text.of(" + ", " + ");
        return parts.stream()
                .map(name)
                .reduce((sum, part) -> sum.concat(plus).concat(part))
                .orElse(Text.of("0", "0"));
    }

    private static <T> int[] cells(List<T> parts, ToIntFunction<T> cell) {
        return parts.stream().mapToInt(cell).toArray();
    }

    private static int cell(TableLayout layout, TableRow row, ColumnName column) {
        if (!layout.rows().contains(row)) {
            throw new IllegalArgumentException("row " + row + " is not of the " + layout + " table");
        }
        return row.cell(column);
    }

    /** {@return the table whose cells these are} */
    public TableLayout layout() {
        return layout;
    }

    /** {@return what must hold, at this place} */
    public Text statement() {
        return statement;
    }

    /** {@return the numbers of the cells of the side that is judged} */
    public int[] actual() {
        return actual.clone();
    }

    /** {@return how the actual side must compare with the expected side} */
    public Relation relation() {
        return relation;
    }

    /** {@return the numbers of the cells of the side that it is judged by; none for 0} */
    public int[] expected() {
        return expected.clone();
    }

    /**
     * Evaluates the reconciliation.
     *
     * @param table a table of the same layout, not null
     * @param policy how a blank is read, not null
     * @return whether it holds, is violated or cannot be assessed
     * @throws IllegalArgumentException if the table has another layout
     */
    public RuleOutcome evaluate(CountTable table, BlankPolicy policy) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(policy, "policy");
        if (table.layout() != layout) {
            throw new IllegalArgumentException("a " + layout + " table is expected, but was " + table.layout());
        }
        Blanks blanks = new Blanks();
        for (int cell : actual) {
            blanks.actual(table.isStated(cell), layout.isSigned(cell));
        }
        for (int cell : expected) {
            blanks.expected(table.isStated(cell), layout.isSigned(cell));
        }
        return blanks.outcome(relation, Long.signum(sum(table, actual) - sum(table, expected)), policy);
    }

    private static long sum(CountTable table, int[] side) {
        long sum = 0;
        for (int cell : side) {
            sum += table.orZero(cell);
        }
        return sum;
    }

    void check(CountTable table, Check check) {
        switch (evaluate(table, check.blankPolicy())) {
            case HOLDS -> {
                List<Cell> blank = cells(table).stream()
                        .filter(cell -> !cell.value().isStated())
                        .toList();
                if (blank.isEmpty()) {
                    check.holds();
                } else {
                    check.holdsWithBlanks(statement, blank);
                }
            }
            case VIOLATED ->
                check.violated(statement, cells(table), Figure.of(sum(table, expected)), Figure.of(sum(table, actual)));
            case NOT_ASSESSABLE -> check.notAssessable(statement, cells(table));
        }
    }

    private List<Cell> cells(CountTable table) {
        List<Cell> cells = new ArrayList<>();
        IntStream.concat(IntStream.of(actual), IntStream.of(expected))
                .sorted()
                .forEach(cell -> cells.add(Cell.of(table, cell)));
        return cells;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reconciliation that
                && layout == that.layout
                && statement.equals(that.statement)
                && relation == that.relation
                && Arrays.equals(actual, that.actual)
                && Arrays.equals(expected, that.expected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statement, relation, Arrays.hashCode(actual), Arrays.hashCode(expected));
    }

    /** {@return the statement in Chinese} */
    @Override
    public String toString() {
        return statement.zh();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(layout, statement, actual, relation, expected));
    }
}
