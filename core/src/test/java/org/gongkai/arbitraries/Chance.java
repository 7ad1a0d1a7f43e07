package org.gongkai.arbitraries;

import java.util.SplittableRandom;

/** Draws that are the same for the same seed on every machine. */
final class Chance {

    private static final int FEW = 30;
    private static final double HALF = 0.5;

    private final SplittableRandom random;

    Chance(long seed, long number) {
        this.random = new SplittableRandom(new SplittableRandom(seed + number * 0x9E37_79B9_7F4A_7C15L).nextLong());
    }

    boolean oneIn(double times) {
        return random.nextDouble() * times < 1;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
                * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
    }

    /** A factor around 1, whose logarithm is normal with the given deviation. */
    double factor(double deviation) {
        return StrictMath.exp(deviation * normal());
    }

    /** As {@link #factor}, now and then far more deviant than else. */
    double unsteady(double deviation) {
        return factor(oneIn(20) ? 2.5 * deviation : deviation);
    }

    long poisson(double mean) {
        if (mean > FEW) {
            return Math.max(0, StrictMath.round(mean + StrictMath.sqrt(mean) * normal()));
        }
        double limit = StrictMath.exp(-mean);
        long count = -1;
        for (double product = 1; product > limit; product *= random.nextDouble()) {
            count++;
        }
        return Math.max(0, count);
    }

    long binomial(long of, double share) {
        if (of > FEW) {
            double mean = of * share;
            return Math.max(0, Math.min(of, (long) (mean + StrictMath.sqrt(mean * (1 - share)) * normal() + HALF)));
        }
        long count = 0;
        for (long i = 0; i < of; i++) {
            count += random.nextDouble() < share ? 1 : 0;
        }
        return count;
    }

    /** Shares a count out by weights. */
    long[] sharedOut(long count, double... weights) {
        double rest = 0;
        for (double weight : weights) {
            rest += weight;
        }
        long[] shared = new long[weights.length];
        long left = count;
        for (int i = 0; i < weights.length; i++) {
            shared[i] = i == weights.length - 1 || weights[i] >= rest ? left : binomial(left, weights[i] / rest);
            left -= shared[i];
            rest -= weights[i];
        }
        return shared;
    }

    /** Weights that are each jittered around others. */
    double[] around(double[] weights, double deviation) {
        double[] jittered = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            jittered[i] = weights[i] * factor(deviation);
        }
        return jittered;
    }
}
