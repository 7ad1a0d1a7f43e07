package org.gongkai.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.indicator.IndicatorValue;
import org.gongkai.indicator.Indicators;
import org.gongkai.indicator.Rate;

/** Rates, and the indicators of reports. */
public final class IndicatorValues {

    private IndicatorValues() {}

    /** {@return rates of counts up to ten thousand} */
    public static Arbitrary<Rate> rates() {
        return Arbitraries.longs()
                .between(1, 10_000)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> new Rate(part, whole)));
    }

    /** {@return indicators with a rate and without} */
    public static Arbitrary<IndicatorValue> any() {
        return Reports.annual().flatMap(report -> Arbitraries.of(Indicators.of(report)));
    }
}
