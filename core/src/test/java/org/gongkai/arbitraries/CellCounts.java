package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.gongkai.report.CountRow;

/**
 * Numbers of the cells of tables: however large they are, they shrink to just the least that make a property fail, and those that
 * have nothing to do with it to 0. It takes about as many steps as the numbers have bits.
 *
 * <p>A report has some two hundred of them, so that they are drawn and shrunk without the machinery of lists in general.
 */
final class CellCounts implements Arbitrary<List<Long>> {

    private static final int ONE_IN = 20;

    private final int size;
    private final ToLongFunction<Random> draw;
    private final long[] extremes;

    private CellCounts(int size, ToLongFunction<Random> draw, long... extremes) {
        this.size = size;
        this.draw = draw;
        this.extremes = extremes;
    }

    /** Single numbers that are drawn, with those that are tried before others. */
    static CellCounts of(ToLongFunction<Random> draw, long... extremes) {
        return new CellCounts(1, draw, extremes);
    }

    /** As many such numbers at once. */
    CellCounts times(int times) {
        return new CellCounts(times, draw, extremes);
    }

    /** Each by itself. */
    Arbitrary<Long> single() {
        return times(1).map(cells -> cells.get(0));
    }

    /** Draws as often of few digits as of many, up to the greatest count. */
    static long ofAnySize(Random random) {
        return (random.nextLong() & CountRow.MAX_COUNT) >>> random.nextInt(Long.bitCount(CountRow.MAX_COUNT));
    }

    private long drawn(Random random) {
        return extremes.length > 0 && random.nextInt(ONE_IN) == 0
                ? extremes[random.nextInt(extremes.length)]
                : draw.applyAsLong(random);
    }

    @Override
    public RandomGenerator<List<Long>> generator(int genSize) {
        return random -> new Cells(
                LongStream.generate(() -> drawn(random)).limit(size).boxed().toList());
    }

    @Override
    public EdgeCases<List<Long>> edgeCases(int maxEdgeCases) {
        return EdgeCases.fromSuppliers(LongStream.of(extremes)
                .limit(maxEdgeCases)
                .<Supplier<Shrinkable<List<Long>>>>mapToObj(
                        extreme -> () -> new Cells(Collections.nCopies(size, extreme)))
                .toList());
    }

    /**
     * Cells that go to 0 all at once, half of them, and so on to each by itself, and then each by ever smaller steps: one that came
     * nearer to 0 by a step goes on by half of that, since twice as much was too far.
     */
    private record Cells(List<Long> value, int nearer, long step) implements Shrinkable<List<Long>> {

        Cells(List<Long> value) {
            this(value, 0, 0);
        }

        @Override
        public Stream<Shrinkable<List<Long>>> shrink() {
            return Stream.of(
                            withLess(nearer, step / 2),
                            IntStream.iterate(value.size(), length -> length > 1, length -> (length + 1) / 2)
                                    .boxed()
                                    .flatMap(this::withoutStretch),
                            IntStream.range(0, value.size()).boxed().flatMap(this::withLess))
                    .flatMap(candidates -> candidates);
        }

        private Stream<Cells> withoutStretch(int length) {
            return IntStream.iterate(0, start -> start < value.size(), start -> start + length)
                    .filter(start -> isStretch(start, length))
                    .mapToObj(start -> new Cells(with(start, length, 0)));
        }

        /** Whether it is of two numbers or more; a single one is for later. */
        private boolean isStretch(int start, int length) {
            return value.stream()
                            .skip(start)
                            .limit(length)
                            .filter(cell -> cell != 0)
                            .count()
                    > 1;
        }

        private Stream<Cells> withLess(int place) {
            long cell = value.get(place);
            return cell == CountRow.NOT_STATED ? Stream.of(new Cells(with(place, 1, 0))) : withLess(place, cell);
        }

        private Stream<Cells> withLess(int place, long greatest) {
            return LongStream.iterate(greatest, each -> each != 0, each -> each / 2)
                    .mapToObj(each -> new Cells(with(place, 1, value.get(place) - each), place, each));
        }

        private List<Long> with(int start, int length, long cell) {
            List<Long> copy = new ArrayList<>(value);
            Collections.fill(copy.subList(start, Math.min(start + length, copy.size())), cell);
            return copy;
        }

        /** A blank is told apart from a 0 by one. */
        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(value.stream()
                    .mapToLong(cell -> cell == CountRow.NOT_STATED ? 1 : Math.abs(cell))
                    .sum());
        }
    }
}
