package org.gongkai.form;

import java.util.Optional;
import org.gongkai.money.MoneyUnit;
import org.gongkai.money.Yuan;
import org.gongkai.report.CountTable;
import org.gongkai.report.ProactiveTable;

/** What a table prints in a cell of the form: a number, or nothing where it is not stated. */
final class Printed {

    private Printed() {}

    static String of(CountTable table, FormEntry entry) {
        if (entry.cell().isEmpty()) {
            return amountOf(table).map(amount -> amount(amount, entry.unit())).orElse("");
        }
        int cell = entry.cell().getAsInt();
        return table.isStated(cell) ? Long.toString(table.orZero(cell)) : "";
    }

    private static Optional<Yuan> amountOf(CountTable table) {
        return table instanceof ProactiveTable proactive ? proactive.amount() : Optional.empty();
    }

    /** In 万元; the unit is printed with the number unless the form has it. */
    private static String amount(Yuan amount, Optional<MoneyUnit> unit) {
        String number = amount.inTenThousands().toPlainString();
        return unit.isPresent() ? number : number + MoneyUnit.TEN_THOUSAND_YUAN.label();
    }
}
