package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Counts of which most are 0 and few are large: stretches of numbers, each with a share of the draws. A report has some two
 * hundred of them, so that each is drawn and shrunk by itself without the machinery of numbers in general.
 */
final class HeavyTail {

    private record Stretch(int upToShare, long least, long most) {}

    private final List<Stretch> stretches = new ArrayList<>();

    /** Starts with the share of zeros. */
    HeavyTail(int share) {
        stretches.add(new Stretch(share, 0, 0));
    }

    /** Adds the share of counts that are larger than those before, up to the given one. */
    HeavyTail then(int share, long most) {
        Stretch last = stretches.get(stretches.size() - 1);
        stretches.add(new Stretch(last.upToShare() + share, last.most() + 1, most));
        return this;
    }

    Arbitrary<Long> counts() {
        return Arbitraries.fromGenerator(random -> new Count(draw(random)));
    }

    private long draw(Random random) {
        int share = random.nextInt(stretches.get(stretches.size() - 1).upToShare());
        for (Stretch stretch : stretches) {
            if (share < stretch.upToShare()) {
                return stretch.least() + (long) (random.nextDouble() * (stretch.most() - stretch.least() + 1));
            }
        }
        throw new IllegalStateException("no stretch has share " + share);
    }

    /** A count that shrinks to 0, by ever smaller steps. */
    private record Count(Long value) implements Shrinkable<Long> {

        @Override
        public Stream<Shrinkable<Long>> shrink() {
            return LongStream.iterate(value, step -> step > 0, step -> step / 2)
                    .mapToObj(step -> new Count(value - step));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(value);
        }
    }
}
