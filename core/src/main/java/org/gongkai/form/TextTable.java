package org.gongkai.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.form.PlainText.Cell;
import org.gongkai.page.Grid;

/**
 * The lines of a table in a plain text, of which rows are made when it ends.
 *
 * <p>Most often a line is a row. Where numbers stand on lines without a label, strokes and line ends both stand between
 * cells, and the labels tell the rows. Rows that are shorter than the table can be filled up with strokes.
 */
final class TextTable {

    static final Pattern STROKE = Pattern.compile("[|｜│┃∣]");

    private static final Pattern CELLS = Pattern.compile("[^|｜│┃∣\\s][^|｜│┃∣]*");

    /** Stands for a stroke among the texts between strokes, none of which is one. */
    private static final String BETWEEN = "|";

    private static final int STROKES_OF_BLANK_IN_BORDERS = 2;

    private static final int MOST_CELLS_OF_A_ROW = 40;

    /** Ten times the cells of the largest form; where there are more, they are not searched for labels. */
    private static final int MOST_CELLS_OF_A_FORM = 5_000;

    /** As many numbers as the shortest row has that is known by its numbers alone. */
    private static final int ROW_OF_NUMBERS = 5;

    private final List<Line> lines = new ArrayList<>();

    private boolean isOneCell;

    /**
     * A line.
     *
     * @param cells its cells without what is blank before its first and behind its last stroke
     * @param strokes the strokes on it
     * @param isLed whether a stroke stands before its first cell
     * @param isClosed whether a stroke stands behind its last cell
     * @param isRow whether it can be a row, and is no cell alone
     */
    private record Line(List<Cell> cells, int strokes, boolean isLed, boolean isClosed, boolean isRow) {

        boolean hasText() {
            return cells.stream().anyMatch(cell -> !cell.text().isBlank());
        }

        boolean endsBlank() {
            return hasText() && cells.get(cells.size() - 1).text().isBlank();
        }

        private boolean hasNumber() {
            return cells.stream().anyMatch(cell -> !cell.text().isBlank() && CellReader.looksLikeValue(cell.text()));
        }

        /** Whether heads stand on it and behind them blanks between strokes that have none. */
        boolean hasFilledUpHeads() {
            return strokes > 0
                    && endsBlank()
                    && !hasNumber()
                    && cells.stream().anyMatch(cell -> FlatCells.isHead(cell.text()));
        }

        /** The texts in the order of the line, with what stands for each stroke. */
        List<Cell> pieces() {
            List<Cell> pieces = new ArrayList<>();
            Cell stroke = new Cell(BETWEEN, cells.get(0).line());
            if (!hasText()) {
                return Collections.nCopies(strokes, stroke);
            }
            for (Cell cell : cells) {
                if (isLed || !pieces.isEmpty()) {
                    pieces.add(stroke);
                }
                if (!cell.text().isBlank()) {
                    pieces.add(cell);
                }
            }
            if (isClosed) {
                pieces.add(stroke);
            }
            return pieces;
        }

        /** The line where its first stroke is no border but stands behind a blank cell. */
        Line withLeadingBlank() {
            if (!isLed) {
                return this;
            }
            List<Cell> all = new ArrayList<>(cells);
            all.add(0, new Cell("", cells.get(0).line()));
            return new Line(all, strokes, isLed, isClosed, isRow);
        }

        boolean isBordered() {
            return isLed && isClosed && hasText();
        }

        /** Whether all that stands on it are fewer numbers than a row without a label has. */
        boolean isPartOfRow() {
            long texts = cells.stream().filter(cell -> !cell.text().isBlank()).count();
            return texts > 0
                    && texts < ROW_OF_NUMBERS
                    && cells.stream().allMatch(cell -> CellReader.looksLikeValue(cell.text()));
        }
    }

