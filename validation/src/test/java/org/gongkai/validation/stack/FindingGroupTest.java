package org.gongkai.validation.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.TableRow;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static final AnnualReport REPORT = Tancheng.assessable2020();
    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());

    @Test
    void aColumnOfTotalsLeftBlankIsOneSentence() {
        ApplicationTable blank = REPORT.applications();
        for (TableRow row : blank.layout().rows()) {
            blank = blank.with(row.cell(ColumnName.TOTAL), CountRow.NOT_STATED);
        }
        ValidationResult result = VALIDATOR.validate(REPORT.withApplications(blank));

        assertThat(result.findings()).hasSizeGreaterThan(5);
        assertThat(FindingGroup.of(result.findings())).singleElement().satisfies(group -> {
            assertThat(group.text().zh()).endsWith("项无法判断：“总计”一列的23格");
            assertThat(group.text().en()).endsWith("not stated: 23 of column total");
            assertThat(group.findings()).isEqualTo(result.findings());
        });
    }

    @Test
    void whatHoldsWithAColumnLeftBlankIsOneSentence() {
        ApplicationTable blank = REPORT.applications();
        for (TableRow row : blank.layout().rows()) {
            blank = blank.with(row.cell(ColumnName.RESEARCH_INSTITUTION), CountRow.NOT_STATED);
        }
        ValidationResult result = VALIDATOR.validate(REPORT.withApplications(blank));

        assertThat(FindingGroup.ofHeld(result.heldWithBlanks())).singleElement().satisfies(group -> {
            assertThat(group.text().zh()).endsWith("项把未填的格按 0 计才成立：“科研机构”一列的23格");
            assertThat(group.rules()).extracting(String::valueOf).containsExactly("applications.row-total");
        });
    }

    @Test
    void violationsAndWhatLacksMoreThanCellsAreSaidEachByItself() {
        AnnualReport wrong = AnnualReport.builder()
                .from(REPORT.withApplications(REPORT.applications().with(0, 59)))
                .agency(Agency.of("某开发区管理委员会"))
                .publishedOn(REPORT.publishedOn().orElseThrow().plusYears(1))
                .build();
        ValidationResult result = VALIDATOR.validate(wrong);
        List<FindingGroup> groups = FindingGroup.of(result.findings());

        assertThat(groups).hasSameSizeAs(result.findings()).hasSize(3);
        assertThat(groups).extracting(FindingGroup::findings).allMatch(findings -> findings.size() == 1);
    }
}
