package org.gongkai.documents;

import java.io.Serial;
import org.gongkai.text.Text;

/** A document has more than is read; the message says more of what, and nothing of what stands in it. */
final class TooLargeException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Text text;

    TooLargeException(Text text) {
        super(text.en());
        this.text = text;
    }

    /** Refuses a document that has more of something than is read. */
    static void limit(long count, int most, Text what) {
        if (count > most) {
            throw new TooLargeException(Text.of(
                    "文档的" + what.zh() + "多于 " + most + " 个", "a document of more than " + most + " " + what.en()));
        }
    }

    Text text() {
        return text;
    }
}
