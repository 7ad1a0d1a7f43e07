package org.gongkai.check.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.file.RefusedException;
import org.gongkai.text.Text;

/** What the first bytes of a file say that it is, whatever its name says. */
enum FileContent {
    OLD_OFFICE(Text.of(
            "是旧版 Office 文件（.xls、.doc）或设有打开密码，请去掉密码并另存为 .xlsx 或 .docx",
            "an old Office file (.xls, .doc) or one with a password; save it without one as .xlsx or .docx")),
    ARCHIVE(Text.of("是 Office 文件或压缩包，请按其内容改正文件名后缀", "an Office file or an archive; give it the ending of what it is")),
    PDF(Text.of("是 PDF 文件，不能读入", "a PDF file, which is not read")),
    PICTURE(Text.of("是图片，不能读入", "a picture, which is not read")),
    WEB_PAGE(Text.of("是网页，请把文件名后缀改为 .html", "a web page; give it the ending .html")),
    NOTHING(Text.of("文件是空的", "the file is empty")),
    OTHER(Text.of("不是 Office 文件，可能只改了文件名后缀", "no Office file; perhaps only its ending was changed"));

    private static final Set<FileKind> OFFICE = Set.of(FileKind.WORD, FileKind.EXCEL);
    private static final int HEAD = 512;

    private final Text refusal;

    FileContent(Text refusal) {
        this.refusal = refusal;
    }

    /**
     * Refuses a file that is not of its kind.
     *
     * @throws IOException if it is not, with what it is instead
     */
    static void require(FileKind kind, byte[] bytes) throws IOException {
        FileContent content = of(bytes);
        if (!content.isOf(kind)) {
            throw new RefusedException(content.refusal);
        }
    }

    private boolean isOf(FileKind kind) {
        return switch (this) {
            case ARCHIVE -> OFFICE.contains(kind);
            case NOTHING, OTHER -> !OFFICE.contains(kind);
            case WEB_PAGE -> !OFFICE.contains(kind) && kind != FileKind.CSV;
            default -> false;
        };
    }

    private static FileContent of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            return NOTHING;
        } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        } else if (head.startsWith("PK\u0003\u0004")) {
            return ARCHIVE;
        } else if (head.startsWith("%PDF")) {
            return PDF;
        } else if (Stream.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8").anyMatch(head::startsWith)) {
            return PICTURE;
        }
        String text = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return Stream.of("<html", "<!doctype html", "<table", "<meta", "<head").anyMatch(text::startsWith)
                ? WEB_PAGE
                : OTHER;
    }
}
