package org.gongkai.documents;

import java.nio.charset.CharacterCodingException;
import org.gongkai.form.PlainText;
import org.gongkai.page.Page;

/** The paragraphs and tables of plain text. */
final class TextPage {

    private static final int CHARACTERS_PER_CONTROL = 100;

    private TextPage() {}

    /**
     * The page of a text.
     *
     * @throws CharacterCodingException if it is none
     */
    static DocumentPart part(byte[] bytes) throws CharacterCodingException {
        String text = TextDecoding.decode(bytes);
        if (!isText(text)) {
            throw new CharacterCodingException();
        }
        return new DocumentPart("", page(text));
    }

    /** Whether characters are those of a text, of which few are controls and none is a zero. */
    private static boolean isText(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c >= '\uFFFE') {
                return false;
            }
            controls += Character.isISOControl(c) && !Character.isWhitespace(c) ? 1 : 0;
        }
        return controls <= text.length() / CHARACTERS_PER_CONTROL;
    }

    private static Page page(String text) {
        try {
            return PlainText.page(text);
        } catch (IllegalArgumentException tooManyCells) {
            throw new TooLargeException(PageSize.TOO_MANY_CELLS);
        }
    }
}
