package org.gongkai.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The labels of the rows of a table, wherever they stand in them; each is looked for once. */
final class RowLabels {

    private final FormLabels labels;
    private final Map<SheetRow, Optional<RowLabel>> found = new HashMap<>();

    RowLabels(FormLabels labels) {
        this.labels = labels;
    }

    Optional<RowLabel> of(SheetRow row) {
        return found.computeIfAbsent(row, each -> RowLabel.find(labels, each, each.size()));
    }

    /** The labels that rows with cells for numbers have as they are on the form. */
    Set<FormLabels.Label> undamaged(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(row -> of(row).stream().filter(label -> !label.isHeading(row)))
                .map(RowLabel::label)
                .collect(Collectors.toSet());
    }
}
