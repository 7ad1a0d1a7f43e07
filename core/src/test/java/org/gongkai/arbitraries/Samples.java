package org.gongkai.arbitraries;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Values of an arbitrary as a list, the same ones for the same seed: for fixtures and load tests, with a runner or without.
 *
 * <p>{@code Samples.of(Reports.annual(), 42, 100)} are a hundred reports. The largest register that a load test needs is as easily
 * had:
 *
 * <pre>{@code
 * List<Application> register = Samples.of(Applications.lawful(), 42, 10_000);
 * }</pre>
 *
 * <p>A seed gives the same values for as long as the versions of this library, of jqwik and of Java's {@code Random} stay the
 * same: any release, a patch too, may draw others, and CHANGELOG says where one does. A fixture that is to last longer is kept as
 * JSON, not as a seed.
 *
 * <p>What draws is jqwik's engine: {@code net.jqwik:jqwik-engine} has to be on the class path, whatever runs the tests. No property
 * is needed. Threads may draw at the same time and wait for one another.
 */
public final class Samples {

    private static final int TRIES = 1_000;

    /** Held while values are drawn: jqwik's engine keeps what it remembers in maps that every thread shares unguarded. */
    private static final Object ENGINE = new Object();

    private Samples() {}

    /**
     * Draws values.
     *
     * @param arbitrary what to draw from, not null
     * @param seed the seed; the same one gives the same values with the same versions of this library and of jqwik
     * @param count how many, 0 or more
     * @param <T> the type of the values
     * @return the values, an unmodifiable list
     * @throws IllegalArgumentException if {@code count} is less than 0
     * @throws IllegalStateException if jqwik's engine is not on the class path
     */
    public static <T> List<T> of(Arbitrary<T> arbitrary, long seed, int count) {
        Objects.requireNonNull(arbitrary, "arbitrary");
        if (count < 0) {
            throw new IllegalArgumentException("not " + count + " values, but 0 or more");
        }
        synchronized (ENGINE) {
            boolean started = start();
            try {
                return arbitrary.generator(TRIES, true).stream(new Random(seed))
                        .limit(count)
                        .map(Shrinkable::value)
                        .toList();
            } finally {
                if (started) {
                    JqwikSession.finish();
                }
            }
        }
    }

    /** Starts a session, unless there is one; while a property runs it has its own, and no other can be started. */
    private static boolean start() {
        if (isActive()) {
            return false;
        }
        try {
            JqwikSession.start();
            return true;
        } catch (JqwikException ofProperty) {
            return false;
        }
    }

    private static boolean isActive() {
        try {
            return JqwikSession.isActive();
        } catch (NullPointerException nothingBehindTheInterfaces) {
            throw new IllegalStateException(
                    "jqwik's engine draws the values and is not on the class path: add net.jqwik:jqwik-engine, of the version of"
                            + " jqwik-api, to the dependencies of the tests",
                    nothingBehindTheInterfaces);
        }
    }
}
