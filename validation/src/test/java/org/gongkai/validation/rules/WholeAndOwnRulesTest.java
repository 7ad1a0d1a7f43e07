package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Summaries;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportScope;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

/** The government alone is a part of the whole. */
class WholeAndOwnRulesTest {

    private static ValidationResult validate(AnnualReport whole, AnnualReport own) {
        return Validator.of(WholeAndOwnRules.ruleSet()).validate(new WholeAndOwn(whole, own));
    }

    private static AnnualReport of(ReportScope scope, AnnualReport report) {
        return AnnualReport.builder().from(report).scope(scope).build();
    }

    @Provide
    Arbitrary<SummaryAndUnits> summaries() {
        return Summaries.annual().map(each -> SummaryAndUnits.of(each.summary(), each.units()));
    }

    @Property(tries = 50)
    void everyUnitIsWithinItsSummary(@ForAll("summaries") SummaryAndUnits subject) {
        for (AnnualReport unit : subject.units()) {
            assertThat(validate(of(ReportScope.SUMMARY, subject.summary()), of(ReportScope.OWN, unit))
                            .count(RuleOutcome.VIOLATED))
                    .isZero();
        }
    }

    @Example
    void aCountThatIsGreaterThanThatOfTheWholeIsNamed() {
        AnnualReport whole = Tancheng.report2020();
        AnnualReport own = of(ReportScope.OWN, whole);
        for (int cell : new int[] {0, 5, 100}) {
            AnnualReport more = own.withApplications(
                    own.applications().with(cell, own.applications().orZero(cell) + 1));

            assertThat(validate(whole, more).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
                assertThat(finding.cells().get(0).pointer())
                        .isEqualTo("/own" + own.applications().layout().pointer(cell));
            });
        }
        assertThat(validate(whole, own).findings()).isEmpty();
    }

    @Example
    void thePairIsOfOneYearAndTwoScopes() {
        AnnualReport whole = Tancheng.report2020();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WholeAndOwn(whole, whole))
                .withMessageContaining("alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WholeAndOwn(
                        whole,
                        AnnualReport.builder()
                                .from(of(ReportScope.OWN, whole))
                                .year(2019)
                                .build()))
                .withMessageContaining("2019");
    }
}
