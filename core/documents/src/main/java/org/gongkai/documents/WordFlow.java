package org.gongkai.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;

/** What stands one after the other in a Word document, in a cell of it, a note or a box of text. */
final class WordFlow {

    private final List<Piece> pieces = new ArrayList<>();

    /** A table, in whose cells can stand what can stand anywhere. */
    interface Table {

        /** What stands in its cells, cell by cell. */
        Stream<WordFlow> cells();

        /**
         * The texts of the cells.
         *
         * @throws TooLargeException if the page has more cells or text than is read
         */
        Grid grid(PageSize size);

        /** Whether it holds other tables. */
        default boolean isLayout() {
            return cells().anyMatch(WordFlow::hasTables);
        }
    }

    private sealed interface Piece {}

    private record Text(String text) implements Piece {}

    private record Nested(Table table) implements Piece {}

    /** What was read from a file of its own. */
    private record Read(Block.Table table) implements Piece {}

    void paragraph(String text) {
        pieces.add(new Text(text));
    }

    /** Adds a table, unless it has no cell. */
    void table(Table table) {
        if (table.cells().findAny().isPresent()) {
            pieces.add(new Nested(table));
        }
    }

    /** Adds a table that stands in another one or in a box; one of a single cell only draws a frame. */
    void innerTable(Table table) {
        List<WordFlow> cells = table.cells().limit(2).toList();
        if (cells.size() == 1) {
            add(cells.get(0));
        } else {
            table(table);
        }
    }

    void add(WordFlow more) {
        pieces.addAll(more.pieces);
    }

    void addUnlessBlank(WordFlow more) {
        if (more.hasTables() || !more.text().isBlank()) {
            add(more);
        }
    }

    void add(Page page) {
        for (Block block : page.blocks()) {
            if (block instanceof Block.Table table) {
                pieces.add(new Read(table));
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph.text());
            }
        }
    }

    /** Whether there is more than text. */
    boolean hasTables() {
        return pieces.stream().anyMatch(piece -> !(piece instanceof Text));
    }

    /** The paragraphs, a line each. */
    String text() {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Text text ? Stream.of(text.text) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The page of it; a table that holds other tables only lays the page out, and its cells are read as parts of the page.
     *
     * @throws TooLargeException if it has more cells or text than is read
     */
    Page page() {
        Page.Builder page = Page.builder();
        PageSize size = new PageSize();
        Deque<Iterator<Piece>> open = new ArrayDeque<>();
        open.push(pieces.iterator());
        while (!open.isEmpty()) {
            if (!open.getFirst().hasNext()) {
                open.pop();
                continue;
            }
            Piece piece = open.getFirst().next();
            if (piece instanceof Text text) {
                page.paragraph(text.text);
            } else if (piece instanceof Read read) {
                page.table(read.table.grid());
            } else if (piece instanceof Nested nested && nested.table.isLayout()) {
                open.push(nested.table
                        .cells()
                        .flatMap(cell -> cell.pieces.stream())
                        .iterator());
            } else if (piece instanceof Nested nested) {
                page.table(nested.table.grid(size));
            }
        }
        return page.build();
    }
}
