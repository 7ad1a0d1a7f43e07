package org.gongkai.tabulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;

class ConsolidationJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DisclosureJson.schema(Consolidation.class), InputFormat.JSON);
    private static final String TANCHENG = "/org/gongkai/report/tancheng-2020.json";

    @Property(tries = 100)
    void whatIsWrittenIsValidAndReadsBack(@ForAll Consolidation consolidation) {
        String json = DisclosureJson.write(consolidation);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(DisclosureJson.read(json, Consolidation.class)).isEqualTo(consolidation);
    }

    @Example
    void theGoldenFileIsThatOfOneUnit() throws IOException {
        Consolidation consolidation =
                Consolidation.of(List.of(DisclosureJson.read(golden(TANCHENG), AnnualReport.class)));

        assertThat(DisclosureJson.writePretty(consolidation) + "\n").isEqualTo(golden("consolidation.json"));
        assertThat(DisclosureJson.read(golden("consolidation.json"), Consolidation.class))
                .isEqualTo(consolidation);
    }

    @Example
    void ofNoUnitsThereIsAForm() {
        assertThat(DisclosureJson.write(Consolidation.none()))
                .isEqualTo("{\"schema\":\"gongkai/consolidation/1\",\"units\":[]}");
        assertThat(DisclosureJson.read(DisclosureJson.write(Consolidation.none()), Consolidation.class))
                .isEqualTo(Consolidation.none());
    }

    @Example
    void aUnitThatIsThereTwiceIsRejected() throws IOException {
        String once = DisclosureJson.write(DisclosureJson.read(golden("consolidation.json"), Consolidation.class));
        String unit = once.substring(once.indexOf('[') + 1, once.lastIndexOf(']'));

        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(once.replace(unit, unit + "," + unit), Consolidation.class))
                .withMessageContaining("is there twice");
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = ConsolidationJsonTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
