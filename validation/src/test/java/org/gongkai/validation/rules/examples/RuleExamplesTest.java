package org.gongkai.validation.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.validation.BlankPolicy;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.arbitraries.SerialCopies;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.examples.RuleExample.NotAssessable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    @TestFactory
    Stream<DynamicContainer> everyRuleHoldsIsViolatedAndCannotBeAssessed() {
        return RuleExamples.all().stream().map(set -> dynamicContainer(set.name(), tests(set)));
    }

    private static <S> Stream<DynamicTest> tests(RuleSetExamples<S> set) {
        return set.examples().stream()
                .flatMap(example -> Stream.of(
                        dynamicTest(example.rule().id() + " holds", () -> assertHolds(example)),
                        dynamicTest(example.rule().id() + " is violated", () -> assertViolated(example)),
                        example.notAssessable() instanceof NotAssessable.In<S> in
                                ? dynamicTest(
                                        example.rule().id() + " is not assessable",
                                        () -> assertNotAssessable(example, in.subject()))
                                : dynamicTest(
                                        example.rule().id() + " is always assessable",
                                        () -> assertAlwaysAssessable(example, set.subjects()))));
    }

    private static <S> void assertHolds(RuleExample<S> example) {
        ValidationResult result = example.check(example.holds());

        assertThat(result.findings()).isEmpty();
        assertThat(result.heldWithBlanks()).isEmpty();
        assertThat(result.count(RuleOutcome.HOLDS)).isPositive();
    }

    private static <S> void assertViolated(RuleExample<S> example) {
        assertThat(example.check(example.violated()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(RuleOutcome.VIOLATED);
            assertThat(finding.severity()).isEqualTo(example.rule().severity());
            assertThat(finding.cells()).isNotEmpty();
            assertThat(finding.message(Locale.CHINESE)).isNotBlank();
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank().isNotEqualTo(finding.message(Locale.CHINESE));
        });
    }

    private static <S> void assertNotAssessable(RuleExample<S> example, S subject) {
        assertThat(example.check(subject).findings())
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.cells()).isNotEmpty();
                    assertThat(finding.message(Locale.CHINESE)).doesNotEndWith("：");
                    assertThat(finding.message(Locale.ENGLISH)).doesNotEndWith(": ");
                })
                .extracting(Finding::outcome)
                .containsOnly(RuleOutcome.NOT_ASSESSABLE);
    }

    private static <S> void assertAlwaysAssessable(RuleExample<S> example, List<S> subjects) {
        for (S subject : subjects) {
            for (BlankPolicy policy : BlankPolicy.values()) {
                assertThat(example.check(subject, policy).count(RuleOutcome.NOT_ASSESSABLE))
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyRuleOfASetHasAnExample(RuleSetExamples<?> set) {
        assertThat(set.rulesWithoutExample()).isEmpty();
    }

    static List<RuleSetExamples<?>> sets() {
        return RuleExamples.all();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aValidatorThatWasSerializedGivesTheSameResults(RuleSetExamples<?> set) throws Exception {
        assertCopyGivesTheSame(set);
    }

    private static <S> void assertCopyGivesTheSame(RuleSetExamples<S> set) throws Exception {
        Validator<S> validator = Validator.of(set.set());
        Validator<S> copy = SerialCopies.of(validator);

        assertThat(copy.ruleSet().withdrawn())
                .extracting(Rule::description)
                .isEqualTo(set.withdrawn().stream().map(Rule::description).toList());
        for (S subject : set.subjects()) {
            for (BlankPolicy policy : BlankPolicy.values()) {
                assertThat(copy.withBlankPolicy(policy).validate(subject))
                        .isEqualTo(validator.withBlankPolicy(policy).validate(subject));
            }
        }
    }

    @Test
    void everySetOfTheLibraryIsThere() {
        List<String> given = classesOfRules()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getReturnType() == RuleSet.class)
                .map(RuleExamplesTest::named)
                .distinct()
                .toList();

        assertThat(sets())
                .extracting(RuleSetExamples::source)
                .extracting(source -> source.substring(0, source.indexOf('(')))
                .hasSameElementsAs(given);
    }

    private static String named(Method method) {
        return method.getDeclaringClass().getSimpleName() + '.' + method.getName();
    }

    @Test
    void everyRuleOfTheLibraryIsThere() {
        List<Rule<?>> constants = classesOfRules()
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> field.getType() == Rule.class && Modifier.isStatic(field.getModifiers()))
                .<Rule<?>>map(RuleExamplesTest::rule)
                .toList();

        assertThat(constants).hasSizeGreaterThan(40);
        assertThat(sets().stream().<Rule<?>>flatMap(set -> set.rules().stream()))
                .containsAll(constants);
    }

    private static Rule<?> rule(Field field) {
        try {
            return (Rule<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Class<?>> classesOfRules() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(AnnualReportRules.class.getPackageName())
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect);
    }
}
