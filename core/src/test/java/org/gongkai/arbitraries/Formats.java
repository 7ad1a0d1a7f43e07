package org.gongkai.arbitraries;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How values of some types are printed where a property fails.
 *
 * <p>It is for the {@code SampleReportingFormat}s of this library and of those that build on it.
 */
public final class Formats {

    private static final String GENERATED = "Immutable";

    private final Map<Class<?>, Function<Object, Object>> formats;

    private Formats(Map<Class<?>, Function<Object, Object>> formats) {
        this.formats = formats;
    }

    /** {@return formats of no types} */
    public static Formats none() {
        return new Formats(Map.of());
    }

    /**
     * These formats and one more.
     *
     * @param type the type, not null
     * @param format what stands for a value, to be printed in its place: best a map or a list; not null
     * @param <T> the type of the values
     * @return the formats
     */
    public <T> Formats with(Class<T> type, Function<? super T, ?> format) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(format, "format");
        Map<Class<?>, Function<Object, Object>> more = new LinkedHashMap<>(formats);
        more.put(type, value -> format.apply(type.cast(value)));
        return new Formats(more);
    }

    /**
     * Tells whether there is a format for a value.
     *
     * @param value the value, not null
     * @return true if it is of one of the types
     */
    public boolean isFor(Object value) {
        return formats.keySet().stream().anyMatch(type -> type.isInstance(value));
    }

    /**
     * Prints a value.
     *
     * @param value the value, of one of the types; not null
     * @return what stands for it
     * @throws IllegalArgumentException if there is no format for it
     */
    public Object print(Object value) {
        return formats.entrySet().stream()
                .filter(format -> format.getKey().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format for " + value.getClass()))
                .getValue()
                .apply(value);
    }

    /**
     * The name of the type of a value.
     *
     * @param value the value, of one of the types; not null
     * @return its name, without that of its package and with a space after it
     */
    public Optional<String> label(Object value) {
        String name = value.getClass().getSimpleName();
        return Optional.of((name.startsWith(GENERATED) ? name.substring(GENERATED.length()) : name) + ' ');
    }
}
