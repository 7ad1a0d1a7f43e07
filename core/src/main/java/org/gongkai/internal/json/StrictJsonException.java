package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A JSON document that is well-formed but not the form of the value that was asked for. */
public final class StrictJsonException extends MismatchedInputException {

    private final String pointer;

    StrictJsonException(JsonParser parser, JsonPointer pointer, String message) {
        super(parser, message);
        this.pointer = pointer.toString();
    }

    /**
     * {@return the place of the offending value, as a JSON Pointer (RFC 6901); empty for the document itself}
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The same failure, seen from the document that holds the one it was found in.
     *
     * @param outer the parser of the holding document, not null
     * @param prefix where in it the inner document stands, not null
     * @return a failure whose pointer starts with {@code prefix} and whose position is that of {@code outer}
     */
    public StrictJsonException within(JsonParser outer, JsonPointer prefix) {
        return new StrictJsonException(outer, prefix.append(JsonPointer.compile(pointer)), getOriginalMessage());
    }
}
