package org.gongkai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.text.Text;

/**
 * Reads files as agencies publish them: one call for every kind, which is told by what is in the file and not by its name.
 *
 * <p>A file has bounds of size, parts, cells and depth, far above those of published ones; more than them is refused, so that
 * no file takes much more time or memory than its size lets expect.
 */
public final class Documents {

    /** The largest file of any kind that is read, in bytes. */
    public static final int MAX_BYTES = Stream.of(DocumentKind.values())
            .mapToInt(DocumentKind::maxBytes)
            .max()
            .orElseThrow();

    private Documents() {}

    /**
     * Reads a file.
     *
     * @param file the file, not null
     * @return what stands in it
     * @throws UnreadableDocumentException if it is of a kind that is not read, damaged, locked, or has more than is read
     * @throws IOException if its bytes cannot be had
     */
    public static Document read(Path file) throws IOException {
        Path name = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(MAX_BYTES + 1), name == null ? "" : name.toString());
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the bytes, not null
     * @param name the name of the file, asked only where bytes of text can be of several kinds; perhaps empty; not null
     * @return what stands in it
     * @throws UnreadableDocumentException if it is of a kind that is not read, damaged, locked, or has more than is read
     */
    public static Document read(byte[] bytes, String name) throws UnreadableDocumentException {
        DocumentKind kind =
                FileContent.kind(Objects.requireNonNull(bytes, "bytes"), Objects.requireNonNull(name, "name"));
        if (bytes.length > kind.maxBytes()) {
            throw new UnreadableDocumentException(
                    Text.of("大于 " + kind.maxBytes() + " 字节", "larger than " + kind.maxBytes() + " bytes"));
        }
        try {
            return new Document(kind, parts(kind, bytes));
        } catch (TooLargeException tooLarge) {
            throw new UnreadableDocumentException(tooLarge.text(), tooLarge);
        } catch (CharacterCodingException noText) {
            throw new UnreadableDocumentException(
                    Text.of(
                            "不是文本：编码不是 UTF-8、UTF-16、UTF-32 或 GB18030",
                            "no text: neither UTF-8 nor UTF-16 nor UTF-32 nor GB18030"),
                    noText);
        }
    }

    private static List<DocumentPart> parts(DocumentKind kind, byte[] bytes)
            throws UnreadableDocumentException, CharacterCodingException {
        return switch (kind) {
            case TEXT -> List.of(TextPage.part(bytes));
            case CSV -> List.of(CsvPage.part(bytes));
            case HTML -> List.of(HtmlPage.part(bytes));
            case WEB_ARCHIVE -> WebArchive.parts(bytes);
            case WORD -> OfficeDocument.read(bytes, WordPage::parts);
            case OLD_WORD -> OfficeDocument.readOld(bytes, OldWordPage::parts);
            case EXCEL -> OfficeDocument.read(bytes, ExcelPage::sheets);
            case OLD_EXCEL -> OfficeDocument.readOld(bytes, OldExcelPage::sheets);
            case PDF -> List.of(PdfDocument.part(bytes));
            case OFD -> OfdDocument.parts(bytes);
            case ARCHIVE -> ZipParts.read(bytes);
        };
    }
}
