package org.gongkai.check.input;

import java.io.IOException;
import java.util.Set;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;

/** The report in a published document. */
final class ReportFile {

    /** The kinds of documents in which reports are published. */
    static final Set<FileKind> KINDS = Set.of(FileKind.TEXT, FileKind.HTML, FileKind.WORD, FileKind.EXCEL);

    private ReportFile() {}

    /**
     * Reads the report in a document.
     *
     * @throws IOException if the bytes are not of this kind; what is wrong with the report itself is in the result
     */
    static FormReading read(FileKind kind, byte[] bytes, FormReader reader) throws IOException {
        return kind == FileKind.TEXT
                ? reader.read(TextDecoding.decode(bytes))
                : reader.read(DocumentParts.page(kind, bytes));
    }
}
