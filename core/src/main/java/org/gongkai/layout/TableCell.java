package org.gongkai.layout;

/** A cell of a table as it is printed. */
record TableCell(Box box, String text) {}
