package org.gongkai.growth;

import java.lang.reflect.Method;

/** How much memory work takes. The counter is in a module that tests are not compiled with, and so is called by name. */
public final class Allocation {

    private static final int TIMES = 20;
    private static final Object THREADS;
    private static final Method ALLOCATED;

    static {
        try {
            THREADS = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            ALLOCATED =
                    Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Allocation() {}

    /** The bytes that work allocates in this thread. */
    public static long of(Runnable work) {
        long before = now();
        work.run();
        return now() - before;
    }

    /** The bytes that each of several calls allocates in this thread, once what is made only once, such as classes, is there. */
    static long perCall(Runnable work) {
        for (int i = 0; i < TIMES; i++) {
            work.run();
        }
        return of(() -> {
                    for (int i = 0; i < TIMES; i++) {
                        work.run();
                    }
                })
                / TIMES;
    }

    /** The bytes that this thread has allocated so far. */
    static long now() {
        try {
            return (long) ALLOCATED.invoke(THREADS, Thread.currentThread().getId());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
