package org.gongkai.validation.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gongkai.agency.Agency;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.arbitraries.CountyStack;
import org.junit.jupiter.api.Test;

class AgreedScopesTest {

    private static final Agency AGENCY = Agency.of("某县人民政府");

    @Test
    void whatOnePageSaysOfASummaryHoldsForThePagesOfOtherYears() {
        List<ReadReport> agreed = AgreedScopes.of(List.of(page(2021, "汇总全县情况"), page(2022, "")));

        assertThat(agreed)
                .extracting(read -> read.report().scope())
                .containsExactly(ReportScope.SUMMARY, ReportScope.SUMMARY);
        assertThat(agreed.get(1).notices())
                .extracting(notice -> notice.message(Locale.CHINESE))
                .anySatisfy(message -> assertThat(message).contains("统计范围未注明，按“汇总”读入"));
    }

    @Test
    void aStatedScopeHoldsForWhatIsAssumed() {
        ReadReport stated = ReadReport.of("b", report(2022));

        assertThat(AgreedScopes.of(List.of(page(2021, "汇总全县情况"), stated)))
                .extracting(read -> read.report().scope())
                .containsExactly(ReportScope.OWN, ReportScope.OWN);
    }

    @Test
    void twoReportsOfOneYearKeepTheirScopes() {
        assertThat(AgreedScopes.of(List.of(page(2021, "汇总全县情况"), page(2021, ""))))
                .extracting(read -> read.report().scope())
                .containsExactly(ReportScope.SUMMARY, ReportScope.OWN);
    }

    private static AnnualReport report(int year) {
        return CountyStack.report(AGENCY, 1, year);
    }

    /** What comes of reading the text of a report with some words before its first part. */
    private static ReadReport page(int year, String words) {
        String text = FormRenderer.official().text(report(year)).replaceFirst("\n", "\n" + words + "\n");
        FormReading reading = FormReader.create().read(text);
        return new ReadReport("a", reading.report().orElseThrow(), reading.notices(), List.of());
    }
}
