package org.gongkai.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.grid.Page;

/** A published document by its kind: text, HTML, Word or Excel. Each becomes paragraphs and tables, and these a report. */
enum ReportFile {
    TEXT(".txt") {
        @Override
        FormReading read(byte[] bytes) throws CharacterCodingException {
            return FormReader.create().read(TextDecoding.decode(bytes));
        }
    },
    HTML(".html", ".htm") {
        @Override
        FormReading read(byte[] bytes) throws CharacterCodingException {
            return FormReader.create().read(HtmlPage.of(TextDecoding.decodeHtml(bytes)));
        }
    },
    WORD(".docx") {
        @Override
        FormReading read(byte[] bytes) throws IOException {
            return office(WordPage::of, bytes);
        }
    },
    EXCEL(".xlsx") {
        @Override
        FormReading read(byte[] bytes) throws IOException {
            return office(ExcelPage::of, bytes);
        }
    };

    /** The largest file that is read, in bytes. */
    static final int LARGEST = 32 * 1024 * 1024;

    /** The largest that a part of an office document can be when it is unpacked, in bytes. */
    private static final long LARGEST_PART = 50L * 1024 * 1024;

    private final String[] endings;

    ReportFile(String... endings) {
        this.endings = endings;
    }

    /** Whether the name of a file says that it is of this kind. */
    boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads the report in a document.
     *
     * @throws IOException if the bytes are not of this kind; what is wrong with the report itself is in the result
     */
    abstract FormReading read(byte[] bytes) throws IOException;

    @FunctionalInterface
    private interface OfficeReader {
        Page read(InputStream document) throws IOException;
    }

    private static FormReading office(OfficeReader reader, byte[] bytes) throws IOException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(LARGEST_PART);
        try {
            return FormReader.create().read(reader.read(new ByteArrayInputStream(bytes)));
        } catch (IOException | POIXMLException | IllegalStateException | IllegalArgumentException notADocument) {
            String reason = String.valueOf(notADocument.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("");
            throw new IOException("not a document of its kind: " + reason, notADocument);
        }
    }
}
