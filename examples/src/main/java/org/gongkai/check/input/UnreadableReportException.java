package org.gongkai.check.input;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.json.DisclosureJsonException;

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
    public UnreadableReportException(String source, String reason, Throwable cause) {
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

    /**
     * {@return that a source failed, told by the kind of failure where nothing better is known}
     *
     * @param source the name of what cannot be read, not null
     * @param failure what happened, an error of the machine too; not null
     */
    public static UnreadableReportException of(String source, Throwable failure) {
        return failure instanceof UnreadableReportException told
                ? told
                : new UnreadableReportException(source, reason(failure), failure);
    }

    private static String reason(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        } else if (failure instanceof AccessDeniedException) {
            return "access denied";
        } else if (failure instanceof FileSystemException ofFile) {
            return Optional.ofNullable(ofFile.getReason()).orElse(kind);
        } else if (failure instanceof IOException || failure instanceof DisclosureJsonException) {
            return Optional.ofNullable(failure.getMessage()).orElse(kind);
        }
        return kind;
    }
}
