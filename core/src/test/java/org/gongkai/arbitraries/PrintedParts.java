package org.gongkai.arbitraries;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.SampleReportingFormat;

/** The parts of a value as they are printed where a property fails: each by its name, and such as there are none of left out. */
public final class PrintedParts {

    private static final String SEPARATOR = ", ";
    private static final Set<String> EMPTY = Set.of("", "[]", "{}");

    private final Map<Object, Object> parts;

    private PrintedParts(Map<Object, Object> parts) {
        this.parts = parts;
    }

    /** {@return no parts} */
    public static PrintedParts none() {
        return new PrintedParts(Map.of());
    }

    /**
     * The parts of a record.
     *
     * @param value the record, not null
     * @return its components, without those that are null
     */
    public static PrintedParts of(Record value) {
        PrintedParts parts = none();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(value);
                parts = part == null ? parts : parts.with(component.getName(), part);
            } catch (ReflectiveOperationException ofAnother) {
                throw new IllegalArgumentException("not a public record: " + value.getClass(), ofAnother);
            }
        }
        return parts;
    }

    /**
     * The parts that a value tells of itself, as {@code Agency{name=…, level=…}} does: what it keeps to itself stays out.
     *
     * @param value the value, not null
     * @return its parts, as far as they can be told apart; none where it tells of none
     */
    public static PrintedParts toldBy(Object value) {
        String text = value.toString();
        PrintedParts parts = none();
        int start = text.indexOf('{') + 1;
        while (start > 0 && start < text.length()) {
            int end = endOfPart(text, start);
            int equals = text.indexOf('=', start);
            String part = equals > start && equals < end ? text.substring(equals + 1, end) : "";
            if (!EMPTY.contains(part)) {
                parts = parts.with(text.substring(start, equals), plain(part));
            }
            start = end + SEPARATOR.length();
        }
        return parts;
    }

    /**
     * A text that is printed as it is.
     *
     * @param text the text, not null
     * @return what prints so, without quotation marks
     */
    public static Object plain(String text) {
        return SampleReportingFormat.plainLabel(text);
    }

    /** Where the part ends that begins somewhere: before a comma or bracket that is in no bracket of its own. */
    private static int endOfPart(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (depth < 0 || (depth == 0 && text.startsWith(SEPARATOR, i))) {
                return i;
            }
        }
        return text.length();
    }

    /**
     * These parts and one more.
     *
     * @param name the name of the part, not null
     * @param part the part; not null
     * @return the parts, these alone if the part is an empty optional, list or map
     */
    public PrintedParts with(String name, Object part) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(part, "part");
        if (part instanceof Optional<?> optional) {
            return optional.<PrintedParts>map(there -> with(name, there)).orElse(this);
        }
        boolean empty = (part instanceof Collection<?> list && list.isEmpty())
                || (part instanceof Map<?, ?> map && map.isEmpty());
        if (empty) {
            return this;
        }
        Map<Object, Object> more = new LinkedHashMap<>(parts);
        more.put(plain(name), part);
        return new PrintedParts(more);
    }

    /** {@return the parts by their names, in the order in which they were given} */
    public Map<Object, Object> byName() {
        return Collections.unmodifiableMap(parts);
    }
}
