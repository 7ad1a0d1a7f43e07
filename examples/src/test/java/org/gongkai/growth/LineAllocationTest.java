package org.gongkai.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.stream.Collector;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.JsonLine;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.junit.jupiter.api.Test;

/**
 * What a line of a stream takes of memory until it is read and checked: the report, what reads it, and the result of
 * its rules.
 */
class LineAllocationTest {

    private static final int KILOBYTE = 1024;
    private static final int LINES = 2_000;
    private static final Validator<AnnualReport> VALIDATOR = Validator.of(AnnualReportRules.ruleSet());

    /** What the thread of a part of the lines had allocated after the first and after the last of them. */
    private static final class Counted {

        private int lines;
        private long bytes;
        private long before;

        void add(JsonLine<AnnualReport> line) {
            assertThat(VALIDATOR.validate(line.orElseThrow()).isValid()).isTrue();
            long now = Allocation.now();
            if (before > 0) {
                lines++;
                bytes += now - before;
            }
            before = Allocation.now();
        }

        Counted plus(Counted other) {
            lines += other.lines;
            bytes += other.bytes;
            return this;
        }

        long perLine() {
            return bytes / lines;
        }
    }

    @Test
    void aLineIsReadAndCheckedIn8Kilobytes() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        DisclosureJson.writeLines(Collections.nCopies(LINES, Tancheng.report2020()), lines);
        byte[] all = lines.toByteArray();
        perLine(all);

        assertThat(perLine(all)).isLessThan(8 * KILOBYTE);
    }

    private static long perLine(byte[] lines) {
        return DisclosureJson.collectEachLine(
                new ByteArrayInputStream(lines),
                AnnualReport.class,
                Collector.of(Counted::new, Counted::add, Counted::plus, Counted::perLine));
    }
}
