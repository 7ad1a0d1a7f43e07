package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.money.Yuan;
import org.gongkai.narrative.Narrative;
import org.gongkai.narrative.Statement;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.DocumentCounts;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ProactiveTable2021;
import org.gongkai.report.ReportAndPrevious;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.gongkai.report.RowName;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Severity;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeRulesTest {

    private static final AnnualReport TABLES = Tancheng.report2020();

    /** What the published report says, and what its tables have said in words. */
    private static final String OVERVIEW = "2020年，共发布政策文件128个，开展解读82个，解读率达到64%。\n"
            + "2020年共收到信件153件，其中建言献策类84件。\n"
            + "依申请公开方面，全县新收政府信息公开申请111件，上年结转1件，办结111件，结转下年度继续办理1件。\n"
            + "因政府信息公开被申请行政复议16件，被提起行政诉讼34件。\n"
            + "全年制发规范性文件3件；作出行政处罚决定2,947件；政府集中采购项目535个，采购总金额12.99亿元。";

    private static final String PART_THREE =
            "其中自然人申请95件，法人或其他组织申请16件。予以公开28件，部分公开15件，不予公开1件，" + "无法提供53件，不予处理1件，其他处理13件。";

    private static AnnualReport report(String overview) {
        return AnnualReport.builder()
                .from(TABLES)
                .putNarrative(ReportSection.OVERVIEW, overview)
                .build();
    }

    private static ValidationResult validate(AnnualReport report) {
        return Validator.of(NarrativeRules.ruleSet()).validate(report);
    }

    private static <S> ValidationResult validate(Rule<S> rule, S subject) {
        return Validator.of(RuleSet.of("one", checked -> Subject.unnamed(), List.of(rule)))
                .validate(subject);
    }

    @Test
    void whatTheTextOfThePublishedReportSaysHolds() {
        AnnualReport report = AnnualReport.builder()
                .from(report(OVERVIEW))
                .putNarrative(ReportSection.APPLICATIONS, PART_THREE)
                .build();

        ValidationResult result = validate(report);

        assertThat(result.findings()).isEmpty();
        assertThat(result.isComplete()).isTrue();
        // 4 + 8 of applications, 2 of disputes, 4 of proactive disclosure, 1 rate, 1 part, the year of part one.
        assertThat(result.count(RuleOutcome.HOLDS)).isEqualTo(21);
    }

    @Test
    void whateverNumberIsChangedIsReportedWithItsSentence() {
        AnnualReport report = report(OVERVIEW);
        List<Statement> stated = Narrative.of(report).statements().stream()
                .filter(statement -> statement.section() == ReportSection.OVERVIEW)
                .toList();
        assertThat(stated).hasSize(15);
        for (Statement statement : stated) {
            // Only 128, 82, 64, 153 and 84 bound one another; 999999 of documents makes the rate wrong, of letters
            // nothing.
            String changed = statement.text().equals("153件") ? "83件" : "999999" + statement.unit();
            String text = OVERVIEW.substring(0, statement.start()) + changed + OVERVIEW.substring(statement.end());

            List<Finding> findings = validate(report(text)).findings();

            assertThat(findings)
                    .as(changed + " for " + statement.text())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.rule().toString()).startsWith("narrative.");
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        Cell said = finding.cells().get(0);
                        assertThat(said.pointer()).isEqualTo("/narrative/overview");
                        assertThat(said.value().toString()).contains(changed);
                        assertThat(finding.message(Locale.CHINESE))
                                .contains(said.value().toString());
                        assertThat(finding.message(Locale.ENGLISH))
                                .contains(said.value().toString());
                    });
        }
    }

    @Test
    void aDisagreementNamesTheCell() {
        assertThat(validate(report("全年新收政府信息公开申请112件。")).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
                    assertThat(finding.cells())
                            .extracting(Cell::pointer)
                            .containsExactly("/narrative/overview", "/applications/received/total");
                    assertThat(finding.expected()).isEqualTo(Figure.of(111));
                    assertThat(finding.actual()).isEqualTo(Figure.of(112));
                    assertThat(finding.difference()).hasValue(1);
                    assertThat(finding.message(Locale.ENGLISH)).contains("received", "received / total", "112件");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全县共收到政府信息公开申请111件。",
                "全县共受理政府信息公开申请112件。",
                "全年收办政府信息公开申请112件，其中新收111件，上年结转1件。",
                "2019年共收到政府信息公开申请90件。",
                "县政府办公室收到政府信息公开申请17件。",
                "本级共收到政府信息公开申请17件。",
                "共收到政府信息公开申请17件（仅统计县政府办公室）。",
                "共收到信件300件，其中申请类184件。",
                "全县办理行政复议案件120件，行政应诉案件35件。",
                "全县扶贫项目36个，总金额1200万元。",
                "政府集中采购项目535个，采购总金额12.99亿元；公开扶贫项目36个，总金额1200万元。",
                "下一年计划收到政府信息公开申请200件。",
                "共收到政府信息公开申请200余件。"
            })
    void textThatMeansSomethingElseIsNoFinding(String text) {
        assertThat(validate(report(text)).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全年办理政府信息公开申请111件。, HOLDS",
        "全年办理政府信息公开申请130件。, HOLDS",
        "全年办理政府信息公开申请131件（含上年结转1件）。, HOLDS",
        "全年办理政府信息公开申请111件（含上年结转1件）。, HOLDS",
        "全年办理政府信息公开申请112件。, VIOLATED",
        "全年收到政府信息公开申请111件。, VIOLATED"
    })
    void whatIsHandledIsWhatCameInOrWhatWasConcluded(String text, RuleOutcome outcome) {
        ApplicationTable table = TABLES.applications();
        int received = table.layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);

        ValidationResult result =
                validate(NarrativeRules.APPLICATIONS, report(text).withApplications(table.with(received, 130)));

        assertThat(result.count(RuleOutcome.VIOLATED)).isEqualTo(outcome == RuleOutcome.VIOLATED ? 1 : 0);
        assertThat(result.count(outcome)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "narrative.applications, 本年新收政府信息公开申请3件。",
        "narrative.disputes, 因政府信息公开被申请行政复议3件。",
        "narrative.proactive, 全年制发规范性文件3件。"
    })
    void aBlankInTheTableCannotBeAssessed(String rule, String text) {
        AnnualReport blank = report(text)
                .withApplications(
                        ApplicationTable.notStated(TABLES.applications().edition()))
                .withDisputes(DisputeTable.notStated())
                .withProactive(ProactiveTable.notStated(TABLES.proactive().edition()));

        assertThat(validate(blank).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().toString()).isEqualTo(rule);
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "发布政策文件128个，开展解读82个，解读率达到64%。, HOLDS",
        "发布政策文件128个，开展解读82个，解读率达到64.1%。, HOLDS",
        "发布政策文件128个，开展解读82个，解读率达到64.06%。, HOLDS",
        "发布政策文件3个，开展解读2个，解读率66%。, HOLDS",
        "发布政策文件3个，开展解读2个，解读率67%。, HOLDS",
        "发布政策文件128个，开展解读82个，解读率达到65%。, VIOLATED",
        "发布政策文件128个，开展解读82个，解读率达到64.2%。, VIOLATED",
        "发布政策文件128个，开展解读82个，解读率100%。, NOT_ASSESSABLE",
        "发布政策文件0个，开展解读0个，解读率0%。, NOT_ASSESSABLE",
        "共收到信件153件，其中建言献策类84件，占54.9%。, HOLDS",
        "共收到信件153件，其中建言献策类84件，占56%。, VIOLATED"
    })
    void aRateIsRoundedOrCutOff(String text, RuleOutcome outcome) {
        assertThat(validate(NarrativeRules.RATE, report(text)).count(outcome)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "共收到信件153件，其中建言献策类84件。, HOLDS, 1",
        "共收到信件153件，其中建言献策类153件。, HOLDS, 1",
        "共收到信件153件，其中建言献策类154件。, VIOLATED, 1",
        "共收到信件153件，其中咨询类100件，其余53件。, HOLDS, 3",
        "共收到信件153件，其中咨询类100件，其余52件。, VIOLATED, 1",
        "共收到信件100件，其中网上60件、来访40件、咨询类70件、其余30件。, HOLDS, 5",
        "共收到信件1.2万件，其中咨询类1万件，其余1900件。, NOT_ASSESSABLE, 1"
    })
    void partsDoNotExceedTheirWholeAndAllOfThemAddUp(String text, RuleOutcome outcome, int times) {
        assertThat(validate(NarrativeRules.PARTS, report(text)).count(outcome)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({
        "本年制发规范性文件5件。, HOLDS, VIOLATED",
        "本年制发规范性文件3件。, VIOLATED, HOLDS",
        "本年废止规范性文件2件。, HOLDS,",
        "本年废止规范性文件3件。, VIOLATED,",
        "现行有效规范性文件25件。, HOLDS,",
        "现行有效规范性文件24件。, VIOLATED,",
        "作出行政许可决定12397件。, HOLDS, HOLDS",
        "作出行政许可决定12396件。, VIOLATED, VIOLATED",
        "作出行政强制决定158件。, HOLDS, HOLDS",
        "收取行政事业性收费38万元。, HOLDS,",
        "收取行政事业性收费39万元。, VIOLATED,",
        "政府集中采购项目535个。,, HOLDS",
        "政府集中采购项目534个。,, VIOLATED",
        "政府集中采购总金额12.99亿元。,, HOLDS"
    })
    void theTextIsHeldAgainstWhatTheTableOfItsEditionHas(String text, RuleOutcome on2021, RuleOutcome on2019) {
        AnnualReport of2021 = report(text)
                .withProactive(ProactiveTable2021.builder()
                        .normativeDocument(DocumentCounts.of(5, 2, 25))
                        .licenseDecisions(12_397)
                        .penaltyDecisions(2947)
                        .administrativeCompulsionDecisions(158)
                        .administrativeFeeAmount(Yuan.of(380_000))
                        .remainingZero()
                        .build());

        assertCounted(on2021, validate(NarrativeRules.PROACTIVE, of2021));
        assertCounted(on2019, validate(NarrativeRules.PROACTIVE, report(text)));
    }

    private static void assertCounted(RuleOutcome expected, ValidationResult result) {
        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(result.count(outcome)).as(outcome.name()).isEqualTo(outcome == expected ? 1 : 0);
        }
    }

    /** 办理 is said of what came in, with what was carried in or without it, and of what was concluded. */
    @ParameterizedTest
    @CsvSource({
        "全年共办理政府信息公开申请100件。, HOLDS",
        "全年处理依申请公开事项100件。, HOLDS",
        "全年承办政府信息公开申请100件。, HOLDS",
        "全年共办理政府信息公开申请111件。, HOLDS",
        "全年共办理政府信息公开申请112件。, HOLDS",
        "全年共办理政府信息公开申请99件。, VIOLATED",
        "全年收到政府信息公开申请100件。, VIOLATED",
        "全年收到政府信息公开申请111件。, HOLDS",
        "全年办结政府信息公开申请100件。, HOLDS",
        "全年办结政府信息公开申请111件。, VIOLATED"
    })
    void whatWasHandledIsWhatCameInOrWhatWasConcluded(String text, RuleOutcome expected) {
        ApplicationTable table = TABLES.applications();
        int processed = table.layout().row(RowName.PROCESSED).cell(ColumnName.TOTAL);

        assertCounted(
                expected,
                validate(NarrativeRules.APPLICATIONS, report(text).withApplications(table.with(processed, 100))));
    }

    @Test
    void aChangeIsOfTheReportThatStatesIt() {
        AnnualReport before = AnnualReport.builder().from(TABLES).year(2019).build();

        assertThat(Validator.of(NarrativeRules.changeRuleSet())
                        .validate(new ReportAndPrevious(report("新收政府信息公开申请111件，较上年增长11%。"), before))
                        .subject())
                .isEqualTo(Subject.of(TABLES));
    }

    @ParameterizedTest
    @CsvSource({
        "1.04万条, 10425条, HOLDS",
        "10425条, 1.04万条, HOLDS",
        "1.05万条, 10425条, VIOLATED",
        "10425条, 1.05万条, VIOLATED",
    })
    void theCoarserOfTwoFiguresDecidesWhetherTheyAgree(String one, String other, RuleOutcome expected) {
        String said = "全年通过县政府网站主动公开政府信息%s。";

        assertCounted(
                expected,
                validate(
                        NarrativeRules.PROACTIVE,
                        AnnualReport.builder()
                                .from(report(said.formatted(one)))
                                .putNarrative(ReportSection.PROACTIVE_DISCLOSURE, said.formatted(other))
                                .build()));
    }

    @Test
    void twoPartsThatSayTheSameAgree() {
        String said = "全年通过县政府网站主动公开政府信息%d条。";
        AnnualReport same = AnnualReport.builder()
                .from(report(said.formatted(10425)))
                .putNarrative(ReportSection.PROACTIVE_DISCLOSURE, said.formatted(10425))
                .build();
        AnnualReport other = AnnualReport.builder()
                .from(report(said.formatted(10425)))
                .putNarrative(ReportSection.PROACTIVE_DISCLOSURE, said.formatted(10452))
                .build();

        assertThat(validate(NarrativeRules.PROACTIVE, same).count(RuleOutcome.HOLDS))
                .isEqualTo(1);
        assertThat(validate(NarrativeRules.PROACTIVE, other).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .extracting(Cell::pointer)
                        .containsExactly("/narrative/overview", "/narrative/proactiveDisclosure"));
    }

    @ParameterizedTest
    @CsvSource({
        "新收政府信息公开申请111件，较上年增长11%。, 100, HOLDS",
        "新收政府信息公开申请111件，较上年增加11件，增长11%。, 100, HOLDS",
        "政府信息公开申请数量较去年回落12.6%。, 127, HOLDS",
        "新收政府信息公开申请111件，同比增长12%。, 100, VIOLATED",
        "新收政府信息公开申请111件，同比下降11%。, 100, VIOLATED",
        "新收政府信息公开申请111件，同比增长11%。, 0, NOT_ASSESSABLE"
    })
    void aChangeIsThatBetweenTwoYears(String text, long receivedBefore, RuleOutcome outcome) {
        ApplicationTable table = TABLES.applications();
        int received = table.layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL);
        AnnualReport previous = AnnualReport.builder()
                .from(TABLES)
                .year(2019)
                .applications(table.with(received, receivedBefore))
                .build();

        ValidationResult result = validate(NarrativeRules.CHANGE, new ReportAndPrevious(report(text), previous));

        assertThat(result.count(outcome)).isPositive();
        assertThat(result.findings()).hasSize(outcome == RuleOutcome.HOLDS ? 0 : 1);
    }

    @Test
    void theYearBeforeIsTheYearBefore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportAndPrevious(TABLES, TABLES))
                .withMessageContaining("2020");
        assertThat(NarrativeRules.changeRuleSet().rules())
                .containsExactly(NarrativeRules.CHANGE, CopyRules.FROM_LAST_YEAR);
    }

    @ParameterizedTest
    @CsvSource({"采购总金额129900元。, true", "采购总金额12.99亿元。, false", "采购总金额13.5亿元。, false"})
    void anAmountInTheOtherUnitIsSaidToBeOne(String text, boolean isOtherUnit) {
        assertThat(validate(report("政府集中采购项目535个，" + text)).findings().stream()
                        .filter(finding -> finding.message(Locale.CHINESE).contains("万元")
                                && finding.message(Locale.ENGLISH).contains("10 000 times")))
                .hasSize(isOtherUnit ? 1 : 0);
    }

    @Test
    void aFigureOfTheOfficeAloneIsHeldAgainstAReportOfTheOfficeAlone() {
        AnnualReport own = AnnualReport.builder()
                .from(report("本机关新收政府信息公开申请17件。"))
                .scope(ReportScope.OWN)
                .build();

        assertThat(validate(own).count(RuleOutcome.VIOLATED)).isEqualTo(1);
    }
}
