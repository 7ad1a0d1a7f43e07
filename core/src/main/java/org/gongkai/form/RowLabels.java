package org.gongkai.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels of the rows of a table, wherever they stand in them; each is looked for once. */
final class RowLabels {

    private final FormLabels labels;
    private final Map<SheetRow, Optional<RowLabel>> found = new HashMap<>();

    RowLabels(FormLabels labels) {
        this.labels = labels;
    }

    Optional<RowLabel> of(SheetRow row) {
        Optional<RowLabel> label = found.get(row);
        if (label == null) {
            label = RowLabel.find(labels, row, row.size());
            found.put(row, label);
        }
        return label;
    }

    /** The label of a row in its columns up to one of them. */
    Optional<RowLabel> of(SheetRow row, int limit) {
        Optional<RowLabel> last = of(row);
        return last.isEmpty() || last.get().end() <= limit ? last : RowLabel.find(labels, row, limit);
    }

    /** The labels that rows with cells for numbers have as they are on the form. */
    Set<FormLabels.Label> undamaged(List<SheetRow> rows) {
        Set<FormLabels.Label> undamaged = new HashSet<>();
        for (SheetRow row : rows) {
            Optional<RowLabel> label = of(row);
            if (label.isPresent() && !label.get().isHeading(row)) {
                undamaged.add(label.get().label());
            }
        }
        return undamaged;
    }
}
