package org.gongkai.arbitraries.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.internal.BuiltValue;

/**
 * Streams of Java serialization that hold what no value holds: each field of each object of a value is altered in its turn.
 * A stream is refused with an {@link InvalidObjectException}, or what comes of it is a value like any other.
 */
public final class ForgedStreams {

    private static final String OURS = "org.gongkai.";

    private final Class<?> type;
    private final List<String> faults = new ArrayList<>();

    private ForgedStreams(Class<?> type) {
        this.type = type;
    }

    /**
     * What is wrong with what comes of the forged streams of a value.
     *
     * @param type a public type of the value, not null
     * @param value a value that can be serialised, not null
     * @return what is wrong; empty if nothing is
     * @throws IOException if the value cannot be serialised
     * @throws ClassNotFoundException never
     */
    public static List<String> faults(Class<?> type, Object value) throws IOException, ClassNotFoundException {
        ForgedStreams forged = new ForgedStreams(type);
        Object copy = read(stream(value));
        for (Field field : fields(copy).keySet()) {
            forged.alter(copy, field);
        }
        return forged.faults;
    }

    /** Writes the value with the field altered, in the first object that has it, and puts it back: constants are shared. */
    private void alter(Object value, Field field) {
        Object holder = fields(value).get(field);
        Object genuine = get(field, holder);
        for (Object other : others(field.getType(), genuine)) {
            byte[] stream;
            try {
                field.set(holder, other);
                stream = stream(value);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            } catch (RuntimeException | IOException notWritten) {
                continue;
            } finally {
                set(field, holder, genuine);
            }
            String what = type.getSimpleName() + " with " + field + " = " + other + ": ";
            judge(stream).forEach(fault -> faults.add(what + fault));
        }
    }

    private Stream<String> judge(byte[] stream) {
        try {
            Object read = read(stream);
            return Stream.concat(
                    Stream.of(FormOrRefusal.fault(type, read)).filter(fault -> !fault.isEmpty()), changeable(read));
        } catch (InvalidObjectException refused) {
            return Stream.empty();
        } catch (Exception otherwise) {
            return Stream.of(otherwise.toString());
        }
    }

    /** The collections of built values that can be changed. */
    private static Stream<String> changeable(Object read) {
        return fields(read).entrySet().stream()
                .filter(slot -> slot.getValue() instanceof BuiltValue)
                .filter(slot -> isChangeable(get(slot.getKey(), slot.getValue())))
                .map(slot -> slot.getKey() + " can be changed");
    }

    private static boolean isChangeable(Object held) {
        try {
            if (held instanceof Collection<?> collection) {
                collection.add(null);
            } else if (held instanceof Map<?, ?> map) {
                map.put(null, null);
            } else {
                return false;
            }
            return true;
        } catch (UnsupportedOperationException unchangeable) {
            return false;
        }
    }

    private static List<Object> others(Class<?> type, Object genuine) {
        if (type == int.class) {
            return List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else if (type == long.class) {
            return List.of(-37L, Long.MIN_VALUE, Long.MAX_VALUE);
        } else if (type == boolean.class) {
            return List.of(!(Boolean) genuine);
        } else if (type == String.class) {
            return Arrays.asList(null, "", " ", "\u0000");
        } else if (type == List.class && genuine != null) {
            List<Object> longer = new ArrayList<>((List<?>) genuine);
            longer.add(null);
            return Arrays.asList(null, new ArrayList<>((List<?>) genuine), new ArrayList<>(), longer);
        } else if (type == Map.class && genuine != null) {
            Map<Object, Object> larger = new LinkedHashMap<>((Map<?, ?>) genuine);
            larger.put(null, null);
            return Arrays.asList(null, new LinkedHashMap<>((Map<?, ?>) genuine), larger);
        } else if (type == long[].class && genuine != null) {
            long[] negative = ((long[]) genuine).clone();
            Arrays.fill(negative, -37);
            return Arrays.asList(null, new long[0], negative);
        } else if (type.isArray()) {
            return Arrays.asList(null, Array.newInstance(type.getComponentType(), 0));
        }
        return type.isPrimitive() ? List.of() : Collections.singletonList(null);
    }

    /** Every field of our classes, with the first object that has it; what records, functions and constants hold is only looked into. */
    private static Map<Field, Object> fields(Object value) {
        Map<Field, Object> fields = new LinkedHashMap<>();
        visit(value, fields, Collections.newSetFromMap(new IdentityHashMap<>()));
        return fields;
    }

    private static void visit(Object object, Map<Field, Object> fields, Set<Object> seen) {
        if (object == null || object instanceof Enum || !seen.add(object)) {
            return;
        }
        if (object instanceof Collection<?> collection) {
            collection.forEach(each -> visit(each, fields, seen));
        } else if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(each -> visit(each, fields, seen));
            map.values().forEach(each -> visit(each, fields, seen));
        } else if (object instanceof Object[] array) {
            IntStream.range(0, array.length).forEach(i -> visit(array[i], fields, seen));
        } else if (object.getClass().getName().startsWith(OURS)) {
            for (Class<?> each = object.getClass(); each != Object.class; each = each.getSuperclass()) {
                for (Field field : each.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                        field.setAccessible(true);
                        if (!object.getClass().isRecord() && !object.getClass().isHidden()) {
                            fields.putIfAbsent(field, object);
                        }
                        visit(get(field, object), fields, seen);
                    }
                }
            }
        }
    }

    private static Object get(Field field, Object holder) {
        try {
            return field.get(holder);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(Field field, Object holder, Object value) {
        try {
            field.set(holder, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] stream(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }
}
