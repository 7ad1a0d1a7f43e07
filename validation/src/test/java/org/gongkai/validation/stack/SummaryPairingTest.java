package org.gongkai.validation.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.arbitraries.CountyStack;
import org.junit.jupiter.api.Test;

class SummaryPairingTest {

    private static final AnnualReport COUNTY = summary(CountyStack.agency("甲县人民政府", "371322"));
    private static final AnnualReport OTHER_COUNTY = summary(CountyStack.agency("乙县人民政府", "371323"));
    private static final AnnualReport CITY = summary(CountyStack.agency("某市人民政府", "371300"));
    private static final AnnualReport BUREAU = own(CountyStack.agency("甲县财政局", "371322"));
    private static final AnnualReport OTHER_BUREAU = own(CountyStack.agency("乙县财政局", "371323"));
    private static final AnnualReport CITY_BUREAU = own(CountyStack.agency("某市财政局", "371300"));
    private static final AnnualReport UNPLACED = own(Agency.of("某局"));

    @Test
    void theOnlySummaryOfAYearHasEveryReportThatDoesNotLieElsewhere() {
        assertThat(units(List.of(COUNTY, BUREAU, UNPLACED, OTHER_BUREAU)))
                .isEqualTo(Map.of("甲县人民政府", List.of("甲县财政局", "某局")));
    }

    @Test
    void aReportWithoutRegionCodeWhoseNameIsOfAnotherPlaceIsNoUnit() {
        AnnualReport county = summary(Agency.of("九江市濂溪区人民政府"));

        assertThat(units(List.of(
                        county,
                        own(Agency.of("长春市人民政府办公厅")),
                        own(Agency.of("突泉县永安镇人民政府")),
                        own(Agency.of("濂溪区教育局")),
                        own(Agency.of("九江市濂溪区虞家河乡人民政府")),
                        own(Agency.of("新港镇人民政府")))))
                .isEqualTo(Map.of("九江市濂溪区人民政府", List.of("濂溪区教育局", "九江市濂溪区虞家河乡人民政府", "新港镇人民政府")));
    }

    @Test
    void whereANameDoesNotTellThePlaceThereAreNoUnits() {
        SummaryPairing pairing = SummaryPairing.of(
                        List.of(summary(Agency.of("绍兴市人民政府")), own(Agency.of("绍兴市财政局")), own(Agency.of("诸暨市人民政府"))))
                .get(0);

        assertThat(pairing.units()).isEmpty();
        assertThat(pairing.reason().orElseThrow().en()).contains("do not tell whether");
    }

    @Test
    void reportsOfAnotherYearAreNoUnits() {
        AnnualReport lastYear = CountyStack.report(BUREAU.agency(), 1, 2021);

        SummaryPairing pairing = SummaryPairing.of(List.of(COUNTY, lastYear)).get(0);

        assertThat(pairing.units()).isEmpty();
        assertThat(pairing.reason().orElseThrow().en()).startsWith("no report of another unit");
    }

    @Test
    void ofSeveralSummariesEachHasTheReportsOfItsRegion() {
        assertThat(units(List.of(COUNTY, OTHER_COUNTY, BUREAU, OTHER_BUREAU, UNPLACED)))
                .isEqualTo(Map.of("甲县人民政府", List.of("甲县财政局"), "乙县人民政府", List.of("乙县财政局")));
    }

    @Test
    void aSummaryStandsForItsUnitsInThatOfTheRegionAround() {
        assertThat(units(List.of(CITY, COUNTY, OTHER_COUNTY, BUREAU, OTHER_BUREAU, CITY_BUREAU)))
                .isEqualTo(Map.of(
                        "某市人民政府", List.of("甲县人民政府", "乙县人民政府", "某市财政局"),
                        "甲县人民政府", List.of("甲县财政局"),
                        "乙县人民政府", List.of("乙县财政局")));
    }

    @Test
    void whereRegionsDoNotTellSeveralSummariesApartThereAreNoUnits() {
        AnnualReport unplaced = summary(Agency.of("某单位"));
        AnnualReport sameRegion = summary(CountyStack.agency("甲县教育局", "371322"));

        assertThat(SummaryPairing.of(List.of(COUNTY, unplaced, BUREAU)))
                .allSatisfy(pairing ->
                        assertThat(pairing.reason().orElseThrow().en()).contains("some without a region code"));
        assertThat(SummaryPairing.of(List.of(COUNTY, sameRegion, BUREAU)))
                .allSatisfy(pairing ->
                        assertThat(pairing.reason().orElseThrow().en()).contains("have this region code"));
    }

    private static Map<String, List<String>> units(List<AnnualReport> reports) {
        return SummaryPairing.of(reports).stream()
                .collect(Collectors.toMap(
                        pairing -> pairing.summary().agency().name(),
                        pairing -> pairing.units().stream()
                                .map(unit -> unit.agency().name())
                                .toList()));
    }

    private static AnnualReport own(Agency agency) {
        return CountyStack.report(agency, 1, 2022);
    }

    private static AnnualReport summary(Agency agency) {
        return AnnualReport.builder()
                .from(own(agency))
                .scope(ReportScope.SUMMARY)
                .build();
    }
}
