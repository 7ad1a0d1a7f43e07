package org.gongkai.check.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.page.Page;

/** A published document by its kind: text, HTML, Word or Excel. Each becomes paragraphs and tables, and these a report. */
enum ReportFile {
    TEXT(2, ".txt") {
        @Override
        FormReading read(byte[] bytes) throws CharacterCodingException {
            return FormReader.create().read(TextDecoding.decode(bytes));
        }
    },
    HTML(32, ".html", ".htm") {
        @Override
        FormReading read(byte[] bytes) throws CharacterCodingException {
            return FormReader.create().read(HtmlPage.of(TextDecoding.decodeHtml(bytes)));
        }
    },
    WORD(32, ".docx") {
        @Override
        FormReading read(byte[] bytes) throws IOException {
            return office(WordPage::of, bytes);
        }
    },
    EXCEL(32, ".xlsx") {
        @Override
        FormReading read(byte[] bytes) throws IOException {
            return office(ExcelPage::of, bytes);
        }
    };

    private static final int MEGABYTE = 1024 * 1024;

    /** The largest that a part of an office document can be when it is unpacked, a picture say, in bytes. */
    private static final long LARGEST_PART = 50L * MEGABYTE;

    /** The largest that the texts and tables of an office document can be, which take much more memory than bytes. */
    private static final int LARGEST_CONTENT = 8 * MEGABYTE;

    private final int largest;
    private final String[] endings;

    ReportFile(int megabytes, String... endings) {
        this.largest = megabytes * MEGABYTE;
        this.endings = endings;
    }

    /** The largest file of this kind that is read, in bytes. */
    int largest() {
        return largest;
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
            checkContent(bytes);
            return FormReader.create().read(reader.read(new ByteArrayInputStream(bytes)));
        } catch (IOException | POIXMLException | IllegalStateException | IllegalArgumentException notADocument) {
            String reason = String.valueOf(notADocument.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("");
            throw new IOException("not a document of its kind: " + reason, notADocument);
        }
    }

    private static void checkContent(byte[] bytes) throws IOException {
        long content = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean counts =
                        part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
                for (int read = zip.read(buffer); counts && read >= 0; read = zip.read(buffer)) {
                    content += read;
                    if (content > LARGEST_CONTENT) {
                        throw new IOException("texts and tables of more than " + LARGEST_CONTENT + " bytes");
                    }
                }
            }
        }
    }
}
