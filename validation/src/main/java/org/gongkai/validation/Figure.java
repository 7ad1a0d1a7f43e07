package org.gongkai.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** What stands in a cell or should stand there: a whole number, a text such as a date or an edition, or nothing. */
@JsonForm(Figure.Json.class)
public final class Figure implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Figure NOT_STATED = new Figure(false, 0, null);

    private final boolean isNumber;
    private final long number;
    private final @Nullable String text;

    private Figure(boolean isNumber, long number, @Nullable String text) {
        this.isNumber = isNumber;
        this.number = number;
        this.text = text;
    }

    /**
     * A number.
     *
     * @param number any whole number
     * @return the figure
     */
    public static Figure of(long number) {
        return new Figure(true, number, null);
    }

    /**
     * A text.
     *
     * @param text the text, not null
     * @return the figure
     */
    public static Figure of(String text) {
        return new Figure(false, 0, Objects.requireNonNull(text, "text"));
    }

    /**
     * A number, if there is one.
     *
     * @param number the number or nothing, not null
     * @return the figure
     */
    public static Figure of(OptionalLong number) {
        Objects.requireNonNull(number, "number");
        return number.isPresent() ? of(number.getAsLong()) : NOT_STATED;
    }

    /** {@return the figure of a blank cell} */
    public static Figure notStated() {
        return NOT_STATED;
    }

    /** {@return whether there is a number or a text} */
    public boolean isStated() {
        return isNumber || text != null;
    }

    /** {@return the number, if this is one} */
    public OptionalLong number() {
        return isNumber ? OptionalLong.of(number) : OptionalLong.empty();
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            if (isNumber) {
                return of(number);
            }
            return text == null ? NOT_STATED : of(text);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure that
                && isNumber == that.isNumber
                && number == that.number
                && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(isNumber, number, text);
    }

    /** {@return the number or the text, {@code -} for nothing} */
    @Override
    public String toString() {
        if (isNumber) {
            return Long.toString(number);
        }
        return text == null ? "-" : text;
    }

    static final class Json implements Supplier<JsonCodec<Figure>> {

        @Override
        public JsonCodec<Figure> get() {
            return JsonCodec.streamed(Json::read, Json::write, Json::structure)
                    .orNull()
                    .as(
                            stated -> stated.orElse(NOT_STATED),
                            figure -> figure.isStated() ? Optional.of(figure) : Optional.empty());
        }

        private static Figure read(JsonParser parser) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return of(parser.getText());
            }
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
                return of(parser.getLongValue());
            }
            throw StrictJson.unexpected(parser, "a whole number, a text or null");
        }

        private static void write(Figure figure, JsonGenerator generator) throws IOException {
            if (figure.isNumber) {
                generator.writeNumber(figure.number);
            } else {
                generator.writeString(figure.text);
            }
        }

        private static ObjectNode structure() {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            schema.putArray("type").add("integer").add("string");
            return schema.put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
        }
    }
}
