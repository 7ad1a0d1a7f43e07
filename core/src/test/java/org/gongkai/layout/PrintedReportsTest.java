package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gongkai.arbitraries.Reports;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.report.AnnualReport;

/** Reports that are printed and read back. */
class PrintedReportsTest {

    /** Cells narrower than their numbers are printed too, and are refused. */
    private static final double MOSTLY = 60;

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual().withoutNarrative(),
                Reports.annual().withoutNarrative().withBlanks(),
                Reports.annual().withoutNarrative().ofAnyCells());
    }

    @Provide
    Arbitrary<PrintStyle> styles() {
        return PrintStyle.any();
    }

    @Property
    void aPrintedReportIsReadBackOrRefused(@ForAll("reports") AnnualReport report, @ForAll("styles") PrintStyle style) {
        List<PrintedSheet> sheets = Press.print(FormRenderer.official().page(report), style);
        FormReading reading = FormReader.create()
                .withAgency(report.agency())
                .withYear(report.year())
                .withScope(report.scope())
                .read(PageLayout.of(sheets).page());

        Statistics.collect(reading.report().isPresent() ? "read" : "refused");
        Statistics.coverage(coverage -> coverage.check("read").percentage(share -> share > MOSTLY));
        reading.report().ifPresent(read -> {
            assertThat(read.proactive()).isEqualTo(report.proactive());
            assertThat(read.applications()).isEqualTo(report.applications());
            assertThat(read.disputes()).isEqualTo(report.disputes());
        });
    }
}
