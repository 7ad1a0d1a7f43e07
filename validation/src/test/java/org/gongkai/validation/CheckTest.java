package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.text.Text;

class CheckTest {

    private static final Text STATEMENT = Text.of("甲不大于乙", "a is at most b");
    private static final Cell ONE = Cell.of("/a", "甲", Figure.of(1));
    private static final Cell TWO = Cell.of("/b", "乙", Figure.of(2));
    private static final Cell BLANK = Cell.of("/c", "丙", Figure.notStated());

    @Property
    void aConditionOverStatedCellsHoldsOrIsViolated(@ForAll boolean condition, @ForAll BlankPolicy policy) {
        ValidationResult result = that(policy, condition, ONE, TWO);

        assertThat(result.count(condition ? RuleOutcome.HOLDS : RuleOutcome.VIOLATED))
                .isEqualTo(1);
        assertThat(result.tallies())
                .singleElement()
                .extracting(RuleTally::items)
                .isEqualTo(1);
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.cells()).containsExactly(ONE, TWO));
    }

    @Example
    void aViolationOfOneCellSaysWhatStandsThere() {
        assertThat(that(BlankPolicy.AS_ZERO, false, ONE).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("a is at most b, was 1");
        assertThat(that(BlankPolicy.AS_ZERO, false, ONE, TWO).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("a is at most b");
        assertThat(that(BlankPolicy.AS_ZERO, false).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("a is at most b");
    }

    @Example
    void aConditionThatHoldsOverABlankIsListedUnlessBlanksAreUnknown() {
        ValidationResult asZero = that(BlankPolicy.AS_ZERO, true, ONE, BLANK);

        assertThat(asZero.count(RuleOutcome.HOLDS)).isEqualTo(1);
        assertThat(asZero.heldWithBlanks()).singleElement().satisfies(held -> {
            assertThat(held.statement()).isEqualTo(STATEMENT);
            assertThat(held.blanks()).containsExactly(BLANK);
        });
        assertNotAssessable(that(BlankPolicy.UNKNOWN, true, ONE, BLANK), ONE, BLANK);
    }

    @Property
    void aConditionThatABlankCouldMendIsNotAssessable(@ForAll BlankPolicy policy) {
        assertNotAssessable(that(policy, false, ONE, BLANK), ONE, BLANK);
    }

    @Property
    void nothingIsSaidWhereNoCellIsStated(@ForAll boolean condition, @ForAll BlankPolicy policy) {
        assertNotAssessable(that(policy, condition, BLANK), BLANK);
    }

    @Example
    void withoutAStatementTheTitleOfTheRuleIsWhatMustHold() {
        assertThat(check(BlankPolicy.AS_ZERO, check -> check.that(false, ONE)).findings())
                .extracting(Finding::statement)
                .containsExactly(Text.of("题", "title"));
    }

    private static void assertNotAssessable(ValidationResult result, Cell... cells) {
        assertThat(result.isComplete()).isFalse();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.NOT_ASSESSABLE);
            assertThat(finding.cells()).containsExactly(cells);
        });
    }

    private static ValidationResult that(BlankPolicy policy, boolean condition, Cell... cells) {
        return check(policy, check -> check.that(condition, STATEMENT, cells));
    }

    private static ValidationResult check(BlankPolicy policy, Consumer<Check> said) {
        Rule<Cell> rule =
                Rule.<Cell>builder("any.condition").title("题", "title").check((cell, check) -> said.accept(check));
        return Validator.of(RuleSet.of("one", each -> Subject.unnamed(), List.of(rule)))
                .withBlankPolicy(policy)
                .validate(ONE);
    }
}
