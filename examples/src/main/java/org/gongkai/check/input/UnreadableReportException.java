package org.gongkai.check.input;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.check.file.RefusedException;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/** A report that could not be read; the message names the source and each reason, one a line. */
public final class UnreadableReportException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<Text> lines;

    /**
     * One reason, with its cause.
     *
     * @param source the name of what cannot be read, not null
     * @param reason why, not null
     * @param cause the cause, not null
     */
    public UnreadableReportException(String source, Text reason, Throwable cause) {
        this(source, List.of(reason));
        initCause(cause);
    }

    /**
     * Every reason.
     *
     * @param source the name of what cannot be read, not null
     * @param reasons why, not null
     */
    public UnreadableReportException(String source, List<Text> reasons) {
        super(reasons.stream().map(reason -> source + ": " + reason.en()).collect(Collectors.joining("\n")));
        lines = reasons.stream()
                .map(reason -> Text.of(source + ": " + reason.zh(), source + ": " + reason.en()))
                .toList();
    }

    /** {@return the name of the source with each reason; unmodifiable} */
    public List<Text> lines() {
        return lines;
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

    private static Text reason(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        if (failure instanceof RefusedException refused) {
            return refused.reason();
        } else if (failure instanceof TooLargeException tooLarge) {
            return tooLarge.text();
        } else if (failure instanceof NoSuchFileException) {
            return Text.of("文件不存在", "no such file");
        } else if (failure instanceof AccessDeniedException) {
            return Text.of("没有权限", "access denied");
        } else if (failure instanceof DisclosureJsonException) {
            return said("JSON 不合格式：", failure.getMessage(), kind);
        } else if (failure instanceof FileSystemException ofFile) {
            return said("系统提示：", ofFile.getReason(), kind);
        } else if (failure instanceof IOException || failure instanceof IllegalArgumentException) {
            return said("系统提示：", failure.getMessage(), kind);
        }
        return said("系统提示：", kind, kind);
    }

    /** What the system or a library says in its own words, which has no Chinese. */
    private static Text said(String before, @Nullable String words, String kind) {
        String told = words == null ? kind : words;
        return Text.of(before + told, told);
    }
}
