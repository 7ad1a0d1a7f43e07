package org.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.junit.jupiter.api.Test;

class SeriesNumberTest {

    private static final AnnualReport REPORT = Tancheng.report2020().withAgency(Agency.of("甲局"));

    @Test
    void itIsOfTheHashOfScopeAndNameSoThatExportsAgreeOnIt() {
        // printf 'own 甲局' | sha256sum
        assertThat(SeriesNumber.of(REPORT.withScope(ReportScope.OWN))).isEqualTo(0xfa4cc43891cee59aL);
    }

    @Test
    void theScopeAndTheNameTellAndTheYearDoesNot() {
        long number = SeriesNumber.of(REPORT.withScope(ReportScope.OWN));

        assertThat(SeriesNumber.of(REPORT.withScope(ReportScope.SUMMARY))).isNotEqualTo(number);
        assertThat(SeriesNumber.of(REPORT.withAgency(Agency.of("乙局")))).isNotEqualTo(number);
        assertThat(SeriesNumber.of(REPORT.withScope(ReportScope.OWN).withYear(2019)))
                .isEqualTo(number);
    }
}
