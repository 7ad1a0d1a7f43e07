package org.gongkai.check.table;

import java.util.List;

/**
 * A table of results: a head, and rows of texts and numbers.
 *
 * @param title what its sheet is called
 * @param heads the heads of the columns
 * @param rows the rows, each as long as the head; a cell is a {@link String}, a {@link Number}, or empty text for none
 */
record ResultTable(String title, List<String> heads, List<List<Object>> rows) {}
