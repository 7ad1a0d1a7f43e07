package org.gongkai.check.input;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.file.RefusedException;
import org.gongkai.documents.UnreadableDocumentException;
import org.gongkai.form.FormReading;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.page.Notice;
import org.gongkai.page.Place;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/** An input that could not be read; the message names the source and each reason, one a line. */
public final class UnreadableInputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Text WHOLE = text(Place.PAGE::describe);

    private final String source;
    private final List<Problem> problems;
    private final transient @Nullable FormReading reading;

    /**
     * A reason why an input could not be read.
     *
     * @param place where in the source it lies, not null
     * @param message the reason, not null
     */
    public record Problem(Text place, Text message) implements Serializable {

        /**
         * {@return a reason that lies at no place of its own}
         *
         * @param message the reason, not null
         */
        public static Problem ofWhole(Text message) {
            return new Problem(WHOLE, message);
        }

        /**
         * {@return the reason that a notice tells}
         *
         * @param notice the notice, not null
         */
        public static Problem of(Notice notice) {
            return new Problem(text(notice.place()::describe), text(notice::message));
        }

        /**
         * {@return the reason that a document could not be read}
         *
         * @param unread the reason, not null
         */
        public static Problem of(org.gongkai.documents.Problem unread) {
            return unread.place().equals(Place.PAGE)
                    ? ofWhole(unread.reason())
                    : problem(unread.place(), unread.reason());
        }
    }

    /** Why a line could not be read. */
    static Problem problem(Place line, Throwable failure) {
        return problem(line, reason(failure));
    }

    /** What could not be read at a place, and why. */
    static Problem problem(Place at, Text reason) {
        Text place = text(at::describe);
        return new Problem(place, Text.of(place.zh() + "：" + reason.zh(), place.en() + ": " + reason.en()));
    }

    /**
     * {@return that a part of a source could not be read}
     *
     * @param source the name of the source, not null
     * @param problems why, not null
     */
    public static UnreadableInputException ofPart(String source, List<Problem> problems) {
        return new UnreadableInputException(source, problems, null);
    }

    /**
     * One reason, with its cause.
     *
     * @param source the name of what cannot be read, not null
     * @param reason why, not null
     * @param cause the cause, not null
     */
    public UnreadableInputException(String source, Text reason, Throwable cause) {
        this(source, List.of(reason));
        initCause(cause);
    }

    /**
     * Every reason, none of which lies at a place of its own.
     *
     * @param source the name of what cannot be read, not null
     * @param reasons why, not null
     */
    public UnreadableInputException(String source, List<Text> reasons) {
        this(source, reasons.stream().map(Problem::ofWhole).toList(), null);
    }

    /** A page that is no report, as far as it could be read, and what else is amiss with its file. */
    UnreadableInputException(String source, FormReading reading, List<org.gongkai.documents.Problem> unread) {
        this(
                source,
                Stream.concat(
                                reading.problems().stream().map(Problem::of),
                                unread.stream().map(Problem::of))
                        .toList(),
                reading);
    }

    private UnreadableInputException(String source, List<Problem> problems, @Nullable FormReading reading) {
        super(problems.stream()
                .map(problem -> source + ": " + problem.message().en())
                .collect(Collectors.joining("\n")));
        this.source = source;
        this.problems = List.copyOf(problems);
        this.reading = reading;
    }

    private static Text text(Function<Locale, String> words) {
        return Text.of(words.apply(Locale.CHINESE), words.apply(Locale.ENGLISH));
    }

    /** {@return the name of what cannot be read} */
    public String source() {
        return source;
    }

    /** {@return why; unmodifiable} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return the page as far as it could be read; empty where it is not known to be one, and after serialization} */
    public Optional<FormReading> reading() {
        return Optional.ofNullable(reading);
    }

    /** {@return the name of the source with each reason} */
    public List<Text> lines() {
        return problems.stream()
                .map(problem -> Text.of(
                        source + ": " + problem.message().zh(),
                        source + ": " + problem.message().en()))
                .toList();
    }

    /**
     * {@return that a source failed, told by the kind of failure where nothing better is known}
     *
     * @param source the name of what cannot be read, not null
     * @param failure what happened, an error of the machine too; not null
     */
    public static UnreadableInputException of(String source, Throwable failure) {
        if (failure instanceof UnreadableInputException told) {
            return told;
        }
        List<Problem> problems = failure instanceof UnreadableDocumentException document
                ? document.problems().stream().map(Problem::of).toList()
                : List.of(new Problem(place(failure), reason(failure)));
        UnreadableInputException unreadable = new UnreadableInputException(source, problems, null);
        unreadable.initCause(failure);
        return unreadable;
    }

    private static Text place(Throwable failure) {
        return failure instanceof DisclosureJsonException json && json.line() > 0
                ? Text.of(
                        "第" + json.line() + "行第" + json.column() + "列",
                        "line " + json.line() + ", column " + json.column())
                : WHOLE;
    }

    private static Text reason(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        if (failure instanceof RefusedException refused) {
            return refused.reason();
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
