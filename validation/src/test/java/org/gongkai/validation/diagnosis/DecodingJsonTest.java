package org.gongkai.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gongkai.validation.diagnosis.ChangedTables.TANCHENG;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.CountRow;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingJsonTest {

    private static final Cell CELL = Cell.of("/applications/received/total", "收到 / 总计", Figure.of(171));
    private static final Readings READINGS = Readings.of(TANCHENG)
            .withCandidates(6, Map.of(111L, 0.7, CountRow.NOT_STATED, 0.25, -17L, 1e-7))
            .withKnown(7, 1);

    @Test
    void aDecodingStandsInJsonWithItsChangesAndWhatIsOpen() {
        Decoding decoding = new Decoding(
                DecodingStatus.DECODED,
                List.of(new CellChange(CELL, 111, TypingError.DIGIT_REPLACED)),
                0.1 + 0.2,
                List.of(new DecodedCell(CELL, 111, 1)),
                List.of(CELL));
        String cell = "{\"pointer\":\"/applications/received/total\",\"label\":\"收到 / 总计\",\"value\":171}";

        assertThat(DisclosureJson.write(decoding))
                .isEqualTo("{\"schema\":\"gongkai/decoding/1\",\"status\":\"decoded\",\"changes\":[{\"cell\":" + cell
                        + ",\"suggested\":111,\"error\":\"digitReplaced\"}],\"probability\":0.30000000000000004,"
                        + "\"cells\":[{\"cell\":" + cell + ",\"likeliest\":111,\"probability\":1}],\"lookAt\":[" + cell
                        + "]}");
        assertThat(DisclosureJson.read(DisclosureJson.write(decoding), Decoding.class))
                .isEqualTo(decoding);
    }

    @Test
    void readingsNameTheirCellsAndABlankIsNull() {
        assertThat(DisclosureJson.write(READINGS))
                .startsWith("{\"schema\":\"gongkai/readings/1\",\"reports\":[{\"schema\":\"gongkai/annual-report/1\"")
                .endsWith("}],\"candidates\":[{\"pointer\":\"/applications/received/total\",\"candidates\":["
                        + "{\"number\":null,\"weight\":0.25},{\"number\":-17,\"weight\":1E-7},"
                        + "{\"number\":111,\"weight\":0.7}]}],"
                        + "\"known\":[{\"pointer\":\"/applications/carriedIn/naturalPerson\",\"count\":1}]}");
        assertThat(DisclosureJson.read(DisclosureJson.write(READINGS), Readings.class))
                .isEqualTo(READINGS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "/applications/received/total" | "/applications/received/none" | no cell of the application table is at
            "/applications/received/total" | "/disputes/lawsuits/total"    | no cell of the application table is at
            "number":111                   | "number":-17                  | a candidate is given twice
            "number":111                   | "number":1.5                  | a whole number from -9007199254740991
            "weight":0.7                   | "weight":0                    | each of a weight above 0
            "weight":0.7                   | "weight":1e999                | each of a weight above 0
            "weight":0.7                   | "weight":"0.7"                | a number
            "count":1                      | "count":-1                    | a whole number from 0
            """)
    void whatCannotBeIsRefused(String good, String bad, String why) {
        String json = DisclosureJson.write(READINGS);
        assertThat(json).contains(good);

        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(replacedLast(json, good, bad), Readings.class))
                .withMessageContaining(why);
    }

    private static String replacedLast(String text, String part, String by) {
        int at = text.lastIndexOf(part);
        return text.substring(0, at) + by + text.substring(at + part.length());
    }

    @Property
    void aProbabilityOfAnyDigitsIsReadBack(@ForAll @DoubleRange(min = 0, max = 1) double probability) {
        DecodedCell cell = new DecodedCell(CELL, 1, Math.abs(probability));

        assertThat(DisclosureJson.read(DisclosureJson.write(cell), DecodedCell.class))
                .isEqualTo(cell);
    }

    @Property
    void aShareOfAnySizeIsReadBack(@ForAll @DoubleRange(min = 0, max = 0.9) double share) {
        Misreadings misreadings = Misreadings.standard().withOther(Math.max(share, Double.MIN_VALUE));

        assertThat(DisclosureJson.read(DisclosureJson.write(misreadings), Misreadings.class))
                .isEqualTo(misreadings);
    }

    @Test
    void whatIsNoProbabilityAndNoCandidateIsRejected() {
        for (double none : new double[] {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new DecodedCell(CELL, 1, none));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Decoding(DecodingStatus.AS_READ, List.of(), none, List.of(), List.of()));
        }
        Readings read = Readings.of(TANCHENG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read.withCandidates(6, Map.of(CountRow.MAX_COUNT + 1, 1.0)))
                .withMessageContaining("a candidate is from");
    }
}
