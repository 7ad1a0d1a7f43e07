package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report a page is, of which year and scope, and when it was published, in the shapes in which pages say so. */
class PublishedTitlesTest {

    private static final FormRenderer FORM = FormRenderer.official();
    private static final AnnualReport REPORT = Tancheng.report2020();

    record Beginning(String expected, List<String> lines) {

        @Override
        public String toString() {
            return expected;
        }
    }

    static Stream<Beginning> beginnings() throws IOException {
        List<Beginning> beginnings = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(PublishedTitlesTest.class.getResourceAsStream("titles.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("= ")) {
                    beginnings.add(new Beginning(line.substring(2), new ArrayList<>()));
                } else if (!line.startsWith("#")) {
                    beginnings.get(beginnings.size() - 1).lines.add(line);
                }
            }
        }
        return beginnings.stream();
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void theBeginningOfAPageIsRead(Beginning beginning) {
        FormReading reading = read(beginning.lines.toArray(String[]::new));

        assertThat(summary(reading)).isEqualTo(beginning.expected);
    }

    private static String summary(FormReading reading) {
        String scope = reading.notices().stream()
                .filter(notice -> notice.label().equals("统计范围"))
                .map(Notice::detail)
                .findFirst()
                .orElseThrow();
        return reading.agency().map(Agency::name).orElse("-")
                + ' '
                + (reading.year().isPresent() ? reading.year().getAsInt() : "-")
                + ' '
                + reading.publishedOn().map(LocalDate::toString).orElse("-")
                + ' '
                + scope;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布日期：2021-01-29",
                "发布时间: 2021/1/29 10:30",
                "公布时间：2021.1.29",
                "公开日期：2021年01月29日",
                "时间：2021-01-29 浏览次数：12",
                "来源：某局 日期：2021-01-29",
                "[2021-01-29]",
                "（2021年1月29日）",
                "2021-01-29 10:30:12 来源：某局",
                "二〇二一年一月二十九日",
                "成文日期：2021-01-20 发布日期：2021-01-29"
            })
    void theDayOfPublicationIsRead(String line) {
        assertThat(read("郯城县财政局2020年政府信息公开工作年度报告", line).publishedOn()).contains(LocalDate.of(2021, 1, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "成文日期：2021-01-29",
                "发文日期: 2021-01-29",
                "生成日期：2021-01-29 09:12",
                "更新时间：2021-01-29",
                "发布日期：2021-02-30",
                "发布日期：2021-01",
                "2019-01-29",
                "2020-12-31",
                "日期：2020-12-31",
                "2021年1月29日，郯城县财政局召开会议",
                "统计期限为2020年1月1日至2020年12月31日",
                "二○二一年二月"
            })
    void anotherDayIsNotThatOfPublication(String line) {
        assertThat(read("郯城县财政局2020年政府信息公开工作年度报告", line).publishedOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二○二一年二月",
                "二〇二一年二月",
                "2021年2月",
                "（2021年02月）",
                "2021 年 2 月",
                "发布日期：2021年2月",
                "发布时间: 2021年2月 浏览次数：12",
                "成文日期：2021年1月 发布日期：2021年2月"
            })
    void theMonthOfPublicationIsReadWhereNoDayIsTold(String line) {
        assertThat(read("郯城县财政局2020年政府信息公开工作年度报告", line).publishedIn()).contains(YearMonth.of(2021, 2));
        assertThat(read("郯城县财政局2020年政府信息公开工作年度报告", line, "[2021-02-03]"))
                .returns(Optional.of(LocalDate.of(2021, 2, 3)), FormReading::publishedOn)
                .returns(Optional.empty(), FormReading::publishedIn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "成文日期：2021年2月",
                "发文日期: 2021年2月",
                "更新时间：2021年2月",
                "2020年12月",
                "2021年13月",
                "发布日期：2021年2月30日",
                "2021年2月底",
                "2021年2月，郯城县财政局召开会议",
                "2021年2月 二十日左右",
                "截至2021年2月",
                "（2021年2月）印发的通知"
            })
    void anotherMonthIsNotThatOfPublication(String line) {
        assertThat(read("郯城县财政局2020年政府信息公开工作年度报告", line).publishedIn()).isEmpty();
    }

    @Test
    void ofSeveralMonthsThatStandAloneNoneIsThatOfPublication() {
        assertThat(read("2021年3月", "2021年2月", "郯城县财政局2020年政府信息公开工作年度报告").publishedIn())
                .isEmpty();
        assertThat(read("2021年3月", "2021年2月", "郯城县财政局2020年政府信息公开工作年度报告", "发布日期：2021年2月")
                        .publishedIn())
                .contains(YearMonth.of(2021, 2));
    }

    @Test
    void aDayBehindTheNameOfAnotherDayIsNotThatOfPublication() {
        assertThat(read("郯城县财政局2020年政府信息公开工作年度报告", "成文日期：", "2021-01-29", "公开方式：")
                        .publishedOn())
                .isEmpty();
        assertThat(read("郯城县财政局2020年政府信息公开工作年度报告", "发布日期：", "2021-01-29").publishedOn())
                .contains(LocalDate.of(2021, 1, 29));
        assertThat(read("郯城县财政局2020年政府信息公开工作年度报告", "时间：", "2021-01-29").publishedOn())
                .contains(LocalDate.of(2021, 1, 29));
    }

    @Test
    void anAgencyThatNoTitleNamesIsThatWhichPublished() {
        assertThat(read("2020年政府信息公开工作年度报告", "索引号：0001 发布机构：郯城县财政局").agency()).contains(Agency.of("郯城县财政局"));
    }

    @Test
    void aTableAboveTheTitleIsReadAsWell() {
        Page page = page(Page.builder()
                .table(Grid.of(List.of(
                        List.of("索引号：", "0001", "发布日期：", "2021-01-29"), List.of("名称：", "郯城县财政局2020年政府信息公开工作年度报告")))));

        FormReading reading = FormReader.create().read(page);

        assertThat(summary(reading)).isEqualTo("郯城县财政局 2020 2021-01-29 本级");
        assertThat(reading.preamble()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "由各镇、街道汇总编制, SUMMARY",
        "本报告汇总全县各级行政机关数据, SUMMARY",
        "本报告由县政府办公室综合各乡镇、县政府各部门年度报告编制, SUMMARY",
        "根据各部门、各乡镇年度报告汇总而成, SUMMARY",
        "根据各部门年度报告编制, SUMMARY",
        "（全县汇总）, SUMMARY",
        "某县综合行政执法局编制, OWN",
        "某县综合行政执法局根据各部门要求编制, OWN",
        "联系人：局综合科, OWN",
        "汇总我局各科室数据, OWN",
        "综合办公室汇总编制, OWN",
        "汇总2020年度官塘乡的政府信息公开年度报告编制而成, OWN",
        "根据《关于各部门做好年度报告的通知》编制, OWN"
    })
    void onlyAReportOfOtherAgenciesIsASummary(String line, ReportScope scope) {
        assertThat(read("郯城县财政局2020年政府信息公开工作年度报告", line).report().orElseThrow().scope())
                .isEqualTo(scope);
    }

    @ParameterizedTest
    @CsvSource({
        "郯城县人民政府, 全县共收到政府信息公开申请15件, SUMMARY",
        "某市人民政府办公室, 2020年全市行政机关收到政府信息公开申请15件, SUMMARY",
        "郯城县人民政府, 全县共收到政府信息公开申请15件，本级收到政府信息公开申请3件, OWN",
        "郯城县人民政府, 全县共发布信息15条, OWN",
        "郯城县人民政府, 本机关收到政府信息公开申请15件, OWN",
        "郯城县财政局, 全县共收到政府信息公开申请15件, OWN",
        "郯城县人民政府, 党政办汇总各部门信息, OWN",
        "郯城县人民政府, 本报告由各乡镇和各部门数据汇总而成, SUMMARY"
    })
    void theTextOfAGovernmentThatCountsThePlaceIsOfThePlace(String agency, String text, ReportScope scope) {
        assertThat(read(agency + "2020年政府信息公开工作年度报告", "一、总体情况", text + "。")
                        .report()
                        .orElseThrow()
                        .scope())
                .isEqualTo(scope);
    }

    private static FormReading read(String... lines) {
        Page.Builder page = Page.builder();
        Stream.of(lines).forEach(page::paragraph);
        return FormReader.create().read(page(page));
    }

    private static Page page(Page.Builder page) {
        return page.table(FORM.grid(REPORT.proactive()))
                .table(FORM.grid(REPORT.applications()))
                .table(FORM.grid(REPORT.disputes()))
                .build();
    }
}
