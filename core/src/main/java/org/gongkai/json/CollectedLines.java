package org.gongkai.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Documents of a stream, one a line, collected by several threads. Each takes the next lines as bytes, collects their documents
 * by itself, and what came of them is combined in the order of the lines, neighbours with neighbours; so no thread waits for one that
 * is late, and no more is held than each thread works on and what was collected between them.
 */
final class CollectedLines<T, A> {

    private final ByteLines lines;
    private final Class<T> type;
    private final Collector<? super JsonLine<T>, A, ?> collector;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();

    /** What was collected of neighbouring parts, by the first of them. */
    private final NavigableMap<Integer, Run<A>> runs = new TreeMap<>();

    private int taken;
    private int working;
    private boolean ended;
    private @Nullable Throwable failure;

    /** What was collected of the parts up to one. */
    private record Run<A>(int last, A container) {}

    private CollectedLines(ByteLines lines, Class<T> type, Collector<? super JsonLine<T>, A, ?> collector) {
        this.lines = lines;
        this.type = type;
        this.collector = collector;
    }

    /** Collects in this thread, and in as many more as are asked for and the executor has. */
    static <T, A, R> R collect(
            ByteLines lines,
            Class<T> type,
            Collector<? super JsonLine<T>, A, R> collector,
            int others,
            Executor executor) {
        CollectedLines<T, A> collected = new CollectedLines<>(lines, type, collector);
        for (int i = 0; i < others; i++) {
            executor.execute(collected::work);
        }
        collected.work();
        return collector.finisher().apply(collected.whole());
    }

    /** Goes on until no line is left; a thread that comes later finds nothing to do. */
    private void work() {
        lock.lock();
        working++;
        try {
            ByteLines part = null;
            while (!ended) {
                int turn = taken++;
                part = part(part);
                lock.unlock();
                A container;
                try {
                    container = container(part);
                } finally {
                    lock.lock();
                }
                combine(turn, container);
            }
        } catch (Throwable thrown) {
            failure = failure == null ? thrown : failure;
            ended = true;
        } finally {
            working--;
            idle.signalAll();
            lock.unlock();
        }
    }

    /** The next lines, in the array of those that this thread is done with; the rest, where nothing can be split off. */
    private ByteLines part(@Nullable ByteLines done) {
        try {
            ByteLines part = lines.split(done);
            ended = part == null;
            return part == null ? lines : part;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private A container(ByteLines part) {
        A container = collector.supplier().get();
        new DocumentLines<>(part, type)
                .forEachRemaining(line -> collector.accumulator().accept(container, line));
        return container;
    }

    private void combine(int turn, A container) {
        int first = turn;
        int last = turn;
        A all = container;
        Map.Entry<Integer, Run<A>> before = runs.lowerEntry(turn);
        if (before != null && before.getValue().last == turn - 1) {
            first = before.getKey();
            all = collector.combiner().apply(before.getValue().container, all);
        }
        Run<A> after = runs.remove(turn + 1);
        if (after != null) {
            last = after.last;
            all = collector.combiner().apply(all, after.container);
        }
        runs.put(first, new Run<>(last, all));
    }

    private A whole() {
        lock.lock();
        try {
            while (working > 0) {
                idle.awaitUninterruptibly();
            }
            if (failure instanceof Error error) {
                throw error;
            } else if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            return runs.firstEntry().getValue().container;
        } finally {
            lock.unlock();
        }
    }
}
