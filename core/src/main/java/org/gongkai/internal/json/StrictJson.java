package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads single JSON values and takes nothing for something else: no text for a number, no fraction for a count, no
 * {@code null} for a value that must be there.
 *
 * <p>Every method moves to the next token and reads it.
 */
public final class StrictJson {

    /** The largest count: 2<sup>53</sup>-1, the largest whole number that every JSON reader keeps (RFC 7493, 2.2). */
    public static final long MAX_COUNT = 9_007_199_254_740_991L;

    /** Stands for a count that the document does not state; no count and no change has this value. */
    public static final long NOT_STATED = Long.MIN_VALUE;

    private static final String DATE = "a date such as 2021-03-31";
    private static final int DATE_LENGTH = 10;
    private static final String MONTH = "a month such as 2021-03";
    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;
    private static final int SHOWN_CHARACTERS = 60;

    /** A double tells apart all numbers of fifteen digits, six of which can be decimals of an amount. */
    private static final int EXACT_WHOLE_DIGITS_OF_DOUBLE = 9;

    private StrictJson() {}

    /**
     * Reads a count.
     *
     * @param parser the parser, not null
     * @return the count, from 0 to {@link #MAX_COUNT}, or {@link #NOT_STATED} for {@code null}
     * @throws IOException if the next value is neither, or cannot be read
     */
    public static long count(JsonParser parser) throws IOException {
        return wholeNumber(parser, 0, "a count: a whole number from 0 to 9007199254740991, or null");
    }

    /**
     * Reads a signed change of a count.
     *
     * @param parser the parser, not null
     * @return the change, from -{@link #MAX_COUNT} to {@link #MAX_COUNT}, or {@link #NOT_STATED} for {@code null}
     * @throws IOException if the next value is neither, or cannot be read
     */
    public static long change(JsonParser parser) throws IOException {
        return wholeNumber(
                parser, -MAX_COUNT, "a change: a whole number from -9007199254740991 to 9007199254740991, or null");
    }

