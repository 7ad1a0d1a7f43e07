package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Page;
import org.gongkai.text.CellText;

/**
 * Finds the tables in a report that has become plain text.
 *
 * <p>Four shapes are known. A line with strokes or with tabs between cells is a row. Lines that begin with a tab are cells,
 * one a line, and a blank line ends their row; a line without a tab goes on with the cell before it. Lines that hold a
 * single cell and nothing says where a row ends are cells of which {@link FlatCells} makes rows by their labels.
 */
final class PlainText {

    private static final Pattern RULE = Pattern.compile("[\\s|+\\-=:─━│┃┌┐└┘├┤┬┴┼—]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern STROKE = Pattern.compile("[|｜│┃]");
    private static final int LONGEST_CONTINUATION = 20;
    private static final int MOST_CELLS_OF_A_ROW = 40;

    /** Ten times the cells of the largest form; where there are more, they are not searched for labels. */
    private static final int MOST_CELLS_OF_A_FORM = 5_000;

    private final String[] lines;
    private final Page.Builder page = Page.builder();

    /** The rows of the table that is being read, each a list of cells. */
    private final List<List<Cell>> rows = new ArrayList<>();

    /** Whether the cells are one a line, so that only their labels tell the rows. */
    private boolean flat;

    private boolean rowEnded = true;

    private int cellCount;

    record Cell(String text, int line) {}

    private PlainText(String text) {
        this.lines = LINE_BREAK.split(text, -1);
    }

    static Page page(String text) {
        return new PlainText(text.startsWith("\uFEFF") ? text.substring(1) : text).page();
    }

    private Page page() {
        for (int i = 0; i < lines.length; i++) {
            line(lines[i], i + 1);
        }
        endTable();
        return page.build();
    }

    private void line(String line, int number) {
        if (Sections.isHeading(line)) {
            endTable();
            page.paragraph(line, number);
        } else if (line.isBlank() && line.indexOf('\t') < 0) {
            rowEnded = true;
        } else if (STROKE.matcher(line).find()) {
            strokes(line, number);
        } else if (line.startsWith("\t")) {
            tabLed(line, number);
        } else if (line.strip().indexOf('\t') > 0) {
            row(TAB.split(line, Grid.MAX_CELLS), number);
        } else if (isCell(line)) {
            flatCell(line, number);
        } else if (isContinuation(line)) {
            continueCell(line);
        } else {
            endTable();
            page.paragraph(line, number);
        }
    }

    private void strokes(String line, int number) {
        if (RULE.matcher(line).matches() && line.indexOf('-') >= 0) {
            return;
        }
        String[] cells = STROKE.split(line.strip(), Grid.MAX_CELLS);
        int from = cells[0].isBlank() ? 1 : 0;
        int end = cells.length > 1 && cells[cells.length - 1].isBlank() ? cells.length - 1 : cells.length;
        if (end - from <= 1) {
            flatCell(from < end ? cells[from] : "", number);
            return;
        }
        String[] inner = new String[end - from];
        System.arraycopy(cells, from, inner, 0, inner.length);
        row(inner, number);
    }

    private void row(String[] cells, int number) {
        endFlat();
        List<Cell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(cell(cell.strip(), number));
        }
        rows.add(row);
        rowEnded = true;
    }

    private void tabLed(String line, int number) {
        endFlat();
        if (rowEnded || rows.isEmpty()) {
            rows.add(new ArrayList<>());
            rowEnded = false;
        }
        for (String cell : TAB.split(line.substring(1), Grid.MAX_CELLS)) {
            last().add(cell(cell, number));
        }
    }

    private void flatCell(String text, int number) {
        if (!flat) {
            endTable();
            flat = true;
            rows.add(new ArrayList<>());
        }
        last().add(cell(text.strip(), number));
    }

    private Cell cell(String text, int number) {
        cellCount++;
        if (cellCount > Grid.MAX_CELLS) {
            throw new IllegalArgumentException("a page of more than " + Grid.MAX_CELLS + " cells");
        }
        return new Cell(text, number);
    }

    private List<Cell> last() {
        return rows.get(rows.size() - 1);
    }

    /** A line that stands alone and is a cell: a label of the form that a table begins with, or, in a table, any short one. */
    private boolean isCell(String line) {
        if (flat) {
            return CellReader.looksLikeValue(line)
                    || FlatCells.isLabel(line)
                    || CellText.plain(line).length() <= LONGEST_CONTINUATION;
        }
        return rows.isEmpty() && FlatCells.begins(line);
    }

    /** A line that goes on with the label before it, which is never a number. */
    private boolean isContinuation(String line) {
        return !flat
                && !rows.isEmpty()
                && !last().isEmpty()
                && CellText.plain(line).length() <= LONGEST_CONTINUATION
                && last().get(last().size() - 1).text().length() <= FormLabels.LONGEST
                && !CellReader.looksLikeValue(last().get(last().size() - 1).text());
    }

    private void continueCell(String line) {
        Cell cell = last().remove(last().size() - 1);
        last().add(new Cell(cell.text + '\n' + line, cell.line));
        rowEnded = false;
    }

    private void endFlat() {
        if (flat) {
            endTable();
        }
    }

    private void endTable() {
        boolean oneCellALine =
                flat || rows.size() == 1 || rows.stream().anyMatch(row -> row.size() > MOST_CELLS_OF_A_ROW);
        int count = rows.stream().mapToInt(List::size).sum();
        List<List<Cell>> cells = oneCellALine && count <= MOST_CELLS_OF_A_FORM
                ? FlatCells.rows(rows.stream().flatMap(List::stream).toList())
                : List.copyOf(rows);
        if (!cells.isEmpty()) {
            GridBuilder grid = Grid.builder();
            for (List<Cell> row : cells) {
                grid.row();
                row.forEach(cell -> grid.cellAtLine(cell.text(), cell.line()));
            }
            page.table(grid.build());
        }
        rows.clear();
        flat = false;
        rowEnded = true;
    }
}
