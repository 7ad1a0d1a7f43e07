package org.gongkai.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.text.Text;

/** What the bytes of a file say that it is, whatever its name says. */
final class FileContent {

    private static final int HEAD = 4096;

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

    private FileContent() {}

    /**
     * The kind of a file; the name is asked only where its bytes are text.
     *
     * @throws UnreadableDocumentException if it is of a kind that is not read, which is named
     */
    static DocumentKind kind(byte[] bytes, String name) throws UnreadableDocumentException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            throw new UnreadableDocumentException(Text.of("文件是空的", "the file is empty"));
        } else if (head.startsWith(OLE)) {
            throw new UnreadableDocumentException(Text.of(
                    "是旧版 Office 文件（.xls、.doc）或设有打开密码，请去掉密码并另存为 .xlsx 或 .docx",
                    "an old Office file (.xls, .doc) or one with a password; save it without one as .xlsx or .docx"));
        } else if (head.startsWith("PK\u0003\u0004")) {
            return OfficeParts.kind(bytes);
        } else if (head.startsWith("%PDF")) {
            throw new UnreadableDocumentException(Text.of("是 PDF 文件，不能读入", "a PDF file, which is not read"));
        } else if (Stream.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8").anyMatch(head::startsWith)) {
            throw new UnreadableDocumentException(Text.of("是图片，不能读入", "a picture, which is not read"));
        }
        return ofText(head, name);
    }

    private static DocumentKind ofText(String head, String name) {
        String text = head.toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        if (Stream.of("<html", "<!doctype html", "<table", "<meta", "<head", "<body", "</p>", "</div>")
                        .anyMatch(text::contains)
                || Stream.of(".htm", ".html", ".shtml").anyMatch(lower::endsWith)) {
            return DocumentKind.HTML;
        }
        return Stream.of(".csv", ".tsv").anyMatch(lower::endsWith) ? DocumentKind.CSV : DocumentKind.TEXT;
    }
}
