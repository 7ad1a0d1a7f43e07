package org.gongkai.layout;

/** A part of a sheet. */
sealed interface Printed {

    /** Where it begins, from the top of the sheet. */
    double top();

    /** Where it begins, from the left. */
    double left();

    /** Where it ends, from the left. */
    double right();

    /** A line of text beside the tables. */
    record TextLine(Line line) implements Printed {

        @Override
        public double top() {
            return line.baseline() - line.size();
        }

        @Override
        public double left() {
            return line.left();
        }

        @Override
        public double right() {
            return line.right();
        }
    }

    /** A table. */
    record Table(PrintedTable table) implements Printed {

        @Override
        public double top() {
            return table.top();
        }

        @Override
        public double left() {
            return table.left();
        }

        @Override
        public double right() {
            return table.right();
        }
    }
}
