package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Test
    void whatComesOfItemsIsTakenInTheirOrderWhicheverIsDoneFirst() {
        CountDownLatch others = new CountDownLatch(1);
        List<String> taken = new ArrayList<>();
        OrderedWork.over(
                List.of(0, 1),
                item -> {
                    if (item == 0 && Runtime.getRuntime().availableProcessors() > 1) {
                        others.await();
                    }
                    others.countDown();
                    return "done " + item;
                },
                (item, result) -> taken.add(item + " " + called(result::call)));

        assertThat(taken).containsExactly("0 done 0", "1 done 1");
    }

    @Test
    void whatIsDoneMeanwhileIsDoneWhileOtherThingsAre() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Callable<String> work = OrderedWork.meanwhile(() -> {
            begun.countDown();
            return "done";
        });
        begun.await();

        assertThat(work.call()).isEqualTo("done");
        Callable<String> failing = OrderedWork.meanwhile(() -> {
            throw new StackOverflowError("too deep");
        });
        assertThat(called(failing::call)).isEqualTo("java.lang.StackOverflowError: too deep");
    }

    @Test
    void whatIsThrownIsThrownToTheTakerOfThatItemAlone() {
        List<String> taken = new ArrayList<>();
        OrderedWork.over(
                List.of(1, 2, 3),
                item -> {
                    if (item == 1) {
                        throw new IOException("no item");
                    } else if (item == 2) {
                        throw new StackOverflowError("too deep");
                    }
                    return "done";
                },
                (item, result) -> taken.add(called(result::call)));

        assertThat(taken)
                .containsExactly("java.io.IOException: no item", "java.lang.StackOverflowError: too deep", "done");
    }

    @Test
    void fewItemsAreWorkedOnAhead() {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        OrderedWork.over(
                IntStream.range(0, 1_000).boxed().toList(),
                item -> begun.incrementAndGet(),
                (item, result) -> ahead.add(begun.get() - item));

        assertThat(ahead).hasSize(1_000).allMatch(each -> each <= OrderedWork.mostAhead());
    }

    @Test
    void resultsAreTakenInTheThreadThatAsks() {
        List<Thread> takers = new ArrayList<>();
        OrderedWork.over(List.of(1, 2, 3), item -> item, (item, result) -> takers.add(Thread.currentThread()));

        assertThat(takers).containsOnly(Thread.currentThread());
    }

    private interface Call {
        String call() throws Exception;
    }

    private static String called(Call result) {
        try {
            return result.call();
        } catch (Exception | Error thrown) {
            return thrown.toString();
        }
    }
}
