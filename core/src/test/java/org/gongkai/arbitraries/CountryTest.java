package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.junit.jupiter.api.Test;

class CountryTest {

    private static final Country COUNTRY = Country.ofSeed(1).withAgencies(200);

    @Test
    void aCountryOfOneSeedIsTheSameEveryTime() {
        assertThat(COUNTRY.reports())
                .isEqualTo(Country.ofSeed(1).withAgencies(200).reports())
                .isNotEqualTo(Country.ofSeed(2).withAgencies(200).reports());
    }

    @Test
    void aLargerCountryHasAllThatASmallerOneHas() {
        assertThat(Country.ofSeed(1).withAgencies(250).withYears(2020, 2024).reports())
                .containsAll(COUNTRY.reports());
    }

    @Test
    void everyAgencyHasItsOwnNameAndCodeAndItsNameTellsItsLevel() {
        List<Agency> agencies = Country.ofSeed(3).withAgencies(2_500).agencies();
        assertThat(agencies).extracting(Agency::name).doesNotHaveDuplicates();
        assertThat(agencies).extracting(Agency::creditCode).doesNotHaveDuplicates();
        assertThat(agencies)
                .allSatisfy(agency -> assertThat(agency.inferred().levels())
                        .contains(agency.level().orElseThrow()));
    }

    @Test
    void everyCountyHasASummaryForEachYear() {
        List<AnnualReport> summaries = Country.summaries(COUNTRY.reports());
        long counties = COUNTRY.agencies().stream()
                .map(agency -> agency.regionCode().orElseThrow())
                .filter(region -> region.level() == AdministrativeLevel.COUNTY)
                .distinct()
                .count();
        assertThat(summaries).hasSize((int) (4 * counties)).allSatisfy(summary -> {
            assertThat(summary.scope()).isEqualTo(ReportScope.SUMMARY);
            assertThat(summary.agency().name()).endsWith("人民政府");
        });
    }

    @Test
    void sizesAndYearsThatCannotBeAreRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withAgencies(0));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withAgencies(80_001));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withYears(2018, 2020));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withYears(2022, 2021));
    }
}
