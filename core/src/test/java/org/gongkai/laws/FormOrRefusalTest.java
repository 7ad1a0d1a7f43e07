package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.build.FormOrRefusal;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormOrRefusalTest {

    private static final int SAMPLES = 20;

    private static final List<Class<?>> TYPES = PublicApi.of(AnnualReport.class).types();

    @ParameterizedTest
    @MethodSource("typesWithValues")
    void aValueHasOneFormThatIsReadBackOrIsRefused(Class<?> type) {
        assertThat(Samples.of(DisclosureArbitraryProvider.types().arbitrary(type), 5, SAMPLES))
                .allSatisfy(
                        value -> assertThat(FormOrRefusal.fault(type, value)).isEmpty());
    }

    static Set<Class<?>> typesWithValues() {
        return DisclosureArbitraryProvider.types().types();
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void aConstantHasOneFormThatIsReadBackOrIsRefused(Class<?> type) {
        assertThat(type.getEnumConstants())
                .allSatisfy(
                        value -> assertThat(FormOrRefusal.fault(type, value)).isEmpty());
    }

    static Stream<Class<?>> enumerations() {
        return TYPES.stream().filter(Class::isEnum);
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThat(TYPES.stream()
                        .filter(type -> !typesWithValues().contains(type) && !type.isEnum() && !type.isAnnotation())
                        .filter(type -> !type.getSimpleName().endsWith("Builder") && type != Term.class)
                        .filter(FormOrRefusalTest::hasInstances)
                        .filter(type -> !FormOrRefusal.isRefused(type)))
                .isEmpty();
    }

    @Test
    void aTypeThatMappersTakeForABeanIsFound() {
        assertThat(FormOrRefusal.fault(OfGetters.class, new OfGetters())).contains("is written and not read");
        assertThat(FormOrRefusal.fault(Empty.class, new Empty())).contains("not loudly by every mapper");
        assertThat(FormOrRefusal.isRefused(OfGetters.class)).isFalse();
    }

    static final class OfGetters {

        public int getNumber() {
            return 1;
        }
    }

    static final class Empty {}

    private static boolean hasInstances(Class<?> type) {
        return type.isInterface()
                || type.getDeclaredConstructors().length != 1
                || !Modifier.isPrivate(type.getDeclaredConstructors()[0].getModifiers())
                || Stream.of(type.getDeclaredMethods()).anyMatch(method -> !Modifier.isStatic(method.getModifiers()));
    }
}
