package org.gongkai.check.document;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.documents.DocumentPart;
import org.gongkai.page.Notice;

/**
 * A document as far as it could be read.
 *
 * @param <T> what it is
 * @param source the name of where it was read from, with that of its part where there are several; not null
 * @param value what it says, without what stands under {@code problems}; empty if nothing could be read; not null
 * @param problems what could not be read and why, not null
 * @param notices what was understood with some doubt, not null
 */
public record Document<T>(String source, Optional<T> value, List<Problem> problems, List<Notice> notices) {

    /**
     * {@return a document of which nothing could be read}
     *
     * @param <T> what it was to be
     * @param unreadable why, not null
     */
    public static <T> Document<T> unreadable(UnreadableInputException unreadable) {
        return new Document<>(unreadable.source(), Optional.empty(), unreadable.problems(), List.of());
    }

    /** Whether nothing could be read of a part of a file, in which something stood in the way. */
    static boolean isUnread(DocumentPart part) {
        return part.page().blocks().isEmpty() && !part.problems().isEmpty();
    }

    static <T> Document<T> unreadable(String source, DocumentPart part) {
        return new Document<>(source, Optional.empty(), problems(part), List.of());
    }

    /** What of a part of a file could not be read. */
    static List<Problem> problems(DocumentPart part) {
        return part.problems().stream().map(Problem::of).toList();
    }
}
