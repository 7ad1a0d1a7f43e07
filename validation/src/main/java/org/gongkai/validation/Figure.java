package org.gongkai.validation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What stands in a cell or should stand there: a whole number, a text such as a date or an edition, or nothing. */
@JsonSerialize(using = FigureJson.Writer.class)
@JsonDeserialize(using = FigureJson.Reader.class)
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
}
