package org.gongkai.examples;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A report that could not be read; the message names the source and each reason, one a line. */
final class UnreadableReportException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableReportException(String source, String reason, Exception cause) {
        super(source + ": " + reason, cause);
    }

    UnreadableReportException(String source, List<String> reasons) {
        super(reasons.stream().map(reason -> source + ": " + reason).collect(Collectors.joining("\n")));
    }
}
