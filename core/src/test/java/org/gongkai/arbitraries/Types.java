package org.gongkai.arbitraries;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/**
 * The types that an {@code ArbitraryProvider} knows, each with its arbitrary.
 *
 * <p>It is for the providers of this library and of those that build on it.
 */
public final class Types {

    private final Map<Class<?>, Supplier<? extends Arbitrary<?>>> arbitraries;

    private Types(Map<Class<?>, Supplier<? extends Arbitrary<?>>> arbitraries) {
        this.arbitraries = arbitraries;
    }

    /** {@return no types} */
    public static Types none() {
        return new Types(Map.of());
    }

    /**
     * These types and one more.
     *
     * @param type the type, not null
     * @param arbitrary makes the arbitrary of its values, not null
     * @param <T> the type of the values
     * @return the types
     * @throws IllegalArgumentException if the type has an arbitrary already
     */
    public <T> Types with(Class<T> type, Supplier<? extends Arbitrary<? extends T>> arbitrary) {
        Map<Class<?>, Supplier<? extends Arbitrary<?>>> more = new LinkedHashMap<>(arbitraries);
        if (more.put(Objects.requireNonNull(type, "type"), madeOnce(arbitrary)) != null) {
            throw new IllegalArgumentException(type + " has an arbitrary already");
        }
        return new Types(more);
    }

    /**
     * These types and others.
     *
     * @param others the others, not null
     * @return the types
     */
    public Types with(Types others) {
        Map<Class<?>, Supplier<? extends Arbitrary<?>>> more = new LinkedHashMap<>(arbitraries);
        more.putAll(others.arbitraries);
        return new Types(more);
    }

    /** Two arbitraries that are equal are told to be so part by part, at each try of a property; one is the same at once. */
    private static <T> Supplier<Arbitrary<? extends T>> madeOnce(Supplier<? extends Arbitrary<? extends T>> arbitrary) {
        Objects.requireNonNull(arbitrary, "arbitrary");
        AtomicReference<Arbitrary<? extends T>> made = new AtomicReference<>();
        return () -> made.updateAndGet(there -> there == null ? arbitrary.get() : there);
    }

    /** {@return the types, in the order in which they were given} */
    public Set<Class<?>> types() {
        return Collections.unmodifiableSet(arbitraries.keySet());
    }

    /**
     * The arbitrary of a type.
     *
     * @param type the type, one of {@link #types()}; not null
     * @return the arbitrary
     * @throws IllegalArgumentException if the type is none of them
     */
    public Arbitrary<?> arbitrary(Class<?> type) {
        Supplier<? extends Arbitrary<?>> arbitrary = arbitraries.get(Objects.requireNonNull(type, "type"));
        if (arbitrary == null) {
            throw new IllegalArgumentException(type + " has no arbitrary");
        }
        return arbitrary.get();
    }
}
