package org.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who uses the library, or runs its command, does not get a database with it. */
class DependenciesTest {

    @ParameterizedTest
    @ValueSource(strings = {"core", "core/documents", "core/bom", "validation", "examples"})
    void noOtherModuleDependsOnColumns(String module) {
        assertThat(Path.of("../..", module, "pom.xml")).content().doesNotContain("duckdb", "gongkai-columns");
    }
}
