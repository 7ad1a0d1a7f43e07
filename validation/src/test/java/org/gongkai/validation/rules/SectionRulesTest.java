package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionRulesTest {

    @Test
    void aReportWithItsSixPartsHolds() {
        assertThat(validate(with("正文", ReportSection.values())).count(RuleOutcome.HOLDS))
                .isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERVIEW", "PROBLEMS_AND_IMPROVEMENT", "OTHER_MATTERS"})
    void aPartThatIsNotThereIsNamed(ReportSection missing) {
        ReportSection[] others = Arrays.stream(ReportSection.values())
                .filter(section -> section != missing)
                .toArray(ReportSection[]::new);

        assertThat(validate(with("正文", others)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.cells()).extracting(Cell::pointer).containsExactly("/narrative/" + missing.token());
            assertThat(finding.message(Locale.CHINESE)).isEqualTo("“" + missing.heading() + "”：应有这一部分，报告中没有");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PROACTIVE_DISCLOSURE", "APPLICATIONS", "DISPUTES"})
    void aPartWithATableIsThereWithItsTable(ReportSection withTable) {
        ReportSection[] others = Arrays.stream(ReportSection.values())
                .filter(section -> section != withTable)
                .toArray(ReportSection[]::new);

        assertThat(validate(with("正文", others)).findings()).isEmpty();
    }

    @Test
    void aPartMayHaveItsTableAloneButNotNothing() {
        assertThat(validate(with(" ", ReportSection.values())).findings())
                .flatExtracting(Finding::cells)
                .extracting(Cell::pointer)
                .containsExactly("/narrative/overview", "/narrative/problemsAndImprovement", "/narrative/otherMatters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", "略", "（略）", "没有。", "暂无。", "2023年度无。", "本年度我局无相关情况。", "无此类情况", "/", "——", "不涉及。"})
    void partsOneAndFiveSaySomethingAndPartSixMayNot(String nothing) {
        assertThat(validate(with(nothing, ReportSection.values())).findings())
                .flatExtracting(Finding::cells)
                .extracting(Cell::pointer)
                .containsExactly("/narrative/overview", "/narrative/problemsAndImprovement");
        assertThat(validate(with(nothing, ReportSection.values())).findings())
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.CHINESE)).endsWith("：应有内容，只写了“" + nothing + "”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无障碍浏览有待改进。", "没有及时更新栏目。", "略有不足，公开不够及时。", "无申请。", "存在更新不及时的问题。"})
    void whatBeginsLikeNothingCanSaySomething(String something) {
        assertThat(validate(with(something, ReportSection.values())).findings()).isEmpty();
    }

    @Test
    void figuresWithoutAnyTextCannotBeAssessed() {
        assertThat(validate(with("")).findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
    }

    @Test
    void aTextThatIsKeptOfTwoPartsCannotBeAssessed() {
        assertThat(validate(with("正文", ReportSection.OVERVIEW, ReportSection.OTHER_MATTERS))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
                    assertThat(finding.message(Locale.CHINESE)).endsWith("无法判断，缺少：各部分的标题和正文");
                });
    }

    @Test
    void aTextThatIsKeptOfThreePartsIsAssessed() {
        assertThat(validate(with(
                                "正文",
                                ReportSection.OVERVIEW,
                                ReportSection.PROACTIVE_DISCLOSURE,
                                ReportSection.DISPUTES))
                        .findings())
                .flatExtracting(Finding::cells)
                .extracting(Cell::pointer)
                .containsExactly("/narrative/problemsAndImprovement", "/narrative/otherMatters");
    }

    @Test
    void aTextOfMoreThanTwentyFourCharactersSaysSomething() {
        assertThat(validate(with("无" + "。".repeat(23), ReportSection.values())).findings())
                .hasSize(2);
        assertThat(validate(with("无" + "。".repeat(24), ReportSection.values())).findings())
                .isEmpty();
    }

    private static AnnualReport with(String text, ReportSection... sections) {
        AnnualReport tancheng = Tancheng.report2020();
        AnnualReport.Builder report = AnnualReport.builder()
                .agency(tancheng.agency())
                .year(tancheng.year())
                .scope(tancheng.scope())
                .proactive(tancheng.proactive())
                .applications(tancheng.applications())
                .disputes(tancheng.disputes());
        Arrays.stream(sections).forEach(section -> report.putNarrative(section, text));
        return report.build();
    }

    private static ValidationResult validate(AnnualReport report) {
        return Validator.of(RuleSet.of("one", each -> Subject.unnamed(), List.of(SectionRules.SECTIONS)))
                .validate(report);
    }
}
