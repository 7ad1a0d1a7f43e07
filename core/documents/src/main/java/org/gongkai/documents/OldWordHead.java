package org.gongkai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.gongkai.text.Text;

/**
 * The head of an old Word document, which tells where its parts are and how large they are: they can be told to be many times
 * as large as the file, so they are counted before anything is made of them.
 */
final class OldWordHead {

    private static final int LENGTH = 1_500;
    private static final int FLAGS_AT = 10;
    private static final int LOCKED = 0x0100;
    private static final int COUNT_AT = 152;
    private static final int PARTS_AT = 154;

    private static final int PAGES_OF_RUNS = 12;
    private static final int PAGES_OF_PARAGRAPHS = 13;
    private static final int PIECES = 33;

    /** What stands among the parts and is none: the time at which Word saved the document last. */
    private static final int TIME = 87;

    private static final int MOST_PAGES = 4_000;
    private static final int BYTES_OF_PAGE = 8;
    private static final int MOST_PIECES = 50_000;
    private static final int BYTES_OF_PIECE = 12;

    /** The most that all parts but the text and pictures can take, in bytes. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private OldWordHead() {}

    /**
     * Checks the head of a document.
     *
     * @throws EncryptedDocumentException if it says that the document has a password
     * @throws TooLargeException if its parts are larger than is read
     * @throws IOException if it cannot be read
     */
    static void check(DirectoryNode doc) throws IOException {
        byte[] bytes = new byte[LENGTH];
        try (InputStream stream = doc.createDocumentInputStream("WordDocument")) {
            stream.readNBytes(bytes, 0, LENGTH);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if ((head.getShort(FLAGS_AT) & LOCKED) != 0) {
            throw new EncryptedDocumentException("");
        }
        long all = 0;
        for (int part = 0; part < head.getShort(COUNT_AT) && PARTS_AT + 8 * part + 8 <= LENGTH; part++) {
            all += part == TIME ? 0 : Integer.toUnsignedLong(length(head, part));
        }
        TooLargeException.limit(all, LARGEST, Text.of("格式字节", "bytes of properties"));
        int pages = Math.max(length(head, PAGES_OF_RUNS), length(head, PAGES_OF_PARAGRAPHS)) / BYTES_OF_PAGE;
        TooLargeException.limit(pages, MOST_PAGES, Text.of("格式页", "pages of properties"));
        TooLargeException.limit(length(head, PIECES) / BYTES_OF_PIECE, MOST_PIECES, Text.of("文字段", "pieces of text"));
    }

    private static int length(ByteBuffer head, int part) {
        return head.getInt(PARTS_AT + 8 * part + 4);
    }
}
