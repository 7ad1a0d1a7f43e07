package org.gongkai.validation.rules.examples;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.stream.LongStream;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeCounts;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.TableLayout;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.YearToYear;

/** Reports that add up and in which no cell is 0. */
final class FullReports {

    private static final int KINDS = 6;
    private static final int FIRST_YEAR = 2019;

    private FullReports() {}

    static AnnualReport of(FormEdition edition) {
        AnnualReport report = edition == FormEdition.FORM_2019 ? CountyReports.of2020() : CountyReports.of2022();
        return CountyReports.withoutText(report)
                .proactive(proactive(edition))
                .applications(applications(edition))
                .disputes(DisputeTable.builder()
                        .reconsideration(DisputeCounts.of(8, 6, 2, 3))
                        .directLitigation(DisputeCounts.of(23, 4, 1, 5))
                        .litigationAfterReconsideration(DisputeCounts.of(9, 2, 7, 1))
                        .build())
                .build();
    }

    /**
     * Reports of two years on these editions, with both sides of all equations between them equal. The years are others for each
     * pair of editions, as the later one is in the names of cases.
     */
    static List<AnnualReport> successive(FormEdition before, FormEdition after) {
        int year = FIRST_YEAR + before.ordinal() * FormEdition.values().length + after.ordinal();
        List<AnnualReport> reports =
                List.of(CountyReports.inYear(of(before), year), CountyReports.inYear(of(after), year + 1));
        for (YearToYear years : YearToYear.values()) {
            for (AcrossYears equation : years.equations(before, after)) {
                reports = EquationCases.equal(equation, reports);
            }
        }
        return reports;
    }

    private static ApplicationTable applications(FormEdition edition) {
        ApplicationTable.Builder table = ApplicationTable.builder(edition);
        long[] received = new long[KINDS];
        int row = 0;
        for (Outcome outcome : Outcome.of(edition)) {
            long[] counts = new long[KINDS];
            for (int kind = 0; kind < KINDS; kind++) {
                counts[kind] = 2 + (row * 5 + kind * 3) % 11;
                received[kind] += counts[kind];
            }
            table.outcome(outcome, counts(counts));
            row++;
        }
        long[] carriedIn = LongStream.range(0, KINDS).map(kind -> 2 + kind).toArray();
        long[] carriedForward = LongStream.range(0, KINDS).map(kind -> 9 - kind).toArray();
        for (int kind = 0; kind < KINDS; kind++) {
            received[kind] += carriedForward[kind] - carriedIn[kind];
        }
        return table.received(counts(received))
                .carriedIn(counts(carriedIn))
                .carriedForward(counts(carriedForward))
                .build();
    }

    private static ApplicantCounts counts(long... kinds) {
        return ApplicantCounts.of(kinds[0], kinds[1], kinds[2], kinds[3], kinds[4], kinds[5]);
    }

    /** Each cell another number, those of a row falling but for the last, which is more than the others together. */
    private static ProactiveTable proactive(FormEdition edition) {
        TableLayout layout = TableLayout.proactive(edition);
        long[] cells = new long[layout.cellCount()];
        layout.rows().forEach(row -> {
            for (int column = 0; column < row.cellCount(); column++) {
                int cell = row.cell(column);
                cells[cell] = row.columns().get(column) == ColumnName.CHANGE ? -cell : 40 + cell;
            }
        });
        for (int cell = 0; cell < cells.length; cell++) {
            if (layout.label(cell).contains("本年新公开") || layout.label(cell).contains("制发")) {
                cells[cell] -= 10;
            }
        }
        return ProactiveTable.of(edition, Optional.of(Yuan.of(380_000)), cells);
    }

    /** The report with other numbers in some cells of one of its tables. */
    static AnnualReport with(AnnualReport report, TableLayout layout, int cell, long count) {
        return switch (layout.section()) {
            case APPLICATIONS -> report.withApplications(report.applications().with(cell, count));
            case PROACTIVE_DISCLOSURE -> report.withProactive(report.proactive().with(cell, count));
            case DISPUTES -> report.withDisputes(report.disputes().with(cell, count));
            default -> throw new IllegalArgumentException("no table in " + layout.section());
        };
    }

    static CountTable table(AnnualReport report, TableLayout layout) {
        return switch (layout.section()) {
            case APPLICATIONS -> report.applications();
            case PROACTIVE_DISCLOSURE -> report.proactive();
            case DISPUTES -> report.disputes();
            default -> throw new IllegalArgumentException("no table in " + layout.section());
        };
    }

    /** The report with every stated cell of every table one more. */
    static AnnualReport raised(AnnualReport report) {
        return each(report, (table, cell) -> table.isStated(cell) ? table.orZero(cell) + 1 : CountRow.NOT_STATED);
    }

    /** The report with every cell of every table blank but for those of the outcomes of applications. */
    static AnnualReport blank(AnnualReport report) {
        return each(
                report,
                (table, cell) -> table.layout().pointer(cell).contains("/outcomes/")
                        ? table.value(cell).orElse(CountRow.NOT_STATED)
                        : CountRow.NOT_STATED);
    }

    private static AnnualReport each(AnnualReport report, ToLongBiFunction<CountTable, Integer> count) {
        AnnualReport changed = report;
        for (CountTable table : List.of(report.proactive(), report.applications(), report.disputes())) {
            for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                changed = with(changed, table.layout(), cell, count.applyAsLong(table, cell));
            }
        }
        return changed;
    }
}
