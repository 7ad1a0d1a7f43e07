package org.gongkai.layout;

/** Numbers of points that a sheet can have. */
final class Finite {

    /** Far more than any sheet measures, in points. */
    private static final double MOST = 1_000_000;

    private Finite() {}

    static void check(double... numbers) {
        for (double number : numbers) {
            if (!(Math.abs(number) <= MOST)) {
                throw new IllegalArgumentException(number + " is no length on a sheet");
            }
        }
    }
}
