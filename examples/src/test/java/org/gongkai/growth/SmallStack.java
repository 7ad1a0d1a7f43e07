package org.gongkai.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;

/** Runs what must not go as deep as its input is long. */
final class SmallStack {

    private SmallStack() {}

    /** Runs in a thread with a stack of so many bytes; what is thrown there fails the test. */
    static void run(int bytes, Runnable work) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", bytes);
        thread.setUncaughtExceptionHandler((failed, failure) -> thrown.set(failure));
        thread.start();
        thread.join();
        assertThat(thrown).hasNullValue();
    }
}
