package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.agency.Agency;
import org.junit.jupiter.api.Test;

/** Lines that several threads read are those that one thread reads. */
class ParallelLinesTest {

    private static final int PART = ByteLines.SPLIT;
    private static final int THREADS = 1 + ForkJoinPool.getCommonPoolParallelism();

    @Property(tries = 20)
    void theSameLinesComeInTheSameOrder(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 6 * PART) int length, @ForAll boolean isEnded) {
        byte[] lines = lines(random, length, isEnded);

        List<String> one = read(new ByteArrayInputStream(lines));
        assertThat(collected(new ByteArrayInputStream(lines))).isEqualTo(one);
        assertThat(collected(inPieces(lines, random))).isEqualTo(one);
    }

    @Test
    void aLineOfManyPartsIsReadWholeAndOneThatIsTooLongCostsItself() {
        String name = "局".repeat(PART);
        byte[] few = ("{\"name\":\"甲局\"}\n{\"name\":\"" + name + "\"}\n").getBytes(StandardCharsets.UTF_8);
        byte[] tooLong = new byte[ByteLines.LONGEST + PART];
        Arrays.fill(tooLong, (byte) ' ');
        byte[] many = "\n{\"name\":\"乙局\"}".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        List<String> read = collected(new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(few), new ByteArrayInputStream(tooLong)),
                new ByteArrayInputStream(many)));

        assertThat(read).hasSize(100_003);
        assertThat(read.get(1)).startsWith("2 ").hasSizeGreaterThan(name.length());
        assertThat(read.get(2)).startsWith("3 ").contains("a line longer than");
        assertThat(read.get(100_002)).startsWith("100003 ").contains("乙局");
    }

    @Test
    void linesAreSplitOffIntoTheArrayOfThoseThatAreDoneWith() throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(lines(new Random(7), 5 * PART, true)));

        ByteLines first = lines.split(null);
        byte[] array = first.bytes();
        ByteLines second = lines.split(first);
        ByteLines third = lines.split(second);

        assertThat(second.bytes()).isNotSameAs(array);
        assertThat(third.bytes()).isSameAs(array);
        assertThat(lines.split(null).bytes()).isSameAs(second.bytes());
    }

    @Test
    void noMoreIsReadThanTheThreadsWorkOn() {
        ByteArrayInputStream stream = new ByteArrayInputStream(lines(new Random(7), 100 * PART, true));
        int length = stream.available();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger mostBytesAhead = new AtomicInteger();

        DisclosureJson.collectEachLine(
                stream,
                Agency.class,
                Collector.of(
                        AtomicBoolean::new,
                        (hasBegun, line) -> {
                            if (!hasBegun.getAndSet(true)) {
                                int read = length - stream.available();
                                int ahead = read - begun.incrementAndGet() * PART;
                                mostBytesAhead.accumulateAndGet(ahead, Math::max);
                            }
                        },
                        (one, other) -> one));

        assertThat(begun).hasValueGreaterThan(50);
        assertThat(mostBytesAhead).hasValueLessThanOrEqualTo((THREADS + 1) * PART);
    }

    @Test
    void threadsThatNeverComeAreNotWaitedFor() {
        byte[] bytes = lines(new Random(8), 3 * PART, false);

        assertThat(CollectedLines.collect(
                        new ByteLines(new ByteArrayInputStream(bytes)), Agency.class, told(), 5, later -> {}))
                .isEqualTo(read(new ByteArrayInputStream(bytes)));
    }

    @Test
    void aThreadThatIsLateHoldsUpNoOtherAndWhatIsCollectedAheadIsCombined() throws InterruptedException {
        byte[] bytes = lines(new Random(9), 100 * PART, false);
        List<String> expected = read(new ByteArrayInputStream(bytes));
        int ofFirstPart = read(new ByteArrayInputStream(bytes, 0, PART)).size();
        CountDownLatch others = new CountDownLatch(expected.size() - ofFirstPart);
        AtomicInteger held = new AtomicInteger();
        AtomicInteger mostHeld = new AtomicInteger();
        Collector<JsonLine<Agency>, List<String>, List<String>> lateInFirstPart = Collector.of(
                () -> {
                    mostHeld.accumulateAndGet(held.incrementAndGet(), Math::max);
                    return new ArrayList<>();
                },
                (lines, line) -> {
                    if (line.number() == 1) {
                        await(others);
                    }
                    others.countDown();
                    lines.add(told(line));
                },
                (one, other) -> {
                    held.decrementAndGet();
                    one.addAll(other);
                    return one;
                });
        List<Thread> threads = new ArrayList<>();

        List<String> read = CollectedLines.collect(
                new ByteLines(new ByteArrayInputStream(bytes)), Agency.class, lateInFirstPart, 3, work -> {
                    Thread thread = new Thread(work);
                    threads.add(thread);
                    thread.start();
                });
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(read).isEqualTo(expected);
        assertThat(mostHeld).hasValueLessThanOrEqualTo(2 * 4 + 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void aStreamOrCollectorThatFailsEndsTheLines() {
        InputStream unplugged = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        InputStream lines =
                new SequenceInputStream(new ByteArrayInputStream(lines(new Random(9), 3 * PART, true)), unplugged);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> DisclosureJson.collectEachLine(lines, Agency.class, told()))
                .withMessageContaining("unplugged");
        assertThatIllegalStateException()
                .isThrownBy(() -> DisclosureJson.collectEachLine(
                        new ByteArrayInputStream(lines(new Random(9), 9 * PART, true)),
                        Agency.class,
                        Collectors.mapping(
                                line -> {
                                    throw new IllegalStateException("of the collector");
                                },
                                Collectors.counting())))
                .withMessage("of the collector");
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> DisclosureJson.collectEachLine(
                        new ByteArrayInputStream(new byte[0]),
                        Agency.class,
                        Collectors.collectingAndThen(Collectors.counting(), count -> {
                            throw new StackOverflowError();
                        })));
    }

    private static List<String> collected(InputStream lines) {
        return DisclosureJson.collectEachLine(lines, Agency.class, told());
    }

    private static List<String> read(InputStream lines) {
        try (Stream<JsonLine<Agency>> read = DisclosureJson.readEachLine(lines, Agency.class)) {
            return read.collect(told());
        }
    }

    private static Collector<JsonLine<Agency>, ?, List<String>> told() {
        return Collectors.mapping(ParallelLinesTest::told, Collectors.toList());
    }

    private static String told(JsonLine<Agency> line) {
        return line.number()
                + " "
                + line.value()
                        .map(DisclosureJson::write)
                        .orElseGet(() -> line.failure().orElseThrow().getMessage());
    }

    /** Good lines, bad ones and blank ones, some of many bytes. */
    private static byte[] lines(Random random, int length, boolean isEnded) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        while (lines.size() < length) {
            String line = switch (random.nextInt(8)) {
                case 0 -> "";
                case 1 -> " \r";
                case 2 -> "{\"name\":";
                case 3 -> "{\"name\":\"" + "县".repeat(random.nextInt(20_000)) + "\"}";
                default -> "{\"name\":\"第" + random.nextInt() + "局\"}";
            };
            lines.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            lines.write('\n');
        }
        return Arrays.copyOf(lines.toByteArray(), lines.size() - (isEnded ? 0 : 1));
    }

    /** A stream that gives now more, now fewer bytes at a time. */
    private static InputStream inPieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int start, int length) {
                return super.read(target, start, Math.min(length, 1 + random.nextInt(PART)));
            }
        };
    }
}
