package org.gongkai.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.indicator.ChangeValue;
import org.gongkai.indicator.GrowthRate;
import org.gongkai.indicator.IndicatorValue;
import org.gongkai.indicator.Indicators;
import org.gongkai.indicator.Rate;
import org.gongkai.report.ReportAndPrevious;

/** Rates, and the indicators of reports. */
public final class IndicatorValues {

    private IndicatorValues() {}

    /** {@return rates of counts up to ten thousand} */
    public static Arbitrary<Rate> rates() {
        return Arbitraries.longs()
                .between(1, 10_000)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> new Rate(part, whole)));
    }

    /** {@return growths and falls of counts up to ten thousand} */
    public static Arbitrary<GrowthRate> growthRates() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 10_000),
                        Arbitraries.longs().between(0, 10_000))
                .as(GrowthRate::new);
    }

    /** {@return changes with a rate and without} */
    public static Arbitrary<ChangeValue> changes() {
        return Combinators.combine(Reports.annual().year(2022), Reports.annual().year(2023))
                .flatAs((before, now) -> Arbitraries.of(Indicators.changes(new ReportAndPrevious(now, before))));
    }

    /** {@return indicators with a rate and without} */
    public static Arbitrary<IndicatorValue> any() {
        return Reports.annual().flatMap(report -> Arbitraries.of(Indicators.of(report)));
    }
}
