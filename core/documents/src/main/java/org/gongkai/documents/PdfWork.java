package org.gongkai.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.gongkai.text.Text;

/** The work that all pages of a PDF take, counted while it is done: operators and, as they are unpacked, bytes of contents. */
final class PdfWork {

    /** Far more than all pages of a report have. */
    private static final int MOST = 5_000_000;

    private static final long MOST_BYTES = 200L * 1024 * 1024;

    /** No way of packing makes more bytes of one. */
    private static final int MOST_PACKED = 1_100;

    private static final Text TOO_MUCH = Text.of("页面内容过多", "pages of more contents than are read");

    private final IdentityHashMap<COSStream, Long> lengths = new IdentityHashMap<>();
    private int done;
    private long bytes;

    /**
     * Counts what takes as long as so many operators.
     *
     * @throws TooLargeException if there is more than is read
     */
    void count(int operators) {
        done += operators;
        if (done > MOST) {
            throw new TooLargeException(TOO_MUCH);
        }
    }

    /**
     * Counts contents that are unpacked next.
     *
     * @throws TooLargeException if there are more than are read
     */
    void count(COSStream contents) throws IOException {
        Long known = lengths.get(contents);
        if (known == null) {
            known = length(contents, MOST_BYTES - bytes);
            lengths.put(contents, known);
        }
        countBytes(known);
    }

    /**
     * Counts contents that are unlocked and unpacked next, of which only the length of what is packed is known.
     *
     * @throws TooLargeException if there can be more than are read
     */
    void countLocked(COSStream contents) {
        countBytes(contents.getLength() * MOST_PACKED);
    }

    private void countBytes(long more) {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new TooLargeException(TOO_MUCH);
        }
    }

    /**
     * The length of what is unpacked, or more than the most, where it is not unpacked further; of what is packed in another way
     * than nearly all PDFs are, how long it can be.
     */
    static long length(COSStream stream, long most) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray array && array.size() == 1) {
            filters = array.getObject(0);
        }
        if (filters == null) {
            return stream.getLength();
        }
        return COSName.FLATE_DECODE.equals(filters) ? inflated(stream, most) : stream.getLength() * MOST_PACKED;
    }

    private static long inflated(COSStream stream, long most) throws IOException {
        byte[] part = new byte[8_192];
        long length = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = in.read(part); read >= 0 && length <= most; read = in.read(part)) {
                length += read;
            }
        } catch (ZipException | EOFException damaged) {
            // The library reads as far as it goes, too.
            return length;
        }
        return length;
    }
}
