package org.gongkai.internal;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record in their order, an {@link Optional}, which cannot be serialized, as what it has or null. Java
 * serialization writes them in place of the record, and deserialization makes it of them by its canonical constructor.
 */
public final class RecordParts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<? extends Record> type;
    private final @Nullable Object[] parts;

    private RecordParts(Class<? extends Record> type, @Nullable Object[] parts) {
        this.type = type;
        this.parts = parts;
    }

    /**
     * What is written in place of a record.
     *
     * @param value the record, not null
     * @return its parts
     */
    public static Object of(Record value) {
        Class<? extends Record> type = value.getClass();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = written(component(value, components[i].getAccessor()));
        }
        return new RecordParts(type, parts);
    }

    private static @Nullable Object component(Record value, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object written(@Nullable Object component) {
        if (component instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        return component instanceof Optional<?> optional ? optional.orElse(null) : component;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(this::made);
    }

    private Record made() throws ReflectiveOperationException {
        if (!type.isRecord() || !Serializable.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException("no record that is serialized: " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        if (parts.length != components.length) {
            throw new IllegalArgumentException(parts.length + " parts, not the " + components.length + " of " + type);
        }
        @Nullable Object[] read = new Object[parts.length];
        for (int i = 0; i < read.length; i++) {
            read[i] = read(parts[i], components[i]);
        }
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(read);
    }

    private static @Nullable Object read(@Nullable Object part, RecordComponent component) {
        if (component.getType() == OptionalInt.class) {
            return part == null ? OptionalInt.empty() : OptionalInt.of((Integer) part);
        } else if (component.getType() == Optional.class) {
            return part == null ? Optional.empty() : Optional.of(held(component).cast(part));
        }
        return part;
    }

    private static Class<?> held(RecordComponent optional) {
        Type held = ((ParameterizedType) optional.getGenericType()).getActualTypeArguments()[0];
        if (held instanceof ParameterizedType generic) {
            held = generic.getRawType();
        }
        return held instanceof Class<?> type ? type : Object.class;
    }
}
