package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.gongkai.agency.Agency;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/** Series of reports that go on from one another, and units with figures of any kind. */
public final class RandomReports {

    private static final int MOST = 60;

    private RandomReports() {}

    /** A series in which every year goes on from the year before, except over gaps. */
    public static ReportSeries series(Random random, int... years) {
        List<AnnualReport> reports = new ArrayList<>();
        for (int year : years) {
            AnnualReport before = reports.isEmpty() ? null : reports.get(reports.size() - 1);
            AnnualReport report = report(random, "某县人民政府", year, FormEdition.forYear(year));
            reports.add(before != null && before.year() == year - 1 ? after(before, report) : report);
        }
        return ReportSeries.of(reports);
    }

    private static AnnualReport after(AnnualReport before, AnnualReport report) {
        ApplicationTable applications = report.applications();
        TableRow in = applications.layout().row(RowName.CARRIED_IN);
        TableRow forward = before.applications().layout().row(RowName.CARRIED_FORWARD);
        for (int column = 0; column < in.cells().length; column++) {
            applications =
                    applications.with(in.cell(column), before.applications().orZero(forward.cell(column)));
        }
        ProactiveTable proactive = report.proactive();
        if (before.proactive().edition() == proactive.edition()) {
            for (TableRow row : proactive.layout().rows()) {
                proactive = rolled(before.proactive(), proactive, row);
            }
        }
        DisputeTable disputes = report.disputes();
        for (TableRow group : disputes.layout().rows()) {
            int total = group.cell(ColumnName.TOTAL);
            long pending = before.disputes().orZero(group.cell(ColumnName.PENDING));
            disputes = disputes.with(total, Math.max(pending, disputes.orZero(total)));
        }
        return report.withApplications(applications).withProactive(proactive).withDisputes(disputes);
    }

    private static ProactiveTable rolled(ProactiveTable before, ProactiveTable table, TableRow row) {
        if (row.columns().contains(ColumnName.IN_FORCE)) {
            long there = before.orZero(row.cell(ColumnName.IN_FORCE)) + table.orZero(row.cell(ColumnName.ISSUED));
            long repealed = Math.min(there, table.orZero(row.cell(ColumnName.REPEALED)));
            return table.with(row.cell(ColumnName.REPEALED), repealed)
                    .with(row.cell(ColumnName.IN_FORCE), there - repealed);
        }
        if (row.columns().contains(ColumnName.LAST_YEAR_ITEMS)) {
            long items =
                    before.orZero(row.cell(ColumnName.LAST_YEAR_ITEMS)) + before.orZero(row.cell(ColumnName.CHANGE));
            return table.with(row.cell(ColumnName.LAST_YEAR_ITEMS), items)
                    .with(row.cell(ColumnName.CHANGE), Math.max(-items, table.orZero(row.cell(ColumnName.CHANGE))));
        }
        if (row.columns().contains(ColumnName.TOTAL_DISCLOSED)) {
            return table.with(
                    row.cell(ColumnName.TOTAL_DISCLOSED),
                    before.orZero(row.cell(ColumnName.TOTAL_DISCLOSED))
                            + table.orZero(row.cell(ColumnName.NEWLY_DISCLOSED)));
        }
        return table;
    }

    /** Units of a year, with names that differ. */
    public static List<AnnualReport> units(Random random, int count, int year, FormEdition edition) {
        return IntStream.range(0, count)
                .mapToObj(unit -> report(random, "第" + unit + "单位", year, edition))
                .toList();
    }

    /** A report with figures of any kind and licence decisions that no report of another year has. */
    public static AnnualReport report(Random random, String agency, int year, FormEdition edition) {
        TableLayout layout = TableLayout.proactive(edition);
        long[] proactive = counts(random, layout.cellCount());
        for (TableRow row : layout.rows()) {
            if (row.columns().contains(ColumnName.CHANGE)) {
                int change = row.cell(ColumnName.CHANGE);
                proactive[change] =
                        Math.max(-proactive[row.cell(ColumnName.LAST_YEAR_ITEMS)], random.nextInt(MOST) - MOST / 2);
            }
        }
        proactive[layout.row(RowName.LICENSE).cell(ColumnName.DECISIONS)] = year;
        return AnnualReport.builder()
                .agency(Agency.of(agency))
                .year(year)
                .scope(ReportScope.OWN)
                .proactive(ProactiveTable.of(edition, Optional.of(Yuan.of(10_000 + random.nextInt(9_000))), proactive))
                .applications(ApplicationTable.of(
                        edition,
                        counts(random, TableLayout.applications(edition).cellCount())))
                .disputes(DisputeTable.of(counts(random, TableLayout.disputes().cellCount())))
                .build();
    }

    private static long[] counts(Random random, int cells) {
        long[] counts = new long[cells];
        Arrays.setAll(counts, cell -> random.nextInt(3) == 0 ? random.nextInt(MOST) : 0);
        return counts;
    }
}
