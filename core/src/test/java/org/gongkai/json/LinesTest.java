package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.agency.Agency;
import org.gongkai.report.AnnualReport;

class LinesTest {

    private static final String ONE = "{\"name\":\"某县人民政府\"}";

    @Property(tries = 50)
    void linesReadBackInOrder(@ForAll List<AnnualReport> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DisclosureJson.writeLines(reports, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSameSizeAs(reports);
        try (Stream<AnnualReport> lines =
                DisclosureJson.readLines(new ByteArrayInputStream(out.toByteArray()), AnnualReport.class)) {
            assertThat(lines).containsExactlyElementsOf(reports);
        }
    }

    @Example
    void aBadLineFailsOnlyWhenItIsReached() {
        Iterator<Agency> lines =
                read(ONE + "\n\n" + ONE + "\n{\"nome\":1}\n" + ONE).iterator();

        assertThat(lines.next()).isEqualTo(Agency.of("某县人民政府"));
        assertThat(lines.next()).isEqualTo(Agency.of("某县人民政府"));
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(lines::next)
                .satisfies(failure -> {
                    assertThat(failure.line()).isEqualTo(4);
                    assertThat(failure.column()).isEqualTo(2);
                    assertThat(failure.pointer()).isEqualTo("/nome");
                });
    }

    @Example
    void twoDocumentsOnOneLineAndOneOverTwoLinesAreRejected() {
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> read(ONE + ONE).toList())
                .withMessage("at the document, line 1, column 30: the document goes on after its end");
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> read(ONE.replace(":", ":\n")).toList())
                .withMessageContaining("line 1, column 9: Unexpected end-of-input");
    }

    @Example
    void nothingIsReadAheadOfWhatIsTaken() {
        InputStream endless = new InputStream() {
            private final byte[] line = (ONE + "\n").getBytes(StandardCharsets.UTF_8);
            private long next;

            @Override
            public int read() {
                return line[(int) (next++ % line.length)] & 0xff;
            }
        };

        assertThat(DisclosureJson.readLines(endless, Agency.class).limit(10_000).count())
                .isEqualTo(10_000);
    }

    @Example
    void aByteOrderMarkIsPassedOver() throws IOException {
        byte[] marked = ("\uFEFF" + ONE).getBytes(StandardCharsets.UTF_8);

        assertThat(DisclosureJson.read(marked, Agency.class)).isEqualTo(Agency.of("某县人民政府"));
        assertThat(DisclosureJson.read(new ByteArrayInputStream(marked), Agency.class))
                .isEqualTo(Agency.of("某县人民政府"));
        assertThat(DisclosureJson.readLines(new ByteArrayInputStream(marked), Agency.class)
                        .toList())
                .hasSize(1);
        assertThatExceptionOfType(DisclosureJsonException.class)
                .isThrownBy(() -> DisclosureJson.read(new ByteArrayInputStream(new byte[] {'{'}), Agency.class));
    }

    @Example
    void closingTheResultClosesTheStream() {
        boolean[] closed = {false};
        InputStream in = new FilterInputStream(new ByteArrayInputStream(ONE.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public void close() throws IOException {
                closed[0] = true;
                super.close();
            }
        };

        try (Stream<Agency> lines = DisclosureJson.readLines(in, Agency.class)) {
            assertThat(lines.toList()).hasSize(1);
            assertThat(closed[0]).isFalse();
        }
        assertThat(closed[0]).isTrue();
    }

    @Example
    void aStreamThatCannotBeReadIsNotABadDocument() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> DisclosureJson.readLines(broken, Agency.class).toList())
                .withMessageContaining("unplugged");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> DisclosureJson.read(broken, Agency.class))
                .withMessage("unplugged");
    }

    private static Stream<Agency> read(String lines) {
        return DisclosureJson.readLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), Agency.class);
    }
}
