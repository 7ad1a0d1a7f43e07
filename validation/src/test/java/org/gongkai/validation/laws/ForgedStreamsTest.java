package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.build.ForgedStreams;
import org.gongkai.validation.arbitraries.ValidationArbitraryProvider;
import org.gongkai.validation.rules.RegisterAndReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java deserialization makes nothing that construction would reject, whatever stands in the stream. */
class ForgedStreamsTest {

    /** It holds a tabulation, which takes what stands in the stream, and says so. */
    private static final Set<Class<?>> TRUSTING = Set.of(RegisterAndReport.class);

    private static final int SAMPLES = 3;

    static Stream<Class<?>> types() {
        return ValidationArbitraryProvider.types().types().stream()
                .filter(Serializable.class::isAssignableFrom)
                .filter(type -> !TRUSTING.contains(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFieldThatIsAlteredIsRejectedOrMakesAValueLikeAnyOther(Class<?> type) throws Exception {
        for (Object value : Samples.of(ValidationArbitraryProvider.types().arbitrary(type), 9, SAMPLES)) {
            assertThat(ForgedStreams.faults(type, value)).isEmpty();
        }
    }
}
