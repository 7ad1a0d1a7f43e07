package org.gongkai.check;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Work that all processors do on items while what came of them is taken in their order. So few items are worked on ahead that
 * the memory it takes does not depend on how many there are.
 */
final class OrderedWork {

    private static final int AHEAD = 4;

    private OrderedWork() {}

    /** What is done with an item; in any thread. */
    @FunctionalInterface
    interface Work<T, R> {
        R apply(T item) throws Exception;
    }

    /** Takes what came of an item: the result, or what was thrown when it is called. */
    @FunctionalInterface
    interface Taker<T, R> {
        void take(T item, Callable<R> result);
    }

    private record Pending<T, R>(T item, Future<R> result) {

        R get() throws Exception {
            return OrderedWork.get(result);
        }
    }

    /** {@return how many items are worked on, or are done and not taken, at most} */
    static int mostAhead() {
        return AHEAD * Runtime.getRuntime().availableProcessors();
    }

    /** Works on items and hands the results to the taker, which is called in this thread alone. */
    static <T, R> void over(Iterable<T> items, Work<T, R> work, Taker<T, R> taker) {
        int mostAhead = mostAhead();
        ExecutorService workers = Executors.newFixedThreadPool(mostAhead / AHEAD);
        try {
            Queue<Pending<T, R>> pending = new ArrayDeque<>();
            for (T item : items) {
                if (pending.size() == mostAhead) {
                    take(pending.remove(), taker);
                }
                pending.add(new Pending<>(item, workers.submit(() -> work.apply(item))));
            }
            pending.forEach(each -> take(each, taker));
        } finally {
            workers.shutdownNow();
        }
    }

    /** {@return what comes of work that is begun at once in a thread of its own, or what was thrown, when it is called} */
    static <R> Callable<R> meanwhile(Callable<R> work) {
        FutureTask<R> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "meanwhile");
        thread.setDaemon(true);
        thread.start();
        return () -> get(task);
    }

    private static <R> R get(Future<R> result) throws Exception {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof Exception exception ? exception : failed;
        }
    }

    private static <T, R> void take(Pending<T, R> done, Taker<T, R> taker) {
        taker.take(done.item, done::get);
    }
}
