package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a report must tell of, and what it says of itself. */
class ReportTextRulesTest {

    private static ValidationResult validate(AnnualReport report) {
        return Validator.of(NarrativeRules.ruleSet()).validate(report);
    }

    private static List<Finding> findings(AnnualReport report) {
        return validate(report).findings();
    }

    @Test
    void aTextThatTellsAllThatItMustHasNoFinding() {
        ValidationResult result = validate(ToldReports.whole());

        assertThat(result.findings()).isEmpty();
        assertThat(NarrativeRules.ruleSet().rules().stream()
                        .filter(rule -> rule == OverviewRules.ASPECTS
                                || rule == OverviewRules.SUPERVISION_RESULTS
                                || rule == ProblemRules.PROBLEMS_AND_MEASURES
                                || rule == FeeNoticeRules.STATED
                                || rule == CitedFormRules.IN_FORCE
                                || rule == PartListRules.LISTED
                                || rule == SelfDescriptionRules.PERIOD
                                || rule == SelfDescriptionRules.OWN_TITLE
                                || rule == SelfDescriptionRules.WHERE))
                .hasSize(9);
        // One each, two of part five, the Regulation beside the form, the beginning of part one beside the title.
        assertThat(result.count(RuleOutcome.HOLDS)).isEqualTo(12);
    }

    static Stream<Arguments> plantedFaults() {
        String overview = ToldReports.whole().narrative().get(ReportSection.OVERVIEW);
        String problems = ToldReports.whole().narrative().get(ReportSection.PROBLEMS_AND_IMPROVEMENT);
        return Stream.of(
                of(
                        "narrative.aspects",
                        "依申请公开",
                        ReportSection.OVERVIEW,
                        overview.replace("（二）依申请公开。畅通受理渠道，依法答复申请人。\n", "")),
                of(
                        "narrative.aspects",
                        "政府信息管理",
                        ReportSection.OVERVIEW,
                        overview.replace("（三）政府信息管理。严格保密审查。\n", "").replace("维护政府网站栏目", "开设政府网站")),
                of(
                        "narrative.aspects",
                        "平台建设",
                        ReportSection.OVERVIEW,
                        overview.replace("（四）政府信息公开平台建设。维护政府网站栏目。\n", "").replace("渠道", "方式")),
                of("narrative.supervision-results", "工作考核", ReportSection.OVERVIEW, overview.replace("将公开纳入年度考核，", "")),
                of("narrative.supervision-results", "社会评议", ReportSection.OVERVIEW, overview.replace("邀请群众代表评议，", "")),
                of(
                        "narrative.supervision-results",
                        "责任追究",
                        ReportSection.OVERVIEW,
                        overview.replace("，没有需要追究责任的情形", "")),
                of(
                        "narrative.problems-and-measures",
                        "存在的主要问题",
                        ReportSection.PROBLEMS_AND_IMPROVEMENT,
                        problems.substring(problems.indexOf("下一步"))),
                of(
                        "narrative.problems-and-measures",
                        "改进情况",
                        ReportSection.PROBLEMS_AND_IMPROVEMENT,
                        problems.substring(0, problems.indexOf("下一步"))),
                of(
                        "narrative.problems-and-measures",
                        "存在的主要问题",
                        ReportSection.PROBLEMS_AND_IMPROVEMENT,
                        "目前没有发现明显问题。下一步继续做好各项工作，组织培训。"),
                of("narrative.fee-statement", "信息处理费", ReportSection.OTHER_MATTERS, "无其他需要报告的事项。"),
                of("narrative.own-title", "2022", ReportSection.OVERVIEW, overview.replace("2023年，", "2022年，")),
                of("narrative.own-title", "2022", ReportSection.PROBLEMS_AND_IMPROVEMENT, "2022年，" + problems),
                of("narrative.own-title", "2022年政府信息公开工作年度报告", "某县人民政府2023年", "某县人民政府2022年"),
                of("narrative.own-title", "某市水务局", "某县人民政府2023年", "某市水务局2023年"),
                of("narrative.form-in-force", "国办公开办函〔2019〕60号", "〔2021〕30号", "〔2019〕60号"),
                of("narrative.form-in-force", "国办公开办函(2019)60号", "〔2021〕30号", "（2019）60号"),
                of("narrative.form-in-force", "492号", "711号", "492号"),
                of("narrative.parts-listed", "7个部分", "六个部分", "七个部分"),
                of("narrative.parts-listed", "列出5个", "总体情况、主动", "主动"),
                of("narrative.period", "2022年1月1日起至12月31日", "自2023年1月1日", "自2022年1月1日"),
                of("narrative.period", "11月30日", "12月31日", "11月30日"),
                of("narrative.where-published", "在何处", "本报告电子版可在某县人民政府门户网站下载。", ""));
    }

