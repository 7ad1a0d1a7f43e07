package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.agency.Agency;
import org.gongkai.application.Applicant;
import org.gongkai.application.ApplicantKind;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent.CorrectionMade;
import org.gongkai.application.ApplicationEvent.Reply;
import org.gongkai.application.Outcome;
import org.gongkai.application.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A line that cannot be read costs itself, with its place, and no other line. */
class EachLineTest {

    private static final Application GOOD = Application.builder()
            .registrationNumber("2020-017")
            .agency(Agency.of("某县人民政府"))
            .applicant(Applicant.of(ApplicantKind.NATURAL_PERSON, "A-1"))
            .receipt(Receipt.inPerson(LocalDate.parse("2020-01-17")))
            .informationWanted("征地补偿安置方案")
            .addEvents(
                    new CorrectionMade(LocalDate.parse("2020-02-07")),
                    new Reply(LocalDate.parse("2020-02-21"), Outcome.DISCLOSED))
            .build();
    private static final String LINE = DisclosureJson.write(GOOD);

    static List<Arguments> bad() {
        return List.of(
                bad("cut off", LINE.substring(0, 60), "/registrationNumber", "Unexpected end-of-input"),
                bad("cut off within nothing", "{", "", "Unexpected end-of-input: expected close marker for Object"),
                bad("two documents", LINE + LINE, "", "the document goes on after its end"),
                bad("what is no document behind one", LINE + ",", "", "Unexpected character (',' (code 44))"),
                bad(
                        "a property twice",
                        with("\"agency\"", "\"registrationNumber\":\"8\",\"agency\""),
                        "/registrationNumber",
                        "given twice"),
                bad("an unknown property", with("\"agency\"", "\"agenzy\""), "/agenzy", "unknown property"),
                bad(
                        "a number for a text",
                        with("\"2020-017\"", "17"),
                        "/registrationNumber",
                        "expected a text, but was the number 17"),
                bad(
                        "an object for an array",
                        with("\"events\":[", "\"events\":{"),
                        "/events",
                        "expected an array, but was an object"),
                bad(
                        "a day that there is not",
                        with("2020-02-21", "2020-02-30"),
                        "/events/1/on",
                        "expected a date such as 2021-03-31"),
                bad(
                        "events out of order",
                        with("2020-02-21", "2020-02-06"),
                        "",
                        "event 2, reply on 2020-02-06, is impossible"),
                bad("an outcome that there is not", with("disclosed", "disclozed"), "/events/1/outcome", "disclozed"),
                bad(
                        "a part that is missing",
                        with("\"registrationNumber\":\"2020-017\",", ""),
                        "",
                        "registrationNumber"),
                bad(
                        "another form",
                        with("gongkai/application/1", "gongkai/application/9"),
                        "/schema",
                        "gongkai/application/1"),
                bad("nothing", "null", "", "expected the form of Application, but was null"),
                bad("no JSON", "yes, 2020", "", "Unrecognized token 'yes'"),
                bad("a NUL", "\u0000" + LINE, "", "Illegal character ((CTRL-CHAR, code 0))"),
                bad("a NUL in a text", with("A-1", "A\u00001"), "/applicant/reference", "CTRL-CHAR, code 0"),
                // Which Jackson 2.15 takes for the start of another character.
                bad("a second byte-order mark", "\uFEFF\uFEFF" + LINE, "", ""),
                bad("nested too deep", with("[{\"event\"", "[".repeat(100_000)), "/events", "expected"),
                bad("nested too deep without end", "[".repeat(100_000), "", "expected an object"));
    }

    private static Arguments bad(String what, String line, String pointer, String problem) {
        return Arguments.of(what, line.getBytes(StandardCharsets.UTF_8), pointer, problem);
    }

