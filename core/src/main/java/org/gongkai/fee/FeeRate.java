package org.gongkai.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import org.gongkai.money.Yuan;

/** A rate that holds from a number on, and by how much it rises for every further step of so many; 0 where it does not rise. */
record FeeRate(int first, BigDecimal yuan, BigDecimal rise, int step) implements Serializable {

    /** The last number, up to a limit, that has the rate of a given one. */
    int lastAtRateOf(int number, int limit) {
        if (step == 0) {
            return limit;
        }
        return (int) Math.min(limit, (long) number + step - 1 - (number - first) % step);
    }

    Yuan at(int number) {
        int steps = step == 0 ? 0 : (number - first) / step;
        return Yuan.of(yuan.add(rise.multiply(BigDecimal.valueOf(steps))));
    }
}
