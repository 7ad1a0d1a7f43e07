package org.gongkai.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.report.TableLayout;
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
    void thereAreNoDisputesWithoutApplications() {
        try (Stream<AnnualReport> reports = Country.ofSeed(7).withAgencies(3_000).withYears(2021, 2024).stream()) {
            assertThat(reports.filter(report -> report.applications().received().totalOrZero()
                                    + report.applications().carriedIn().totalOrZero()
                            == 0))
                    .isNotEmpty()
                    .allSatisfy(report -> assertThat(report.disputes())
                            .isEqualTo(DisputeTable.of(
                                    new long[TableLayout.disputes().cellCount()])));
        }
    }

    @Test
    void aSeedGivesTheReportsThatItAlwaysGave() throws Exception {
        assertThat(digest(Country.ofSeed(7).withAgencies(300).withYears(2019, 2024)))
                .isEqualTo("f5b04690548a09d316d57fc4762d3f079a7635d94d1016ac9b4cfb671add9b7e");
        assertThat(digest(Country.ofSeed(1).withAgencies(5_000).withYears(2021, 2022)))
                .isEqualTo("fe400b2c2a83a611033d85dc702a3069d0107376c0782af0dbd550eed83c93a7");
    }

    @Test
    void aReportIsToldInTheSameWordsEveryTimeAndWithTheFiguresOfItsTables() {
        AnnualReport report = COUNTRY.reports().get(0);
        AnnualReport told = COUNTRY.told(report);

        assertThat(told)
                .isEqualTo(Country.ofSeed(1).told(report))
                .isNotEqualTo(Country.ofSeed(2).told(report))
                .returns(
                        Set.of(ReportSection.values()), each -> each.narrative().keySet())
                .returns(report.applications(), AnnualReport::applications);
        assertThat(told.narrative().get(ReportSection.OVERVIEW))
                .contains("办结" + report.applications().processed().total().orElseThrow() + "件");
    }

    @Test
    void noThingIsToldInTheWordsOfTheYearBefore() {
        List<AnnualReport> years = COUNTRY.reports().subList(0, 4);
        for (ReportSection section : List.of(ReportSection.OVERVIEW, ReportSection.PROBLEMS_AND_IMPROVEMENT)) {
            List<String[]> told = years.stream()
                    .map(report -> COUNTRY.told(report).narrative().get(section).split("[\n。]"))
                    .toList();
            for (int year = 1; year < told.size(); year++) {
                assertThat(told.get(year)[0].replaceAll("\\d", ""))
                        .isNotEqualTo(told.get(year - 1)[0].replaceAll("\\d", ""));
            }
        }
    }

    private static String digest(Country country) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Iterable<AnnualReport> reports = country.stream()::iterator;
        try (OutputStream lines = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            DisclosureJson.writeLines(reports, lines);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void agenciesBeyondTheFirstPrefecturesOfEveryProvinceHaveTheirOwnNamesToo() {
        Set<String> names = new HashSet<>();
        Set<CreditCode> codes = new HashSet<>();
        assertThat(Country.ofSeed(3).withAgencies(120_000).agencies()).allMatch(agency -> {
            boolean isAtLevel =
                    agency.inferred().levels().contains(agency.level().orElseThrow());
            return isAtLevel
                    && names.add(agency.name())
                    && codes.add(agency.creditCode().orElseThrow());
        });
    }

    @Test
    void theFirstReportsOfTheLargestCountryAreThereAtOnce() {
        Country largest = Country.ofSeed(1).withAgencies(Country.MOST_AGENCIES);

        Iterator<AnnualReport> reports = largest.stream().iterator();

        assertThat(COUNTRY.reports().subList(0, 400))
                .allSatisfy(report -> assertThat(reports.next()).isEqualTo(report));
    }

    @Test
    void aCountryHasAsManyFaultsAsAskedForAndIsElseAsItWas() {
        Country faulty = COUNTRY.withFaults(40);
        List<AnnualReport> honest = COUNTRY.reports();
        List<AnnualReport> reports = faulty.reports();
        List<PlantedFault> faults = faulty.faults().toList();
        List<Integer> changed = IntStream.range(0, reports.size())
                .filter(i -> !reports.get(i).equals(honest.get(i)))
                .boxed()
                .toList();

        assertThat(faults).hasSize(40);
        assertThat(faults)
                .extracting(planted -> planted.fault().truth().agency())
                .doesNotHaveDuplicates();
        assertThat(changed)
                .extracting(reports::get)
                .isEqualTo(
                        faults.stream().map(planted -> planted.fault().broken()).toList());
    }

    @Test
    void everyKindOfFaultThatARuleFindsIsPlanted() {
        assertThat(COUNTRY.withFaults(200).faults())
                .extracting(planted -> planted.fault().kind())
                .hasSameElementsAs(EnumSet.complementOf(EnumSet.of(
                        FaultKind.MISREAD,
                        FaultKind.SWAPPED_OUTCOMES,
                        FaultKind.SWAPPED_COLUMNS,
                        FaultKind.BLANKED_TOTAL,
                        FaultKind.DISPUTE_BLANKED_TOTAL)));
    }

    @Test
    void sizesAndYearsThatCannotBeAreRejected() {
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withAgencies(0));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withAgencies(1_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withFaults(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withFaults(201));
        Country faulty = COUNTRY.withFaults(150);
        assertThatIllegalArgumentException().isThrownBy(() -> faulty.withAgencies(149));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withYears(2018, 2020));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNTRY.withYears(2022, 2021));
    }
}
