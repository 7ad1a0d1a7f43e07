package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an office document, unpacked, and counted before anything is made of them: what is counted is what is read.
 */
final class OfficeParts implements ZipEntrySource {

    private static final int MOST_PARTS = 5_000;

    /** The most that all parts can take, pictures among them, in bytes. */
    private static final int LARGEST = 50 * 1024 * 1024;

    private final Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private boolean isClosed;

    private OfficeParts() {}

    /**
     * Unpacks a document.
     *
     * @throws TooLargeException if it has more parts, more bytes or more in its parts than is read
     * @throws IOException if it is no archive that can be unpacked
     */
    static OfficeParts of(byte[] document) throws IOException {
        OfficeParts unpacked = new OfficeParts();
        OfficeContent content = new OfficeContent();
        int room = LARGEST;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count++;
                byte[] part = zip.readNBytes(room + 1);
                room -= part.length;
                if (room < 0) {
                    throw new TooLargeException(Text.of(
                            "文档解压后大于 " + LARGEST + " 字节", "an office document of more than " + LARGEST + " bytes"));
                }
                if (count > MOST_PARTS) {
                    throw new TooLargeException(Text.of(
                            "文档的部件多于 " + MOST_PARTS + " 个",
                            "an office document of more than " + MOST_PARTS + " parts"));
                }
                content.count(part);
                if (!entry.isDirectory() && unpacked.parts.put(entry.getName(), part) != null) {
                    throw new IOException("two parts of one name");
                }
            }
        }
        return unpacked;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(parts.keySet().stream().map(this::entry).toList());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        String name = path.replace('\\', '/');
        return parts.containsKey(name) ? entry(name) : null;
    }

    private ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setSize(part(name).length);
        return entry;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        if (!parts.containsKey(entry.getName())) {
            throw new FileNotFoundException("no such part");
        }
        return new ByteArrayInputStream(part(entry.getName()));
    }

    private byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    @Override
    public void close() {
        parts.clear();
        isClosed = true;
    }

    @Override
    public boolean isClosed() {
        return isClosed;
    }
}
