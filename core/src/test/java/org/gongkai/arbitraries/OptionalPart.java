package org.gongkai.arbitraries;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A part that a value may lack: one drawn as null is not set.
 *
 * <p>Parts that jqwik's builders leave out by chance cost an arbitrary for each choice of parts, and the time to tell thousands
 * of them apart.
 */
final class OptionalPart {

    private OptionalPart() {}

    static <B, T> BiFunction<B, @Nullable T, B> set(BiFunction<? super B, ? super T, ? extends B> setter) {
        return (builder, part) -> part == null ? builder : setter.apply(builder, part);
    }
}
