package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The properties of one JSON object, in the order in which they are written.
 *
 * <p>Reading takes them in any order, is quickest in this one, and rejects what is unknown, repeated or missing. What has
 * been seen is one bit a property, kept by the caller.
 */
public final class PropertyNames {

    /** What {@link #next} returns at the end of the object. */
    public static final int END = -1;

    private final SerializedString[] names;
    private final Map<String, Integer> byName = new HashMap<>();
    private final long required;
    private final String ofObject;

    private PropertyNames(List<String> properties, IntPredicate isRequired, String ofObject) {
        if (properties.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than 64 properties");
        }
        names = new SerializedString[properties.size()];
        long bits = 0;
        for (int i = 0; i < names.length; i++) {
            String name = properties.get(i);
            names[i] = new SerializedString(name);
            bits |= isRequired.test(i) ? 1L << i : 0;
            if (byName.put(name, i) != null) {
                throw new IllegalArgumentException("property named twice: " + name);
            }
        }
        required = bits;
        this.ofObject = ofObject;
    }

    /**
     * The properties of an object.
     *
     * @param names the names in the order of writing, at most 64, not null
     * @return the properties, all of them required
     */
    public static PropertyNames of(List<String> names) {
        return new PropertyNames(names, property -> true, "");
    }

    /** The properties of an object that failures call {@code ofObject}. */
    static PropertyNames of(List<String> names, IntPredicate isRequired, String ofObject) {
        return new PropertyNames(names, isRequired, ofObject);
    }

    /**
     * {@return the name of a property, ready to be written}
     *
     * @param index its index in the order of writing
     */
    public SerializableString name(int index) {
        return names[index];
    }

    /** Reads the value of one property. */
    @FunctionalInterface
    public interface ValueReader {

        /**
         * Reads the value.
         *
         * @param property the index of the property in the order of writing
         * @throws IOException if the value cannot be read
         */
        void read(int property) throws IOException;
    }

    /**
     * Reads the object at whose start the parser stands, property by property, up to its end.
     *
     * @param parser the parser, not null
     * @param values reads the value before which the parser stands, not null
     * @return one bit for the index of each property that was there
     * @throws IOException if the parser stands at no object, a property is unknown, repeated or missing, or a value cannot be
     *     read
     */
    public long readObject(JsonParser parser, ValueReader values) throws IOException {
        StrictJson.atObject(parser);
        return readRest(parser, 0, values);
    }

    /** Reads an object on whose first properties, those counted in {@code seen}, were read before. */
    long readRest(JsonParser parser, long before, ValueReader values) throws IOException {
        long seen = before;
        int property = before == 0 ? END : 0;
        while ((property = next(parser, property + 1, seen)) != END) {
            seen |= 1L << property;
            values.read(property);
        }
        requireAll(parser, seen);
        return seen;
    }

    /**
     * Moves to the next property of the object.
     *
     * @param parser the parser, inside the object and before a name; not null
     * @param hint the index that is likely to come next
     * @param seen one bit for each index met so far
     * @return the index of the property, or {@link #END}
     * @throws IOException if the property is unknown or was met before, or the document cannot be read
     */
    public int next(JsonParser parser, int hint, long seen) throws IOException {
        int index;
        if (hint < names.length && parser.nextFieldName(names[hint])) {
            index = hint;
        } else {
            if (hint >= names.length) {
                parser.nextToken();
            }
            JsonToken token = parser.currentToken();
            if (token == JsonToken.END_OBJECT) {
                return END;
            }
            if (token != JsonToken.FIELD_NAME) {
                throw StrictJson.failure(parser, "expected a property or the end of the object");
            }
            Integer found = byName.get(parser.currentName());
            if (found == null) {
                throw StrictJson.failure(parser, "unknown property \"" + parser.currentName() + '"' + ofObject);
            }
            index = found;
        }
        if ((seen >>> index & 1) != 0) {
            throw StrictJson.failure(parser, "property given twice");
        }
        return index;
    }

    /**
     * Checks that no required property is missing.
     *
     * @param parser the parser, at the end of the object; not null
     * @param seen one bit for each index met
     * @throws StrictJsonException if one is, naming the first
     */
    public void requireAll(JsonParser parser, long seen) throws StrictJsonException {
        long missing = required & ~seen;
        if (missing != 0) {
            throw StrictJson.failure(
                    parser,
                    "missing property \"" + names[Long.numberOfTrailingZeros(missing)].getValue() + '"' + ofObject);
        }
    }
}
