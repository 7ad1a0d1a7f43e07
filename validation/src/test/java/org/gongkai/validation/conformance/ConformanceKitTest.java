package org.gongkai.validation.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleId;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.gongkai.validation.Validator;
import org.gongkai.validation.conformance.ConformanceKit.ListedRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** This library against the kit, whose documents and expected results are read from its files. */
class ConformanceKitTest {

    private static final ConformanceKit KIT = ConformanceKit.committed();

    @TestFactory
    Stream<DynamicTest> whatTheKitExpectsOfARuleComesOfIt() {
        return KIT.rules().stream()
                .map(rule -> dynamicTest(rule.toString(), () -> assertThat(failures(rule)).isEmpty()));
    }

    private static List<String> failures(ListedRule listed) {
        return failures(CheckedRuleSet.of(listed.ruleSet(), listed.parameters()), listed);
    }

    private static <S> List<String> failures(CheckedRuleSet<S> set, ListedRule listed) {
        Rule<S> rule = set.ruleSet().rule(RuleId.of(listed.rule()));
        Validator<S> validator = Validator.of(RuleSet.of("one", each -> Subject.unnamed(), List.of(rule)));
        List<String> failures = new ArrayList<>();
        for (ConformanceCase each : KIT.cases(listed)) {
            S subject = set.subject().apply(each.documents());
            Expected was = Expected.of(validator.withBlankPolicy(each.blankPolicy()).validate(subject));
            if (!was.equals(each.expected())) {
                failures.add(each + ": expected " + each.expected().json() + ", was " + was.json());
            }
        }
        return failures;
    }
}
