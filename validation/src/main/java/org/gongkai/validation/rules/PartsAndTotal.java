package org.gongkai.validation.rules;

import java.util.Arrays;
import org.gongkai.report.TableLayout;
import org.gongkai.report.TableRow;
import org.gongkai.text.Text;
import org.gongkai.validation.Reconciliation;
import org.gongkai.validation.Relation;

/** The reconciliation of a row whose last cell is the total of the others. */
final class PartsAndTotal {

    private PartsAndTotal() {}

    static Reconciliation of(TableLayout layout, TableRow row, Text statement) {
        int[] cells = row.cells();
        int parts = cells.length - 1;
        return Reconciliation.of(
                layout, statement, new int[] {cells[parts]}, Relation.EQUAL, Arrays.copyOf(cells, parts));
    }
}