    private static String with(String part, String instead) {
        assertThat(LINE).contains(part);
        return LINE.replace(part, instead);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aBadLineIsAFailureWithItsPlaceAndTheOthersAreRead(String what, byte[] bad, String pointer, String problem) {
        List<JsonLine<Application>> lines =
                read(joined(LINE.getBytes(StandardCharsets.UTF_8), bad, LINE.getBytes(StandardCharsets.UTF_8)));

        assertThat(lines).extracting(JsonLine::number).containsExactly(1, 2, 3);
        assertThat(lines.get(0).value()).contains(GOOD);
        assertThat(lines.get(2).value()).contains(GOOD);
        DisclosureJsonException failure = lines.get(1).failure().orElseThrow();
        assertThat(failure.line()).isEqualTo(2);
        assertThat(failure.column()).isBetween(1, bad.length + 1);
        assertThat(failure.pointer()).startsWith(pointer);
        assertThat(failure.problem()).contains(problem).doesNotContain("Source");
        assertThat(failure).hasMessageContaining("line 2, column " + failure.column());
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(lines.get(1)::orElseThrow)
                .isSameAs(failure);
    }

    @Test
    void aDocumentOverSeveralLinesIsAFailureOnEachOfThem() {
        String pretty = DisclosureJson.writePretty(GOOD);
        int height = (int) pretty.lines().count();

        List<JsonLine<Application>> lines = read(LINE + "\n" + pretty + "\n" + LINE);

        assertThat(lines).hasSize(height + 2);
        assertThat(lines.subList(1, height + 1))
                .allSatisfy(line -> assertThat(line.failure())
                        .get()
                        .extracting(DisclosureJsonException::line)
                        .isEqualTo(line.number()));
        assertThat(lines.get(height + 1).value()).contains(GOOD);
    }

    @Test
    void blankLinesArePassedOverAndCounted() {
        assertThat(read("\n \t\r\n\uFEFF\r\n" + LINE + "\n\n\n" + LINE + "\n \n"))
                .extracting(JsonLine::number)
                .containsExactly(4, 7);
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).isEmpty();
        assertThat(read("\uFEFF")).isEmpty();
    }

    @Test
    void aByteOrderMarkInFrontOfALineAndACarriageReturnBehindItArePassedOver() {
        assertThat(read("\uFEFF" + LINE + "\r\n\uFEFF" + LINE + "\r\n" + LINE + "\r"))
                .extracting(JsonLine::orElseThrow)
                .containsExactly(GOOD, GOOD, GOOD);
    }

    @Test
    void whatIsNoUtf8IsAFailureOfItsLine() {
        byte[] good = LINE.getBytes(StandardCharsets.UTF_8);
        byte[] gbk = LINE.getBytes(Charset.forName("GBK"));
        byte[] cut = Arrays.copyOf(good, LINE.substring(0, LINE.indexOf('某')).length() + 2);

        List<JsonLine<Application>> lines =
                read(joined(gbk, good, cut, good, LINE.getBytes(StandardCharsets.UTF_16LE), good));

        // In UTF-16, the line feed behind the line is no character of its own: what follows it is a line as any other.
        assertThat(lines)
                .extracting(line -> line.value().isPresent())
                .containsExactly(false, true, false, true, false, true);
        assertThat(lines.get(0).failure().orElseThrow()).hasMessageContainingAll("/agency/name, line 1", "UTF-8");
        assertThat(lines.get(2).failure().orElseThrow()).hasMessageContainingAll("/agency/name, line 3", "UTF-8");
    }

