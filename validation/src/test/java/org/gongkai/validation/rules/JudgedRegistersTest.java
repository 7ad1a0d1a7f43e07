package org.gongkai.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.application.Application;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The registers of {@code judged-registers.md}, judged from the law before any rule. */
class JudgedRegistersTest {

    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());

    @ParameterizedTest(name = "{0}")
    @MethodSource("registers")
    void exactlyWhatTheLawForbidsIsFound(JudgedRegister register) {
        assertThat(found(register)).containsExactlyElementsOf(register.expected());
    }

    @Test
    void thereAreAtLeastTwentyUnlawfulAndTwentyLawfulOnes() {
        assertThat(registers().filter(JudgedRegister::isLawful)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(registers().filter(register -> register.expected().size() == 1))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    static Stream<JudgedRegister> registers() {
        return JudgedRegister.all().stream();
    }

    /** All findings, each with the number of the application that its last cell leads to. */
    private static List<String> found(JudgedRegister register) {
        List<String> found = new ArrayList<>();
        Validator<Application> each = Validator.of(ApplicationRules.ruleSet(CLOCK, register.asOf()));
        for (Application application : register.applications()) {
            each.validate(application)
                    .findings()
                    .forEach(finding -> found.add(finding.rule() + "（" + application.registrationNumber() + "）"));
        }
        Validator.of(RegisterRules.ruleSet())
                .validate(register.applications())
                .findings()
                .forEach(finding -> found.add(finding.rule() + "（" + last(finding, register) + "）"));
        return found;
    }

    private static String last(Finding finding, JudgedRegister register) {
        String pointer = finding.cells().get(finding.cells().size() - 1).pointer();
        int at = Integer.parseInt(pointer.substring(1, pointer.indexOf('/', 1)));
        return register.applications().get(at).registrationNumber();
    }
}
