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
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSeries;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;

/** Series of reports that go on from one another, and units with figures of any kind. */
final class RandomReports {

    private static final int MOST = 60;

    private RandomReports() {}

    /** A series in which every year goes on from the year before, except over gaps. */
    static ReportSeries series(Random random, int... years) {
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
        TableRow in = applications.layout().row("carriedIn");
        TableRow forward = before.applications().layout().row("carriedForward");
        for (int column = 0; column < in.cells().length; column++) {
            applications =
                    applications.with(in.cells()[column], before.applications().orZero(forward.cells()[column]));
        }
        ProactiveTable proactive = report.proactive();
        if (before.proactive().edition() == proactive.edition()) {
            for (TableRow row : proactive.layout().rows()) {
                proactive = rolled(before.proactive(), proactive, row);
            }
        }
        return report.withApplications(applications).withProactive(proactive);
    }

    private static ProactiveTable rolled(ProactiveTable before, ProactiveTable table, TableRow row) {
        if (row.columns().contains("inForce")) {
            long there = before.orZero(row.cell("inForce")) + table.orZero(row.cell("issued"));
            long repealed = Math.min(there, table.orZero(row.cell("repealed")));
            return table.with(row.cell("repealed"), repealed).with(row.cell("inForce"), there - repealed);
        }
        if (row.columns().contains("lastYearItems")) {
            long items = before.orZero(row.cell("lastYearItems")) + before.orZero(row.cell("change"));
            return table.with(row.cell("lastYearItems"), items)
                    .with(row.cell("change"), Math.max(-items, table.orZero(row.cell("change"))));
        }
        if (row.columns().contains("totalDisclosed")) {
            return table.with(
                    row.cell("totalDisclosed"),
                    before.orZero(row.cell("totalDisclosed")) + table.orZero(row.cell("newlyDisclosed")));
        }
        return table;
    }

    /** Units of a year, with names that differ. */
    static List<AnnualReport> units(Random random, int count, int year, FormEdition edition) {
        return IntStream.range(0, count)
                .mapToObj(unit -> report(random, "第" + unit + "单位", year, edition))
                .toList();
    }

    /** A report with figures of any kind and licence decisions that no report of another year has. */
    static AnnualReport report(Random random, String agency, int year, FormEdition edition) {
        TableLayout layout = TableLayout.proactive(edition);
        long[] proactive = counts(random, layout.cellCount());
        for (TableRow row : layout.rows()) {
            if (row.columns().contains("change")) {
                int change = row.cell("change");
                proactive[change] = Math.max(-proactive[row.cell("lastYearItems")], random.nextInt(MOST) - MOST / 2);
            }
        }
        proactive[layout.row("license").cell("decisions")] = year;
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
