package org.gongkai.report;

import org.jspecify.annotations.Nullable;

/**
 * One column of a row: a numbered one of counts or changes, or that of an amount in yuan.
 *
 * @param name its name, null for the amount, which is not one of the numbered cells
 * @param label its head on the form
 */
record Column(@Nullable ColumnName name, String label) {

    static Column of(ColumnName name) {
        return new Column(name, name.label());
    }

    static Column amount(String label) {
        return new Column(null, label);
    }

    /** Its name in JSON. */
    String token() {
        return name == null ? "amount" : name.token();
    }

    boolean isNumbered() {
        return name != null;
    }

    /** Whether its cells hold a signed change of a count. */
    boolean isSigned() {
        return name == ColumnName.CHANGE;
    }

    /** Checks a value that is put into a cell of this column. */
    long check(long value) {
        long min = isSigned() ? -CountRow.MAX_COUNT : 0;
        if (value != CountRow.NOT_STATED && (value < min || value > CountRow.MAX_COUNT)) {
            throw new IllegalArgumentException(
                    token() + " " + value + " is not from " + min + " to " + CountRow.MAX_COUNT);
        }
        return value;
    }
}
