package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.text.Text;

/** The parts of a document that is an archive. */
final class UnpackedZip {

    private static final int MOST_PARTS = 5_000;

    /** The most that all parts can take, pictures among them, in bytes. */
    private static final int LARGEST = 50 * 1024 * 1024;

    private UnpackedZip() {}

    /**
     * Unpacks a document; the parts by their names, whose case does not matter.
     *
     * @throws TooLargeException if it has more parts or bytes than are read
     * @throws IOException if it is no archive that can be unpacked
     */
    static Map<String, byte[]> of(byte[] document) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int room = LARGEST;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count++;
                byte[] part = zip.readNBytes(room + 1);
                room -= part.length;
                if (room < 0) {
                    throw new TooLargeException(
                            Text.of("文档解压后大于 " + LARGEST + " 字节", "a document of more than " + LARGEST + " bytes"));
                }
                TooLargeException.limit(count, MOST_PARTS, Text.of("部件", "parts"));
                if (!entry.isDirectory() && parts.put(entry.getName(), part) != null) {
                    throw new IOException("two parts of one name");
                }
            }
        }
        return parts;
    }
}
