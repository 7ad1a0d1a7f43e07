package org.gongkai.check.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.gongkai.check.file.RefusedException;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.page.Page;
import org.gongkai.text.Text;

/** A published document by its kind: text, HTML, Word or Excel. Each becomes paragraphs and tables, and these a report. */
enum ReportFile {
    TEXT(2, ".txt") {
        @Override
        FormReading read(byte[] bytes, FormReader reader) throws CharacterCodingException {
            return reader.read(TextDecoding.decode(bytes));
        }
    },
    HTML(16, ".html", ".htm") {
        @Override
        FormReading read(byte[] bytes, FormReader reader) throws CharacterCodingException {
            return reader.read(HtmlPage.of(TextDecoding.decodeHtml(bytes)));
        }
    },
    WORD(32, ".docx") {
        @Override
        FormReading read(byte[] bytes, FormReader reader) throws IOException {
            return reader.read(office(WordPage::of, bytes));
        }
    },
    EXCEL(32, ".xlsx") {
        @Override
        FormReading read(byte[] bytes, FormReader reader) throws IOException {
            return reader.read(office(ExcelPage::of, bytes));
        }
    };

    private static final int MEGABYTE = 1024 * 1024;

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
    abstract FormReading read(byte[] bytes, FormReader reader) throws IOException;

    @FunctionalInterface
    private interface OfficeReader {
        Page read(OPCPackage document) throws IOException;
    }

    /** What the library says of a document can be from the document, so only the kind of failure is told. */
    private static Page office(OfficeReader reader, byte[] bytes) throws IOException {
        try (OPCPackage document = OPCPackage.open(OfficeParts.of(bytes))) {
            return reader.read(document);
        } catch (TooLargeException tooLarge) {
            throw tooLarge;
        } catch (Exception | StackOverflowError notADocument) {
            throw new RefusedException(
                    Text.of(
                            "不是该类文档：" + notADocument.getClass().getSimpleName(),
                            "not a document of its kind: "
                                    + notADocument.getClass().getSimpleName()),
                    notADocument);
        }
    }
}
