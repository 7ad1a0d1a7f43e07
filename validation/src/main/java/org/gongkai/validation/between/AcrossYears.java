package org.gongkai.validation.between;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;
import org.gongkai.text.Text;
import org.gongkai.validation.Check;
import org.gongkai.validation.Comparison;
import org.gongkai.validation.Relation;
import org.gongkai.validation.ReportPlace;

/**
 * A sum of cells of a report that must compare with a sum of cells of it and of the report of the year before.
 *
 * <p>It is data, as a {@link org.gongkai.validation.Reconciliation} is for one table.
 *
 * @param statement what must hold, without the year; not null
 * @param actual the cells of the side that is judged, unmodifiable; not null
 * @param relation how it must compare, not null
 * @param expected the cells of the side that it is judged by, unmodifiable; not null
 */
public record AcrossYears(Text statement, List<YearCell> actual, Relation relation, List<YearCell> expected)
        implements Serializable {

    /**
     * A cell of one of the two reports.
     *
     * @param isBefore whether it is of the year before
     * @param layout the layout of its table, not null
     * @param cell its number in the table
     */
    public record YearCell(boolean isBefore, TableLayout layout, int cell) implements Serializable {

        /**
         * Rejects null.
         *
         * @param isBefore whether it is of the year before
         * @param layout the layout of its table
         * @param cell its number in the table
         */
        public YearCell {
            Objects.requireNonNull(layout, "layout");
        }

        private CountTable in(AnnualReport before, AnnualReport after) {
            AnnualReport report = isBefore ? before : after;
            return switch (layout.section()) {
                case PROACTIVE_DISCLOSURE -> report.proactive();
                case APPLICATIONS -> report.applications();
                default -> report.disputes();
            };
        }
    }

    /**
     * Copies the lists.
     *
     * @param statement what must hold
     * @param actual the cells of the side that is judged
     * @param relation how it must compare
     * @param expected the cells of the side that it is judged by
     */
    public AcrossYears {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(relation, "relation");
        actual = List.copyOf(Objects.requireNonNull(actual, "actual"));
        expected = List.copyOf(Objects.requireNonNull(expected, "expected"));
    }

    /**
     * What the report of a year is called among those of others.
     *
     * @param year the year
     * @return its place, such as {@code /2020}
     */
    public static ReportPlace place(int year) {
        return new ReportPlace("/" + year, year + "年度");
    }

    /**
     * What must hold of the report of a year.
     *
     * @param year the year
     * @param title what must hold, not null
     * @return the same, with the year
     */
    public static Text statement(int year, Text title) {
        Objects.requireNonNull(title, "title");
        return Text.of(year + "年度：" + title.zh(), year + ": " + title.en());
    }

    /**
     * Says what came of it.
     *
     * @param before the report of the year before, with tables of these layouts; not null
     * @param after the report, with tables of these layouts; not null
     * @param check where to say it, not null
     */
    public void check(AnnualReport before, AnnualReport after, Check check) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(check, "check");
        if (holdsWithoutBlanks(before, after)) {
            check.holds();
            return;
        }
        Comparison comparison = Comparison.of(statement(after.year(), statement), relation);
        actual.forEach(each -> comparison.actual(
                place(each.isBefore() ? before.year() : after.year()), each.in(before, after), each.cell()));
        expected.forEach(each -> comparison.expected(
                place(each.isBefore() ? before.year() : after.year()), each.in(before, after), each.cell()));
        comparison.check(check);
    }

    /** Tells it without making any object. */
    private boolean holdsWithoutBlanks(AnnualReport before, AnnualReport after) {
        return areStated(actual, before, after)
                && areStated(expected, before, after)
                && relation.allows(sum(actual, before, after) - sum(expected, before, after));
    }

    private static boolean areStated(List<YearCell> cells, AnnualReport before, AnnualReport after) {
        for (int i = 0; i < cells.size(); i++) {
            YearCell each = cells.get(i);
            if (!each.in(before, after).isStated(each.cell())) {
                return false;
            }
        }
        return true;
    }

    private static long sum(List<YearCell> cells, AnnualReport before, AnnualReport after) {
        long sum = 0;
        for (int i = 0; i < cells.size(); i++) {
            YearCell each = cells.get(i);
            sum += each.in(before, after).orZero(each.cell());
        }
        return sum;
    }
}
