package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.TableLayout;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.ApplicationTableRules;
import org.gongkai.validation.rules.DisputeTableRules;
import org.gongkai.validation.rules.ProactiveTableRules;

class SumsTest {

    @Example
    void theRulesOfTheTablesHaveTheShapesTheyAreSummedBy() {
        assertThat(ColumnSums.fit(first(ApplicationTableRules.BALANCE))).isTrue();
        assertThat(ColumnSums.fit(first(ApplicationTableRules.PROCESSED_SUM))).isTrue();
        assertThat(RowSums.fit(first(ApplicationTableRules.ROW_TOTAL))).isTrue();
        assertThat(RowSums.fit(first(DisputeTableRules.SUM))).isTrue();
        assertThat(ShortSums.fit(first(ProactiveTableRules.CHANGE_FLOOR))).isTrue();
        assertThat(ColumnSums.fit(first(ApplicationTableRules.ROW_TOTAL))).isFalse();
        assertThat(RowSums.fit(first(ApplicationTableRules.BALANCE))).isFalse();
        assertThat(ShortSums.fit(first(DisputeTableRules.SUM))).isFalse();
    }

    private static List<Reconciliation> first(Rule<AnnualReport> rule) {
        TableLayout layout = rule.reconciliations().get(0).layout();
        return rule.reconciliations().stream()
                .filter(each -> each.layout() == layout)
                .toList();
    }

    @Property
    void everyWayOfSummingSaysWhatTheReconciliationsSayOneByOne(@ForAll Random random) {
        for (Rule<AnnualReport> rule : AnnualReportRules.ruleSet().rules()) {
            for (TableLayout layout : List.of(
                    TableLayout.applications(FormEdition.FORM_2019),
                    TableLayout.applications(FormEdition.FORM_2021),
                    TableLayout.proactive(FormEdition.FORM_2019),
                    TableLayout.proactive(FormEdition.FORM_2021),
                    TableLayout.disputes())) {
                List<Reconciliation> reconciliations = rule.reconciliations().stream()
                        .filter(each -> each.layout() == layout)
                        .toList();
                if (reconciliations.isEmpty()) {
                    continue;
                }
                CountTable table = tableWithFewValues(layout, random);
                boolean allHold = reconciliations.stream()
                        .allMatch(each -> each.evaluate(table, BlankPolicy.AS_ZERO) == RuleOutcome.HOLDS);
                assertThat(new Sums(List.of(reconciliations)).allHold(table)).isEqualTo(allHold);
                assertThat(new AnySums(reconciliations).allHold(table)).isEqualTo(allHold);
            }
        }
    }

    /** Zero but for a few cells, which often cancel, so that both answers come up. */
    private static CountTable tableWithFewValues(TableLayout layout, Random random) {
        long[] cells = new long[layout.cellCount()];
        int[] ones = IntStream.range(0, random.nextInt(4))
                .map(i -> random.nextInt(cells.length))
                .toArray();
        for (int one : ones) {
            cells[one] = layout.isSigned(one) ? random.nextInt(3) - 1 : random.nextInt(2);
        }
        return switch (layout.name()) {
            case "applications" -> {
                ApplicationTable table = ApplicationTable.builder(
                                layout.edition().orElseThrow())
                        .remainingZero()
                        .build();
                for (int one : ones) {
                    table = table.with(one, cells[one]);
                }
                yield table;
            }
            case "disputes" -> {
                DisputeTable table = DisputeTable.builder().remainingZero().build();
                for (int one : ones) {
                    table = table.with(one, cells[one]);
                }
                yield table;
            }
            default -> {
                ProactiveTable table = ProactiveTable.notStated(layout.edition().orElseThrow());
                for (int i = 0; i < cells.length; i++) {
                    table = table.with(i, cells[i]);
                }
                yield table;
            }
        };
    }
}
