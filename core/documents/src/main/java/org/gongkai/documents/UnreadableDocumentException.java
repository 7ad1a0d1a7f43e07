package org.gongkai.documents;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.page.Place;
import org.gongkai.text.Text;

/** A document that could not be read; the message has each reason in English, one a line. */
public final class UnreadableDocumentException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    UnreadableDocumentException(Text reason) {
        this(List.of(new Problem(Place.PAGE, reason)));
    }

    UnreadableDocumentException(Text reason, Throwable cause) {
        this(reason);
        initCause(cause);
    }

    UnreadableDocumentException(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.reason().en()).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** {@return why, with at least one reason; unmodifiable} */
    public List<Problem> problems() {
        return problems;
    }
}
