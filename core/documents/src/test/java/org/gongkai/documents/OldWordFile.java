package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.page.Block;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;

/**
 * Writes a Word document of the years to 2003 (.doc), which no library does: the streams of [MS-DOC] with the text as one
 * piece, and the properties of its runs and paragraphs in pages of 512 bytes.
 */
public final class OldWordFile {

    static final int SUPERSCRIPT = 0x2A48;
    static final int STRIKE = 0x0837;
    static final int HIDDEN = 0x083C;
    static final int DELETED = 0x0800;

    private static final int IN_TABLE = 0x2416;
    private static final int ROW_END = 0x2417;
    private static final int INNER_CELL = 0x244B;
    private static final int INNER_ROW_END = 0x244C;
    private static final int LEVEL = 0x6649;
    private static final int CELLS = 0xD608;

    private static final int PAGE = 512;
    private static final int TEXT_AT = 3 * PAGE;
    private static final int COLUMN_WIDTH = 1_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> runs = new ArrayList<>();
    private final List<Piece> paragraphs = new ArrayList<>();

    OldWordFile() {}

    /** Where a run or a paragraph ends in the text, and its properties. */
    private record Piece(int end, byte[] properties) {}

    /** A cell of a row. */
    record Cell(String text, int columns, boolean goesOnFromAbove, boolean goesOnBelow) {

        static Cell of(String text) {
            return new Cell(text, 1, false, false);
        }
    }