    @Test
    void aLineThatIsTooLongIsNotKeptAndTheNextIsRead() {
        Filler tooLong = new Filler(3L * ByteLines.LONGEST);
        InputStream lines = sequence(bytes(LINE + "\n"), tooLong, bytes("\n" + LINE));

        Iterator<JsonLine<Application>> read =
                DisclosureJson.readEachLine(lines, Application.class).iterator();

        assertThat(read.next().value()).contains(GOOD);
        assertThat(read.next().failure())
                .get()
                .extracting(Throwable::getMessage)
                .isEqualTo("at the document, line 2, column 67108865: a line longer than 67108864 bytes");
        assertThat(tooLong.mostAtOnce).isLessThanOrEqualTo(ByteLines.LONGEST + 1);
        assertThat(read.next()).satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.value()).contains(GOOD);
        });
        assertThat(read.hasNext()).isFalse();
    }

    @Test
    void aLineAsLongAsADocumentMayBeIsRead() {
        byte[] good = LINE.getBytes(StandardCharsets.UTF_8);
        for (int tooMany : new int[] {0, 1}) {
            InputStream lines =
                    sequence(bytes(LINE), new Filler(ByteLines.LONGEST - good.length + tooMany), bytes("\n" + LINE));

            assertThat(DisclosureJson.readEachLine(lines, Application.class))
                    .extracting(line -> line.value().isPresent())
                    .containsExactly(tooMany == 0, true);
        }
        assertThat(DisclosureJson.readEachLine(new Filler(ByteLines.LONGEST + 1L), Application.class))
                .singleElement()
                .extracting(JsonLine::failure)
                .isNotEqualTo(Optional.empty());
    }

    @Test
    void aLineIsGivenBeforeTheNextIsReadFromTheStream() {
        InputStream unplugged = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        Iterator<JsonLine<Application>> lines = DisclosureJson.readEachLine(
                        sequence(bytes(LINE + "\n"), bytes("[]\n{"), unplugged), Application.class)
                .iterator();

        assertThat(lines.next().value()).contains(GOOD);
        assertThat(lines.next().failure()).isPresent();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(lines::hasNext)
                .withMessageContaining("unplugged");
        assertThat(lines.hasNext()).isFalse();
    }

    @Test
    void aLineHasANumberAndEitherAValueOrAFailure() {
        Optional<DisclosureJsonException> failure = read("[]").get(0).failure();

        assertThat(new JsonLine<>(7, Optional.of("a"), Optional.empty()).orElseThrow())
                .isEqualTo("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonLine<>(7, Optional.of("a"), failure))
                .withMessage("line 7 has a value or a failure, and not both");
        assertThatIllegalArgumentException().isThrownBy(() -> new JsonLine<>(7, Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JsonLine<>(0, Optional.of("a"), Optional.empty()))
                .withMessage("no number of a line: 0");
    }

    @Property
    void everyLineThatIsLeftAloneIsReadAndEveryOtherCountsAsOne(
            @ForAll @Size(max = 8) List<Application> applications,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 40) int most) {
        List<byte[]> lines = new ArrayList<>();
        List<Optional<Application>> expected = new ArrayList<>();
        for (Application application : applications) {
            byte[] line = DisclosureJson.writeBytes(application);
            boolean isBad = random.nextBoolean();
            lines.add(isBad ? damaged(line, random) : line);
            expected.add(isBad ? Optional.empty() : Optional.of(application));
        }

        List<JsonLine<Application>> read = DisclosureJson.readEachLine(
                        slowly(joined(lines.toArray(byte[][]::new)), random, most), Application.class)
                .toList();

        assertThat(read.stream().map(JsonLine::number))
                .containsExactlyElementsOf(IntStream.range(0, lines.size())
                        .filter(i -> !isBlank(lines.get(i)))
                        .mapToObj(i -> i + 1)
                        .toList());
        for (JsonLine<Application> line : read) {
            Optional<Application> left = expected.get(line.number() - 1);
            if (left.isPresent()) {
                assertThat(line.value().map(DisclosureJson::write)).isEqualTo(left.map(DisclosureJson::write));
            }
            line.failure().ifPresent(failure -> assertThat(failure.line()).isEqualTo(line.number()));
        }
    }

    /** Some bytes dropped, added or altered, whatever that makes of the line, and no line feed. */
    private static byte[] damaged(byte[] line, Random random) {
        int start = random.nextInt(line.length + 1);
        int end = random.nextBoolean() ? Math.min(line.length, start + random.nextInt(4)) : line.length;
        byte[] instead = new byte[random.nextInt(4)];
        random.nextBytes(instead);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(line, 0, start);
        for (byte each : instead) {
            damaged.write(each == '\n' ? 0 : each);
        }
        damaged.write(line, end, line.length - end);
        return damaged.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        return text.chars().allMatch(each -> each == ' ' || each == '\t' || each == '\r' || each == '\uFEFF')
                && text.indexOf('\uFEFF', 1) < 0;
    }

    private static byte[] joined(byte[]... lines) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            joined.writeBytes(line);
            joined.write('\n');
        }
        return joined.toByteArray();
    }

    private static List<JsonLine<Application>> read(String lines) {
        return read(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonLine<Application>> read(byte[] lines) {
        try (Stream<JsonLine<Application>> read =
                DisclosureJson.readEachLine(new ByteArrayInputStream(lines), Application.class)) {
            return read.toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream sequence(InputStream... streams) {
        return new SequenceInputStream(Collections.enumeration(List.of(streams)));
    }

    /** A stream that gives a few bytes at a time. */
    private static InputStream slowly(byte[] bytes, Random random, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int start, int length) {
                return super.read(target, start, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }

    /** Blanks without end of a line. */
    private static final class Filler extends InputStream {

        private long left;
        private int mostAtOnce;

        Filler(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] target, int start, int length) {
            mostAtOnce = Math.max(mostAtOnce, length);
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, start, start + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
