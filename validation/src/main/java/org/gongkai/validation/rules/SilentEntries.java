package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Check;

/** Entries that do not state what a rule needs: it says so once, so that they do not bury what can be assessed. */
final class SilentEntries {

    private final List<Cell> blanks = new ArrayList<>();

    void add(PlacedEntry<?> entry, String part, String label) {
        blanks.add(entry.blank(part, label));
    }

    /** Says that the statement cannot be assessed of them, if there are any. */
    void report(Text statement, Check check) {
        if (!blanks.isEmpty()) {
            check.notAssessable(statement, blanks);
        }
    }
}
