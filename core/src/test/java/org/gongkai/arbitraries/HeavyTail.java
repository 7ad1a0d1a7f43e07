package org.gongkai.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Counts of which most are 0 and few are large: stretches of numbers, each with a share of the draws.
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

    CellCounts counts() {
        return CellCounts.of(this::draw);
    }

    long draw(Random random) {
        int share = random.nextInt(stretches.get(stretches.size() - 1).upToShare());
        for (Stretch stretch : stretches) {
            if (share < stretch.upToShare()) {
                return stretch.least() + (long) (random.nextDouble() * (stretch.most() - stretch.least() + 1));
            }
        }
        throw new IllegalStateException("no stretch has share " + share);
    }
}
