package org.gongkai.arbitraries;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;

/**
 * What an arbitrary is flat-mapped with, made once for each of the few values that there are.
 *
 * <p>What is made anew each time has its edge cases worked out each time, which takes longer than all else.
 */
final class MadeOnce {

    private MadeOnce() {}

    static <V, T> Function<V, Arbitrary<T>> of(Function<V, Arbitrary<T>> making) {
        Map<V, Arbitrary<T>> made = new ConcurrentHashMap<>();
        return value -> made.computeIfAbsent(value, making);
    }
}
