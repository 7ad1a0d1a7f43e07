package org.gongkai.json;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import com.fasterxml.jackson.core.json.JsonReadContext;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.gongkai.internal.json.CountsParser;
import org.gongkai.internal.json.CountsText;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.internal.json.StrictJsonException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one whole document that stands in an array: objects, arrays, texts, {@code true}, {@code false}, {@code null} and
 * numbers of few digits, which is all that is written. What is rarer it does not know, and what is wrong it neither names nor
 * places: such a document is {@link UnusualException not plain}, and is for the parser of Jackson to read from its beginning.
 */
final class PlainParser extends ParserMinimalBase implements CountsParser {

    /** The longest document, far below what limits its texts. */
    private static final int LONGEST = 1 << 20;

    /** The most digits in front of the point, of which a {@code long} holds all numbers. */
    private static final int MOST_DIGITS = 18;

    /** The longest number that has a point, no longer than is allowed. */
    private static final int LONGEST_NUMBER = 60;

    /** How many objects and arrays can be in one another, one bit each; fewer than are allowed. */
    private static final int DEEPEST = 60;

    private static final int LONGEST_NAME = 256;

    private static final long EIGHT_QUOTES = EightBytes.of('"');
    private static final long EIGHT_BACKSLASHES = EightBytes.of('\\');
    private static final long EIGHT_BLANKS = EightBytes.of(' ');

    private static final JsonReadContext NO_PLACE = JsonReadContext.createRootContext(null);

    private final byte[] bytes;
    private final int end;
    private int at;

    /** One bit for each object or array that is open, the innermost lowest: whether it is an object. */
    private long open;

    private int depth;

    /** Where the text, the name or the number of the token stands. */
    private int first;

    private int last;
    private boolean isEscaped;
    private boolean isAscii;
    private long number;

    /** The name or the text, where it is known otherwise than from the bytes. */
    private @Nullable String known;

