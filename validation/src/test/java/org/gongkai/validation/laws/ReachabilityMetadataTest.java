package org.gongkai.validation.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.build.ReachabilityMetadata;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.arbitraries.ValidationArbitraryProvider;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A native image keeps what this module reaches by reflection; {@code -Dmetadata.write} writes what it is to keep first. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ReachabilityMetadataTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FILE = ReachabilityMetadata.file(RESOURCES, "gongkai-validation");

    private static final Path OF_CORE =
            ReachabilityMetadata.file(Path.of("../core").resolve(RESOURCES), "gongkai-core");
    private static final List<String> OF_JAVA =
            List.of("java.lang.Double", "java.util.HashSet", "java.util.LinkedHashSet");

    @Test
    void whatIsReachedByReflectionIsKept() throws IOException {
        String worked = ReachabilityMetadata.of(ValidationResult.class, OF_JAVA).json(RESOURCES, FILE);

        assertThat(FILE).as(ReachabilityMetadata.WRITTEN_ANEW).content().isEqualTo(worked);
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatTheStreamOfAValueNamesIsKept(Class<?> type) throws IOException {
        Set<String> kept = kept();
        for (Object value : Samples.of(ValidationArbitraryProvider.types().arbitrary(type), 7, 5)) {
            Set<String> named = ReachabilityMetadata.namedInStream(value);
            named.removeAll(kept);
            assertThat(named).isEmpty();
        }
    }

    private static Set<String> kept() throws IOException {
        Set<String> kept = ReachabilityMetadata.serializable(Files.readString(FILE));
        kept.addAll(ReachabilityMetadata.serializable(Files.readString(OF_CORE)));
        return kept;
    }

    static Stream<Class<?>> types() {
        return ValidationArbitraryProvider.types().types().stream().filter(Serializable.class::isAssignableFrom);
    }
}
