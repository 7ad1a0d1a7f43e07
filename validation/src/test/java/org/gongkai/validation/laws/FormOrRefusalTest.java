package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.build.FormOrRefusal;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.arbitraries.ValidationArbitraryProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormOrRefusalTest {

    private static final int SAMPLES = 20;

    @ParameterizedTest
    @MethodSource("typesWithValues")
    void aValueHasOneFormThatIsReadBackOrIsRefused(Class<?> type) {
        assertThat(Samples.of(ValidationArbitraryProvider.types().arbitrary(type), 5, SAMPLES))
                .allSatisfy(
                        value -> assertThat(FormOrRefusal.fault(type, value)).isEmpty());
    }

    static Set<Class<?>> typesWithValues() {
        return ValidationArbitraryProvider.types().types();
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void aConstantHasOneFormThatIsReadBackOrIsRefused(Class<?> type) {
        assertThat(type.getEnumConstants())
                .allSatisfy(
                        value -> assertThat(FormOrRefusal.fault(type, value)).isEmpty());
    }

    static Stream<Class<?>> enumerations() {
        return PublicApi.of(ValidationResult.class).types().stream().filter(Class::isEnum);
    }
}