    private static Arguments of(String rule, String told, ReportSection section, String text) {
        return Arguments.of(rule, told, ToldReports.with(section, text));
    }

    private static Arguments of(String rule, String told, String words, String others) {
        return Arguments.of(rule, told, ToldReports.replacing(words, others));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void plantedFaults(String rule, String told, AnnualReport report) {
        assertThat(findings(report)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString(rule);
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.message(Locale.CHINESE)).contains(told);
            assertThat(finding.cells()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"我局通过政务新媒体公开信息10条，收到申请2件，落实三审制度，专人负责，定期培训。", "一是公开公示各类信息。二是受理公开申请。三是审核把关。四是办好公众号。五是加强组织领导。"})
    void anAspectToldInOtherWordsIsTold(String overview) {
        assertThat(findings(AnnualReport.builder()
                        .from(ToldReports.of(Agency.of("某县水务局")))
                        .build()))
                .isEmpty();
        assertThat(findings(ToldReports.with(ReportSection.OVERVIEW, overview)))
                .extracting(finding -> finding.rule().toString())
                .doesNotContain("narrative.aspects");
    }

    @ParameterizedTest
    @CsvSource({"某县水务局", "某街道办事处", "某县人民政府办公室"})
    void onlyGovernmentsTellOfTheResultsOfSupervision(String agency) {
        AnnualReport report = AnnualReport.builder()
                .from(ToldReports.with(ReportSection.OVERVIEW, "主动公开信息，受理公开申请，审核把关，办好网站，专人负责。"))
                .agency(Agency.of(agency))
                .build();

        assertThat(findings(report))
                .extracting(finding -> finding.rule().toString())
                .doesNotContain("narrative.supervision-results");
    }

    @ParameterizedTest
    @ValueSource(strings = {"存在的问题：公开不及时。改进措施：加强培训。", "一是主动性不强；二是更新较慢。针对以上问题，我局已完善制度。", "政策解读需进一步丰富。今后，我们将做好以下工作。"})
    void problemsAndMeasuresAreToldInManyWords(String text) {
        assertThat(findings(ToldReports.with(ReportSection.PROBLEMS_AND_IMPROVEMENT, text)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分组成，可在网站查阅。",
                "本报告由政府信息公开工作总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况和其他需要报告的事项六部分组成，可在网站查阅。",
                "本报告由概述、主动公开情况、依申请公开情况、收费及减免情况、复议和诉讼情况、机构设置、保障经费和培训会议情况、存在问题及工作打算七个部分组成，可在网站查阅。",
                "本报告包括总体情况、主动公开政府信息情况等内容，统计期限为2023年1月1日至2023年12月31日，可在网站查阅。",
                "本报告数据统计自2023年1月至12月，可在网站查阅。现公布县政府2023年度政府信息公开年度报告。",
                "现将我县2023年政府信息公开工作年度报告公布如下，本报告可在网站查阅。",
                "根据《关于做好2022年政府信息公开工作年度报告编制工作的通知》，编制本报告，可在网站查阅。",
                "我县2019年依照国办公开办函〔2019〕60号、2021年起依照国办公开办函〔2021〕30号编制本报告，可在网站查阅。",
                "2023年，我县加强信息公开。现将工作情况报告如下。"
            })
    void whatPublishedReportsSayOfThemselvesIsRight(String introduction) {
        assertThat(findings(AnnualReport.builder()
                        .from(ToldReports.whole())
                        .introduction(introduction)
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"某市某县住房和城乡建设局, 县住建局", "某县农业农村局, 某市某县农业农村局", "某县人民政府办公室, 县政府办", "某区人民政府某街道办事处, 某街道"})
    void aShortNameIsTheAgencys(String agency, String called) {
        assertThat(findings(AnnualReport.builder()
                        .from(ToldReports.replacing("某县人民政府2023年", called + "2023年"))
                        .agency(Agency.of(agency))
                        .build()))
                .isEmpty();
    }

    @Test
    void ofATextThatIsNotWholeNothingIsMissed() {
        AnnualReport whole = ToldReports.whole();
        AnnualReport cut = AnnualReport.builder()
                .agency(whole.agency())
                .year(whole.year())
                .scope(whole.scope())
                .proactive(whole.proactive())
                .applications(whole.applications())
                .disputes(whole.disputes())
                .putNarrative(ReportSection.OVERVIEW, "公开。")
                .putNarrative(ReportSection.OTHER_MATTERS, "无。")
                .build();

        assertThat(findings(cut)).isEmpty();
    }
}
