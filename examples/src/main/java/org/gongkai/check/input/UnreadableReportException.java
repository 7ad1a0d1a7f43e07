package org.gongkai.check.input;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A report that could not be read; the message names the source and each reason, one a line. */
public final class UnreadableReportException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * One reason, with its cause.
     *
     * @param source the name of what cannot be read, not null
     * @param reason why, not null
     * @param cause the cause, not null
     */
    public UnreadableReportException(String source, String reason, Exception cause) {
        super(source + ": " + reason, cause);
    }

    /**
     * Every reason.
     *
     * @param source the name of what cannot be read, not null
     * @param reasons why, not null
     */
    public UnreadableReportException(String source, List<String> reasons) {
        super(reasons.stream().map(reason -> source + ": " + reason).collect(Collectors.joining("\n")));
    }
}
