package org.gongkai.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.page.Block;
import org.gongkai.page.Page;

/** What stands one after the other in a Word document, in a cell of it, a note or a box of text. */
final class WordFlow {

    private final List<Piece> pieces = new ArrayList<>();

    private sealed interface Piece {}

    private record Text(String text) implements Piece {}

    private record Table(WordTable table) implements Piece {}

    /** What was read from a file of its own. */
    private record Read(Block.Table table) implements Piece {}

    void paragraph(String text) {
        pieces.add(new Text(text));
    }

    void table(WordTable table) {
        pieces.add(new Table(table));
    }

    void add(WordFlow more) {
        pieces.addAll(more.pieces);
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

    boolean isBlank() {
        return !hasTables() && text().isBlank();
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
            } else if (piece instanceof Table table && table.table.isLayout()) {
                open.push(table.table
                        .cells()
                        .flatMap(cell -> cell.pieces.stream())
                        .iterator());
            } else if (piece instanceof Table table) {
                page.table(table.table.grid(size));
            }
        }
        return page.build();
    }
}