    // Jackson 2.15 has no newer constructor.
    @SuppressWarnings("deprecation")
    private PlainParser(byte[] bytes, int start, int end) {
        super(0);
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** What a document has that is not plain, or wrong; it says nothing of it and costs nothing. */
    private static final class UnusualException extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;

        UnusualException() {
            super("not plain");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /**
     * Reads the value of a document.
     *
     * @param type the type of the value
     * @return the value, or null where another parser is to read the document or to say what is wrong with it
     */
    static <T> @Nullable T read(byte[] bytes, int start, int end, Class<T> type) {
        if (end - start > LONGEST || JsonForms.declaration(type) == null) {
            return null;
        }
        PlainParser parser = new PlainParser(bytes, start, end);
        try {
            parser._currToken = parser.value(parser.visible());
            if (parser._currToken == JsonToken.VALUE_NULL) {
                return null;
            }
            Object value = JsonForms.read(type, parser);
            return parser.isAtEnd() ? type.cast(value) : null;
        } catch (UnusualException | StrictJsonException other) {
            return null;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isAtEnd() {
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        return at == end && depth == 0;
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    /** Passes over white space to the next byte, and behind it. */
    private byte visible() throws UnusualException {
        while (at < end) {
            byte next = bytes[at++];
            if (!isBlank(next)) {
                return next;
            }
        }
        throw new UnusualException();
    }

    private static void expect(boolean isSo) throws UnusualException {
        if (!isSo) {
            throw new UnusualException();
        }
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken next = _currToken == JsonToken.FIELD_NAME ? value(visible()) : nextOfOpen();
        _currToken = next;
        return next;
    }

    @Override
    public boolean nextFieldName(SerializableString expected) throws IOException {
        return isNext(expected.asQuotedUTF8())
                || (nextToken() == JsonToken.FIELD_NAME && text().equals(expected.getValue()));
    }

    /** Goes to a name if it comes next without a space before or behind it. */
    private boolean isNext(byte[] expected) {
        int from = at;
        if (_currToken != JsonToken.START_OBJECT) {
            if (from >= end || bytes[from] != ',' || _currToken == JsonToken.FIELD_NAME || (open & 1) == 0) {
                return false;
            }
            from++;
        }
        int to = from + 1 + expected.length;
        if (to + 1 >= end
                || bytes[from] != '"'
                || bytes[to] != '"'
                || bytes[to + 1] != ':'
                || !Arrays.equals(bytes, from + 1, to, expected, 0, expected.length)) {
            return false;
        }
        first = from + 1;
        last = to;
        isAscii = false;
        known = null;
        at = to + 2;
        _currToken = JsonToken.FIELD_NAME;
        return true;
    }

    @Override
    public boolean readCounts(CountsText text, long[] cells) {
        int behind = text.read(bytes, at, end, cells);
        if (behind < 0) {
            return false;
        }
        at = behind;
        close(JsonToken.END_OBJECT);
        return true;
    }

    private JsonToken close(JsonToken token) {
        open >>>= 1;
        depth--;
        _currToken = token;
        return token;
    }

    /** The next name, element or end of the object or array that is open. */
    private JsonToken nextOfOpen() throws IOException {
        expect(depth > 0);
        boolean isObject = (open & 1) == 1;
        byte next = visible();
        if (next == (isObject ? '}' : ']')) {
            return close(isObject ? JsonToken.END_OBJECT : JsonToken.END_ARRAY);
        }
        if (_currToken != (isObject ? JsonToken.START_OBJECT : JsonToken.START_ARRAY)) {
            expect(next == ',');
            next = visible();
        }
        return isObject ? name(next) : value(next);
    }

    private JsonToken name(byte next) throws IOException {
        expect(next == '"');
        quoted();
        expect(!isEscaped && last - first <= LONGEST_NAME);
        expect(visible() == ':');
        return JsonToken.FIELD_NAME;
    }

    private JsonToken value(byte next) throws IOException {
        return switch (next) {
            case '"' -> quoted();
            case '{' -> opened(1, JsonToken.START_OBJECT);
            case '[' -> opened(0, JsonToken.START_ARRAY);
            case 't' -> word("true", JsonToken.VALUE_TRUE);
            case 'f' -> word("false", JsonToken.VALUE_FALSE);
            case 'n' -> word("null", JsonToken.VALUE_NULL);
            default -> number(next);
        };
    }

    private JsonToken opened(int isObject, JsonToken token) throws UnusualException {
        expect(depth < DEEPEST);
        open = open << 1 | isObject;
        depth++;
        return token;
    }

    private JsonToken word(String word, JsonToken token) throws UnusualException {
        int start = at - 1;
        expect(end - start >= word.length());
        for (int i = 1; i < word.length(); i++) {
            expect(bytes[start + i] == word.charAt(i));
        }
        at = start + word.length();
        known = word;
        return token;
    }

    private JsonToken number(byte next) throws UnusualException {
        known = null;
        first = at - 1;
        isAscii = true;
        boolean isNegative = next == '-';
        int digits = isNegative ? at : first;
        long value = 0;
        int to = digits;
        while (to < end && isDigit(bytes[to])) {
            value = 10 * value + (bytes[to] - '0');
            to++;
        }
        expect(to > digits && to - digits <= MOST_DIGITS && (bytes[digits] != '0' || to == digits + 1));
        number = isNegative ? -value : value;
        at = to;
        last = to;
        return to < end && bytes[to] == '.' ? fraction() : JsonToken.VALUE_NUMBER_INT;
    }

    private JsonToken fraction() throws UnusualException {
        int to = last + 1;
        while (to < end && isDigit(bytes[to])) {
            to++;
        }
        expect(to > last + 1 && to - first <= LONGEST_NUMBER && to < end && bytes[to] != 'e' && bytes[to] != 'E');
        at = to;
        last = to;
        return JsonToken.VALUE_NUMBER_FLOAT;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    /** Goes to the end of a text behind whose first quotation mark it stands. */
    private JsonToken quoted() throws UnusualException {
        first = at;
        isEscaped = false;
        int to = first;
        long seen = 0;
        while (true) {
            while (to <= end - Long.BYTES) {
                long eight = EightBytes.at(bytes, to);
                if (hasMark(eight)) {
                    break;
                }
                seen |= eight;
                to += Long.BYTES;
            }
            while (to < end && isInText(bytes[to])) {
                seen |= (long) bytes[to] & EightBytes.HIGH_BITS;
                to++;
            }
            expect(to < end);
            if (bytes[to] == '"') {
                break;
            }
            expect(bytes[to] == '\\' && to + 1 < end);
            isEscaped = true;
            to += 2;
        }
        isAscii = (seen & EightBytes.HIGH_BITS) == 0;
        expect(isAscii || Utf8.is(bytes, first, to));
        last = to;
        at = to + 1;
        known = isEscaped ? withoutEscapes(decoded()) : null;
        return JsonToken.VALUE_STRING;
    }

    private static boolean isInText(byte character) {
        return character != '"' && character != '\\' && (character < 0 || character >= ' ');
    }

    /** Whether a quotation mark, a backslash or a control character is among eight bytes. */
    private static boolean hasMark(long eight) {
        long controls = eight - EIGHT_BLANKS & ~eight & EightBytes.HIGH_BITS;
        return (EightBytes.zeros(eight ^ EIGHT_QUOTES) | EightBytes.zeros(eight ^ EIGHT_BACKSLASHES) | controls) != 0;
    }

    private String decoded() {
        return new String(bytes, first, last - first, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static String withoutEscapes(String escaped) throws UnusualException {
        StringBuilder text = new StringBuilder(escaped.length());
        int done = 0;
        for (int i = escaped.indexOf('\\'); i >= 0; i = escaped.indexOf('\\', done)) {
            text.append(escaped, done, i);
            int kind = "\"\\/bfnrt".indexOf(escaped.charAt(i + 1));
            if (kind >= 0) {
                text.append("\"\\/\b\f\n\r\t".charAt(kind));
                done = i + 2;
            } else {
                text.append(byNumber(escaped, i + 1));
                done = i + 6;
            }
        }
        return text.append(escaped, done, escaped.length()).toString();
    }

    /** The character of four digits, no half of a pair. */
    private static char byNumber(String escaped, int from) throws UnusualException {
        if (escaped.charAt(from) != 'u' || from + 5 > escaped.length()) {
            throw new UnusualException();
        }
        int code = 0;
        for (int i = from + 1; i < from + 5; i++) {
            int digit = Character.digit(escaped.charAt(i), 16);
            if (digit < 0 || escaped.charAt(i) > 'f') {
                throw new UnusualException();
            }
            code = code << 4 | digit;
        }
        if (Character.isSurrogate((char) code)) {
            throw new UnusualException();
        }
        return (char) code;
    }

    @Override
    public @Nullable String currentName() {
        return _currToken == JsonToken.FIELD_NAME ? text() : null;
    }

    @Override
    public String getText() {
        JsonToken token = Objects.requireNonNull(_currToken);
        return token.isScalarValue() || token == JsonToken.FIELD_NAME ? text() : token.asString();
    }

    private String text() {
        if (known == null) {
            known = decoded();
        }
        return known;
    }

    @Override
    public char[] getTextCharacters() {
        return getText().toCharArray();
    }

    @Override
    public boolean hasTextCharacters() {
        return false;
    }

    @Override
    public int getTextLength() {
        return getText().length();
    }

    @Override
    public int getTextOffset() {
        return 0;
    }

    @Override
    public long getLongValue() throws IOException {
        expect(_currToken == JsonToken.VALUE_NUMBER_INT);
        return number;
    }

    @Override
    public int getIntValue() throws IOException {
        expect(getLongValue() == (int) number);
        return (int) number;
    }

    @Override
    public BigDecimal getDecimalValue() throws IOException {
        return _currToken == JsonToken.VALUE_NUMBER_FLOAT
                ? new BigDecimal(getText())
                : BigDecimal.valueOf(getLongValue());
    }

    @Override
    public BigInteger getBigIntegerValue() throws IOException {
        return BigInteger.valueOf(getLongValue());
    }

    @Override
    public double getDoubleValue() throws IOException {
        return getDecimalValue().doubleValue();
    }

    @Override
    public float getFloatValue() throws IOException {
        return getDecimalValue().floatValue();
    }

    @Override
    public Number getNumberValue() throws IOException {
        return _currToken == JsonToken.VALUE_NUMBER_FLOAT ? getDecimalValue() : (Number) getLongValue();
    }

    @Override
    public NumberType getNumberType() {
        return _currToken == JsonToken.VALUE_NUMBER_FLOAT ? NumberType.BIG_DECIMAL : NumberType.LONG;
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) throws IOException {
        throw new UnusualException();
    }

    /** A context without a name, for nothing is told of places. */
    @Override
    public JsonStreamContext getParsingContext() {
        return NO_PLACE;
    }

    @Override
    public @Nullable ObjectCodec getCodec() {
        return null;
    }

    @Override
    public void setCodec(ObjectCodec codec) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void overrideCurrentName(String other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    @Override
    protected void _handleEOF() {
        throw new UnsupportedOperationException();
    }

    @Override
    public JsonLocation currentLocation() {
        return JsonLocation.NA;
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return JsonLocation.NA;
    }

    // What these are called in Jackson 2.15.

    @Override
    @SuppressWarnings("deprecation")
    public @Nullable String getCurrentName() {
        return currentName();
    }

    @Override
    @SuppressWarnings("deprecation")
    public JsonLocation getCurrentLocation() {
        return JsonLocation.NA;
    }

    @Override
    @SuppressWarnings("deprecation")
    public JsonLocation getTokenLocation() {
        return JsonLocation.NA;
    }
}
