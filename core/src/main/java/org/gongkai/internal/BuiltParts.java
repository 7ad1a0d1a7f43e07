package org.gongkai.internal;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a value, in the order of the constructor of its generated class, whose parameters are called like the fields:
 * the class files have their names.
 */
final class BuiltParts implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final @Nullable Object[] parts;

    private BuiltParts(Class<?> type, @Nullable Object[] parts) {
        this.type = type;
        this.parts = parts;
    }

    static BuiltParts of(BuiltValue value) {
        Class<?> type = value.getClass();
        Parameter[] parameters = constructor(type).getParameters();
        @Nullable Object[] parts = new Object[parameters.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                Field field = accessible(type.getDeclaredField(parameters[i].getName()));
                parts[i] = field.get(value);
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new BuiltParts(type, parts);
    }

    /** The constructor that takes every part; one that takes a builder has fewer parameters. */
    private static Constructor<?> constructor(Class<?> type) {
        return accessible(Arrays.stream(type.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow(() -> new IllegalArgumentException("no value of a " + type)));
    }

    private static <A extends AccessibleObject> A accessible(A member) {
        member.setAccessible(true);
        return member;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(this::built);
    }

    private Object built() throws ReflectiveOperationException {
        if (!BuiltValue.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException("no value: " + type);
        }
        // What the constructor takes unseen is looked at, and copied, by the builder that starts from it.
        Object unchecked = constructor(type).newInstance(parts);
        Object builder = accessible(type.getDeclaredMethod("builder")).invoke(null);
        accessible(builder.getClass().getDeclaredMethod("from", type.getSuperclass()))
                .invoke(builder, unchecked);
        return accessible(builder.getClass().getDeclaredMethod("build")).invoke(builder);
    }
}
