package org.gongkai.validation.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.arbitraries.Samples;
import org.gongkai.validation.Check;
import org.gongkai.validation.Comparison;
import org.gongkai.validation.Derivation;
import org.gongkai.validation.RuleCheck;
import org.gongkai.validation.between.AcrossYears;
import org.gongkai.validation.between.AcrossYears.YearCell;
import org.gongkai.validation.between.CarryOver;
import org.gongkai.validation.between.UnitTotals;
import org.gongkai.validation.diagnosis.Decoder;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is an arbitrary for every public type that has values. */
class EveryTypeTest {

    /** The types without an arbitrary, each with the reason. */
    private static final Map<Class<?>, String> WITHOUT = Map.ofEntries(
            Map.entry(Check.class, "what a rule speaks to while it is checked"),
            Map.entry(Comparison.class, "an operation of a rule over several reports"),
            Map.entry(RuleCheck.class, "a function that users write"),
            Map.entry(Derivation.class, "a function that users write"),
            Map.entry(Diagnoser.class, "an operation with its settings, no value of the regime"),
            Map.entry(Decoder.class, "an operation with its settings, no value of the regime"),
            Map.entry(CarryOver.class, "in a package that is not exported"),
            Map.entry(UnitTotals.class, "in a package that is not exported"),
            Map.entry(AcrossYears.class, "in a package that is not exported"),
            Map.entry(YearCell.class, "in a package that is not exported"));

    @Test
    void everyTypeHasAnArbitrary() {
        Set<String> missing = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.gongkai.validation")
                        .stream()
                        .filter(EveryTypeTest::hasValues)
                        .map(JavaClass::reflect)
                        .filter(type -> !WITHOUT.containsKey(type))
                        .filter(type ->
                                !ValidationArbitraryProvider.types().types().contains(type))
                        .forEach(type -> missing.add(type.getName()));

        assertThat(missing).isEmpty();
        assertThat(WITHOUT.keySet())
                .doesNotContainAnyElementsOf(ValidationArbitraryProvider.types().types());
    }

    /** Public, and neither constants nor a builder nor a class of constants and functions, as those of the rules are. */
    private static boolean hasValues(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(EveryTypeTest::isPublic).orElse(true)
                && !type.isEnum()
                && !type.getSimpleName().endsWith("Builder")
                && !type.getSimpleName().equals("Accumulator")
                && (type.isInterface()
                        || type.getMethods().stream()
                                .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                        && !method.getModifiers().contains(JavaModifier.STATIC)));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    @ParameterizedTest
    @MethodSource("arbitraries")
    void anArbitraryGivesDifferentValuesOfItsType(Class<?> type) {
        List<?> values =
                Samples.of(ValidationArbitraryProvider.types().arbitrary(type).withoutEdgeCases(), 7, 12);

        assertThat(values).hasSize(12).allSatisfy(value -> assertThat(value).isInstanceOf(type));
        assertThat(values.stream().distinct().count()).isGreaterThan(1);
    }

    static Set<Class<?>> arbitraries() {
        return ValidationArbitraryProvider.types().types();
    }
}
