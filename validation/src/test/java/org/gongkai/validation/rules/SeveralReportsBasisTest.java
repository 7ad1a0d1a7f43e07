package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules over several reports rest on. */
class SeveralReportsBasisTest {

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsCitedOrSaysThatItIsHeuristic(Rule<?> rule) {
        if (rule.basis().kind() != BasisKind.HEURISTIC) {
            assertThat(rule.basis().citations()).isNotEmpty();
        }
        assertThat(rule.title().zh()).isNotBlank();
        assertThat(rule.title().en()).isNotBlank();
    }

    static Stream<Rule<?>> rules() {
        return Stream.of(
                        SeriesRules.ruleSet().rules(),
                        SummaryRules.ruleSet().rules(),
                        List.of(SectionRules.SECTIONS, ApplicationAndDisputeRules.ZERO_WITH_DISPUTE))
                .flatMap(List::stream);
    }

    @Test
    void theSetsAreNamedAndHaveTheirRules() {
        assertThat(SeriesRules.ruleSet().id()).isEqualTo("series");
        assertThat(SummaryRules.ruleSet().id()).isEqualTo("summary");
        assertThat(SeriesRules.ruleSet().rules())
                .extracting(Rule::id)
                .extracting(RuleId::toString)
                .containsExactly(
                        "applications.carry-over",
                        "applications.carry-over-kinds",
                        "disputes.pending-again",
                        "proactive.in-force-roll",
                        "proactive.items-roll",
                        "proactive.total-roll",
                        "report.same-as-last-year",
                        "applications.share-shift",
                        "proactive.unit");
        assertThat(SummaryRules.ruleSet().rules())
                .extracting(Rule::id)
                .extracting(RuleId::toString)
                .containsExactly(
                        "summary.sum",
                        "summary.editions",
                        "summary.unit-missing",
                        "summary.unit-once",
                        "summary.unit-counted");
    }
}
