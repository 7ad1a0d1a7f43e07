package org.gongkai.arbitraries;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.money.Yuan;

/** Amounts of money. */
public final class Amounts {

    private static final int DECIMALS = 6;
    private static final int CENTS = 2;

    private Amounts() {}

    /** {@return every amount, whole ones and those with decimals, written in different ways} */
    public static Arbitrary<Yuan> any() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999999999999.999999"))
                .ofScale(DECIMALS)
                .edgeCases(config -> config.add(BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("1E+3")))
                .map(Yuan::of);
    }

    /**
     * Amounts with cents as an agency takes or spends them, of which any two hundred can be added up.
     *
     * @param scale how large they are, not null
     * @return the amounts; they shrink to 0
     */
    public static Arbitrary<Yuan> scaledTo(Scale scale) {
        return scale.counts().map(cents -> Yuan.of(BigDecimal.valueOf(cents, CENTS)));
    }
}
