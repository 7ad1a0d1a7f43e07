package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.text.Text;

/** An office document that is opened, and read by what knows its kind. */
final class OfficeDocument {

    private static final Text LOCKED = Text.of("设有打开密码，请去掉密码后再读入", "locked with a password; save it without one");

    private OfficeDocument() {}

    @FunctionalInterface
    interface Reading<T> {
        T read() throws Exception;
    }

    @FunctionalInterface
    interface Reader<D> {
        List<DocumentPart> read(D document) throws Exception;
    }

    /**
     * Reads a document of the years from 2007, an archive of XML.
     *
     * @throws TooLargeException if it has more than is read
     */
    static List<DocumentPart> read(byte[] bytes, Reader<OPCPackage> reader) throws UnreadableDocumentException {
        return read(() -> {
            try (OPCPackage document = OPCPackage.open(OfficeParts.of(bytes))) {
                return reader.read(document);
            }
        });
    }

    /**
     * Reads a document of the years before, which has streams of records.
     *
     * @throws TooLargeException if it has more than is read
     */
    static List<DocumentPart> readOld(byte[] bytes, Reader<DirectoryNode> reader) throws UnreadableDocumentException {
        return read(() -> {
            try (POIFSFileSystem document = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
                return reader.read(document.getRoot());
            }
        });
    }

    /** The kind of an old document, by the names of its streams. */
    static DocumentKind oldKind(byte[] bytes) throws UnreadableDocumentException {
        return read(() -> {
            try (POIFSFileSystem document = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
                return oldKind(document.getRoot());
            }
        });
    }

    private static DocumentKind oldKind(DirectoryNode root) throws UnreadableDocumentException {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return DocumentKind.OLD_WORD;
        } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return DocumentKind.OLD_EXCEL;
        } else if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableDocumentException(LOCKED);
        } else if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw FileContent.notRead("PowerPoint");
        }
        throw FileContent.notRead("OLE");
    }

    /** What the library says of a document can be from the document, so only the kind of failure is told. */
    private static <T> T read(Reading<T> reading) throws UnreadableDocumentException {
        try {
            return reading.read();
        } catch (TooLargeException tooLarge) {
            throw tooLarge;
        } catch (UnreadableDocumentException told) {
            throw told;
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableDocumentException(LOCKED, locked);
        } catch (OldFileFormatException older) {
            throw new UnreadableDocumentException(
                    Text.of(
                            "是 Word 95、Excel 95 或更早的文件，请另存为 .docx 或 .xlsx",
                            "a file of Word 95, Excel 95 or older; save it as .docx or .xlsx"),
                    older);
        } catch (Exception | StackOverflowError damaged) {
            String failure = damaged.getClass().getSimpleName();
            throw new UnreadableDocumentException(
                    Text.of("文件已损坏，或不是该类文档：" + failure, "damaged, or not a document of its kind: " + failure), damaged);
        }
    }
}
