package org.gongkai.validation.diagnosis;

import java.util.function.LongConsumer;
import org.gongkai.report.CountRow;

/** The digits of counts. */
final class Decimal {

    private static final int BASE = 10;
    private static final long[] POWERS = new long[17];

    static {
        POWERS[0] = 1;
        for (int place = 1; place < POWERS.length; place++) {
            POWERS[place] = POWERS[place - 1] * BASE;
        }
    }

    private Decimal() {}

    /** {@return 1 with as many zeros after it, 16 at most} */
    static long power(int zeros) {
        return POWERS[zeros];
    }

    /** {@return how many digits a count is printed with} */
    static int digits(long count) {
        int digits = 1;
        while (digits < POWERS.length && count >= POWERS[digits]) {
            digits++;
        }
        return digits;
    }

    /** {@return in how many digits two counts differ, the shorter one filled up with zeros; one more than the most for more} */
    static int different(long one, long other, int most) {
        int different = 0;
        long left = one;
        long right = other;
        while (left != right && different <= most) {
            different += left % BASE == right % BASE ? 0 : 1;
            left /= BASE;
            right /= BASE;
        }
        return different;
    }

    /** Whether two different counts are each other with two neighbouring digits exchanged. */
    static boolean isSwapped(long one, long other) {
        long left = one;
        long right = other;
        while (left % BASE == right % BASE) {
            left /= BASE;
            right /= BASE;
        }
        long hundred = (long) BASE * BASE;
        return left / hundred == right / hundred
                && left % BASE == right / BASE % BASE
                && right % BASE == left / BASE % BASE;
    }

    /** {@return how many digits of a count are each the one without which it is another count} */
    static int waysToLoseADigit(long longer, long shorter) {
        int ways = 0;
        for (int place = 0; place + 1 < POWERS.length && POWERS[place] <= longer; place++) {
            ways += without(longer, place) == shorter ? 1 : 0;
        }
        return ways;
    }

    private static long without(long count, int place) {
        return count / POWERS[place + 1] * POWERS[place] + count % POWERS[place];
    }

    /**
     * Gives every other count that is read as this one by a mistake in one place: a digit replaced, lost, added, or swapped with its
     * neighbour; some more than once.
     *
     * @param longest the most digits of those in front of which zeros were read
     */
    static void misreadAs(long read, int longest, LongConsumer printed) {
        int digits = digits(read);
        for (int place = 0; place < Math.max(digits, longest) && place < POWERS.length - 1; place++) {
            long digit = read / POWERS[place] % BASE;
            for (long other = 0; other < BASE; other++) {
                give(read, read + (other - digit) * POWERS[place], printed);
            }
            if (place <= digits) {
                long front = read / POWERS[place];
                for (long lost = 0; lost < BASE && front < CountRow.MAX_COUNT / POWERS[place] / BASE; lost++) {
                    give(read, (front * BASE + lost) * POWERS[place] + read % POWERS[place], printed);
                }
            }
            if (place < digits) {
                give(read, without(read, place), printed);
            }
            if (place + 1 < digits) {
                long next = read / POWERS[place + 1] % BASE;
                give(read, read + (next - digit) * (POWERS[place] - POWERS[place + 1]), printed);
            }
        }
    }

    private static void give(long read, long count, LongConsumer printed) {
        if (count != read && count <= CountRow.MAX_COUNT) {
            printed.accept(count);
        }
    }
}
