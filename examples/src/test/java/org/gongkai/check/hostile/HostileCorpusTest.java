package org.gongkai.check.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.check.ChildMachine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some of the hostile inputs, in a machine of little memory. */
class HostileCorpusTest {

    private static final int STEP = 13;

    @Test
    void thereAreMoreThanTwoHundredOfThem() {
        assertThat(HostileInputs.all()).hasSizeGreaterThan(200);
    }

    @Test
    void everyOneEndsAsDocumented(@TempDir Path folder) throws Exception {
        ChildMachine child = ChildMachine.run(
                folder,
                Map.of(),
                List.of(
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileCorpus.class.getName(),
                        Integer.toString(STEP)));

        assertThat(child.out()).endsWith(", 0 otherwise\n");
        assertThat(child.status()).isZero();
    }
}
