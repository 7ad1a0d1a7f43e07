package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.application.Application;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountRow;
import org.gongkai.tabulation.Tabulation;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

class RegisterAndReportRulesTest {

    private static final Validator<RegisterAndReport> VALIDATOR = Validator.of(RegisterAndReportRules.ruleSet());

    @Provide
    Arbitrary<List<Application>> registers() {
        return Applications.registers();
    }

    @Property(tries = 200)
    void aReportOfTheRegisterAgreesAndEveryOtherCellIsFoundWithItsApplications(
            @ForAll("registers") List<Application> register, @ForAll @IntRange(max = 160) int cell) {
        Tabulation tabulation = Tabulation.of(register, List.of(), 2020, FormEdition.FORM_2019);
        AnnualReport report = Tancheng.report2020()
                .withApplications(tabulation.applications())
                .withDisputes(tabulation.disputes());
        ApplicationTable table = tabulation.applications();

        assertThat(validate(tabulation, report).findings()).isEmpty();

        AnnualReport wrong = report.withApplications(table.with(cell, table.orZero(cell) + 1));
        assertThat(validate(tabulation, wrong).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.difference()).hasValue(1);
            assertThat(finding.cells().get(0).pointer())
                    .isEqualTo(table.layout().pointer(cell));
            assertThat(finding.cells().stream().skip(1).map(each -> each.value().toString()))
                    .containsExactlyElementsOf(tabulation.applicationsBehind(cell).stream()
                            .limit(50)
                            .toList());
        });
    }

    @Example
    void aBlankIsAZeroOrCannotBeAssessed() {
        Tabulation empty = Tabulation.of(List.of(), List.of(), 2020, FormEdition.FORM_2019);
        AnnualReport blank = Tancheng.report2020()
                .withApplications(empty.applications().with(3, CountRow.NOT_STATED))
                .withDisputes(empty.disputes());

        assertThat(validate(empty, blank).heldWithBlanks())
                .singleElement()
                .satisfies(held ->
                        assertThat(held.blanks()).extracting(Cell::value).noneMatch(value -> value.isStated()));
        assertThat(VALIDATOR
                        .withBlankPolicy(BlankPolicy.UNKNOWN)
                        .validate(new RegisterAndReport(empty, blank))
                        .findings())
                .extracting(Finding::outcome)
                .containsExactly(RuleOutcome.NOT_ASSESSABLE);
    }

    @Example
    void tablesOfDifferentEditionsCannotBeCompared() {
        Tabulation of2021 = Tabulation.of(List.of(), List.of(), 2020, FormEdition.FORM_2021);

        ValidationResult result = validate(of2021, Tancheng.report2020().withDisputes(of2021.disputes()));

        assertThat(result.findings())
                .extracting(finding -> finding.rule().toString(), Finding::outcome)
                .containsExactly(tuple("register.applications-published", RuleOutcome.NOT_ASSESSABLE));
    }

    @Example
    void aRegisterOfAnotherYearIsRejected() {
        Tabulation of2021 = Tabulation.of(List.of(), List.of(), 2021, FormEdition.FORM_2021);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterAndReport(of2021, Tancheng.report2020()))
                .withMessage("a register of 2021 with a report of 2020");
    }

    private static ValidationResult validate(Tabulation tabulation, AnnualReport report) {
        return VALIDATOR.validate(new RegisterAndReport(tabulation, report));
    }
}
