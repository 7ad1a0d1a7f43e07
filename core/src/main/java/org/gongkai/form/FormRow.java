package org.gongkai.form;

import java.util.List;

/**
 * What begins in one row of a form.
 *
 * @param headings what is printed there
 * @param entries what is filled in there
 */
record FormRow(List<FormHeading> headings, List<Entry> entries) {

    /**
     * A cell that is filled in, with what says what it is.
     *
     * @param entry the cell
     * @param headingIds the ids of those that it stands under, at least one
     */
    record Entry(FormEntry entry, List<String> headingIds) {}

    static FormRow of(FormLayout form, int row) {
        return new FormRow(
                form.headings().stream()
                        .filter(heading -> heading.area().row() == row)
                        .toList(),
                form.entries().stream()
                        .filter(entry -> entry.area().row() == row)
                        .map(entry -> new Entry(
                                entry,
                                form.headingsOf(entry).stream().map(form::idOf).toList()))
                        .toList());
    }
}
