package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Grid;
import org.gongkai.page.GridBuilder;
import org.gongkai.page.Page;
import org.gongkai.text.CellText;

/**
 * Finds the tables in a report that has become plain text.
 *
 * <p>A line with strokes or with tabs between cells is a row. Lines that begin with a tab are cells, one a line, and a blank
 * line ends their row; a line without a tab goes on with the cell before it. Where nothing says where a row ends, as with
 * one cell on each line, the labels of the form make rows of the cells.
 */
@NoJsonForm
public final class PlainText {

    private static final Pattern RULE = Pattern.compile("[\\s|+=:─━│┃┌┐└┘├┤┬┴┼—-]+");
    private static final Pattern DRAWN = Pattern.compile("-{3}|[:+]-|-[:+]|─{5}|━{3}|={3}|—{5}|[┌┐└┘├┤┬┴┼]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern CELL_END = Pattern.compile("[\t|｜│┃∣]");
    private static final int LONGEST_CONTINUATION = 20;
    private static final int LONGEST_LINE_OF_ROW = 1_000;

    private final String[] lines;
    private final Page.Builder page = Page.builder();
    private final TextTable table = new TextTable();

    /** Whether a line that begins with a tab begins a row. */
    private boolean rowEnded = true;

    /** Whether a part has begun; strokes before it stand between a date and a source rather than between cells. */
    private boolean hasHeading;

    private int cellCount;

    record Cell(String text, int line) {}

    private PlainText(String text) {
        this.lines = LINE_BREAK.split(text, -1);
    }

    /**
     * The page that a text stands for.
     *
     * @param text the text, with or without a byte-order mark; not null
     * @return its paragraphs and tables, each with its line
     * @throws IllegalArgumentException if the text has more than {@link Grid#MAX_CELLS} cells
     */
    public static Page page(String text) {
        String whole = Objects.requireNonNull(text, "text");
        return new PlainText(whole.startsWith("\uFEFF") ? whole.substring(1) : whole).page();
    }

    private Page page() {
        int next = 0;
        while (next < lines.length) {
            int number = next + 1;
            StringBuilder line = new StringBuilder(lines[next]);
            next++;
            while (next < lines.length && next < number + RowLabel.MOST_PIECES && isBroken(line, lines[next])) {
                line.append(lines[next]);
                next++;
            }
            line(line.toString(), number);
        }
        endTable();
        return page.build();
    }

    /** Whether a label of the form is whole only with the beginning of the next line, before its first stroke or tab. */
    private static boolean isBroken(StringBuilder line, String next) {
        Matcher cellEnd = CELL_END.matcher(next);
        if (!cellEnd.find() || line.length() > LONGEST_LINE_OF_ROW) {
            return false;
        }
        String[] cells = CELL_END.split(line, -1);
        String end = cells[cells.length - 1].strip();
        String beginning = next.substring(0, cellEnd.start()).strip();
        return !CellReader.looksLikeValue(end)
                && !CellReader.looksLikeValue(beginning)
                && !FlatCells.isLabel(end)
                && !FlatCells.isLabel(beginning)
                && FlatCells.isLabel(end + beginning);
    }

    private void line(String line, int number) {
        boolean hasStroke = TextTable.STROKE.matcher(line).find();
        if (Sections.isHeading(line)) {
            hasHeading = true;
            paragraph(line, number);
        } else if ((line.isBlank() && line.indexOf('\t') < 0) || isRule(line, hasStroke)) {
            rowEnded = true;
        } else if (hasStroke) {
            strokes(line, number);
        } else if (line.startsWith("\t") && line.strip().indexOf('\t') < 0) {
            tabLed(line, number);
        } else if (line.strip().indexOf('\t') > 0 || (line.indexOf('\t') > 0 && table.isInRows())) {
            tabs(line, number);
        } else if (isCell(line)) {
            table.addCell(cell(line.strip(), number));
        } else if (isContinuation(line)) {
            continueCell(line);
        } else {
            paragraph(line, number);
        }
    }

    private void paragraph(String line, int number) {
        endTable();
        page.paragraph(line, number);
    }

    /** Whether a line is drawn between rows, or around them, and has no cell. */
    private boolean isRule(String line, boolean hasStroke) {
        return (hasStroke || !table.isEmpty())
                && RULE.matcher(line).matches()
                && DRAWN.matcher(line).find();
    }

    private void strokes(String line, int number) {
        if (!hasHeading && table.isEmpty() && !TextTable.hasLabel(line)) {
            page.paragraph(line, number);
            return;
        }
        if (table.endsBefore(line)) {
            endTable();
        }
        rowEnded = true;
        table.addStroked(line, number);
        table.lastCells().forEach(this::count);
    }

    private void tabs(String line, int number) {
        endCells();
        table.addRow(cells(line, number));
        rowEnded = true;
    }

    private void tabLed(String line, int number) {
        endCells();
        if (rowEnded || table.isEmpty()) {
            table.addRow(cells(line.substring(1), number));
            rowEnded = false;
        } else {
            table.lastCells().addAll(cells(line.substring(1), number));
        }
    }

    private List<Cell> cells(String line, int number) {
        List<Cell> cells = new ArrayList<>();
        for (String text : TAB.split(line, Grid.MAX_CELLS)) {
            cells.add(cell(text.strip(), number));
        }
        return cells;
    }

    private Cell cell(String text, int number) {
        Cell cell = new Cell(text, number);
        count(cell);
        return cell;
    }

    private void count(Cell cell) {
        cellCount++;
        if (cellCount > Grid.MAX_CELLS) {
            throw new IllegalArgumentException("a page of more than " + Grid.MAX_CELLS + " cells");
        }
    }

    /** A line that stands alone and is a cell: a label of the form that a table begins with, or, in a table, any short one. */
    private boolean isCell(String line) {
        if (table.isOneCellALine()) {
            return CellReader.looksLikeValue(line)
                    || FlatCells.isLabel(line)
                    || CellText.plain(line).length() <= LONGEST_CONTINUATION;
        }
        return (table.isEmpty() || table.isStroked()) && FlatCells.begins(line);
    }

    /** A line that goes on with the label before it, which is never a number. */
    private boolean isContinuation(String line) {
        List<Cell> last = table.lastCells();
        return !table.isOneCellALine()
                && !last.isEmpty()
                && CellText.plain(line).length() <= LONGEST_CONTINUATION
                && last.get(last.size() - 1).text().length() <= FormLabels.LONGEST
                && !CellReader.looksLikeValue(last.get(last.size() - 1).text());
    }

    private void continueCell(String line) {
        List<Cell> last = table.lastCells();
        Cell cell = last.remove(last.size() - 1);
        last.add(new Cell(cell.text + '\n' + line, cell.line));
        rowEnded = false;
    }

    /** Cells one a line are a table of their own. */
    private void endCells() {
        if (table.isOneCellALine()) {
            endTable();
        }
    }

    private void endTable() {
        List<List<Cell>> rows = table.end();
        if (!rows.isEmpty()) {
            GridBuilder grid = Grid.builder();
            for (List<Cell> row : rows) {
                grid.row();
                row.forEach(cell -> grid.cellAtLine(cell.text(), cell.line()));
            }
            page.table(grid.build());
        }
        rowEnded = true;
    }
}
