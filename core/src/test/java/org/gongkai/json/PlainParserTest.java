package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.gongkai.agency.Agency;
import org.gongkai.agency.RegionCode;
import org.gongkai.arbitraries.Reports;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainParserTest {

    @Provide
    Arbitrary<Tuple2<Class<?>, Object>> values() {
        return JsonTypes.any();
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.annual().ofAnyCells();
    }

    @Property(tries = 1000)
    void aReportIsPlainWrittenForMachinesAndForPeople(@ForAll("reports") AnnualReport report) {
        assertThat(plain(DisclosureJson.write(report), AnnualReport.class)).isEqualTo(report);
        assertThat(plain(DisclosureJson.writePretty(report), AnnualReport.class))
                .isEqualTo(report);
    }

    @Property(tries = 1000)
    void whatIsPlainIsRead(@ForAll("values") Tuple2<Class<?>, Object> typed) {
        byte[] written = DisclosureJson.writeBytes(typed.get2());
        Optional<Object> plain = Optional.ofNullable(PlainParser.read(written, 0, written.length, typed.get1()));

        assertThat(plain.orElse(typed.get2())).isEqualTo(typed.get2());
    }

    /** As others write it: with a space behind each comma and colon, and with all but ASCII by numbers. */
    @Test
    void aReportOfAnotherWriterIsPlain() {
        StringBuilder other = new StringBuilder();
        DisclosureJson.write(Tancheng.report2020()).codePoints().forEach(character -> {
            if (character < 0x80) {
                other.appendCodePoint(character);
            } else {
                other.append(String.format("\\u%04x", character));
            }
            if (character == ',' || character == ':') {
                other.append(' ');
            }
        });

        assertThat(plain(other.toString(), AnnualReport.class)).isEqualTo(Tancheng.report2020());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"县\\uD83D\\uDE00\"}",
                "{\"name\":\"县\\x\"}",
                "{\"name\":\"县\n\"}",
                "{\"name\":\"县\"} {}",
                "{\"name\":\"县\",}",
                "{\"name\":\"县\"",
                "{\"na\\u006de\":\"县\"}",
                "{'name':'县'}",
                "{\"name\":null}",
                "[\"县\"]",
                "null",
                " "
            })
    void whatIsRareOrWrongIsNotPlain(String json) {
        assertThat(plain(json, Agency.class)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "12, 12", "12.50, 12.5", "0.1, 0.1", "123456789012345678, 123456789012345678"})
    void aNumberOfFewDigitsIsPlain(String json, BigDecimal amount) {
        assertThat(plain(json + " ", Yuan.class)).isEqualTo(Yuan.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "-", "1.", ".5", "1e3", "1.5E3", "+1", "1234567890123456789", "1a", "NaN"})
    void anotherNumberIsNot(String json) {
        assertThat(plain(json + " ", Yuan.class)).isNull();
    }

    @Test
    void theBytesAreUtf8() {
        byte[] halfACharacter = "{\"name\":\"县\"}".getBytes(StandardCharsets.UTF_8);
        halfACharacter[11] = '"';

        assertThat(PlainParser.read(halfACharacter, 0, halfACharacter.length, Agency.class))
                .isNull();
    }

    @Test
    void theTypeHasAForm() {
        assertThat(plain("\"371322\"", RegionCode.class)).isEqualTo(RegionCode.of("371322"));
        assertThat(plain("\"371322\"", String.class)).isNull();
    }

    @Property(tries = 300)
    void aDocumentEndsWhereItIsSaidToEnd(@ForAll("reports") AnnualReport report, @ForAll Random random) {
        byte[] document = DisclosureJson.writeBytes(report);

        assertThat(PlainParser.read(document, 0, random.nextInt(document.length), AnnualReport.class))
                .isNull();
    }

    private static <T> @Nullable T plain(String json, Class<T> type) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return PlainParser.read(bytes, 0, bytes.length, type);
    }
}
