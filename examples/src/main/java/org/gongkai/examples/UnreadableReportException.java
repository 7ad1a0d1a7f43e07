package org.gongkai.examples;

import java.io.Serial;

/** A report that could not be read; the message names the source and the reason. */
final class UnreadableReportException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableReportException(String source, String reason, Exception cause) {
        super(source + ": " + reason, cause);
    }
}
