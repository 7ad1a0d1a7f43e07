package org.gongkai.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;

/**
 * Checks the reconciliations of successive rules over the same table. A table in which all hold costs only the sums and no
 * objects.
 */
final class TableStep<S> implements Step<S> {

    private final Function<? super S, ? extends CountTable> table;
    private final int firstRule;
    private final OfLayout[] layouts;

    TableStep(int firstRule, List<Rule<S>> rules, Function<? super S, ? extends CountTable> table) {
        this.table = table;
        this.firstRule = firstRule;
        Set<TableLayout> named = new LinkedHashSet<>();
        rules.forEach(rule -> rule.reconciliations().forEach(each -> named.add(each.layout())));
        this.layouts = named.stream()
                .map(layout -> new OfLayout(
                        layout,
                        rules.stream()
                                .map(rule -> rule.reconciliations().stream()
                                        .filter(each -> each.layout() == layout)
                                        .toList())
                                .toList()))
                .toArray(OfLayout[]::new);
    }

    @Override
    public void run(S subject, Check check) {
        CountTable checked = table.apply(subject);
        for (OfLayout each : layouts) {
            if (each.layout == checked.layout()) {
                each.check(checked, firstRule, check);
                return;
            }
        }
    }

    /** What must hold in a table of one layout. */
    private static final class OfLayout {

        private final TableLayout layout;
        private final Reconciliation[][] byRule;
        private final Sums[] sums;

        OfLayout(TableLayout layout, List<List<Reconciliation>> byRule) {
            this.layout = layout;
            this.byRule = byRule.stream()
                    .map(each -> each.toArray(Reconciliation[]::new))
                    .toArray(Reconciliation[][]::new);
            this.sums = sums(byRule);
        }

        private static Sums[] sums(List<List<Reconciliation>> byRule) {
            List<Sums> sums = new ArrayList<>();
            List<Reconciliation> rest = new ArrayList<>();
            for (List<Reconciliation> reconciliations : byRule) {
                Sums.shaped(reconciliations).ifPresentOrElse(sums::add, () -> rest.addAll(reconciliations));
            }
            if (!rest.isEmpty()) {
                sums.add(Sums.any(rest));
            }
            return sums.toArray(Sums[]::new);
        }

        void check(CountTable table, int firstRule, Check check) {
            boolean allHold = table.isComplete() && allHold(table);
            for (int i = 0; i < byRule.length; i++) {
                check.start(firstRule + i);
                if (allHold) {
                    check.hold(byRule[i].length);
                } else {
                    for (Reconciliation reconciliation : byRule[i]) {
                        reconciliation.check(table, check);
                    }
                }
            }
        }

        private boolean allHold(CountTable table) {
            for (Sums each : sums) {
                if (!each.allHold(table)) {
                    return false;
                }
            }
            return true;
        }
    }
}
