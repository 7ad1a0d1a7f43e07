package org.gongkai.documents;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.gongkai.text.Text;

/** An office document that is opened, and read by what knows its kind. */
final class OfficeDocument {

    private OfficeDocument() {}

    @FunctionalInterface
    interface Reader {
        List<DocumentPart> read(OPCPackage document) throws IOException;
    }

    /**
     * Reads a document; what the library says of one can be from the document, so only the kind of failure is told.
     *
     * @throws TooLargeException if the document has more than is read
     */
    static List<DocumentPart> read(Reader reader, byte[] bytes) throws UnreadableDocumentException {
        try (OPCPackage document = OPCPackage.open(OfficeParts.of(bytes))) {
            return reader.read(document);
        } catch (TooLargeException tooLarge) {
            throw tooLarge;
        } catch (Exception | StackOverflowError notADocument) {
            String failure = notADocument.getClass().getSimpleName();
            throw new UnreadableDocumentException(
                    Text.of("不是该类文档：" + failure, "not a document of its kind: " + failure), notADocument);
        }
    }
}
