package org.gongkai.validation.plausibility;

import java.util.List;

/**
 * A figure that stands out.
 *
 * @param figure the figure
 * @param basis what it was compared with
 * @param score how far it stands out, in usual deviations
 * @param expected what was expected of it
 * @param others the figures of the agency that were looked at with it
 */
record Oddity(Observation figure, SuspicionBasis basis, double score, Range expected, List<Observation> others) {

    /** Figures that are put down, and mistaken, together; that some are repeated is another matter. */
    String group() {
        return basis == SuspicionBasis.SAME_AS_BEFORE
                ? basis.token()
                : figure.measure().group();
    }

    /** From where to where figures usually are. */
    record Range(double least, double most) {

        static Range around(double level, double spread, Observation figure) {
            return new Range(
                    figure.base() + new Expectation(level - spread, 0).value(figure.whole()),
                    figure.base() + new Expectation(level + spread, 0).value(figure.whole()));
        }
    }
}
