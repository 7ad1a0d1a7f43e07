package org.gongkai.check.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gongkai.validation.page.HtmlPage;

/** The mark of a page of results or a letter, by which it is told from the report whose tables it shows. */
public final class OwnPage {

    /** What marks a document of Word that this command wrote, until another program writes it again. */
    public static final String OFFICE_MARK = "<Application>gongkai</Application>";

    private static final int HEAD = 512;

    private OwnPage() {}

    /**
     * {@return whether a file is a page of results; not where it cannot be read}
     *
     * @param file the file, not null
     */
    public static boolean isOne(Path file) {
        try (InputStream in = InputFile.open(file)) {
            return isOne(in.readNBytes(HEAD));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * {@return whether a document is a page of results}
     *
     * @param document its bytes, or the first of them; not null
     */
    public static boolean isOne(byte[] document) {
        String head = new String(document, 0, Math.min(HEAD, document.length), StandardCharsets.ISO_8859_1);
        return head.contains(HtmlPage.MARK) || head.contains(OFFICE_MARK);
    }
}
