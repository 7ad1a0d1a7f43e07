package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.ReportSection.APPLICATIONS;
import static org.gongkai.report.ReportSection.DISPUTES;
import static org.gongkai.report.ReportSection.OTHER_MATTERS;
import static org.gongkai.report.ReportSection.OVERVIEW;
import static org.gongkai.report.ReportSection.PROACTIVE_DISCLOSURE;

import java.util.List;
import java.util.Map;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.report.ReportSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are headings of the parts of a report, and what text is of which part. */
// Mutants that survive: PartHeading: what parts are about is worked out on loading, before a mutant; no rest begins
// with
// a space. Sections: of two headings of the same wording it is the same which counts.
class SectionsTest {

    @ParameterizedTest
    @CsvSource({
        "一、总体情况, OVERVIEW",
        "一 、总 体 情 况, OVERVIEW",
        "一、概述, OVERVIEW",
        "一、工作概述, OVERVIEW",
        "一、政府信息公开工作总体情况, OVERVIEW",
        "一、政府信息公开总体工作情况, OVERVIEW",
        "一、总体公开情况说明, OVERVIEW",
        "一、政府信息公开工作的基本概况, OVERVIEW",
        "一、2023年度政府信息公开工作总体情况, OVERVIEW",
        "第一部分 总体情况, OVERVIEW",
        "第一部分：概述, OVERVIEW",
        "一.总体情况, OVERVIEW",
        "一總體情況, OVERVIEW",
        "1、总体情况, OVERVIEW",
        "## 一、总体情况, OVERVIEW",
        "**一、总体情况**, OVERVIEW",
        "一、总体情况 |, OVERVIEW",
        "总体情况, OVERVIEW",
        "二、主动公开政府信息情况, PROACTIVE_DISCLOSURE",
        "二、行政机关主动公开政府信息的情况, PROACTIVE_DISCLOSURE",
        "二、主动公开政府信息情况（单位：件）, PROACTIVE_DISCLOSURE",
        "二、主動公開政府信息情況, PROACTIVE_DISCLOSURE",
        "二、政府信息主动公开情况, PROACTIVE_DISCLOSURE",
        "三、收到和处理政府信息公开申请情况, APPLICATIONS",
        "三、收到和处理政府信息公开申请情况、, APPLICATIONS",
        "三、行政机关收到和处理政府信息公开申请的情况, APPLICATIONS",
        "三、收到与处理政府信息公开申请情况, APPLICATIONS",
        "三、收到和办理政府信息公开申请的情况, APPLICATIONS",
        "三、收到处理政府信息公开申请情况, APPLICATIONS",
        "三、依申请公开政府信息情况, APPLICATIONS",
        "四、政府信息公开行政复议及行政诉讼情况, DISPUTES",
        "四、政府信息公开行政复议和行政诉讼情况, DISPUTES",
        "四、政府信息公开行政复议、行政诉讼的情况, DISPUTES",
        "四、政府信息公开行政复议行政诉讼情况。, DISPUTES",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况, DISPUTES",
        "四、因政府信息公开申请行政复议、提起行政诉讼情况, DISPUTES",
        "四、政府信息公开复议、诉讼情况, DISPUTES",
        "五、存在的主要问题及改进情况, PROBLEMS_AND_IMPROVEMENT",
        "五、政府信息公开工作存在的主要问题及改进情况, PROBLEMS_AND_IMPROVEMENT",
        "五、存在的主要问题和改进措施, PROBLEMS_AND_IMPROVEMENT",
        "五、存在问题及下一步工作打算, PROBLEMS_AND_IMPROVEMENT",
        "五、存在的不足与改进, PROBLEMS_AND_IMPROVEMENT",
        "五、存在的主要問題及改進(jìn)情況, PROBLEMS_AND_IMPROVEMENT",
        "六、其他需要报告的事项, OTHER_MATTERS",
        "六、其它需要报告事项：, OTHER_MATTERS",
        "六、需要报告的其他事项, OTHER_MATTERS",
        "六、其他事项, OTHER_MATTERS",
        "六、其他, OTHER_MATTERS"
    })
    void aHeadingNamesItsPart(String line, ReportSection section) {
        assertThat(PartHeading.of(line).orElseThrow().section()).contains(section);
        assertThat(sections(line, "文字。").narrative()).isEqualTo(Map.of(section, "文字。"));
    }

