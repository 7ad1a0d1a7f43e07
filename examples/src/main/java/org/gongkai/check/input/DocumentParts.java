package org.gongkai.check.input;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.gongkai.check.file.RefusedException;
import org.gongkai.page.Block;
import org.gongkai.page.Page;
import org.gongkai.text.Text;

/** The parts of a document with its paragraphs and tables. */
final class DocumentParts {

    private DocumentParts() {}

    /**
     * Reads the parts of a document.
     *
     * @throws IOException if the bytes are not of this kind
     * @throws IllegalArgumentException if the document has more than is read, or the kind is none of documents with tables
     */
    static List<DocumentPart> of(FileKind kind, byte[] bytes) throws IOException {
        FileContent.require(kind, bytes);
        return switch (kind) {
            case HTML -> List.of(HtmlPage.part(TextDecoding.decodeHtml(bytes)));
            case WORD -> List.of(new DocumentPart("", office(WordPage::of, bytes)));
            case EXCEL -> office(ExcelPage::sheets, bytes);
            case CSV -> List.of(CsvPage.part(bytes));
            case TEXT, JSON, JSON_LINES -> throw new IllegalArgumentException(kind + " has no tables");
        };
    }

    /** The document as one page, its sheets one after the other. */
    static Page page(FileKind kind, byte[] bytes) throws IOException {
        Page.Builder all = Page.builder();
        for (DocumentPart part : of(kind, bytes)) {
            for (Block block : part.page().blocks()) {
                if (block instanceof Block.Table table) {
                    all.table(table.grid());
                } else if (block instanceof Block.Paragraph paragraph) {
                    all.paragraph(paragraph.text());
                }
            }
        }
        return all.build();
    }

    @FunctionalInterface
    private interface OfficeReader<T> {
        T read(OPCPackage document) throws IOException;
    }

    /** What the library says of a document can be from the document, so only the kind of failure is told. */
    private static <T> T office(OfficeReader<T> reader, byte[] bytes) throws IOException {
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