    /** Whether a text between the strokes of a line is a label of the form. */
    static boolean hasLabel(String line) {
        return STROKE.splitAsStream(line).limit(MOST_CELLS_OF_A_ROW).anyMatch(FlatCells::isLabel);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether the last line is a row without strokes, and a line has one cell or none. */
    boolean endsBefore(String line) {
        return isInRows()
                && !isStroked()
                && CELLS.matcher(line).results().limit(2).count() < 2;
    }

    /** Whether strokes stand on the last line. */
    boolean isStroked() {
        return !lines.isEmpty() && lines.get(lines.size() - 1).strokes > 0;
    }

    /** Whether the last line is a row of cells. */
    boolean isInRows() {
        return !lines.isEmpty() && !isOneCell;
    }

    /** Whether the last line has one cell or none. */
    boolean isOneCellALine() {
        return isOneCell;
    }

    void addCell(Cell cell) {
        lines.add(new Line(List.of(cell), 0, false, false, false));
        isOneCell = true;
    }

    void addRow(List<Cell> cells) {
        lines.add(new Line(cells, 0, false, false, true));
        isOneCell = false;
    }

    void addStroked(String line, int number) {
        String[] pieces = STROKE.split(line.strip(), Grid.MAX_CELLS);
        int last = pieces.length - 1;
        boolean isLed = pieces[0].isBlank();
        boolean isClosed = last > 0 && pieces[last].isBlank();
        List<Cell> cells = new ArrayList<>();
        for (int i = isLed ? 1 : 0; i < (isClosed ? last : pieces.length); i++) {
            cells.add(new Cell(pieces[i].strip(), number));
        }
        if (cells.isEmpty()) {
            cells.add(new Cell("", number));
        }
        lines.add(new Line(cells, last, isLed, isClosed, true));
        isOneCell = cells.stream().filter(cell -> !cell.text().isEmpty()).count() <= 1;
    }

    /** The cells of the last line, where there is one. */
    List<Cell> lastCells() {
        return lines.isEmpty() ? List.of() : lines.get(lines.size() - 1).cells();
    }

    /** The rows of the lines so far, which are then forgotten. */
    List<List<Cell>> end() {
        int count = lines.stream().mapToInt(line -> line.cells.size()).sum();
        List<List<Cell>> rows = count <= MOST_CELLS_OF_A_FORM && isOneRowOfCells() ? rowsByLabels() : rowsOfLines();
        lines.clear();
        isOneCell = false;
        return rows;
    }

    /** Whether lines do not tell the rows, but only labels do. */
    private boolean isOneRowOfCells() {
        return lines.size() == 1
                || lines.stream().noneMatch(Line::isRow)
                || lines.stream().anyMatch(line -> line.cells.size() > MOST_CELLS_OF_A_ROW)
                || lines.stream().anyMatch(line -> (!line.isRow || line.strokes > 0) && line.isPartOfRow());
    }

    private List<List<Cell>> rowsByLabels() {
        List<Line> stroked = lines.stream().filter(line -> line.strokes > 0).toList();
        boolean isBordered = stroked.stream().anyMatch(Line::isBordered)
                && stroked.stream().allMatch(line -> line.isBordered() || !line.hasText());
        if (isBordered || stroked.isEmpty()) {
            List<Cell> cells = lines.stream()
                    .filter(line -> line.strokes != 1)
                    .flatMap(line -> line.cells.stream())
                    .toList();
            return isFilledUp(STROKES_OF_BLANK_IN_BORDERS) ? FlatCells.rowsFilledUp(cells) : FlatCells.rows(cells);
        }
        boolean isFilledUp = isFilledUp(1) || stroked.stream().anyMatch(Line::endsBlank);
        return isFilledUp ? FlatCells.rowsFilledUp(cellsBetweenStrokes()) : FlatCells.rows(cellsBetweenStrokes());
    }

    /** Whether more strokes stand on a line without a text than make one blank cell. */
    private boolean isFilledUp(int strokesOfBlank) {
        return lines.stream().anyMatch(line -> line.strokes > strokesOfBlank && !line.hasText());
    }

    /** The cells whichever lines they stand on; nothing between two strokes is a blank cell. */
    private List<Cell> cellsBetweenStrokes() {
        List<Cell> cells = new ArrayList<>();
        boolean isBehindStroke = false;
        for (Line line : lines) {
            for (Cell piece : line.pieces()) {
                boolean isStroke = piece.text().equals(BETWEEN);
                if (!isStroke || isBehindStroke) {
                    cells.add(isStroke ? new Cell("", piece.line()) : piece);
                }
                isBehindStroke = isStroke;
            }
        }
        return cells;
    }

    /** The rows, a line each; what fills them up is no cell. */
    private List<List<Cell>> rowsOfLines() {
        boolean isBordered = lines.stream().allMatch(line -> line.isLed || line.strokes == 0 || !line.hasText());
        List<Line> all =
                isBordered ? lines : lines.stream().map(Line::withLeadingBlank).toList();
        boolean isFilledUp = all.stream().anyMatch(Line::hasFilledUpHeads)
                && all.stream()
                        .noneMatch(line ->
                                line.hasText() && line.cells.get(0).text().isBlank());
        return all.stream()
                .map(line -> isFilledUp && line.hasNumber() ? withoutBlanksAtEnd(line.cells) : line.cells)
                .toList();
    }

    static List<Cell> withoutBlanksAtEnd(List<Cell> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).text().isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
