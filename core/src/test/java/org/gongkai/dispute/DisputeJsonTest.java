package org.gongkai.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.arbitraries.Disputes;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;

class DisputeJsonTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DisclosureJson.schema(Dispute.class), InputFormat.JSON);
    private static final String GOLDEN = golden();

    @Example
    void theGoldenFileReadsAndIsWrittenAsItStands() {
        Dispute dispute = DisclosureJson.read(GOLDEN, Dispute.class);
        assertThat(dispute.result()).contains(DisputeResult.CORRECTED);
        assertThat(DisclosureJson.writePretty(dispute) + '\n').isEqualTo(GOLDEN);
        assertThat(SCHEMA.validate(GOLDEN, InputFormat.JSON)).isEmpty();
    }

    @Property
    void whatIsWrittenReadsBack(@ForAll("disputes") Dispute dispute) throws Exception {
        String json = DisclosureJson.write(dispute);
        assertThat(DisclosureJson.read(json, Dispute.class)).isEqualTo(dispute);
        assertThat(new ObjectMapper().readValue(json, Dispute.class)).isEqualTo(dispute);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Example
    void whatIsNoCaseIsRejectedByTheReaderAndTheSchema() {
        rejected("closedOn 2022-05-31 is before", "2022-07-29", "2022-05-31", false);
        rejected("has only result", "\"closedOn\": \"2022-07-29\",", "", true);
        rejected("expected one of", "\"corrected\"", "\"pending\"", true);
        rejected("must not be blank", "\"2022-017\"", "\"\"", true);
        rejected("expected the schema", "dispute/1", "dispute/9", true);
        rejected("missing property \"filedOn\"", "\"filedOn\": \"2022-06-01\",", "", true);
    }

    private static void rejected(String problem, String from, String to, boolean bySchema) {
        assertThat(GOLDEN).contains(from);
        String wrong = GOLDEN.replace(from, to);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(wrong, Dispute.class))
                .satisfies(failure -> assertThat(failure.problem()).contains(problem));
        assertThat(SCHEMA.validate(wrong, InputFormat.JSON).isEmpty()).isEqualTo(!bySchema);
    }

    private static String golden() {
        try (InputStream text = DisputeJsonTest.class.getResourceAsStream("dispute.json")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Provide
    Arbitrary<Dispute> disputes() {
        return Disputes.disputes();
    }
}
