package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;

/** Prints pages on sheets in many ways: knows nothing of how they are read. */
final class Press {

    private static final double LEADING = 1.25;
    private static final double SMALLEST_COLUMN = 2.2;
    private static final double ONE_CHARACTER = 1.05;

    private static final String UNITS = "万亿元";

    /** White between columns and between rows where no line is drawn, in the size of the font. */
    private static final double WHITE = 0.4;

    private final PrintStyle style;
    private final Random random;
    private final double margin;
    private final List<PrintedSheet> sheets = new ArrayList<>();
    private List<PrintedWord> words = new ArrayList<>();
    private List<Ruling> rulings = new ArrayList<>();
    private double y;

    /** Of the table that is printed: the rows behind its heads, and the columns of its labels. */
    private Set<Integer> headEnds = Set.of();

    private int labels;

    private Press(PrintStyle style) {
        this.style = style;
        random = new Random(style.seed());
        margin = 0.13 * style.height();
        y = margin;
    }

    static List<PrintedSheet> print(Page page, PrintStyle style) {
        Press press = new Press(style);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                press.paragraph(paragraph.text());
            } else if (block instanceof Block.Table table) {
                press.table(table.grid());
            }
        }
        press.endSheet();
        return press.sheets;
    }

    private double side() {
        return 0.08 * style.width();
    }

    private double bottom() {
        return style.height() - margin;
    }

    private void endSheet() {
        int number = sheets.size() + 1;
        line("某单位年度报告", side(), 0.05 * style.height(), 8);
        line("— " + number + " —", style.width() / 2, style.height() * 0.95, 8);
        if (style.hasMark()) {
            words.add(new PrintedWord("内部资料", 150, 450, 240, 60, -45));
        }
        Collections.shuffle(words, random);
        Collections.shuffle(rulings, random);
        sheets.add(turned());
        words = new ArrayList<>();
        rulings = new ArrayList<>();
        y = margin;
    }

    private PrintedSheet turned() {
        boolean isLying = style.turn() % 2 == 1;
        double width = isLying ? style.height() : style.width();
        double height = isLying ? style.width() : style.height();
        return new PrintedSheet(
                width,
                height,
                words.stream()
                        .map(word -> new PrintedWord(
                                word.text(),
                                turnedX(word.x(), word.y(), width),
                                turnedY(word.x(), word.y(), height),
                                word.width(),
                                word.size(),
                                word.angle() + 90 * style.turn()))
                        .toList(),
                rulings.stream()
                        .map(each -> new Ruling(
                                turnedX(each.x1(), each.y1(), width),
                                turnedY(each.x1(), each.y1(), height),
                                turnedX(each.x2(), each.y2(), width),
                                turnedY(each.x2(), each.y2(), height)))
                        .toList());
    }

    private double turnedX(double x, double y, double width) {
        return switch (style.turn()) {
            case 0 -> x;
            case 1 -> width - y;
            case 2 -> width - x;
            default -> y;
        };
    }

    private double turnedY(double x, double y, double height) {
        return switch (style.turn()) {
            case 0 -> y;
            case 1 -> x;
            case 2 -> height - y;
            default -> height - x;
        };
    }

    private void paragraph(String text) {
        double size = style.size() + 2;
        for (String each : text.lines().toList()) {
            for (String line : wrapped("　　" + each, style.width() - 2 * side(), size)) {
                if (y + LEADING * size > bottom()) {
                    endSheet();
                }
                line(line, side(), y + size, size);
                y += 1.5 * size;
            }
        }
    }

    /** A line with its words in pieces; digits can be set apart. */
    private void line(String text, double x, double baseline, double size) {
        double at = x;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean isEnd = i + 1 == text.length()
                    || style.pieces() == PrintStyle.Pieces.CHARACTERS
                    || (style.spacing() > 0 && Character.isDigit(text.charAt(i)))
                    || (style.pieces() == PrintStyle.Pieces.HALVES && random.nextInt(3) == 0);
            if (isEnd) {
                String piece = text.substring(start, i + 1);
                double width = width(piece, size);
                word(piece, at, baseline, width, size);
                at += width + (Character.isDigit(text.charAt(i)) ? style.spacing() * size : 0);
                start = i + 1;
            }
        }
    }

    private void word(String text, double x, double baseline, double width, double size) {
        words.add(PrintedWord.of(text, x + jitter(), baseline + jitter(), width, size));
        if (style.isBold()) {
            words.add(PrintedWord.of(text, x + 0.04 * size + jitter() / 4, baseline, width, size));
        }
    }

    private double jitter() {
        return (random.nextDouble() - 0.5) * 2 * style.jitter() * style.size();
    }

    private static double width(String text, double size) {
        return text.chars().mapToDouble(c -> (c < 256 ? 0.5 : 1) * size).sum();
    }

    private double printedWidth(String text, double size) {
        long digits = text.chars().filter(Character::isDigit).count();
        return width(text, size) + Math.max(0, digits - 1) * style.spacing() * size;
    }

    private List<String> wrapped(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaksDigits = i > 0 && c < 256 && text.charAt(i - 1) < 256;
            if (!line.isEmpty() && !breaksDigits && printedWidth(line.toString() + c, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(c);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A line of text in a cell, from the top of the table. */
    private record CellLine(String text, double x, double baseline) {}

    private void table(Grid grid) {
        List<SpannedCell> cells = SpannedCell.of(grid);
        headEnds = headEnds(cells, grid.rowCount());
        labels = labelColumns(cells);
        if (style.hasNotes()) {
            note("单位：件", style.width() - side() - 5 * style.size());
        }
        double[] columns = columns(grid, cells);
        double[] rows = rows(grid, cells, columns);
        int heads = style.hasHeads() ? headRows(cells) : 0;
        double from = 0;
        double repeated = 0;
        while (from < rows[rows.length - 1] - 1e-6) {
            double room = bottom() - y - repeated;
            double until = cut(cells, columns, rows, from, from + room, from == 0 ? heads : 0);
            if (until <= from) {
                endSheet();
                repeated = from > 0 ? rows[heads] : 0;
                until = cut(cells, columns, rows, from, from + bottom() - y - repeated, from == 0 ? heads : 0);
                if (until <= from) {
                    throw new IllegalStateException("a row is higher than a sheet");
                }
            }
            if (from > 0 && repeated > 0) {
                part(cells, columns, rows, 0, repeated);
                y += repeated;
            }
            part(cells, columns, rows, from, until);
            y += until - from;
            from = until;
            if (from < rows[rows.length - 1] - 1e-6) {
                endSheet();
                repeated = rows[heads];
            }
        }
        if (style.hasNotes()) {
            y += 0.5 * style.size();
            note("注：各列之和以总计为准。", side());
        }
        y += 3 * style.size();
    }

    private void note(String text, double x) {
        if (y + 2 * LEADING * style.size() > bottom()) {
            endSheet();
        }
        line(text, x, y + style.size(), style.size());
        y += 2 * LEADING * style.size();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c < 256 || UNITS.indexOf(c) >= 0);
    }

    /** Whether a text is that of a row, before which no numbers stand, or that of columns. */
    private boolean isHead(SpannedCell cell) {
        return cell.column() >= labels && !cell.text().isEmpty() && !hasDigit(cell.text());
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The rows behind the heads, wherever there are any. */
    private static Set<Integer> headEnds(List<SpannedCell> cells, int rows) {
        boolean[] hasText = new boolean[rows];
        for (SpannedCell cell : cells) {
            if (cell.column() > 0 && !cell.text().isEmpty() && !hasDigit(cell.text())) {
                hasText[cell.row() + cell.rowSpan() - 1] = true;
            }
        }
        boolean[] hasNumbers = new boolean[rows];
        cells.stream().filter(cell -> isNumber(cell.text())).forEach(cell -> hasNumbers[cell.row()] = true);
        Set<Integer> ends = new HashSet<>();
        for (int row = 1; row < rows; row++) {
            if (hasNumbers[row] && !hasNumbers[row - 1] && hasText[row - 1]) {
                ends.add(row);
            }
        }
        return ends;
    }

    /** The columns with texts beside numbers. */
    private static int labelColumns(List<SpannedCell> cells) {
        Set<Integer> rows = cells.stream()
                .filter(cell -> isNumber(cell.text()))
                .map(SpannedCell::row)
                .collect(Collectors.toSet());
        return cells.stream()
                .filter(cell -> rows.contains(cell.row()) && !cell.text().isEmpty() && !isNumber(cell.text()))
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    private double across() {
        return style.rulings().haveUprights()
                ? style.padding()
                : Math.max(style.padding(), (WHITE + style.jitter()) * style.size());
    }

    private double down() {
        return style.rulings().haveLevels()
                ? style.padding()
                : Math.max(style.padding(), (WHITE + style.jitter()) * style.size());
    }

    private static int headRows(List<SpannedCell> cells) {
        int rows = 0;
        for (SpannedCell cell : cells) {
            boolean isHead = cell.row() <= rows
                    && !cell.text().isEmpty()
                    && cell.text().chars().noneMatch(c -> c >= '0' && c <= '9')
                    && !cell.text().startsWith("一、");
            if (!isHead) {
                return Math.min(rows, cell.row());
            }
            rows = Math.max(rows, cell.row() + cell.rowSpan());
        }
        return rows > 4 ? 0 : rows;
    }

    /** Where the table is cut: at the end of the last row that fits, or within the next. */
    private double cut(
            List<SpannedCell> cells, double[] columns, double[] rows, double from, double limit, int firstRows) {
        int row = rows.length - 1;
        while (row > 0 && rows[row] > limit) {
            row--;
        }
        double until = Math.max(rows[row], from);
        if (row < firstRows + 1) {
            return from;
        }
        if (row == rows.length - 1 || style.cutting() == PrintStyle.Cutting.BETWEEN_ROWS) {
            return until;
        }
        double middle = Math.max(from, rows[row]) + style.size() * (1 + random.nextInt(3)) * LEADING;
        boolean fits = middle < limit && middle < rows[row + 1] - style.size() && middle > from;
        boolean isBetweenLines = lines(cells, columns, rows).stream()
                .noneMatch(line -> line.baseline() > middle - 0.15 * style.size()
                        && line.baseline() - style.size() < middle - 0.05 * style.size());
        return fits && isBetweenLines ? middle : until;
    }

    private double[] columns(Grid grid, List<SpannedCell> cells) {
        double smallest = (style.hasTallHeads() ? ONE_CHARACTER : SMALLEST_COLUMN) * style.size() + 2 * across();
        double[] weights = new double[grid.columnCount()];
        Arrays.fill(weights, smallest);
        for (int span = 1; span <= weights.length; span++) {
            for (SpannedCell cell : cells) {
                if (cell.columnSpan() == span) {
                    int wish = isHead(cell) && style.hasTallHeads() ? 1 : 2 + random.nextInt(4);
                    double wanted = Math.max(unbroken(cell.text()), wish * style.size()) + 2 * across();
                    double more = wanted
                            - Arrays.stream(weights, cell.column(), cell.column() + span)
                                    .sum();
                    for (int i = cell.column(); i < cell.column() + span; i++) {
                        weights[i] += Math.max(0, more) / span;
                    }
                }
            }
        }
        double all = Arrays.stream(weights).sum();
        double room = style.width() - 2 * side();
        double[] edges = new double[weights.length + 1];
        for (int i = 0; i < weights.length; i++) {
            double share = style.hasTallHeads() ? (i < labels ? 1.0 / labels : 0) : 1.0 / weights.length;
            edges[i + 1] = edges[i] + weights[i] + Math.max(0, room - all) * share;
        }
        return edges;
    }

    /** How wide the widest part of a text is that is not broken. */
    private double unbroken(String text) {
        return wrapped(text, 0, style.size()).stream()
                .mapToDouble(part -> printedWidth(part, style.size()) + 0.5 * style.size())
                .max()
                .orElse(0);
    }

    private double[] rows(Grid grid, List<SpannedCell> cells, double[] columns) {
        double[] heights = new double[grid.rowCount()];
        Arrays.fill(heights, LEADING * style.size() + 2 * down());
        for (int span = 1; span <= heights.length; span++) {
            for (SpannedCell cell : cells) {
                if (cell.rowSpan() == span) {
                    double wanted = height(cell, columns);
                    double have = 0;
                    for (int i = cell.row(); i < cell.row() + span; i++) {
                        have += heights[i];
                    }
                    heights[cell.row() + span - 1] += Math.max(0, wanted - have);
                }
            }
        }
        double[] edges = new double[heights.length + 1];
        for (int i = 0; i < heights.length; i++) {
            edges[i + 1] = edges[i] + heights[i];
        }
        return edges;
    }

    private List<String> wrapped(SpannedCell cell, double[] columns) {
        double width = columns[cell.column() + cell.columnSpan()] - columns[cell.column()] - 2 * across();
        return wrapped(cell.text(), width, style.size());
    }

    private double height(SpannedCell cell, double[] columns) {
        return wrapped(cell, columns).size() * LEADING * style.size() + 2 * down();
    }

    private List<CellLine> lines(List<SpannedCell> cells, double[] columns, double[] rows) {
        List<CellLine> lines = new ArrayList<>();
        for (SpannedCell cell : cells) {
            double left = columns[cell.column()];
            double right = columns[cell.column() + cell.columnSpan()];
            double free = rows[cell.row() + cell.rowSpan()] - rows[cell.row()] - height(cell, columns);
            double top = rows[cell.row()] + down() + (style.isMiddle() ? free / 2 : 0);
            for (String line : wrapped(cell, columns)) {
                double room = right - left - 2 * across() - printedWidth(line, style.size());
                lines.add(new CellLine(line, left + across() + align(cell, line) * room, top + style.size()));
                top += LEADING * style.size();
            }
        }
        return lines;
    }

    /** Heads stand as their numbers do where no line tells to which they belong; over others they stand in the middle. */
    private double align(SpannedCell cell, String line) {
        boolean isOver = cell.column() >= labels && cell.columnSpan() > 1;
        if (isNumber(line) || (isHead(cell) && !style.rulings().areWhole())) {
            return isOver && !style.rulings().areWhole() ? 0.5 : style.align();
        }
        return 0;
    }

    /** Prints what stands in a table between two heights. */
    private void part(List<SpannedCell> cells, double[] columns, double[] rows, double from, double until) {
        for (CellLine line : lines(cells, columns, rows)) {
            double middle = line.baseline() - 0.4 * style.size();
            if (!line.text().isEmpty() && middle > from && middle <= until) {
                line(line.text(), side() + line.x(), y + line.baseline() - from, style.size());
            }
        }
        for (SpannedCell cell : cells) {
            double top = rows[cell.row()];
            double bottom = rows[cell.row() + cell.rowSpan()];
            if (bottom > from + 1e-6 && top < until - 1e-6) {
                boolean isOpen = style.cutting() == PrintStyle.Cutting.WITHIN_ROWS_OPEN
                        || !style.rulings().haveLevels();
                Box box = new Box(
                        side() + columns[cell.column()],
                        y + Math.max(top, from) - from,
                        side() + columns[cell.column() + cell.columnSpan()],
                        y + Math.min(bottom, until) - from);
                boolean isHeadOfHeads = cell.column() >= labels && cell.columnSpan() > 1 && isHead(cell);
                box(
                        box,
                        hasUpright(cell.column(), columns.length - 1),
                        hasUpright(cell.column() + cell.columnSpan(), columns.length - 1),
                        hasLevel(cell.row(), rows.length - 1) && !(isOpen && top < from - 1e-6),
                        (hasLevel(cell.row() + cell.rowSpan(), rows.length - 1) || isLineBelow(isHeadOfHeads))
                                && !(isOpen && bottom > until + 1e-6));
            }
        }
    }

    private boolean isLineBelow(boolean isHeadOfHeads) {
        return isHeadOfHeads && style.rulings() == PrintStyle.Rulings.THREE_LINES;
    }

    private boolean hasUpright(int edge, int last) {
        return switch (style.rulings()) {
            case OPEN_SIDES -> edge > 0 && edge < last;
            case FEW_UPRIGHTS -> edge == 0 || edge == last || edge == labels;
            case LEVELS, THREE_LINES, NONE -> false;
            default -> true;
        };
    }

    private boolean hasLevel(int edge, int last) {
        return switch (style.rulings()) {
            case UPRIGHTS, THREE_LINES -> edge == 0 || edge == last || headEnds.contains(edge);
            case NONE -> false;
            default -> true;
        };
    }

    private void box(Box box, boolean hasLeft, boolean hasRight, boolean hasTop, boolean hasBottom) {
        double inset = switch (style.rulings()) {
            case DOUBLE -> 0.7;
            case SHADES -> 1;
            default -> 0;
        };
        double left = box.left() + inset;
        double right = box.right() - inset;
        double top = box.top() + inset;
        double bottom = box.bottom() - inset;
        if (hasTop) {
            ruling(left, top, right, top);
        }
        if (hasBottom) {
            ruling(left, bottom, right, bottom);
        }
        if (hasLeft) {
            ruling(left, top, left, bottom);
        }
        if (hasRight) {
            ruling(right, top, right, bottom);
        }
    }

    private void ruling(double x1, double y1, double x2, double y2) {
        switch (style.rulings()) {
            case DASHES -> pieces(x1, y1, x2, y2, 3, 2);
            case DOTS -> pieces(x1, y1, x2, y2, 0.7, 1.5);
            case SHORT_PIECES -> pieces(x1, y1, x2, y2, 20, 0);
            default -> rulings.add(new Ruling(x1, y1, x2, y2));
        }
    }

    private void pieces(double x1, double y1, double x2, double y2, double on, double off) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        for (double at = 0; at < length; at += on + off) {
            double end = Math.min(length, at + on);
            rulings.add(new Ruling(
                    x1 + (x2 - x1) * at / length,
                    y1 + (y2 - y1) * at / length,
                    x1 + (x2 - x1) * end / length,
                    y1 + (y2 - y1) * end / length));
        }
    }
}
