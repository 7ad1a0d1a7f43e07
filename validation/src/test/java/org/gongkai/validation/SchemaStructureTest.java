package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.arbitraries.build.SchemaStructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaStructureTest {

    @ParameterizedTest
    @MethodSource("typesWithSchema")
    void theSchemaThatShipsSaysWhatIsReadAndWritten(Class<?> type) {
        assertThat(SchemaStructure.shipped(type)).containsExactlyElementsOf(SchemaStructure.declared(type));
    }

    static Stream<Class<?>> typesWithSchema() {
        return SchemaStructure.typesWithSchema(PublicApi.of(ValidationResult.class));
    }
}
