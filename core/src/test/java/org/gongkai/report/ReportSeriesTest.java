package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.agency.CreditCode;
import org.gongkai.arbitraries.Tancheng;
import org.junit.jupiter.api.Test;

class ReportSeriesTest {

    private static final CreditCode CODE = CreditCode.of("113708280043326001");

    @Test
    void reportsAreInTheOrderOfTheirYears() {
        ReportSeries series = ReportSeries.of(List.of(of(2022, "郯城县"), of(2019, "郯城县"), of(2020, "郯城县")));

        assertThat(series.reports()).extracting(AnnualReport::year).containsExactly(2019, 2020, 2022);
        assertThat(series).isEqualTo(ReportSeries.of(List.of(of(2019, "郯城县"), of(2020, "郯城县"), of(2022, "郯城县"))));
        assertThat(series.firstYear()).isEqualTo(2019);
        assertThat(series.lastYear()).isEqualTo(2022);
        assertThat(series.missingYears()).containsExactly(2021);
        assertThat(series.report(2020)).contains(of(2020, "郯城县"));
        assertThat(series.report(2021)).isEmpty();
        assertThat(series).hasToString("ReportSeries{郯城县, [2019, 2020, 2022]}");
    }

    @Test
    void theAgencyIsThatOfTheLatestReport() {
        ReportSeries series = ReportSeries.of(List.of(of(2022, "新局", CODE), of(2020, "旧局", CODE)));

        assertThat(series.agency().name()).isEqualTo("新局");
        assertThat(ReportSeries.of(List.of(of(2020, "某局"))).missingYears()).isEmpty();
    }

    @Test
    void anotherAgencyIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSeries.of(List.of(of(2020, "郯城县"), of(2019, "兰陵县"))))
                .withMessage("the report of 2019 is of 兰陵县, that of 2020 is of 郯城县");
        // The second is known by its name to be the first and by its code to be the third, which are two bodies.
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSeries.of(List.of(of(2019, "某局"), of(2020, "某局", CODE), of(2021, "另一局", CODE))))
                .withMessage("the report of 2019 is of 某局, that of 2021 is of 另一局 (113708280043326001)");
    }

    @Test
    void theSameYearTwiceIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSeries.of(List.of(of(2020, "郯城县"), of(2020, "郯城县"))))
                .withMessage("the year 2020 is in the series twice");
    }

    @Test
    void aSeriesOfNothingIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportSeries.of(List.of()))
                .withMessage("a series has one report or more");
        assertThatNullPointerException().isThrownBy(() -> ReportSeries.of(null)).withMessage("reports");
    }

    private static AnnualReport of(int year, String name) {
        return of(year, Agency.of(name));
    }

    private static AnnualReport of(int year, String name, CreditCode code) {
        return of(year, Agency.builder().name(name).creditCode(code).build());
    }

    private static AnnualReport of(int year, Agency agency) {
        return AnnualReport.builder()
                .from(Tancheng.report2020())
                .agency(agency)
                .year(year)
                .build();
    }
}
