package org.gongkai.validation.plausibility;

/**
 * What a figure should be, by others.
 *
 * @param level its logarithm, or that of its share
 * @param variance how far that is uncertain
 */
record Expectation(double level, double variance) {

    /** How much that is expected of a figure weighs is the sum of weights, of which each is 1 by a variance. */
    static final class Sum {

        private double weights;
        private double weighted;

        void add(double level, double variance) {
            weights += 1 / variance;
            weighted += level / variance;
        }

        Expectation expectation() {
            return new Expectation(weighted / weights, 1 / weights);
        }
    }

    double value(double whole) {
        return Math.max(0, StrictMath.exp(level) * whole - Observation.HALF);
    }
}
