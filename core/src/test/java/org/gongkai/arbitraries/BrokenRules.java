package org.gongkai.arbitraries;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/** Which rules a report of a {@link Country} breaks, by itself and beside the years around it, worked out without them. */
final class BrokenRules {

    private static final int TOTAL = 6;

    private final Set<String> broken = new LinkedHashSet<>();

    private BrokenRules() {}

    static List<String> of(AnnualReport report, Optional<AnnualReport> before, Optional<AnnualReport> after) {
        BrokenRules rules = new BrokenRules();
        rules.applications(report.applications());
        rules.disputes(report.disputes());
        rules.proactive(report.proactive());
        rules.unless(isInTime(report), "report.deadline");
        before.ifPresent(earlier -> rules.between(earlier, report));
        after.ifPresent(later -> rules.between(report, later));
        return List.copyOf(rules.broken);
    }

    private void unless(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }

    private void applications(ApplicationTable table) {
        TableLayout layout = table.layout();
        for (TableRow row : layout.rows()) {
            long sum = Arrays.stream(row.cells())
                    .limit(TOTAL)
                    .mapToLong(table::orZero)
                    .sum();
            unless(sum == table.orZero(row.cell(TOTAL)), "applications.row-total");
        }
        for (int column = 0; column <= TOTAL; column++) {
            long processed = at(table, RowName.PROCESSED, column);
            long sum = 0;
            for (Outcome outcome : Outcome.of(table.edition())) {
                sum += table.orZero(layout.row(outcome).cell(column));
            }
            unless(sum == processed, "applications.processed-sum");
            unless(
                    at(table, RowName.RECEIVED, column) + at(table, RowName.CARRIED_IN, column)
                            == processed + at(table, RowName.CARRIED_FORWARD, column),
                    "applications.balance");
        }
    }

    private void disputes(DisputeTable table) {
        for (TableRow group : table.layout().rows()) {
            int total = group.cell(ColumnName.TOTAL);
            long sum = Arrays.stream(group.cells())
                    .filter(cell -> cell != total)
                    .mapToLong(table::orZero)
                    .sum();
            unless(sum == table.orZero(total), "disputes.sum");
        }
    }

    private void proactive(ProactiveTable table) {
        if (table.edition() == FormEdition.FORM_2021) {
            unless(
                    documents(table, ColumnName.ISSUED)
                            <= documents(table, ColumnName.IN_FORCE) + documents(table, ColumnName.REPEALED),
                    "proactive.issued-le-in-force");
        } else {
            unless(
                    documents(table, ColumnName.NEWLY_DISCLOSED) <= documents(table, ColumnName.TOTAL_DISCLOSED),
                    "proactive.disclosed-le-total");
        }
    }

    /** Of townships the law sets no day. */
    private static boolean isInTime(AnnualReport report) {
        return report.agency().level().orElseThrow() == AdministrativeLevel.TOWNSHIP
                || report.publishedOn().orElseThrow().isBefore(LocalDate.of(report.year() + 1, Month.APRIL, 1));
    }

    private void between(AnnualReport before, AnnualReport after) {
        for (int column = 0; column <= TOTAL; column++) {
            unless(
                    at(after.applications(), RowName.CARRIED_IN, column)
                            == at(before.applications(), RowName.CARRIED_FORWARD, column),
                    column == TOTAL ? "applications.carry-over" : "applications.carry-over-kinds");
        }
        if (before.proactive().edition() == FormEdition.FORM_2021) {
            unless(
                    documents(after.proactive(), ColumnName.IN_FORCE)
                                    + documents(after.proactive(), ColumnName.REPEALED)
                            == documents(before.proactive(), ColumnName.IN_FORCE)
                                    + documents(after.proactive(), ColumnName.ISSUED),
                    "proactive.in-force-roll");
        }
    }

    private static long at(ApplicationTable table, RowName row, int column) {
        return table.orZero(table.layout().row(row).cell(column));
    }

    private static long documents(ProactiveTable table, ColumnName column) {
        return table.orZero(table.layout().row(RowName.NORMATIVE_DOCUMENT).cell(column));
    }
}
