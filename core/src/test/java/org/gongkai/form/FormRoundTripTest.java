package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Agencies;
import org.gongkai.arbitraries.Reports;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;

/** What is rendered is read back as the same report. */
class FormRoundTripTest {

    private static final FormRenderer RENDERER = FormRenderer.official();

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Arbitraries.oneOf(
                Reports.annual().withoutNarrative(),
                Reports.annual().withoutNarrative().withBlanks(),
                Reports.annual().withoutNarrative().ofAnyCells(),
                Combinators.combine(Reports.annual().withoutNarrative(), Agencies.withOddNames())
                        .as((report, agency) -> AnnualReport.builder()
                                .from(report)
                                .agency(agency)
                                .build()));
    }

    @Property
    void aPageIsReadBackAsTheSameReport(@ForAll("reports") AnnualReport report) {
        assertSame(reader(report).read(RENDERER.page(report)), report);
    }

    @Property
    void textIsReadBackAsTheSameReport(@ForAll("reports") AnnualReport report) {
        assertSame(reader(report).read(RENDERER.text(report)), report);
    }

    @Property
    void gridsAloneAreReadBackAsTheSameTables(@ForAll("reports") AnnualReport report) {
        Grid proactive = RENDERER.grid(report.proactive());
        Grid applications = RENDERER.grid(report.applications());
        Grid disputes = RENDERER.grid(report.disputes());
        Page page = Page.of(Grid.of(proactive.rows()), Grid.of(applications.rows()), Grid.of(disputes.rows()));

        assertSameTables(reader(report).read(page), report);
    }

    @Property(tries = 50)
    void theTextOfEachPartIsReadBack(@ForAll("reports") AnnualReport report) {
        AnnualReport.Builder builder = AnnualReport.builder().from(report);
        for (var section : ReportSection.values()) {
            builder.putNarrative(section, "本部分的第一段，编号" + section.token() + "。\n第二段写到这里为止，没有表格。");
        }
        AnnualReport told = builder.build();

        assertThat(reader(told).read(RENDERER.page(told)).report().orElseThrow().narrative())
                .isEqualTo(told.narrative());
        assertThat(reader(told).read(RENDERER.text(told)).report().orElseThrow().narrative())
                .isEqualTo(told.narrative());
    }

    @Property(tries = 50)
    void theIntroductionIsReadBack(@ForAll("reports") AnnualReport report) {
        AnnualReport told = AnnualReport.builder()
                .from(report)
                .introduction("本报告依照条例编制，\u201c数据\u201d截至12月31日。\n电子版可在网站下载。")
                .build();

        assertThat(reader(told).read(RENDERER.page(told)).report().orElseThrow().introduction())
                .isEqualTo(told.introduction());
        assertThat(reader(told).read(RENDERER.text(told)).report().orElseThrow().introduction())
                .isEqualTo(told.introduction());
    }

    /** A reader that is told what the title of a page says. */
    static FormReader reader(AnnualReport report) {
        return FormReader.create()
                .withAgency(report.agency())
                .withYear(report.year())
                .withScope(report.scope());
    }

    private static void assertSame(FormReading reading, AnnualReport report) {
        assertSameTables(reading, report);
        assertThat(reading.report().orElseThrow().publishedOn()).isEqualTo(report.publishedOn());
        assertThat(reading.report().orElseThrow().publishedIn()).isEqualTo(report.publishedIn());
    }

    private static void assertSameTables(FormReading reading, AnnualReport report) {
        assertThat(reading.problems()).isEmpty();
        AnnualReport read = reading.report().orElseThrow();
        assertThat(read.proactive()).isEqualTo(report.proactive());
        assertThat(read.applications()).isEqualTo(report.applications());
        assertThat(read.disputes()).isEqualTo(report.disputes());
    }
}
