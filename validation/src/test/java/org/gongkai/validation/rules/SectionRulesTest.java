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

class SectionRulesTest {

    @Test
    void aReportWithItsSixPartsHolds() {
        assertThat(validate(with("正文", ReportSection.values())).count(RuleOutcome.HOLDS))
                .isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(ReportSection.class)
    void aPartThatIsNotThereIsNamed(ReportSection missing) {
        ReportSection[] others = Arrays.stream(ReportSection.values())
                .filter(section -> section != missing)
                .toArray(ReportSection[]::new);

        assertThat(validate(with("正文", others)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.cells()).extracting(Cell::pointer).containsExactly("/narrative/" + missing.token());
            assertThat(finding.message(Locale.CHINESE)).contains(missing.heading());
        });
    }

    @Test
    void aPartMayHaveItsTableAloneButNotNothing() {
        assertThat(validate(with(" ", ReportSection.values())).findings())
                .flatExtracting(Finding::cells)
                .extracting(Cell::pointer)
                .containsExactly("/narrative/overview", "/narrative/problemsAndImprovement", "/narrative/otherMatters");
    }

    @Test
    void figuresWithoutAnyTextCannotBeAssessed() {
        assertThat(validate(with("")).findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
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
