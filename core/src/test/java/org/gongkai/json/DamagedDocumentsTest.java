package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.law.FormEdition;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.ProactiveTable;
import org.jspecify.annotations.Nullable;

/** Whatever is done to a document, it is read or it is rejected in the one way and with a place. */
class DamagedDocumentsTest {

    private static final AnnualReport OF_2019 = Tancheng.report2020();
    private static final AnnualReport OF_2021 = OF_2019.withApplications(
                    ApplicationTable.notStated(FormEdition.FORM_2021))
            .withProactive(ProactiveTable.notStated(FormEdition.FORM_2021));
    private static final byte[][] DOCUMENTS = {
        DisclosureJson.writeBytes(OF_2019),
        DisclosureJson.writeBytes(OF_2021),
        DisclosureJson.writePretty(OF_2019).getBytes(StandardCharsets.UTF_8)
    };
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "-0",
            "1.5",
            "1e400",
            "9007199254740992",
            "9".repeat(200),
            "\"\"",
            "\"7\"",
            "\"2019\"",
            "[]",
            "{}",
            "[[[1]]]",
            "\"" + "长".repeat(2000) + "\"",
            "NaN",
            "'a'",
            "/*c*/0",
            "[".repeat(10_000),
            "{\"a\":".repeat(2000));

    @Property(tries = 60_000)
    void bytesChangedAddedOrDropped(@ForAll Random random) {
        byte[] document = document(random);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(document.length);
            document = switch (random.nextInt(4)) {
                case 0 -> replace(document, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> replace(document, at, at, new byte[] {(byte) random.nextInt(256)});
                case 2 -> replace(document, at, at + 1, new byte[0]);
                default ->
                    replace(document, at, at + 1, new byte[] {
                        (byte) "{}[],:\"\\0-9.eE+ \n\u0000".charAt(random.nextInt(18))
                    });
            };
        }
        readOrReject(document);
    }

    @Property(tries = 50_000)
    void documentsCutOff(@ForAll Random random) {
        byte[] document = document(random);

        assertThat(readOrReject(Arrays.copyOf(document, random.nextInt(document.length))))
                .isFalse();
    }

    @Property(tries = 50_000)
    void valuesOfAnotherTypeOrSize(@ForAll Random random) {
        byte[] document = document(random);
        int colon = indexOf(document, ':', random.nextInt(document.length));
        int end = colon;
        while (",}]".indexOf(document[end]) < 0) {
            end++;
        }
        byte[] value = VALUES.get(random.nextInt(VALUES.size())).getBytes(StandardCharsets.UTF_8);

        readOrReject(replace(document, colon + 1, end, value));
    }

    @Property(tries = 20_000)
    void propertiesRepeatedOrUnknown(@ForAll Random random) {
        byte[] document = document(random);
        int comma = indexOf(document, ',', random.nextInt(document.length));
        int open = comma + 1;
        while (document[open] != '"') {
            open++;
        }
        int end = indexOf(document, '"', open + 1) + 1;
        String name = new String(document, open, end - open, StandardCharsets.UTF_8);
        String extra = random.nextBoolean() ? name + ":0," : "\"x" + name.substring(1) + ":0,";

        assertThat(readOrReject(replace(document, open, open, extra.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Property(tries = 10_000)
    void otherEncodingsAndWhatFollows(@ForAll Random random) {
        String document = new String(document(random), StandardCharsets.UTF_8);
        Charset charset = List.of(
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("UTF-32"),
                        Charset.forName("GBK"),
                        StandardCharsets.UTF_8)
                .get(random.nextInt(5));
        String tail = charset == StandardCharsets.UTF_8
                ? List.of(",", "}", "x", "{}", "null", "\u0000").get(random.nextInt(6))
                : "";

        assertThat(readOrReject((document + tail).getBytes(charset))).isFalse();
    }

    @Property(tries = 15_000)
    void piecesMovedAboutInText(@ForAll Random random) {
        String document = new String(document(random), StandardCharsets.UTF_8);
        int from = random.nextInt(document.length());
        int to = from + random.nextInt(Math.min(80, document.length() - from));
        int target = random.nextInt(document.length());
        String moved = document.substring(0, target) + document.substring(from, to) + document.substring(target);
        try {
            assertThat(DisclosureJson.read(moved, AnnualReport.class)).isNotNull();
        } catch (DisclosureJsonException rejected) {
            requirePlace(rejected);
        } catch (RuntimeException other) {
            fail("rejected otherwise: " + moved, other);
        }
    }

    /** Reads a document from its bytes, and the same or the same failure from a stream, which another parser reads. */
    private static boolean readOrReject(byte[] document) {
        Outcome outcome = outcome(() -> DisclosureJson.read(document, AnnualReport.class), document);
        Outcome streamed =
                outcome(() -> DisclosureJson.read(new ByteArrayInputStream(document), AnnualReport.class), document);
        assertThat(outcome).isEqualTo(streamed);
        return outcome.report != null;
    }

    /** What was read, or why nothing was. */
    private record Outcome(@Nullable AnnualReport report, String pointer, String problem) {}

    private static Outcome outcome(Callable<AnnualReport> reading, byte[] document) {
        try {
            return new Outcome(reading.call(), "", "");
        } catch (DisclosureJsonException rejected) {
            requirePlace(rejected);
            return new Outcome(null, rejected.pointer(), rejected.problem());
        } catch (Exception other) {
            return fail("rejected otherwise: " + new String(document, StandardCharsets.UTF_8), other);
        }
    }

    private static void requirePlace(DisclosureJsonException rejected) {
        assertThat(rejected.pointer()).matches("(?s)(/.*)*");
        assertThat(rejected.line()).isPositive();
        assertThat(rejected.column()).isPositive();
        assertThat(rejected.problem()).isNotBlank();
    }

    private static byte[] document(Random random) {
        return DOCUMENTS[random.nextInt(DOCUMENTS.length)].clone();
    }

    /** The first such byte from a place on, else the first of all. */
    private static int indexOf(byte[] document, char wanted, int start) {
        for (int i = start; i < document.length - 1; i++) {
            if (document[i] == wanted) {
                return i;
            }
        }
        return indexOf(document, wanted, 0);
    }

    private static byte[] replace(byte[] document, int from, int to, byte[] with) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(document.length + with.length);
        out.write(document, 0, from);
        out.writeBytes(with);
        out.write(document, to, document.length - to);
        return out.toByteArray();
    }
}
