package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.MissingArgument;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.validation.arbitraries.ValidationArbitraryProvider;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each argument of each public method and constructor is left out in turn, the others being good. */
class NullArgumentsTest {

    /** What has no arbitrary: what a rule speaks to, and rules that are being made. */
    private static final Map<Class<?>, Object> OTHERS = Map.of(
            Check.class,
            new Check(BlankPolicy.AS_ZERO, AnnualReportRules.ruleSet().rules()),
            Rule.Builder.class,
            Rule.builder("subject.what-must-hold"));

    @ParameterizedTest
    @MethodSource
    void aMissingArgumentIsNamed(MissingArgument argument) {
        assertThat(argument.thrown())
                .get()
                .isInstanceOf(NullPointerException.class)
                .extracting(Throwable::getMessage)
                .isEqualTo(argument.name());
    }

    static List<MissingArgument> aMissingArgumentIsNamed() {
        List<MissingArgument> arguments = MissingArgument.of(
                PublicApi.of(Validator.class),
                DisclosureArbitraryProvider.types().with(ValidationArbitraryProvider.types()),
                OTHERS);
        assertThat(arguments).hasSizeGreaterThan(100);
        return arguments;
    }
}
