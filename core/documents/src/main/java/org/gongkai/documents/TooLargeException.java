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

    Text text() {
        return text;
    }
}
