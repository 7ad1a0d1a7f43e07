package org.gongkai.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.CountTable;
import org.gongkai.report.TableLayout;
import org.jspecify.annotations.Nullable;

/**
 * One part of a run of a validator: the check of a rule, or the reconciliations of successive rules over the same table at
 * once. A table in which all hold costs only the sums and no objects.
 */
final class CheckStep<S> {

    private final int firstRule;
    private final @Nullable RuleCheck<S> check;
    private final @Nullable Derivation<? super S, ? extends CountTable> table;
    private final OfLayout[] layouts;

    /** The check of one rule. */
    CheckStep(int rule, RuleCheck<S> check) {
        this.firstRule = rule;
        this.check = check;
        this.table = null;
        this.layouts = new OfLayout[0];
    }

    /** The reconciliations of rules over the same table. */
    CheckStep(int firstRule, List<Rule<S>> rules, Derivation<? super S, ? extends CountTable> table) {
        this.firstRule = firstRule;
        this.check = null;
        this.table = table;
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

    void run(S subject, Check into) {
        if (check != null) {
            into.start(firstRule);
            check.assess(subject, into);
        }
        if (table != null) {
            reconcile(table.apply(subject), into);
        }
    }

    private void reconcile(CountTable checked, Check into) {
        for (OfLayout each : layouts) {
            if (each.layout == checked.layout()) {
                each.check(checked, firstRule, into);
                return;
            }
        }
    }

    /** What must hold in a table of one layout. */
    private static final class OfLayout {

        private final TableLayout layout;
        private final Reconciliation[][] byRule;
        private final int[] counts;
        private final Sums sums;

        OfLayout(TableLayout layout, List<List<Reconciliation>> byRule) {
            this.layout = layout;
            this.byRule = byRule.stream()
                    .map(each -> each.toArray(Reconciliation[]::new))
                    .toArray(Reconciliation[][]::new);
            this.counts = byRule.stream().mapToInt(List::size).toArray();
            this.sums = new Sums(byRule);
        }

        void check(CountTable table, int firstRule, Check into) {
            if (table.isComplete() && sums.allHold(table)) {
                into.hold(firstRule, counts);
                return;
            }
            for (int i = 0; i < byRule.length; i++) {
                into.start(firstRule + i);
                for (Reconciliation reconciliation : byRule[i]) {
                    reconciliation.check(table, into);
                }
            }
        }
    }
}
