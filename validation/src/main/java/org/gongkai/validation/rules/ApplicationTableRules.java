package org.gongkai.validation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.application.Outcome;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountTable;
import org.gongkai.report.RowName;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Derivation;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;
import org.gongkai.validation.Rule;
import org.gongkai.validation.Severity;

/**
 * What must hold within the application table: 37 reconciliations in the form of 2019, 39 in that of 2021.
 *
 * <p>The balance of the total column follows from the balances of the six other columns and the row totals; it is checked
 * all the same, because the form prints it for every column.
 */
public final class ApplicationTableRules {

    private static final Derivation<AnnualReport, CountTable> TABLE = AnnualReport::applications;

    /** In every column, received and carried in equals processed and carried forward. */
    public static final Rule<AnnualReport> BALANCE = Rule.<AnnualReport>builder("applications.balance")
            .title(
                    "每列：本年新收 + 上年结转 = 办理结果总计 + 结转下年度继续办理",
                    "in every column: received + carried in = processed + carried forward")
            .severity(Severity.ERROR)
            .basis(FormPlaces.inBothEditions(BasisKind.PRINTED, "第三部分表格角注：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和"))
            .reconcile(TABLE, inBothEditions(ApplicationTableRules::balances));

    /** In every column, processed is the sum of the outcomes. */
    public static final Rule<AnnualReport> PROCESSED_SUM = Rule.<AnnualReport>builder("applications.processed-sum")
            .title("每列：（七）总计 = 各项办理结果之和", "in every column: processed = the sum of the outcomes")
            .severity(Severity.ERROR)
            .basis(FormPlaces.inBothEditions(BasisKind.STRUCTURAL, "第三部分表格（七）总计"))
            .reconcile(TABLE, inBothEditions(ApplicationTableRules::processedSums));

    /** In every row, the total is the sum of the kinds of applicant. */
    public static final Rule<AnnualReport> ROW_TOTAL = Rule.<AnnualReport>builder("applications.row-total")
            .title("每行：总计 = 自然人与各类法人或其他组织之和", "in every row: total = the sum of the kinds of applicant")
            .severity(Severity.ERROR)
            .basis(FormPlaces.inBothEditions(BasisKind.STRUCTURAL, "第三部分表格“总计”栏"))
            .reconcile(TABLE, inBothEditions(ApplicationTableRules::rowTotals));

    private ApplicationTableRules() {}

    private static List<Reconciliation> inBothEditions(Function<TableLayout, Stream<Reconciliation>> reconciliations) {
        return Arrays.stream(FormEdition.values())
                .map(TableLayout::applications)
                .flatMap(reconciliations)
                .toList();
    }

    private static Stream<Reconciliation> balances(TableLayout layout) {
        return byColumn(
                layout,
                column -> Reconciliation.of(
                        layout,
                        Text.of(
                                "“" + column.label() + "”列：（七）总计 + 结转下年度继续办理 = 本年新收 + 上年结转",
                                "column " + column.text().en()
                                        + ": processed + carried forward = received + carried in"),
                        cells(column, layout.row(RowName.PROCESSED), layout.row(RowName.CARRIED_FORWARD)),
                        Relation.EQUAL,
                        cells(column, layout.row(RowName.RECEIVED), layout.row(RowName.CARRIED_IN))));
    }

    private static Stream<Reconciliation> processedSums(TableLayout layout) {
        TableRow[] outcomes = Outcome.of(layout.edition().orElseThrow()).stream()
                .map(layout::row)
                .toArray(TableRow[]::new);
        return byColumn(
                layout,
                column -> Reconciliation.of(
                        layout,
                        Text.of(
                                "“" + column.label() + "”列：（七）总计 = 各项办理结果之和",
                                "column " + column.text().en() + ": processed = the sum of the outcomes"),
                        cells(column, layout.row(RowName.PROCESSED)),
                        Relation.EQUAL,
                        cells(column, outcomes)));
    }

    private static Stream<Reconciliation> rowTotals(TableLayout layout) {
        return layout.rows().stream()
                .map(row -> PartsAndTotal.of(
                        layout,
                        row,
                        Text.of(
                                "“" + row.label() + "”行：总计 = 各类申请人之和",
                                "row " + row.text().en() + ": total = the sum of the kinds of applicant")));
    }

    private static Stream<Reconciliation> byColumn(
            TableLayout layout, Function<ColumnName, Reconciliation> reconciliation) {
        return layout.row(RowName.RECEIVED).columns().stream().map(reconciliation);
    }

    private static int[] cells(ColumnName column, TableRow... rows) {
        return Arrays.stream(rows).mapToInt(row -> row.cell(column)).toArray();
    }
}
