package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an office document, unpacked, and counted before anything is made of them: what is counted is what is read.
 */
final class OfficeParts implements ZipEntrySource {

    private final Map<String, byte[]> parts;
    private boolean isClosed;

    private OfficeParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks a document.
     *
     * @throws TooLargeException if it has more parts, more bytes or more in its parts than is read
     * @throws IOException if it is no archive that can be unpacked
     */
    static OfficeParts of(byte[] document) throws IOException {
        Map<String, byte[]> parts = UnpackedZip.of(document);
        parts.replaceAll((name, part) -> isXml(name) ? StrictNames.replaced(part) : part);
        OfficeContent content = new OfficeContent();
        parts.values().forEach(content::count);
        return new OfficeParts(parts);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
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
