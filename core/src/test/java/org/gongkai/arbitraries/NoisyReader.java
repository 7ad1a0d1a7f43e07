package org.gongkai.arbitraries;

import java.util.Random;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;

/**
 * Reads tables as a scan or an OCR does: each printed digit is misread by chance. Of a hundred that are, 94 are read as another
 * digit, each other one as often, and two each are lost, followed by one that is not printed, and exchanged with the next one.
 */
final class NoisyReader {

    private static final int OUT_OF = 50;
    private static final int LOST = 0;
    private static final int ADDED = 1;
    private static final int SWAPPED = 2;
    private static final int DIGITS = 10;
    private static final int MOST_DIGITS = 18;

    private final double share;

    NoisyReader(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("a share is above 0 and below 1, not " + share);
        }
        this.share = share;
    }

    /** The table as it is read; where no digit happens to be misread, it is read again until one is. */
    ApplicationTable read(ApplicationTable table, Random random) {
        ApplicationTable read = table;
        while (read.equals(table)) {
            for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                read = read.with(cell, read(table.orZero(cell), random));
            }
        }
        return read;
    }

    private long read(long printed, Random random) {
        StringBuilder digits = new StringBuilder(Long.toString(printed));
        boolean isMisread = false;
        for (int place = digits.length() - 1; place >= 0; place--) {
            if (random.nextDouble() < share) {
                misread(digits, place, random);
                isMisread = true;
            }
        }
        return isMisread ? number(digits.toString(), printed) : printed;
    }

    private static void misread(StringBuilder digits, int place, Random random) {
        int kind = random.nextInt(OUT_OF);
        if (kind == LOST) {
            digits.deleteCharAt(place);
        } else if (kind == ADDED) {
            digits.insert(place + 1, random.nextInt(DIGITS));
        } else if (kind == SWAPPED && place + 1 < digits.length()) {
            char digit = digits.charAt(place);
            digits.setCharAt(place, digits.charAt(place + 1));
            digits.setCharAt(place + 1, digit);
        } else {
            int other = (digits.charAt(place) - '0' + 1 + random.nextInt(DIGITS - 1)) % DIGITS;
            digits.setCharAt(place, (char) ('0' + other));
        }
    }

    /** What is beyond any count is not taken for one. */
    private static long number(String digits, long printed) {
        if (digits.isEmpty()) {
            return CountRow.NOT_STATED;
        }
        long number = digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
        return number <= CountRow.MAX_COUNT ? number : printed;
    }
}
