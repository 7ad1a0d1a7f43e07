package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose report a page is, of which year, and when it was published. */
class TitlePageTest {

    private static final FormRenderer FORM = FormRenderer.official();
    private static final AnnualReport REPORT = Tancheng.report2020();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "郯城县人民政府2020年政府信息公开工作年度报告 = 郯城县人民政府 = 2020",
                "郯城县财政局 2020 年政府信息公开年报 = 郯城县财政局 = 2020",
                "2020年度郯城县财政局政府信息公开工作报告 = 郯城县财政局 = 2020",
                "郯城县財政局２０２０年政府信息公開工作年度報告 = 郯城县財政局 = 2020",
                "郯城县财政局二〇二〇年政务公开工作情况报告 = 郯城县财政局 = 2020",
                "首页 > 政府信息公开 > 郯城县财政局2020年政府信息公开工作年度报告 = 郯城县财政局 = 2020",
                "2019年政府信息公开年报 | 郯城县财政局2020年政府信息公开年报 | 政策2021年 = 郯城县财政局 = 2020",
                "当前位置：首页 | 年报 | 郯城县财政局2020年政府信息公开工作年度报告 = 郯城县财政局 = 2020"
            })
    void theTitleNamesAgencyAndYear(String title, String agency, int year) {
        FormReading reading = read(title);

        assertThat(reading.problems()).isEmpty();
        AnnualReport report = reading.report().orElseThrow();
        assertThat(report.agency().name()).isEqualTo(agency);
        assertThat(report.year()).isEqualTo(year);
        assertThat(reading.notices())
                .filteredOn(notice -> notice.kind() == NoticeKind.ASSUMED)
                .extracting(Notice::label)
                .containsExactly("统计范围");
    }

    @Test
    void theWayToThePageIsNoName() {
        FormReading reading = read("首页 > 政府信息公开年报 > 2020年政府信息公开工作年度报告", "郯城县人民政府");

        assertThat(reading.report().orElseThrow().agency().name()).isEqualTo("郯城县人民政府");
    }

    @Test
    void ofSeveralTitlesThatWithTheNameOfAnAgencyCounts() {
        assertThat(read("郯城要闻2020年政府信息公开工作年度报告", "郯城县财政局2020年政府信息公开工作年度报告", "郯城县审计局2020年政府信息公开工作年度报告")
                        .report()
                        .orElseThrow()
                        .agency()
                        .name())
                .isEqualTo("郯城县财政局");
    }

    @Test
    void titlesOfOtherYearsBesideThatOfTheReportAreNoticed() {
        FormReading reading = read("郯城县财政局2019年政府信息公开工作年度报告", "郯城县财政局2020年政府信息公开工作年度报告");

        assertThat(reading.notices()).anySatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.ASSUMED);
            assertThat(notice.label()).isEqualTo("报告年度");
            assertThat(notice.detail()).isEqualTo("2019");
        });
    }

    @Test
    void aTitleOfAYearBeforeTheFirstFormIsNotThatOfTheReport() {
        String first = "郯城县财政局" + AnnualReport.FIRST_YEAR + "年政府信息公开工作年度报告";

        assertThat(read("郯城县财政局" + (AnnualReport.FIRST_YEAR - 1) + "年政府信息公开工作年度报告", first)
                        .report()
                        .orElseThrow()
                        .year())
                .isEqualTo(AnnualReport.FIRST_YEAR);
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void aNameOfMoreThanFortyCharactersIsNone(int length, boolean isName) {
        String name = "某".repeat(length - 1) + "局";

        assertThat(read(name + "2020年政府信息公开工作年度报告").report().isPresent()).isEqualTo(isName);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void aLineOfMoreThanTwoHundredCharactersIsNoTitle(int length, boolean isTitle) {
        String name = "郯城县财政局";
        String rest = "2020年政府信息公开工作年度报告";
        String line = name + " ".repeat(length - name.length() - rest.length()) + rest;

        assertThat(read(line).report().isPresent()).isEqualTo(isTitle);
    }

    @Test
    void aPageWithoutTitleIsReadIfItIsSaidWhoseItIsAndOfWhichYear() {
        Page page = page(List.of());

        assertThat(FormReader.create().read(page).problems())
                .extracting(Notice::kind, Notice::label)
                .containsExactly(tuple(NoticeKind.NOT_STATED, "行政机关名称"), tuple(NoticeKind.NOT_STATED, "报告年度"));
        assertThat(FormReader.create()
                        .withAgency(REPORT.agency())
                        .withYear(2020)
                        .read(page)
                        .report())
                .isPresent();
    }

    private static FormReading read(String... preamble) {
        return FormReader.create().read(page(List.of(preamble)));
    }

    private static Page page(List<String> preamble) {
        Page.Builder page = Page.builder();
        preamble.forEach(page::paragraph);
        return page.table(FORM.grid(REPORT.proactive()))
                .table(FORM.grid(REPORT.applications()))
                .table(FORM.grid(REPORT.disputes()))
                .build();
    }
}
