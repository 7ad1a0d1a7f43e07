package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.ArrayList;
import java.util.List;

/** A JSON document that is well-formed but not the form of the value that was asked for. */
public final class StrictJsonException extends MismatchedInputException {

    /** From the document to the offending value: a name or a number for each step. */
    private final transient List<Object> steps;

    private final String pointer;

    StrictJsonException(JsonParser parser, List<Object> steps, String message) {
        super(parser, message);
        this.steps = List.copyOf(steps);
        this.pointer = pointer(steps);
    }

    private static String pointer(List<Object> steps) {
        JsonPointer pointer = JsonPointer.empty();
        for (Object step : steps) {
            pointer =
                    step instanceof Integer index ? pointer.appendIndex(index) : pointer.appendProperty((String) step);
        }
        return pointer.toString();
    }

    /** {@return where the parser stood, without the text around it, in which there can be personal data} */
    @Override
    public JsonLocation getLocation() {
        JsonLocation place = super.getLocation();
        return place.contentReference().getRawContent() == null
                ? place
                : new JsonLocation(
                        ContentReference.unknown(),
                        place.getByteOffset(),
                        place.getCharOffset(),
                        place.getLineNr(),
                        place.getColumnNr());
    }

    /**
     * {@return the place of the offending value, as a JSON Pointer (RFC 6901); empty for the document itself}
     */
    public String pointer() {
        return pointer;
    }

    /** The same failure, seen from the document of a parser that stands at the object in which it was found. */
    StrictJsonException within(JsonParser outer) {
        List<Object> all = new ArrayList<>(StrictJson.steps(outer.getParsingContext()));
        all.addAll(steps);
        StrictJsonException seen = new StrictJsonException(outer, all, getOriginalMessage());
        seen.initCause(getCause());
        return seen;
    }

    /** This failure with the steps below a value added to its path, as a mapper adds those that lead to the value. */
    StrictJsonException seenFrom(Class<?> type, int depth) {
        for (int i = steps.size() - 1; i >= depth; i--) {
            Object from = i == depth ? type : Object.class;
            prependPath(
                    steps.get(i) instanceof Integer index
                            ? new JsonMappingException.Reference(from, index)
                            : new JsonMappingException.Reference(from, (String) steps.get(i)));
        }
        return this;
    }
}
