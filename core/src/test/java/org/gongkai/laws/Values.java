package org.gongkai.laws;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Oddities;

/** A value of some type, and copies of it. */
record Values(Class<?> type, Object value) {

    /** Values of all types that are wanted, each type as often as any other. */
    static Arbitrary<Values> of(Predicate<Class<?>> wanted) {
        List<Arbitrary<Values>> each = types(wanted)
                .map(type -> values(type).map(value -> new Values(type, value)))
                .toList();
        return Arbitraries.of(each).flatMap(values -> values);
    }

    /** Two values of one type, drawn apart. */
    record Pair(Object one, Object other) {}

    static Arbitrary<Pair> pairs() {
        List<Arbitrary<Pair>> each = types(type -> true)
                .map(Values::values)
                .map(values -> values.list().ofSize(2).map(two -> new Pair(two.get(0), two.get(1))))
                .toList();
        return Arbitraries.of(each).flatMap(pairs -> pairs);
    }

    private static Stream<Class<?>> types(Predicate<Class<?>> wanted) {
        return DisclosureArbitraryProvider.types().types().stream().filter(wanted);
    }

    private static Arbitrary<Object> values(Class<?> type) {
        Arbitrary<Object> usual =
                DisclosureArbitraryProvider.types().arbitrary(type).map(value -> value);
        return Oddities.types().types().contains(type)
                ? Arbitraries.oneOf(usual, Oddities.types().arbitrary(type).map(value -> value))
                : usual;
    }

    Object copy() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    /** Whether values of the type are told apart by what they hold. */
    static boolean isComparedByValue(Object value) {
        try {
            return value.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " " + value;
    }
}
