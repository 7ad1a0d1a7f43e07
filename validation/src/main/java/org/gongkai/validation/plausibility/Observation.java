package org.gongkai.validation.plausibility;

import java.util.List;
import org.gongkai.report.AnnualReport;

/**
 * One figure of one report.
 *
 * @param report the report
 * @param measure which figure
 * @param value what stands there, but for the base
 * @param whole what it is a part of, or 1
 * @param base what of it belongs to the year alone, where the rest comes from the years before; or 0
 */
record Observation(AnnualReport report, Measure measure, double value, double whole, double base) {

    /** So that the logarithm of 0 is no matter. */
    static final double HALF = 0.5;

    /** Whether one of some figures is more than 0. */
    static boolean hasAny(List<Observation> figures) {
        for (Observation each : figures) {
            if (each.value > 0) {
                return true;
            }
        }
        return false;
    }

    /** What stands there. */
    double stated() {
        return base + value;
    }

    int year() {
        return report.year();
    }

    /** The logarithm of the figure, or of its share. */
    double level() {
        return StrictMath.log(value + HALF) - StrictMath.log(whole);
    }

    /** How much the level scatters because things are counted one by one. */
    double variance() {
        return 1 / (value + HALF);
    }
}
