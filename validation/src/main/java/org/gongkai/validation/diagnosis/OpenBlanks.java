package org.gongkai.validation.diagnosis;

import java.util.List;
import org.gongkai.validation.BlankPolicy;

/**
 * Finds the blanks whose number is open; any other blank counts as 0.
 *
 * <p>Agencies leave a zero blank, and a total that they did not work out. Where an equation does not hold with its blanks as 0,
 * those that could make it hold are open, and with them those on the other side of every further equation that they stand in.
 */
final class OpenBlanks {

    private final boolean[] stated;
    private final boolean[] open;
    private boolean grown;

    private OpenBlanks(boolean[] stated) {
        this.stated = stated;
        this.open = new boolean[stated.length];
    }

    /** {@return for every cell whether it is blank and open} */
    static boolean[] of(List<Equation> equations, long[] values, boolean[] stated, BlankPolicy policy) {
        OpenBlanks blanks = new OpenBlanks(stated);
        do {
            blanks.grown = false;
            for (Equation equation : equations) {
                long residual = equation.residual(values);
                boolean all = policy == BlankPolicy.UNKNOWN;
                if (all || residual < 0 || blanks.hasOpen(equation.minus())) {
                    blanks.open(equation.plus());
                }
                if (all || residual > 0 || blanks.hasOpen(equation.plus())) {
                    blanks.open(equation.minus());
                }
            }
        } while (blanks.grown);
        return blanks.open;
    }

    private boolean hasOpen(int[] cells) {
        for (int cell : cells) {
            if (open[cell]) {
                return true;
            }
        }
        return false;
    }

    private void open(int[] cells) {
        for (int cell : cells) {
            grown |= !stated[cell] && !open[cell];
            open[cell] |= !stated[cell];
        }
    }
}
