package org.gongkai.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.arbitraries.Applications;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.fee.FeeSchedule;
import org.gongkai.fee.ProcessingFee;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON of what is computed from an application: readings of the clock, and fees. */
class DerivedJsonTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema CLOCK_READING =
            REGISTRY.getSchema(DisclosureJson.schema(ClockReading.class), InputFormat.JSON);
    private static final Schema PROCESSING_FEE =
            REGISTRY.getSchema(DisclosureJson.schema(ProcessingFee.class), InputFormat.JSON);
    private static final DeadlineClock CLOCK = DeadlineClock.of(StateCouncilCalendar.published());
    private static final FeeSchedule SCHEDULE =
            FeeSchedule.on(LocalDate.of(2021, 1, 1)).orElseThrow();

    @Provide
    Arbitrary<Application> applications() {
        return Applications.applications();
    }

    @Property(tries = 300)
    void everyReadingIsValid(@ForAll("applications") Application application) {
        assertThat(CLOCK_READING.validate(DisclosureJson.write(CLOCK.readLast(application)), InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 300)
    void everyFeeIsValidAndReadsBack(
            @ForAll @IntRange(max = 200) int before, @ForAll @IntRange(min = 1, max = 600) int quantity) {
        for (ProcessingFee fee : new ProcessingFee[] {SCHEDULE.perItem(before, quantity), SCHEDULE.perPage(quantity)}) {
            String json = DisclosureJson.write(fee);

            assertThat(PROCESSING_FEE.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(DisclosureJson.read(json, ProcessingFee.class)).isEqualTo(fee);
        }
    }

    @Example
    void theGoldenFilesAreValidAndThatOfAFeeIsItsForm() throws IOException {
        ProcessingFee fee = SCHEDULE.perItem(8, 30);

        assertThat(DisclosureJson.writePretty(fee) + "\n").isEqualTo(golden("/org/gongkai/fee/processing-fee.json"));
        assertThat(DisclosureJson.read(golden("/org/gongkai/fee/processing-fee.json"), ProcessingFee.class))
                .isEqualTo(fee);
        assertThat(PROCESSING_FEE.validate(golden("/org/gongkai/fee/processing-fee.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(CLOCK_READING.validate(golden("/org/gongkai/deadline/clock-reading.json"), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\"perItem\", \"perMonth\", true",
        "\"quantity\": 30, \"quantity\": 0, true",
        "\"rate\": 100, \"rate\": -100, true",
        "\"before\", \"earlier\", true",
        "\"amount\": 3600, \"amount\": 3601, false",
        "\"last\": 38, \"last\": 39, false"
    })
    void aWrongFeeIsRejected(String good, String bad, boolean bySchemaToo) throws IOException {
        String wrong = golden("/org/gongkai/fee/processing-fee.json").replace(good, bad);

        assertThat(wrong).isNotEqualTo(golden("/org/gongkai/fee/processing-fee.json"));
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(wrong, ProcessingFee.class));
        assertThat(PROCESSING_FEE.validate(wrong, InputFormat.JSON).isEmpty()).isNotEqualTo(bySchemaToo);
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = DerivedJsonTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
