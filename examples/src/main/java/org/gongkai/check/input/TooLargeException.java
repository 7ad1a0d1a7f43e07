package org.gongkai.check.input;

import java.io.Serial;

/** A document has more than is read; the message says more of what, and nothing of what stands in it. */
final class TooLargeException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
