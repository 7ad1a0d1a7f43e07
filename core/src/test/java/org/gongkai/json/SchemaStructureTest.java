package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.application.Application;
import org.gongkai.application.OfficeView;
import org.gongkai.arbitraries.PublicApi;
import org.gongkai.arbitraries.build.SchemaStructure;
import org.gongkai.fee.ProcessingFee;
import org.gongkai.report.AnnualReport;
import org.gongkai.tabulation.Tabulation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaStructureTest {

    private static final String FEE = DisclosureJson.schema(ProcessingFee.class);

    @ParameterizedTest
    @MethodSource("typesWithSchema")
    void theSchemaThatShipsSaysWhatIsReadAndWritten(Class<?> type) {
        Set<String> declared = new TreeSet<>(SchemaStructure.declared(type));
        declared.removeIf(line -> isRuledOut(type, line));

        assertThat(SchemaStructure.shipped(type)).containsExactlyElementsOf(declared);
    }

    static Stream<Class<?>> typesWithSchema() {
        return SchemaStructure.typesWithSchema(PublicApi.of(AnnualReport.class));
    }

    /** What the structure has room for and no value has: a cell of a tabulation that is not counted, an outcome as a reason. */
    private static boolean isRuledOut(Class<?> type, String line) {
        if (type == Tabulation.class) {
            return line.endsWith("is of type null");
        }
        return (type == Application.class || type == OfficeView.class)
                && line.matches(".*/restReasons/\\* can be "
                        + "\"(disclosed|partlyDisclosed|correctionOverdue|feeUnpaid|otherOutcome)\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a property of another name   | "rate": {            | "price": {
                    a property that is not known | "properties": {      | "properties": {"x": {"type": "string"},
                    a property that can be left out | "mode",           |
                    a property that must be there | "required": [       | "required": ["x",
                    a word less                  | "perPage"            | "perItem"
                    a word more                  | "perItem",           | "perItem", "perDay",
                    another type                 | "type": "number"     | "type": "string"
                    a number that can be null    | "type": "number"     | "type": ["number", "null"]
                    one in place of a list       | "type": "array"      | "type": "integer"
                    a fixed word                 | "type": "integer"    | "const": "1"
                    other properties             | "additionalProperties": false | "additionalProperties": true
                    """)
    void anotherStructureIsTold(String difference, String here, @Nullable String there) {
        String other = FEE.replaceFirst(Pattern.quote(here), there == null ? "" : Matcher.quoteReplacement(there));

        assertThat(SchemaStructure.of(other)).isNotEqualTo(SchemaStructure.declared(ProcessingFee.class));
    }

    @Test
    void aKeywordThatIsNotKnownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaStructure.of("{\"type\": \"object\", \"minProperties\": 1}"))
                .withMessageContaining("minProperties");
    }
}
