package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.gongkai.agency.AdministrativeLevel;
import org.gongkai.agency.Agency;
import org.gongkai.agency.AgencyKind;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportRulesTest {

    @Test
    void everyTableIsOnTheFormOfItsYear() {
        assertThat(validate(ReportRules.EDITION, Tancheng.report2020()).count(RuleOutcome.HOLDS))
                .isEqualTo(2);
    }

    @Test
    void theRulesOfOneEditionTellOfATableOnTheOther() {
        AnnualReport mixed = Tancheng.report2020().withProactive(ProactiveTable.notStated(FormEdition.FORM_2021));
        RuleSet<AnnualReport> of2019 = AnnualReportRules.ruleSet(FormEdition.FORM_2019);
        RuleSet<AnnualReport> of2021 = AnnualReportRules.ruleSet(FormEdition.FORM_2021);

        assertThat(of2019.name()).isEqualTo("annual-report/2019@1");
        assertThat(of2019.rules()).extracting(rule -> rule.id().toString()).contains("proactive.change-floor");
        assertThat(of2021.rules()).extracting(rule -> rule.id().toString()).doesNotContain("proactive.change-floor");
        assertThat(Validator.of(of2019).validate(Tancheng.report2020()).findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("report.deadline", "report.sections");
        assertThat(Validator.of(of2019).validate(mixed).findings())
                .filteredOn(finding -> finding.rule().toString().equals("report.on-form"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.cells()).extracting(Cell::pointer).contains("/proactive/edition"));
        assertThat(Validator.of(of2021).validate(Tancheng.report2020()).findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("report.deadline", "report.sections", "report.on-form", "report.on-form");
    }

    @ParameterizedTest
    @EnumSource
    void theRuleOfAnEditionRestsOnItsNotice(FormEdition edition) {
        Rule<AnnualReport> rule = ReportRules.onForm(edition);

        assertThat(rule.id()).hasToString("report.on-form");
        assertThat(rule.basis().toString()).contains(edition == FormEdition.FORM_2019 ? "2019" : "2021");
        assertThat(validate(rule, Tancheng.report2020()).count(RuleOutcome.HOLDS))
                .isEqualTo(edition == FormEdition.FORM_2019 ? 2 : 0);
    }

    @Test
    void aTableOnTheOtherFormIsNamedByItself() {
        AnnualReport mixed = Tancheng.report2020().withProactive(ProactiveTable.notStated(FormEdition.FORM_2021));

        assertThat(validate(ReportRules.EDITION, mixed).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cells())
                            .extracting(Cell::pointer)
                            .containsExactly("/year", "/proactive/edition");
                    assertThat(finding.expected()).isEqualTo(Figure.of("2019"));
                    assertThat(finding.actual()).isEqualTo(Figure.of("2021"));
                    assertThat(finding.difference()).isEmpty();
                });
        assertThat(validate(
                                ReportRules.EDITION,
                                mixed.withApplications(ApplicationTable.notStated(FormEdition.FORM_2021)))
                        .count(RuleOutcome.VIOLATED))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNMENT, COUNTY, 2021-03-31, HOLDS",
        "GOVERNMENT, COUNTY, 2021-04-01, VIOLATED",
        "DEPARTMENT, COUNTY, 2021-01-31, HOLDS",
        "DEPARTMENT, COUNTY, 2021-02-01, VIOLATED",
        "AUTHORIZED_ORGANIZATION, PROVINCE, 2021-02-01, VIOLATED",
        "GOVERNMENT, , 2021-03-31, HOLDS",
        "GOVERNMENT, , 2021-04-01, NOT_ASSESSABLE",
        ", COUNTY, 2021-01-31, HOLDS",
        ", COUNTY, 2021-02-01, NOT_ASSESSABLE",
        ", COUNTY, 2021-04-01, VIOLATED",
        ", , 2021-04-01, NOT_ASSESSABLE",
        "DEPARTMENT, COUNTY, 2020-12-31, HOLDS"
    })
    void publicationIsDueByKindAndLevel(
            AgencyKind kind, AdministrativeLevel level, LocalDate publishedOn, RuleOutcome outcome) {
        ValidationResult result = validate(ReportRules.DEADLINE, published(kind, level, publishedOn));

        assertThat(result.count(outcome)).isEqualTo(1);
    }

    @Test
    void lateIsCountedInDays() {
        AnnualReport late = published(AgencyKind.GOVERNMENT, AdministrativeLevel.COUNTY, LocalDate.of(2021, 4, 2));

        assertThat(validate(ReportRules.DEADLINE, late).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected()).isEqualTo(Figure.of("2021-03-31"));
                    assertThat(finding.difference()).hasValue(2);
                    assertThat(finding.message(Locale.ENGLISH))
                            .contains("bound 2021-03-31, was 2021-04-02, difference 2");
                    assertThat(finding.message(Locale.CHINESE)).endsWith("界限为 2021-03-31，实为 2021-04-02，相差 2");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "某县水务局, 2021-01-31, HOLDS",
        "某县水务局, 2021-02-01, VIOLATED",
        "某省财政厅, 2021-02-01, VIOLATED",
        "某市财政局, 2021-02-01, VIOLATED",
        "某县人民政府, 2021-03-31, HOLDS",
        "某县人民政府, 2021-04-01, VIOLATED",
        "某市人民政府办公室, 2021-01-31, HOLDS",
        "某市人民政府办公室, 2021-03-31, NOT_ASSESSABLE",
        "某市人民政府办公室, 2021-04-01, VIOLATED",
        "某县某镇人民政府, 2021-01-20, HOLDS",
        "某县某镇人民政府, 2021-04-01, NOT_ASSESSABLE",
        "某区某街道办事处, 2021-04-01, NOT_ASSESSABLE",
        "某开发区管理委员会, 2021-04-01, NOT_ASSESSABLE"
    })
    void publicationIsDueByWhatTheNameTells(String name, LocalDate publishedOn, RuleOutcome outcome) {
        ValidationResult result = validate(ReportRules.DEADLINE, of(Agency.of(name), 2020, publishedOn));

        assertThat(result.count(outcome)).isEqualTo(1);
        assertThat(result.count(RuleOutcome.HOLDS) + result.findings().size()).isEqualTo(1);
    }

    @Test
    void withoutADayOfPublicationTheDeadlineCannotBeAssessed() {
        assertThat(validate(ReportRules.DEADLINE, Tancheng.report2020()).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
                    assertThat(finding.message(Locale.CHINESE)).isEqualTo("公布日期不晚于2021-03-31（第四十九条）；无法判断，缺少：公布日期");
                    assertThat(finding.message(Locale.ENGLISH)).endsWith("not assessable, not stated: published on");
                });
    }

    @Test
    void aTownshipIsToldThatArticle49SetsItNoDay() {
        AnnualReport township = of(Agency.of("某县某镇人民政府"), 2020, LocalDate.of(2021, 12, 1));

        assertThat(validate(ReportRules.DEADLINE, township).findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("公布日期不晚于当地规定的期限（第四十九条没有规定乡镇、街道的期限）；无法判断");
    }

    @Test
    void whatIsInferredFromTheNameIsToldAsInferred() {
        LocalDate late = LocalDate.of(2021, 12, 1);
        Agency named = Agency.of("某县某镇人民政府");
        Agency known = Agency.builder()
                .name(named.name())
                .kind(AgencyKind.GOVERNMENT)
                .level(AdministrativeLevel.TOWNSHIP)
                .build();

        assertThat(validate(ReportRules.DEADLINE, of(named, 2020, late))
                        .findings()
                        .get(0)
                        .cells())
                .extracting(Cell::label)
                .containsExactly("行政层级（由名称推断）", "机关类型（由名称推断）", "公布日期");
        assertThat(validate(ReportRules.DEADLINE, of(known, 2020, late))
                        .findings()
                        .get(0)
                        .cells())
                .extracting(Cell::label)
                .containsExactly("行政层级", "机关类型", "公布日期");
    }

    @ParameterizedTest
    @CsvSource({
        "某县水务局, 2018, 2019-03-31, HOLDS",
        "某县水务局, 2018, 2019-04-01, VIOLATED",
        "某县某镇人民政府, 2017, 2018-04-01, VIOLATED",
        "某县水务局, 2019, 2020-02-01, VIOLATED",
        "某县某镇人民政府, 2019, 2020-04-01, NOT_ASSESSABLE"
    })
    void reportsOfTheYearsUpTo2018AreDueByTheRegulationOf2007(
            String name, int year, LocalDate publishedOn, RuleOutcome outcome) {
        ValidationResult result = validate(ReportRules.DEADLINE, of(Agency.of(name), year, publishedOn));

        assertThat(result.count(outcome)).isEqualTo(1);
        assertThat(ReportRules.DEADLINE.basis().toString()).contains("第492号", "第711号");
    }

    @Test
    void reportsOfTheYearsUpTo2018HaveNoFormToBeOn() {
        AnnualReport before = of(Agency.of("某县水务局"), 2018, LocalDate.of(2019, 3, 1));

        assertThat(validate(ReportRules.EDITION, before).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
                    assertThat(finding.message(Locale.CHINESE)).startsWith("全国统一格式自2019年度报告起使用，2018年度没有应当使用的格式");
                });
    }

    @Test
    void aRegionCanSetEarlierDays() {
        Rule<AnnualReport> early = ReportRules.deadline(MonthDay.of(1, 28), MonthDay.of(2, 20));
        AnnualReport report = published(AgencyKind.GOVERNMENT, AdministrativeLevel.COUNTY, LocalDate.of(2021, 2, 21));

        assertThat(validate(early, report).findings())
                .extracting(Finding::expected)
                .containsExactly(Figure.of("2021-02-20"));
        assertThat(early.id()).isEqualTo(ReportRules.DEADLINE.id());
    }

    @ParameterizedTest
    @CsvSource({
        "某县水务局, 2021-01, HOLDS",
        "某县水务局, 2021-02, VIOLATED",
        "某县人民政府, 2021-02, HOLDS",
        "某县人民政府, 2021-03, HOLDS",
        "某县人民政府, 2021-04, VIOLATED",
        "某开发区管理委员会, 2021-02, NOT_ASSESSABLE",
        "某县某镇人民政府, 2021-04, NOT_ASSESSABLE"
    })
    void theMonthOfPublicationDecidesWhereAllItsDaysAreAlike(String name, YearMonth month, RuleOutcome outcome) {
        ValidationResult result = validate(ReportRules.DEADLINE, publishedIn(name, month));

        assertThat(result.count(outcome)).isEqualTo(1);
        assertThat(result.count(RuleOutcome.HOLDS) + result.findings().size()).isEqualTo(1);
    }

    @Test
    void aMonthThatIsTooLateIsNamedWithoutDays() {
        assertThat(validate(ReportRules.DEADLINE, publishedIn("某县水务局", YearMonth.of(2021, 2)))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.CHINESE)).contains("界限为 2021-01-31，实为 2021-02");
                    assertThat(finding.difference()).isEmpty();
                    assertThat(finding.cells()).extracting(Cell::pointer).containsExactly("/publishedIn");
                });
    }

    @Test
    void aMonthWithDaysOnBothSidesOfTheLastDoesNotDecide() {
        Rule<AnnualReport> early = ReportRules.deadline(MonthDay.of(1, 20), MonthDay.of(2, 20));

        assertThat(validate(early, publishedIn("某县水务局", YearMonth.of(2021, 1))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
                    assertThat(finding.message(Locale.CHINESE)).contains("只知公布于2021-01，仅凭月份不能确定");
                    assertThat(finding.message(Locale.ENGLISH)).contains("only the month is known");
                });
    }

    private static AnnualReport publishedIn(String name, YearMonth month) {
        return AnnualReport.builder()
                .from(Tancheng.report2020())
                .agency(Agency.of(name))
                .publishedIn(month)
                .build();
    }

    private static AnnualReport published(AgencyKind kind, AdministrativeLevel level, LocalDate publishedOn) {
        Agency.Builder agency = Agency.builder().name("某机关");
        if (kind != null) {
            agency.kind(kind);
        }
        if (level != null) {
            agency.level(level);
        }
        return of(agency.build(), 2020, publishedOn);
    }

    private static AnnualReport of(Agency agency, int year, LocalDate publishedOn) {
        return AnnualReport.builder()
                .from(Tancheng.report2020())
                .agency(agency)
                .year(year)
                .publishedOn(publishedOn)
                .build();
    }

    private static ValidationResult validate(Rule<AnnualReport> rule, AnnualReport report) {
        return Validator.of(RuleSet.of("one", checked -> Subject.unnamed(), List.of(rule)))
                .validate(report);
    }
}
