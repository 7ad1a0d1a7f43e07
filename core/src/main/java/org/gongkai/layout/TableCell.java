package org.gongkai.layout;

/** A cell of a table as it is printed. */
record TableCell(Box box, String text) {

    /** The cell with the next line of its text. */
    TableCell with(String line) {
        StringBuilder all = new StringBuilder(text);
        WrappedText.append(line, all);
        return new TableCell(box, all.toString());
    }
}
