package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.form.FormReader;
import org.gongkai.form.FormReading;
import org.gongkai.form.FormRenderer;
import org.gongkai.money.Yuan;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ProactiveTable2021;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is odd about editions in published reports: both in one report, sums the form does not have, units that vary. */
class OddEditionTest {

    private static final String AMOUNT = "[data-pointer=/proactive/administrativeFee/amount]";

    @Provide
    Arbitrary<AnnualReport> reports2023() {
        return Reports.annual()
                .year(2023)
                .withoutNarrative()
                .map(report -> AnnualReport.builder()
                        .from(report)
                        .agency(Agency.of("某县财政局"))
                        .build());
    }

    @Property(tries = 20)
    void bothEditionsInOneReportAreReadEachAsItIs(
            @ForAll("reports2023") AnnualReport report, @ForAll Medium medium, @ForAll boolean gbk) throws IOException {
        AnnualReport mixed = report.withApplications(Tancheng.report2020().applications());

        FormReading reading = read(page(mixed), medium, gbk);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.proactive()).contains(report.proactive());
        assertThat(reading.applications()).contains(mixed.applications());
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.EDITION_OFF_YEAR)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.printed()).isEqualTo("2019");
                    assertThat(notice.detail()).isEqualTo("2023");
                    assertThat(notice.place().table() + notice.place().line()).isPositive();
                });
    }

    @Property(tries = 20)
    void theSumOfAGroupIsLeftAloneAndNoticed(@ForAll("reports2023") AnnualReport report, @ForAll Medium medium)
            throws IOException {
        Document page = page(report);
        Element first = Objects.requireNonNull(page.selectFirst("th:containsOwn(1.申请人无正当理由逾期不补正)"));
        Element row = Objects.requireNonNull(first.parent());
        Element sum = new Element("tr").append("<th colspan=\"2\">（六）其他处理</th>" + "<td>0</td>".repeat(7));
        row.before(sum);
        Element results = Objects.requireNonNull(page.selectFirst("th:containsOwn(三、本年度办理结果)"));
        results.attr("rowspan", Integer.toString(Integer.parseInt(results.attr("rowspan")) + 1));

        FormReading reading = read(page, medium, false);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.applications()).contains(report.applications());
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.ROW_IGNORED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.printed()).contains("其他处理"));
    }

    @Property(tries = 20)
    void anAmountHasTheUnitOfItsHeadOrOfItsCell(@ForAll("reports2023") AnnualReport report, @ForAll Medium medium)
            throws IOException {
        for (List<String> printed : List.of(
                List.of("本年收费金额（单位：万元）", "59237.2449", "592372449", ""),
                List.of("本年收费金额（单位：元）", "592372449", "592372449", ""),
                List.of("本年收费金额", "59237.2449", "592372449", "UNIT_ASSUMED"),
                List.of("本年收费金额", "592,372,449元", "592372449", "NORMALIZED_NUMBER"),
                List.of("本年收费金额（单位：万元）", "5.92372449亿元", "592372449", "TEXT_WITH_NUMBER"))) {
            Document page = page(report);
            Objects.requireNonNull(page.selectFirst("th:containsOwn(本年收费金额)")).text(printed.get(0));
            Objects.requireNonNull(page.selectFirst(AMOUNT)).text(printed.get(1));

            FormReading reading = read(page, medium, false);

            assertThat(reading.problems()).isEmpty();
            ProactiveTable2021 table = (ProactiveTable2021) reading.proactive().orElseThrow();
            assertThat(table.amount()).contains(Yuan.of(Long.parseLong(printed.get(2))));
            if (!printed.get(3).isEmpty()) {
                assertThat(reading.notices()).extracting(Notice::kind).contains(NoticeKind.valueOf(printed.get(3)));
            }
        }
    }

    private static Document page(AnnualReport report) {
        Document page = Jsoup.parse(FormRenderer.official().html(report));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private static FormReading read(Document page, Medium medium, boolean gbk) throws IOException {
        byte[] bytes = medium.write(page);
        if (gbk && (medium == Medium.HTML || medium == Medium.TEXT)) {
            bytes = new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName("GBK"));
        }
        return FormReader.create().read(Documents.read(bytes, "").page());
    }
}
