package org.gongkai.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.arbitraries.DisclosureArbitraryProvider;
import org.gongkai.arbitraries.Samples;
import org.gongkai.arbitraries.build.ReachabilityMetadata;
import org.gongkai.report.AnnualReport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A native image keeps what this module reaches by reflection; {@code -Dmetadata.write} writes what it is to keep first. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class ReachabilityMetadataTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FILE = ReachabilityMetadata.file(RESOURCES, "gongkai-core");

    private static final List<String> OF_JAVA = List.of(
            "boolean[]",
            "boolean[][]",
            "byte[]",
            "int[]",
            "int[][]",
            "long[]",
            "java.lang.Boolean",
            "java.lang.Enum",
            "java.lang.Enum[]",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object[]",
            "java.lang.String[]",
            "java.lang.String[][]",
            "java.lang.invoke.SerializedLambda",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.net.URI",
            "java.time.Ser",
            "java.util.ArrayList",
            "java.util.CollSer",
            "java.util.Collections$EmptyList",
            "java.util.Collections$EmptyMap",
            "java.util.Collections$SingletonList",
            "java.util.Collections$UnmodifiableCollection",
            "java.util.Collections$UnmodifiableList",
            "java.util.Collections$UnmodifiableMap",
            "java.util.Collections$UnmodifiableSet",
            "java.util.EnumMap",
            "java.util.EnumSet$SerializationProxy",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap");

    @Test
    void whatIsReachedByReflectionIsKept() throws IOException {
        String worked = ReachabilityMetadata.of(AnnualReport.class, OF_JAVA).json(RESOURCES, FILE);

        assertThat(FILE).as(ReachabilityMetadata.WRITTEN_ANEW).content().isEqualTo(worked);
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatTheStreamOfAValueNamesIsKept(Class<?> type) throws IOException {
        Set<String> kept = ReachabilityMetadata.serializable(Files.readString(FILE));

        for (Object value : Samples.of(DisclosureArbitraryProvider.types().arbitrary(type), 7, 5)) {
            Set<String> named = ReachabilityMetadata.namedInStream(value);
            named.removeAll(kept);
            assertThat(named).isEmpty();
        }
    }

    static Stream<Class<?>> types() {
        return DisclosureArbitraryProvider.types().types().stream().filter(Serializable.class::isAssignableFrom);
    }
}
