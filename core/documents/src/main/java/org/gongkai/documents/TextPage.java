package org.gongkai.documents;

import java.nio.charset.CharacterCodingException;
import org.gongkai.form.PlainText;
import org.gongkai.page.Page;

/** The paragraphs and tables of plain text. */
final class TextPage {

    private TextPage() {}

    static DocumentPart part(byte[] bytes) throws CharacterCodingException {
        return new DocumentPart("", page(TextDecoding.decode(bytes)));
    }

    private static Page page(String text) {
        try {
            return PlainText.page(text);
        } catch (IllegalArgumentException tooManyCells) {
            throw new TooLargeException(PageSize.TOO_MANY_CELLS);
        }
    }
}
