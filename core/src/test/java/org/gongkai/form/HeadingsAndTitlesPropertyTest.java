package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Reports;
import org.gongkai.page.Grid;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;

/** Whatever the wording of its headings and its title, a page reads to the same report. */
class HeadingsAndTitlesPropertyTest {

    private static final FormRenderer FORM = FormRenderer.official();

    private static final Map<ReportSection, List<String>> HEADINGS = Map.of(
            ReportSection.OVERVIEW,
            List.of("一、总体情况", "一、概述", "一、工作概述", "一、政府信息公开工作总体情况", "第一部分 总体情况", "一．總體情況", "总体情况："),
            ReportSection.PROACTIVE_DISCLOSURE,
            List.of("二、主动公开政府信息情况", "二、行政机关主动公开政府信息的情况", "第二部分：主动公开政府信息情况", "二、主動公開政府信息情況、"),
            ReportSection.APPLICATIONS,
            List.of("三、收到和处理政府信息公开申请情况", "三、行政机关收到与处理政府信息公开申请的情况", "三、依申请公开政府信息情况", "3、收到和处理政府信息公开申请情况"),
            ReportSection.DISPUTES,
            List.of("四、政府信息公开行政复议及行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况", "四、政府信息公开行政复议和行政诉讼情况。", "四、复议、诉讼情况"),
            ReportSection.PROBLEMS_AND_IMPROVEMENT,
            List.of("五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况", "五、存在问题与下一步打算", "五、存在的主要問題及改進情況"),
            ReportSection.OTHER_MATTERS,
            List.of("六、其他需要报告的事项", "六、其他事项", "六、其它需要报告的事项：", "六、需要报告的其他事项"));

    /** Titles with the agency, the year and the year in Chinese digits in their places. */
    private static final List<String> TITLES = List.of(
            "%1$s%2$d年政府信息公开工作年度报告",
            "%1$s\n%2$d年政府信息公开工作年度报告",
            "%1$s%2$d年度政府信息\n公开工作年度报告",
            "%1$s\n%2$d年度\n政府信息公开工作年度报告",
            "%1$s\n政府信息公开工作%2$d年度报告",
            "%2$d年度%1$s政府信息公开工作报告",
            "%2$d年政府信息公开工作年度报告\n%1$s",
            "%1$s关于%2$d年政府信息公开工作情况的报告",
            "%1$s%3$s年政府信息公开年报",
            "标题：%1$s%2$d年政府信息公开工作年度报告\n索引号：0001",
            "首页 > 政府信息公开年报 > 部门\n【年报】%1$s%2$d年政府信息公开工作年度报告（图片版）",
            "2019年政府信息公开年报\n%1$s%2$d年政府信息公开工作年度报告\n2018年政府信息公开年报",
            "根据《条例》和《关于做好2019年度政府信息公开工作年度报告编制工作的通知》（国办公开办函〔2019〕60号）要求，现公布%1$s%2$d年政府信息公开工作年度报告。");

    private static final List<String> AGENCIES = List.of(
            "郯城县人民政府", "某市某区综合行政执法局", "某县某镇人民政府", "某省交通运输厅", "某县机构编制委员会办公室", "某市人民政府外事办公室", "某区某街道办事处", "某市對外贸易局");

    /** The day of publication in the ways in which pages have it. */
    private static final List<String> DAYS = List.of(
            "发布日期：%1$s",
            "日期:%1$s 来源：某网", "[%1$s]", "成文日期：2010-01-01 公开日期：%1$s", "来源：某局 %1$s 09:18 【字体：大】", "发布时间：\n%1$s");

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.annual().withoutNarrative();
    }

    @Provide
    Arbitrary<Map<ReportSection, Integer>> choices() {
        return Arbitraries.maps(
                        Arbitraries.of(ReportSection.class),
                        Arbitraries.integers().between(0, 99))
                .ofSize(ReportSection.values().length);
    }

    @Property(tries = 200)
    void aPageReadsToTheSameReport(
            @ForAll("reports") AnnualReport report,
            @ForAll("choices") Map<ReportSection, Integer> choices,
            @ForAll("titles") String title,
            @ForAll("agencies") String agency,
            @ForAll("days") String day) {
        LocalDate published = LocalDate.of(report.year() + 1, 1, 29);
        Page.Builder page = Page.builder();
        lines(page, title.formatted(agency, report.year(), chinese(report.year())));
        lines(page, day.formatted(published));
        for (ReportSection section : ReportSection.values()) {
            List<String> headings = HEADINGS.get(section);
            lines(page, headings.get(choices.get(section) % headings.size()));
            lines(page, "文字" + section.ordinal() + "。");
            FormText.table(report, section)
                    .map(HeadingsAndTitlesPropertyTest::grid)
                    .ifPresent(page::table);
        }

        FormReading reading = FormReader.create().read(page.build());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.agency().orElseThrow().name()).isEqualTo(agency);
        assertThat(reading.year()).hasValue(report.year());
        assertThat(reading.publishedOn()).contains(published);
        AnnualReport read = reading.report().orElseThrow();
        assertThat(read.proactive()).isEqualTo(report.proactive());
        assertThat(read.applications()).isEqualTo(report.applications());
        assertThat(read.disputes()).isEqualTo(report.disputes());
        for (ReportSection section : ReportSection.values()) {
            assertThat(read.narrative()).containsEntry(section, "文字" + section.ordinal() + "。");
        }
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(TITLES);
    }

    @Provide
    Arbitrary<String> agencies() {
        return Arbitraries.of(AGENCIES);
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of(DAYS);
    }

    private static Grid grid(CountTable table) {
        return FORM.grid(table);
    }

    private static void lines(Page.Builder page, String text) {
        text.lines().forEach(page::paragraph);
    }

    private static String chinese(int year) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(year).chars().forEach(c -> digits.append("〇一二三四五六七八九".charAt(c - '0')));
        return digits.toString();
    }
}
