package org.gongkai.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ReportSection;

class NarrativeJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DisclosureJson.schema(Narrative.class), InputFormat.JSON);

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll Narrative narrative) {
        assertThat(SCHEMA.validate(DisclosureJson.write(narrative), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void theGoldenFileHasEveryKindOfStatement() throws IOException {
        Narrative narrative = read("全年共收到信件153件，其中建言献策类84件，其他69件。" + "全县共发布政策文件128个，开展解读82个，解读率达到64%。收取信息处理费1.20万元。");

        assertThat(DisclosureJson.writePretty(narrative) + "\n").isEqualTo(golden("narrative.json"));
        assertThat(SCHEMA.validate(golden("narrative.json"), InputFormat.JSON)).isEmpty();
        assertThat(narrative.breakdowns()).isNotEmpty();
        assertThat(narrative.quotients()).isNotEmpty();
    }

    @Example
    void whatANumberComesToIsWrittenWithoutAnExponent() throws IOException {
        assertThat(DisclosureJson.write(read("收取信息处理费3万元。"))).contains("\"value\":30000,");
    }

    @Example
    void aNarrativeIsNotReadBack() throws IOException {
        String json = golden("narrative.json");

        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(json, Narrative.class))
                .withMessageContaining("is written and not read back");
    }

    private static Narrative read(String text) throws IOException {
        AnnualReport report =
                DisclosureJson.read(golden("/org/gongkai/report/annual-report-2021.json"), AnnualReport.class);
        return Narrative.of(AnnualReport.builder()
                .agency(report.agency())
                .year(report.year())
                .scope(report.scope())
                .proactive(report.proactive())
                .applications(report.applications())
                .disputes(report.disputes())
                .putNarrative(ReportSection.OVERVIEW, text)
                .build());
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = NarrativeJsonTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