    @ParameterizedTest
    @EnumSource
    void theHeadingOfTheFormNamesItsPart(ReportSection section) {
        assertThat(PartHeading.of(section.heading()).orElseThrow().section()).contains(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、本年新收政府信息公开申请数量",
                "一、本年新收政府信",
                "二、上年转结政府信息公开申请数量",
                "二、上年結轉政府信息公開申請數量",
                "三、本年度办理结果",
                "三、本年度办",
                "四、结转下年度继续办理",
                "四、结转下年度继续办理 | 0 | 0",
                "（一）主动公开政府信息情况",
                "（二）收到和处理政府信息公开申请情况。2023年收到3件。",
                "1.主动公开政府信息情况",
                "第二十条第（一）项",
                "总体情况良好",
                "总体情况如下，各项工作平稳",
                "一是总体情况良好。",
                "一、加强组织领导，明确责任分工",
                "一、加强领导。成立了政府信息公开工作领导小组。",
                "存在的主要问题：",
                "其他",
                "主动公开",
                "行政复议",
                "二、",
                "12",
                ""
            })
    void aLineThatOnlyBeginsLikeAHeadingIsNone(String line) {
        assertThat(PartHeading.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体情况。2023年我局公开12条。, 2023年我局公开12条。",
        "一、总体情况：2023年我局公开12条。, 2023年我局公开12条。",
        "一、总体情况　2023年我局公开12条。, 2023年我局公开12条。",
        "一、总体情况。, ''"
    })
    void whatFollowsTheHeadingOnItsLineIsTextOfThePart(String line, String text) {
        assertThat(sections(line).narrative()).isEqualTo(Map.of(OVERVIEW, text));
    }

    @Test
    void headingsWithinALineBeginTheirParts() {
        Sections sections = sections("现公布年度报告。 一、总体情况 公开12条。 二、主动公开政府信息情况");

        assertThat(sections.preamble()).containsExactly("现公布年度报告。");
        assertThat(sections.narrative()).isEqualTo(Map.of(OVERVIEW, "公开12条。", PROACTIVE_DISCLOSURE, ""));
    }

    @Test
    void ofTwoHeadingsOfAPartThatInTheWordsOfTheFormCounts() {
        Sections sections = sections(
                "一、总体情况",
                "主动公开政府信息情况",
                "公开12条。",
                "依申请公开情况",
                "二、主动公开政府信息情况",
                "见下表。",
                "三、收到和处理政府信息公开申请情况",
                "四、依申请公开收费情况",
                "未收费。",
                "四、政府信息公开行政复议、行政诉讼情况",
                "无。");

        assertThat(sections.narrative())
                .isEqualTo(Map.of(
                        OVERVIEW, "主动公开政府信息情况\n公开12条。\n依申请公开情况",
                        PROACTIVE_DISCLOSURE, "见下表。",
                        APPLICATIONS, "",
                        DISPUTES, "无。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"四、政府网站建设情况", "四、工作保障情况：", "四、附件", "第四部分 监督与保障"})
    void aPartThatTheFormDoesNotHaveEndsTheOneBeforeAndIsNoticed(String heading) {
        Sections sections = sections("一、总体情况", "公开12条。", heading, "另有说明。", "六、其他需要报告的事项", "无。");
        NoticeCollector noticing = new NoticeCollector();
        sections.notice(noticing);

        assertThat(sections.narrative()).isEqualTo(Map.of(OVERVIEW, "公开12条。", OTHER_MATTERS, "无。"));
        assertThat(noticing.notices())
                .containsExactly(new Notice(NoticeKind.SECTION_UNKNOWN, Place.ofLine(3), "", heading, ""));
    }

    @Test
    void aNumberedListWithinAPartIsItsText() {
        Sections sections =
                sections("一、总体情况", "一、主动公开", "12条。", "二、依申请公开", "3件。", "三、平台建设", "四、监督保障", "二、主动公开政府信息情况", "见下表。");

        assertThat(sections.narrative())
                .isEqualTo(
                        Map.of(OVERVIEW, "一、主动公开\n12条。\n二、依申请公开\n3件。\n三、平台建设\n四、监督保障", PROACTIVE_DISCLOSURE, "见下表。"));
    }

    @Test
    void aHeadingThatIsARowOfATableBeginsItsPart() {
        Page page = Page.builder()
                .paragraph("一、总体情况")
                .paragraph("公开12条。")
                .table(Grid.of(List.of(
                        List.of("二、主动公开政府信息情况", "", ""), List.of("规章", "0", "0"), List.of("二、", "三、依申请公开情况", "0"))))
                .paragraph("见上表。")
                .build();

        assertThat(new Sections(page).narrative()).isEqualTo(Map.of(OVERVIEW, "公开12条。", PROACTIVE_DISCLOSURE, "见上表。"));
    }

    @Test
    void aRowOfATableWithoutANumberBeginsNoPart() {
        Page page = Page.builder()
                .paragraph("一、总体情况")
                .paragraph("公开12条。")
                .table(Grid.of(List.of(List.of("收到和处理政府信息公开申请情况", "", ""), List.of("新收", "0", "0"))))
                .paragraph("见上表。")
                .build();

        assertThat(new Sections(page).narrative()).isEqualTo(Map.of(OVERVIEW, "公开12条。\n见上表。"));
    }

    private static Sections sections(String... lines) {
        Page.Builder page = Page.builder();
        for (int i = 0; i < lines.length; i++) {
            page.paragraph(lines[i], i + 1);
        }
        return new Sections(page.build());
    }
}