    private static long wholeNumber(JsonParser parser, long min, String expected) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            long value;
            try {
                value = parser.getLongValue();
            } catch (InputCoercionException tooLarge) {
                throw unexpected(parser, expected);
            }
            if (value >= min && value <= MAX_COUNT) {
                return value;
            }
            throw unexpected(parser, expected);
        }
        if (token == JsonToken.VALUE_NULL) {
            return NOT_STATED;
        }
        throw unexpected(parser, expected);
    }

    static int currentInteger(JsonParser parser, int min, int max) throws IOException {
        return (int) currentWholeNumber(parser, min, max);
    }

    static long currentWholeNumber(JsonParser parser, long min, long max) throws IOException {
        String expected = "a whole number from " + min + " to " + max;
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw unexpected(parser, expected);
        }
        long value;
        try {
            value = parser.getLongValue();
        } catch (InputCoercionException tooLarge) {
            throw unexpected(parser, expected);
        }
        if (value < min || value > max) {
            throw unexpected(parser, expected);
        }
        return value;
    }

    static boolean currentBoolean(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw unexpected(parser, "true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /**
     * What is wrong with a number of a tree that keeps binary numbers.
     *
     * @param number the number as the tree tells it, not null
     * @return that it cannot be told to be exact; empty where it is
     */
    public static Optional<String> inexact(BigDecimal number) {
        return number.precision() - number.scale() > EXACT_WHOLE_DIGITS_OF_DOUBLE
                ? Optional.of("a tree of binary numbers cannot tell whether " + number
                        + " is exact: read it with USE_BIG_DECIMAL_FOR_FLOATS")
                : Optional.empty();
    }

    static <T> T currentDecimal(JsonParser parser, String expected, Function<BigDecimal, T> make) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw unexpected(parser, expected);
        }
        BigDecimal number = parser.getDecimalValue();
        if (parser instanceof TreeTraversingParser && parser.getNumberType() == JsonParser.NumberType.DOUBLE) {
            Optional<String> inexact = inexact(number);
            if (inexact.isPresent()) {
                throw failure(parser, inexact.get());
            }
        }
        try {
            return make.apply(number);
        } catch (IllegalArgumentException rejected) {
            throw rejected(parser, rejected);
        }
    }

    /**
     * Reads a decimal number or {@code null} and makes a value of the number.
     *
     * @param <T> the type of the value
     * @param parser the parser, not null
     * @param expected what is expected, for the message; not null
     * @param make makes the value; an {@code IllegalArgumentException} of it becomes the failure; not null
     * @return the value, or null where the document has {@code null}
     * @throws IOException if the next value is neither, or cannot be read
     */
    public static <T> @Nullable T decimal(JsonParser parser, String expected, Function<BigDecimal, T> make)
            throws IOException {
        return parser.nextToken() == JsonToken.VALUE_NULL ? null : currentDecimal(parser, expected + ", or null", make);
    }

    static String currentText(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected(parser, "a text");
        }
        return parser.getText();
    }

    static <T> T currentText(JsonParser parser, Function<String, T> make) throws IOException {
        String text = currentText(parser);
        try {
            return make.apply(text);
        } catch (IllegalArgumentException rejected) {
            throw rejected(parser, rejected);
        }
    }

    static LocalDate currentDate(JsonParser parser) throws IOException {
        return current(parser, StrictJson::date, DATE_LENGTH, DATE);
    }

    /** Takes the usual form apart, which {@link LocalDate#parse} takes long for. */
    private static LocalDate date(String text) {
        for (int i = 0; i < DATE_LENGTH; i++) {
            char character = text.charAt(i);
            boolean isHyphen = i == YEAR_LENGTH || i == MONTH_LENGTH;
            boolean isUsual = isHyphen ? character == '-' : isDigit(character);
            if (!isUsual) {
                return LocalDate.parse(text);
            }
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, YEAR_LENGTH, 10),
                Integer.parseInt(text, YEAR_LENGTH + 1, MONTH_LENGTH, 10),
                Integer.parseInt(text, MONTH_LENGTH + 1, DATE_LENGTH, 10));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static YearMonth currentMonth(JsonParser parser) throws IOException {
        return current(parser, YearMonth::parse, MONTH_LENGTH, MONTH);
    }

    private static <T> T current(JsonParser parser, Function<String, T> parse, int length, String expected)
            throws IOException {
        String text = currentText(parser);
        if (text.length() == length) {
            try {
                return parse.apply(text);
            } catch (DateTimeException notADate) {
                throw unexpected(parser, expected);
            }
        }
        throw unexpected(parser, expected);
    }

    /**
     * Reads the start of an object.
     *
     * @param parser the parser, not null
     * @throws IOException if the next value is not an object, or cannot be read
     */
    public static void startObject(JsonParser parser) throws IOException {
        parser.nextToken();
        atObject(parser);
    }

    /**
     * Checks that the parser stands at the start of an object.
     *
     * @param parser the parser, not null
     * @throws StrictJsonException if it does not
     */
    public static void atObject(JsonParser parser) throws StrictJsonException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected(parser, "an object");
        }
    }

    static void atArray(JsonParser parser) throws StrictJsonException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw unexpected(parser, "an array");
        }
    }

    /**
     * The failure of a value that is not what was expected.
     *
     * @param parser the parser, at the value; not null
     * @param expected what was expected, not null
     * @return the failure, which names both
     */
    public static StrictJsonException unexpected(JsonParser parser, String expected) {
        return failure(parser, "expected " + expected + ", but was " + shown(parser));
    }

    /**
     * The failure of a value whose type rejected it.
     *
     * @param parser the parser, at the value; not null
     * @param rejected what the type said, not null
     * @return the failure, with the words of {@code rejected}
     */
    public static StrictJsonException rejected(JsonParser parser, IllegalArgumentException rejected) {
        StrictJsonException failure = failure(parser, String.valueOf(rejected.getMessage()));
        failure.initCause(rejected);
        return failure;
    }

    /**
     * A failure at the place where the parser stands.
     *
     * @param parser the parser, not null
     * @param message what is wrong, not null
     * @return the failure
     */
    public static StrictJsonException failure(JsonParser parser, String message) {
        return new StrictJsonException(parser, steps(parser.getParsingContext()), message);
    }

    /** How many steps lead from the document, or the tree, to the value at whose first token a parser stands. */
    static int depth(JsonParser parser) {
        int depth = 0;
        for (JsonStreamContext context = parser.getParsingContext(); context != null; context = context.getParent()) {
            depth += context.hasPathSegment() ? 1 : 0;
        }
        return depth;
    }

    /** The steps from the document to a place: the names of properties, and numbers in arrays. */
    static List<Object> steps(JsonStreamContext place) {
        List<Object> steps = new ArrayList<>();
        for (JsonStreamContext context = place; context != null; context = context.getParent()) {
            if (context.hasPathSegment()) {
                steps.add(0, context.inArray() ? (Object) context.getCurrentIndex() : context.getCurrentName());
            }
        }
        return steps;
    }

    private static String shown(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the document";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text \"" + abridged(parser) + "\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + abridged(parser);
            case VALUE_NULL, VALUE_TRUE, VALUE_FALSE -> token.asString();
            default -> token.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String abridged(JsonParser parser) {
        try {
            String text = parser.getText();
            return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
        } catch (IOException unreadable) {
            return "(unreadable: " + unreadable.getClass().getSimpleName() + ")";
        }
    }
}
