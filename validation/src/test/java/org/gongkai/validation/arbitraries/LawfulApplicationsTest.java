package org.gongkai.validation.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gongkai.application.Application;
import org.gongkai.application.EventKind;
import org.gongkai.arbitraries.Applications;
import org.gongkai.arbitraries.Breach;
import org.gongkai.arbitraries.Samples;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Severity;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.ApplicationRules;
import org.gongkai.validation.rules.RegisterRules;
import org.junit.jupiter.api.Test;

/** What the arbitraries call lawful, the rules find nothing in; what they break is found, and nothing else. */
class LawfulApplicationsTest {

    private static final Validator<Application> VALIDATOR = Validator.of(
            ApplicationRules.ruleSet(DeadlineClock.of(StateCouncilCalendar.published()), LocalDate.of(2026, 6, 30)));

    @Property
    void nothingIsFoundInALawfulApplication(@ForAll("lawful") Application application) {
        ValidationResult result = VALIDATOR.validate(application);

        assertThat(result.findings()).isEmpty();
        assertThat(application.isEnded()).isTrue();
    }

    @Property
    void aBreachIsFoundAndNothingElse(@ForAll("unlawful") Tuple2<Breach, Application> unlawful) {
        assertThat(found(unlawful.get2())).containsExactly(unlawful.get1().rule());
    }

    @Property(tries = 100)
    void nothingIsFoundInALawfulRegister(@ForAll("registers") List<Application> register) {
        ValidationResult result = Validator.of(RegisterRules.ruleSet()).validate(register);

        assertThat(result.findings().stream().filter(finding -> finding.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(register)
                .allSatisfy(application -> assertThat(found(application)).isEmpty());
    }

    @Property(tries = 100)
    void oneApplicationOfAnUnlawfulRegisterIsFound(@ForAll("unlawfulRegisters") List<Application> register) {
        assertThat(register.stream().filter(application -> !found(application).isEmpty()))
                .hasSize(1);
    }

    @Test
    void everyKindOfEventIsAmongLawfulOnes() {
        Set<EventKind> kinds = Samples.of(Applications.lawful(), 9, 2_000).stream()
                .flatMap(application -> application.events().stream())
                .map(event -> event.kind())
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder(EventKind.values());
    }

    private static List<String> found(Application application) {
        return VALIDATOR.validate(application).findings().stream()
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .map(finding -> finding.rule().toString())
                .distinct()
                .toList();
    }

    @Provide
    Arbitrary<Application> lawful() {
        return Applications.lawful();
    }

    @Provide
    Arbitrary<Tuple2<Breach, Application>> unlawful() {
        return Arbitraries.of(Breach.class)
                .flatMap(breach -> Combinators.combine(Arbitraries.just(breach), Applications.unlawful(breach))
                        .as(Tuple::of));
    }

    @Provide
    Arbitrary<List<Application>> registers() {
        return Applications.lawfulRegisters();
    }

    @Provide
    Arbitrary<List<Application>> unlawfulRegisters() {
        return Arbitraries.of(Breach.class).flatMap(Applications::unlawfulRegisters);
    }
}
