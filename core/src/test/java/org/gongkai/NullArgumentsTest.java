package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.MissingArgument;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.catalog.EntryBuilder;
import org.gongkai.catalog.PolicyDocument;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each argument of each public method and constructor is left out in turn, the others being good. */
class NullArgumentsTest {

    private static final Map<Class<?>, Object> BUILDERS = Map.of(EntryBuilder.class, PolicyDocument.builder());

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
        List<MissingArgument> arguments =
                MissingArgument.of(PublicApi.of(AnnualReport.class), DisclosureArbitraryProvider.types(), BUILDERS);
        assertThat(arguments).hasSizeGreaterThan(400);
        return arguments;
    }
}
