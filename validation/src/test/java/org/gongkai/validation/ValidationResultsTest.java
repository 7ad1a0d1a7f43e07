package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ColumnName;
import org.gongkai.report.CountRow;
import org.gongkai.report.RowName;
import org.gongkai.text.Text;
import org.gongkai.validation.arbitraries.SerialCopies;
import org.gongkai.validation.rules.AnnualReportRules;

class ValidationResultsTest {

    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());
    private static final AnnualReport REPORT = Tancheng.assessable2020();

    private final AnnualReport broken =
            REPORT.withApplications(REPORT.applications().with(0, 59));
    private final AnnualReport ofOther = AnnualReport.builder()
            .from(broken)
            .agency(Agency.of("某局"))
            .year(2019)
            .publishedOn(LocalDate.of(2020, 1, 20))
            .build();

    private static ValidationResults check(AnnualReport... reports) {
        return Stream.of(reports).map(VALIDATOR::validate).collect(ValidationResults.collector());
    }

    @Provide
    Arbitrary<ValidationResults> results() {
        return Reports.annual()
                .withoutNarrative()
                .ofAnyCells()
                .map(VALIDATOR::validate)
                .list()
                .ofMaxSize(4)
                .map(ValidationResults::of);
    }

    @Example
    void resultsAreGroupedByAgencyYearAndRule() {
        ValidationResults results = check(REPORT, broken, ofOther);

        assertThat(results.byAgency().keySet()).containsExactly("某局", "郯城县人民政府");
        assertThat(results.byAgency().get("郯城县人民政府").results()).hasSize(2);
        assertThat(results.byYear().keySet()).containsExactly(2019, 2020);
        assertThat(results.byRule().keySet())
                .containsExactly(RuleId.of("applications.balance"), RuleId.of("applications.row-total"));
        assertThat(results.byRule().get(RuleId.of("applications.balance")))
                .extracting(each -> each.subject().year().orElseThrow())
                .containsExactly(2020, 2019);
        assertThat(results.where(result -> result.subject().year().orElseThrow() == 2019))
                .isEqualTo(check(ofOther));
        assertThat(results.isValid()).isFalse();
        assertThat(check(REPORT).isValid()).isTrue();
        assertThat(results).hasToString("3 results: 176 hold, 4 violated, 0 not assessable");
    }

    @Example
    void theTableOfRulesAddsUpOverAllResults() {
        ValidationResults results = check(broken, ofOther);
        RuleTally balance = results.tallies().get(0);

        assertThat(balance.rule()).isEqualTo(RuleId.of("applications.balance"));
        assertThat(balance.items()).isEqualTo(14);
        assertThat(balance.holds()).isEqualTo(12);
        assertThat(balance.violated()).isEqualTo(2);
        assertThat(balance.notAssessable()).isZero();
    }

    @Example
    void allResultsAreCompleteIfEachIs() {
        AnnualReport blank = REPORT.withApplications(
                REPORT.applications().with(0, CountRow.NOT_STATED).with(6, CountRow.NOT_STATED));
        ValidationResults results = check(REPORT, blank);

        assertThat(check(REPORT, REPORT).isComplete()).isTrue();
        assertThat(results.isComplete()).isFalse();
        assertThat(check(blank, REPORT).isComplete()).isFalse();
        assertThat(results.isValid()).isTrue();
        assertThat(results.tallies().get(0).items()).isEqualTo(14);
        assertThat(results.tallies().get(0).notAssessable()).isEqualTo(2);
    }

    @Property(tries = 50)
    void whatIsLeftOfSomeRulesAndOfTheOthersIsAllThereWas(@ForAll("results") ValidationResults results) {
        ValidationResults applications = results.ofRules(rule -> rule.toString().startsWith("applications."));
        ValidationResults others = results.ofRules(rule -> !rule.toString().startsWith("applications."));

        for (RuleOutcome outcome : RuleOutcome.values()) {
            assertThat(applications.count(outcome) + others.count(outcome)).isEqualTo(results.count(outcome));
        }
        assertThat(applications.findings().size() + others.findings().size())
                .isEqualTo(results.findings().size());
        List<RuleTally> tallies = new ArrayList<>(applications.tallies());
        tallies.addAll(others.tallies());
        assertThat(tallies).containsExactlyInAnyOrderElementsOf(results.tallies());
        assertThat(applications.isValid() && others.isValid()).isEqualTo(results.isValid());
        assertThat(applications.isComplete() && others.isComplete()).isEqualTo(results.isComplete());
    }

    @Property(tries = 50)
    void mergingIsAssociativeAndNoResultsAreItsIdentity(
            @ForAll("results") ValidationResults one,
            @ForAll("results") ValidationResults two,
            @ForAll("results") ValidationResults three) {
        ValidationResults none = ValidationResults.of(List.of());

        assertThat(one.merge(two).merge(three)).isEqualTo(one.merge(two.merge(three)));
        assertThat(one.merge(none)).isEqualTo(one).isEqualTo(none.merge(one));
        assertThat(one.merge(two).count(RuleOutcome.VIOLATED))
                .isEqualTo(one.count(RuleOutcome.VIOLATED) + two.count(RuleOutcome.VIOLATED));
    }

    @Property(tries = 50)
    void comparedWithThemselvesNothingIsNewAndNothingGone(@ForAll("results") ValidationResults results) {
        ResultsComparison comparison = results.comparedWith(results);

        assertThat(comparison.appeared()).isEmpty();
        assertThat(comparison.fixed()).isEmpty();
        assertThat(comparison.undecided()).isEmpty();
        assertThat(comparison.remaining()).hasSize(Math.toIntExact(results.count(RuleOutcome.VIOLATED)));
    }

    @Property(tries = 50)
    void everyEarlierViolationIsFixedOrThereOrUndecidedAndEveryLaterOneNewOrThere(
            @ForAll("results") ValidationResults earlier, @ForAll("results") ValidationResults later) {
        ResultsComparison comparison = later.comparedWith(earlier);

        assertThat(comparison.fixed().size()
                        + comparison.remaining().size()
                        + comparison.undecided().size())
                .isEqualTo(Math.toIntExact(earlier.count(RuleOutcome.VIOLATED)));
        assertThat(comparison.appeared().size() + comparison.remaining().size())
                .isEqualTo(Math.toIntExact(later.count(RuleOutcome.VIOLATED)));
    }

    @Example
    void aViolationIsFixedNewOrStillThereWhateverItsNumbers() {
        AnnualReport otherSlip = REPORT.withApplications(REPORT.applications().with(0, 58));
        AnnualReport elsewhere = REPORT.withDisputes(REPORT.disputes().with(4, 17));

        assertThat(check(REPORT).comparedWith(check(broken)).fixed()).hasSize(2);
        assertThat(check(otherSlip).comparedWith(check(broken)).remaining())
                .extracting(each -> each.finding().expected())
                .contains(Figure.of(59));
        assertThat(check(elsewhere).comparedWith(check(broken)).appeared())
                .singleElement()
                .satisfies(each -> assertThat(each.finding().rule()).isEqualTo(RuleId.of("disputes.sum")));
        assertThat(check(elsewhere).comparedWith(check(broken)).fixed()).hasSize(2);
    }

    @Example
    void ofTwoLikeViolationsTheOneThatIsGoneIsFixed() {
        ResultsComparison comparison = check(broken).comparedWith(check(broken, broken));

        assertThat(comparison.remaining()).hasSize(2);
        assertThat(comparison.fixed()).hasSize(2);
        assertThat(comparison.undecided()).isEmpty();
    }

    @Example
    void aFindingIsTheSameOneByItsCellsAndWithoutAnyByWhatItSays() {
        Text one = Text.of("甲", "one");
        Text other = Text.of("乙", "other");
        Cell cell = Cell.of("/any", "某", Figure.of(1));

        assertThat(violated(one).comparedWith(violated(one)).remaining()).hasSize(1);
        assertThat(violated(one).comparedWith(violated(other)).appeared()).hasSize(1);
        assertThat(violated(one, cell).comparedWith(violated(other, cell)).remaining())
                .hasSize(1);
    }

    private static ValidationResults violated(Text statement, Cell... cells) {
        Rule<AnnualReport> rule = Rule.<AnnualReport>builder("any.violated")
                .title("某", "any")
                .check((report, check) -> check.violated(statement, List.of(cells), Figure.of(1), Figure.of(2)));
        return ValidationResults.of(List.of(Validator.of(RuleSet.of("any", report -> Subject.unnamed(), List.of(rule)))
                .validate(REPORT)));
    }

    @Example
    void whatIsNotCheckedAgainOrCannotBeAssessedIsNotCalledFixed() {
        ValidationResults earlier = check(broken);
        AnnualReport blank = REPORT.withApplications(REPORT.applications()
                .with(
                        REPORT.applications().layout().row(RowName.RECEIVED).cell(ColumnName.TOTAL),
                        CountRow.NOT_STATED));
        ResultsComparison unassessed = check(blank).comparedWith(earlier);

        assertThat(check(ofOther).comparedWith(earlier).undecided()).hasSize(2);
        assertThat(earlier.ofRules(rule -> rule.equals(RuleId.of("disputes.sum")))
                        .comparedWith(earlier)
                        .undecided())
                .hasSize(2);
        assertThat(unassessed.undecided())
                .singleElement()
                .satisfies(each -> assertThat(each.finding().rule()).isEqualTo(RuleId.of("applications.row-total")));
        assertThat(unassessed.fixed())
                .singleElement()
                .satisfies(each -> assertThat(each.finding().rule()).isEqualTo(RuleId.of("applications.balance")));
    }

    @Example
    void resultsAndComparisonsAreSerializable() throws Exception {
        ValidationResults results = check(REPORT, broken);
        for (Object value : List.of(results, results.comparedWith(check(REPORT)))) {
            assertThat(SerialCopies.of(value)).isEqualTo(value);
        }
    }
}
