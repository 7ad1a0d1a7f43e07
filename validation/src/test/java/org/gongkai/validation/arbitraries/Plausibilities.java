package org.gongkai.validation.arbitraries;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.arbitraries.Country;
import org.gongkai.validation.plausibility.Plausibility;
import org.gongkai.validation.plausibility.Suspicion;

/** What is worth a look in reports, and what looks for it. */
public final class Plausibilities {

    private static final int AGENCIES = 15;

    private Plausibilities() {}

    /** Drawn once, since all reports of a country are looked at together. */
    private static final class Found {

        private static final List<Suspicion> ALL = Plausibility.standard()
                .withLeastScore(BigDecimal.valueOf(2))
                .rank(Country.ofSeed(1).withAgencies(AGENCIES).reports());
    }

    /** {@return suspicions in the reports of some agencies of a country} */
    public static Arbitrary<Suspicion> suspicions() {
        return Arbitraries.of(Found.ALL);
    }

    /** {@return such as tell more or less} */
    public static Arbitrary<Plausibility> any() {
        return Arbitraries.integers()
                .between(1, 9)
                .map(score -> Plausibility.standard().withLeastScore(BigDecimal.valueOf(score)));
    }
}
