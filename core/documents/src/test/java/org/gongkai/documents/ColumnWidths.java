package org.gongkai.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;

/** The columns of a table that is printed: wide enough for their numbers, while labels are broken. */
final class ColumnWidths {

    private static final int LEAST_CHARACTERS = 2;
    private static final int CHARACTERS_OF_LABEL = 5;
    static final double PADDING = 6;
    private static final double SMALLER = 0.9;

    /** Digits are half as wide as high in most fonts, and wider in some. */
    private static final double WIDEST_DIGIT = 1.3;

    private final double size;
    private final double[] edges;

    private ColumnWidths(double size, double[] edges) {
        this.size = size;
        this.edges = edges;
    }

    /** The columns of each table; one that begins a page goes on as the one before it, if that ends a page. */
    static Map<Grid, ColumnWidths> of(List<Page> pages, Paper paper) {
        Map<Grid, ColumnWidths> columns = new IdentityHashMap<>();
        List<Grid> before = List.of();
        for (Page page : pages) {
            for (Block block : page.blocks()) {
                if (block instanceof Block.Table table) {
                    boolean goesOn = block == page.blocks().get(0) && !before.isEmpty();
                    List<Grid> parts = new ArrayList<>(goesOn ? before : List.of());
                    parts.add(table.grid());
                    List<SpannedCell> cells = parts.stream()
                            .flatMap(part -> SpannedCell.of(part).stream())
                            .toList();
                    ColumnWidths widths = of(cells, paper.room(), paper.size());
                    parts.forEach(part -> columns.put(part, widths));
                    before = parts;
                } else {
                    before = List.of();
                }
            }
        }
        return columns;
    }

    /** The columns in so much room, with a font as large as asked for, or as large as fits. */
    private static ColumnWidths of(List<SpannedCell> cells, double room, double largest) {
        double size = largest;
        double[] widths = widths(cells, size);
        while (Arrays.stream(widths).sum() > room) {
            size *= SMALLER;
            widths = widths(cells, size);
        }
        double spare = (room - Arrays.stream(widths).sum()) / widths.length;
        double[] edges = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i] + spare;
        }
        return new ColumnWidths(size, edges);
    }

    private static double[] widths(List<SpannedCell> cells, double size) {
        double[] widths =
                new double[cells.stream().mapToInt(SpannedCell::right).max().orElse(1)];
        Arrays.fill(widths, LEAST_CHARACTERS * size + 2 * PADDING);
        for (SpannedCell cell : cells) {
            double wanted = 2 * PADDING
                    + (cell.isNumber()
                            ? WIDEST_DIGIT * width(cell.text(), size)
                            : Math.min(CHARACTERS_OF_LABEL * size, width(cell.text(), size)));
            double have = 0;
            for (int i = cell.column(); i < cell.right(); i++) {
                have += widths[i];
            }
            widths[cell.right() - 1] += Math.max(0, wanted - have);
        }
        return widths;
    }

    static double width(String text, double size) {
        return text.chars().mapToDouble(c -> c < 256 ? size / 2 : size).sum();
    }

    double size() {
        return size;
    }

    double left(SpannedCell cell) {
        return edges[cell.column()];
    }

    double right(SpannedCell cell) {
        return edges[cell.right()];
    }

    double width() {
        return edges[edges.length - 1];
    }

    double width(int column) {
        return edges[column + 1] - edges[column];
    }

    int count() {
        return edges.length - 1;
    }

    /** The lines of a cell. */
    List<String> lines(SpannedCell cell) {
        return wrapped(cell.text(), right(cell) - left(cell) - 2 * PADDING, size);
    }

    /** The lines of a text, broken where it is too wide, but never within a number. */
    static List<String> wrapped(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < paragraph.length(); i++) {
                char c = paragraph.charAt(i);
                boolean breaksNumber = i > 0 && c < 256 && paragraph.charAt(i - 1) < 256;
                if (!line.isEmpty() && !breaksNumber && width(line.toString() + c, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(c);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
