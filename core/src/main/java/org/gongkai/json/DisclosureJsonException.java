package org.gongkai.json;

import org.gongkai.internal.json.NoJsonForm;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document that cannot be read as the value that was asked for: malformed, cut off, or not of its form.
 *
 * <p>It says where: a JSON Pointer (RFC 6901) to the value, and line and column in the document. It shows a value only as
 * far as a reader needs to find it.
 */
@NoJsonForm
public final class DisclosureJsonException extends RuntimeException {

    private final String pointer;
    private final String problem;
    private final int line;
    private final int column;

    DisclosureJsonException(String pointer, String problem, int line, int column, @Nullable Throwable cause) {
        super(
                "at " + (pointer.isEmpty() ? "the document" : pointer) + ", line " + line + ", column " + column + ": "
                        + problem,
                cause);
        this.pointer = pointer;
        this.problem = problem;
        this.line = line;
        this.column = column;
    }

    /** The same failure in a document that is a line of others. */
    DisclosureJsonException inLine(int number) {
        return new DisclosureJsonException(pointer, problem, number, column, getCause());
    }

    /** {@return the JSON Pointer to the offending value; empty for the document itself} */
    public String pointer() {
        return pointer;
    }

    /** {@return what is wrong, without the place} */
    public String problem() {
        return problem;
    }

    /** {@return the line in the document, or in the stream of lines that it was read from; from 1} */
    public int line() {
        return line;
    }

    /** {@return the column in the line, from 1, in bytes or characters, whichever the document was given in} */
    public int column() {
        return column;
    }
}