    /** A document with the paragraphs and tables of a page. */
    public static byte[] of(Page page) throws IOException {
        OldWordFile file = new OldWordFile();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                file.paragraph(paragraph.text());
            } else if (block instanceof Block.Table table) {
                file.table(table.grid());
            }
        }
        return file.bytes();
    }

    /** Text with a property of its own, in the paragraph that is not ended yet. */
    OldWordFile run(String content, int property) {
        return run(content, property(property, 1, 1));
    }

    OldWordFile run(String content) {
        return run(content, new byte[0]);
    }

    private OldWordFile run(String content, byte[] properties) {
        text.append(content.replace('\n', '\u000b'));
        runs.add(new Piece(text.length(), properties));
        return this;
    }

    OldWordFile paragraph(String content) {
        run(content + '\r');
        paragraphs.add(new Piece(text.length(), new byte[2]));
        return this;
    }

    /** A paragraph of a cell that has more of them. */
    OldWordFile cellParagraph(String content) {
        run(content + '\r');
        paragraphs.add(new Piece(text.length(), inTable(1)));
        return this;
    }

    private void table(Grid grid) {
        for (int row = 0; row < grid.rowCount(); row++) {
            List<Cell> cells = new ArrayList<>();
            int column = 0;
            while (column < grid.columnCount(row)) {
                Cell cell = cell(grid, row, column);
                cells.add(cell);
                column += cell.columns;
            }
            row(1, cells);
        }
        // Tables that follow each other without a paragraph would be one.
        paragraph("");
    }

    private static Cell cell(Grid grid, int row, int column) {
        int end = column + 1;
        while (end < grid.columnCount(row)
                && grid.isCovered(row, end)
                && grid.text(row, end).equals(grid.text(row, column))) {
            end++;
        }
        boolean isBelow = row + 1 < grid.rowCount()
                && column < grid.columnCount(row + 1)
                && grid.isCovered(row + 1, column)
                && grid.text(row + 1, column).equals(grid.text(row, column));
        boolean isFromAbove = row > 0
                && grid.isCovered(row, column)
                && column < grid.columnCount(row - 1)
                && grid.text(row - 1, column).equals(grid.text(row, column));
        return new Cell(isFromAbove ? "" : grid.text(row, column), end - column, isFromAbove, isBelow);
    }

    /** A row of a table in so many others. */
    OldWordFile row(int level, List<Cell> cells) {
        for (Cell cell : cells) {
            run(cell.text);
            endCell(level);
        }
        return endRow(level, cells);
    }

    /** Ends the cell whose text was written before. */
    OldWordFile endCell(int level) {
        run(level == 1 ? "\u0007" : "\r");
        paragraphs.add(
                new Piece(text.length(), level == 1 ? inTable(1) : concat(inTable(level), property(INNER_CELL, 1, 1))));
        return this;
    }

    OldWordFile endRow(int level, List<Cell> cells) {
        run(level == 1 ? "\u0007" : "\r");
        byte[] end = property(level == 1 ? ROW_END : INNER_ROW_END, 1, 1);
        paragraphs.add(new Piece(text.length(), concat(inTable(level), end, edges(cells))));
        return this;
    }

    private static byte[] inTable(int level) {
        return concat(new byte[2], property(IN_TABLE, 1, 1), property(LEVEL, level, 4));
    }

    private static byte[] edges(List<Cell> cells) {
        int count = cells.size();
        int length = 1 + 2 * (count + 1) + 20 * count;
        ByteBuffer buffer = buffer(4 + length).putShort((short) CELLS).putShort((short) (length + 1));
        buffer.put((byte) count).putShort((short) 0);
        int column = 0;
        for (Cell cell : cells) {
            column += cell.columns;
            buffer.putShort((short) (column * COLUMN_WIDTH));
        }
        for (Cell cell : cells) {
            int merged = (cell.goesOnFromAbove || cell.goesOnBelow ? 0x20 : 0) | (cell.goesOnFromAbove ? 0 : 0x40);
            buffer.putShort((short) (merged == 0x40 ? 0 : merged)).put(new byte[18]);
        }
        return buffer.array();
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream main = new ByteArrayOutputStream();
        main.write(new byte[TEXT_AT]);
        main.write(text.toString().getBytes(StandardCharsets.UTF_16LE));
        byte[] runPages = pages(main, runs, 1, false);
        byte[] paragraphPages = pages(main, paragraphs, 13, true);
        main.write(new byte[(PAGE - main.size() % PAGE) % PAGE]);
        ByteBuffer document = ByteBuffer.wrap(main.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream table = new ByteArrayOutputStream();

        document.putShort(0, (short) 0xA5EC).putShort(2, (short) 0x00C1).putShort(6, (short) 0x0804);
        document.putShort(10, (short) 0x1000).putShort(12, (short) 0x00BF);
        document.putInt(24, TEXT_AT).putInt(28, TEXT_AT + 2 * text.length());
        document.putShort(32, (short) 14).putShort(62, (short) 22).putInt(64, main.size());
        document.putInt(64 + 12, text.length()).putShort(152, (short) 0x5D);
        // The time at which Word saved it, among the places of parts.
        document.putInt(154 + 8 * 87, 1_741_856_304).putInt(158 + 8 * 87, 30_019_651);
        part(
                document,
                table,
                1,
                buffer(20)
                        .putShort((short) 18)
                        .putShort((short) 0)
                        .putShort((short) 10)
                        .array());
        part(document, table, 12, runPages);
        part(document, table, 13, paragraphPages);
        part(document, table, 15, new byte[6]);
        part(document, table, 31, new byte[600]);
        part(
                document,
                table,
                33,
                buffer(21)
                        .put((byte) 2)
                        .putInt(16)
                        .putInt(0)
                        .putInt(text.length())
                        .putShort((short) 0)
                        .putInt(TEXT_AT)
                        .putShort((short) 0)
                        .array());
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(document.array()), "WordDocument");
            file.createDocument(new ByteArrayInputStream(table.toByteArray()), "0Table");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** Puts a part into the stream of tables, and where it stands into the head of the document. */
    private static void part(ByteBuffer document, ByteArrayOutputStream table, int number, byte[] part)
            throws IOException {
        document.putInt(154 + 8 * number, table.size()).putInt(158 + 8 * number, part.length);
        table.write(part);
    }

    /** Writes pages with properties; where they stand, as the stream of tables tells it. */
    private static byte[] pages(ByteArrayOutputStream main, List<Piece> pieces, int entry, boolean isOfParagraphs)
            throws IOException {
        List<Integer> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int from = 0;
        int start = 0;
        while (from < pieces.size()) {
            main.write(new byte[(PAGE - main.size() % PAGE) % PAGE]);
            starts.add(TEXT_AT + 2 * start);
            numbers.add(main.size() / PAGE);
            int to = from;
            int room = PAGE - 1 - 4;
            while (to < pieces.size() && room(pieces.get(to), entry) <= room) {
                room -= room(pieces.get(to), entry);
                to++;
            }
            main.write(page(pieces.subList(from, to), start, entry, isOfParagraphs));
            start = pieces.get(to - 1).end;
            from = to;
        }
        starts.add(TEXT_AT + 2 * start);
        ByteBuffer plex = buffer(4 * (starts.size() + numbers.size()));
        starts.forEach(plex::putInt);
        numbers.forEach(plex::putInt);
        return plex.array();
    }

    private static int room(Piece piece, int entry) {
        return 4 + entry + piece.properties.length + 3;
    }

    private static byte[] page(List<Piece> pieces, int start, int entry, boolean isOfParagraphs) {
        ByteBuffer page = buffer(PAGE).putInt(TEXT_AT + 2 * start);
        pieces.forEach(piece -> page.putInt(TEXT_AT + 2 * piece.end));
        int at = page.position();
        int free = PAGE - 1;
        for (Piece piece : pieces) {
            byte[] properties = piece.properties;
            if (isOfParagraphs) {
                boolean isOdd = properties.length % 2 == 1;
                free = (free - properties.length - (isOdd ? 1 : 2)) & ~1;
                page.put(at, (byte) (free / 2));
                page.put(free, (byte) (isOdd ? (properties.length + 1) / 2 : 0));
                page.put(free + 1, (byte) (properties.length / 2));
                page.position(isOdd ? free + 1 : free + 2);
                page.put(properties);
            } else if (properties.length > 0) {
                free = (free - properties.length - 1) & ~1;
                page.put(at, (byte) (free / 2)).put(free, (byte) properties.length);
                page.position(free + 1);
                page.put(properties);
            }
            at += entry;
        }
        return page.put(PAGE - 1, (byte) pieces.size()).array();
    }

    private static byte[] property(int kind, int value, int bytes) {
        ByteBuffer property = buffer(2 + bytes).putShort((short) kind);
        return (bytes == 1 ? property.put((byte) value) : property.putInt(value)).array();
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
