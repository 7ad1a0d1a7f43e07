package org.gongkai.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.text.Text;

/** What the bytes of a file say that it is, whatever its name says. */
final class FileContent {

    private static final int HEAD = 4096;

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final String PDF = "%PDF-";

    private static final Text PICTURE = Text.of("是图片，不能读入", "a picture, which is not read");

    private static final List<String> PICTURES = List.of(
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "BM",
            "II*\u0000",
            "MM\u0000*",
            "RIFF",
            "\u00d7\u00cd\u00c6\u009a");

    /** Kinds that are known by how they begin and are not read, by the names that people know them by. */
    private static final Map<String, String> OTHERS = Map.of(
            "{\\rtf", "RTF",
            "Rar!", "RAR",
            "7z\u00bc\u00af", "7z",
            "\u001f\u008b", "gzip",
            "Founder CEB", "CEB",
            "PK\u0005\u0006", "ZIP",
            "<?mso-application", "Office 2003 XML");

    private static final List<String> MARKUP = List.of(
            "<html", "<!doctype html", "<table", "<meta", "<head", "<body", "</p>", "</div>", "</td>", "<script");

    private static final List<String> MAIL = List.of("mime-version:", "content-type:", "from:", "subject:");

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
            return OfficeDocument.oldKind(bytes);
        } else if (head.startsWith(ARCHIVE)) {
            return ZipParts.kind(bytes);
        } else if (head.contains(PDF) && head.indexOf(PDF) < 1024) {
            return DocumentKind.PDF;
        } else if (PICTURES.stream().anyMatch(head::startsWith)) {
            throw new UnreadableDocumentException(PICTURE);
        }
        // Text in two or four bytes a character is that in one with zeros between.
        String text = head.replace("\u0000", "");
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            boolean isXml =
                    other.getKey().startsWith("<") && isAt("<?xml", text, 0) && hasAny(List.of(other.getKey()), text);
            if (isXml || head.startsWith(other.getKey())) {
                throw notRead(other.getValue());
            }
        }
        return ofText(text, name);
    }

    private static DocumentKind ofText(String text, String name) {
        if (MAIL.stream().anyMatch(field -> isAt(field, text, 0))
                && text.toLowerCase(Locale.ROOT).contains("mime-version:")) {
            return DocumentKind.WEB_ARCHIVE;
        } else if (hasAny(MARKUP, text)) {
            return DocumentKind.HTML;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (Stream.of(".htm", ".html", ".shtml").anyMatch(lower::endsWith)) {
            return DocumentKind.HTML;
        }
        return Stream.of(".csv", ".tsv").anyMatch(lower::endsWith) ? DocumentKind.CSV : DocumentKind.TEXT;
    }

    /** Whether a text has one of some tags. */
    private static boolean hasAny(List<String> tags, String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            for (String tag : tags) {
                if (isAt(tag, text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word in small letters stands at a place, in letters of any size. */
    private static boolean isAt(String word, String text, int at) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    /** A kind that is not read, by its name. */
    static UnreadableDocumentException notRead(String kind) {
        return new UnreadableDocumentException(Text.of(
                "是 " + kind + " 文件，不能读入，请另存为 .docx、.xlsx、.html 或 .txt",
                "a file of the kind " + kind + ", which is not read; save it as .docx, .xlsx, .html or .txt"));
    }
}
