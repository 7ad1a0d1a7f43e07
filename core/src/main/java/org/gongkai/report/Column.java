package org.gongkai.report;

/** One column of a row: its name in JSON, its head on the form, and what its cells hold. */
record Column(String name, String label, Kind kind) {

    enum Kind {
        /** A count (件): 0 or more. */
        COUNT,
        /** A signed change of a count. */
        CHANGE,
        /** An amount in yuan, which is not one of the numbered cells. */
        AMOUNT
    }

    static Column count(String name, String label) {
        return new Column(name, label, Kind.COUNT);
    }

    static Column change(String name, String label) {
        return new Column(name, label, Kind.CHANGE);
    }

    static Column amount(String label) {
        return new Column("amount", label, Kind.AMOUNT);
    }

    boolean isNumbered() {
        return kind != Kind.AMOUNT;
    }

    /** Checks a value that is put into a cell of this column. */
    long check(long value) {
        long min = kind == Kind.CHANGE ? -CountRow.MAX_COUNT : 0;
        if (value != CountRow.NOT_STATED && (value < min || value > CountRow.MAX_COUNT)) {
            throw new IllegalArgumentException(
                    name + " " + value + " is not from " + min + " to " + CountRow.MAX_COUNT);
        }
        return value;
    }
}
