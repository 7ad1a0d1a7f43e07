package org.gongkai.spark;

import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.stack.ReadReport;

/** A line of the input, a report as JSON or not. */
final class InputLine implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The order in which one machine reads them. */
    static final Comparator<InputLine> ORDER =
            Comparator.comparing((InputLine line) -> line.file).thenComparingLong(line -> line.number);

    private final String file;
    private final long number;
    private final byte[] json;

    /**
     * A line.
     *
     * @param file the file, as a URI
     * @param number the number of the line in it, from 1
     * @param json the line, in UTF-8 or not
     */
    InputLine(String file, long number, byte[] json) {
        this.file = file;
        this.number = number;
        this.json = json;
    }

    boolean isBlank() {
        for (byte each : json) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The report with the line as its source, where it can be read. */
    Optional<ReadReport> read() {
        try {
            return Optional.of(ReadReport.of(file + ':' + number, DisclosureJson.read(json, AnnualReport.class)));
        } catch (DisclosureJsonException unreadable) {
            return Optional.empty();
        }
    }

    /** Why it is no report, where it is none, with the line as it stands. */
    Optional<Row> problem() {
        try {
            DisclosureJson.read(json, AnnualReport.class);
            return Optional.empty();
        } catch (DisclosureJsonException unreadable) {
            return Optional.of(RowFactory.create(
                    file,
                    number,
                    unreadable.column(),
                    unreadable.pointer(),
                    unreadable.problem(),
                    new String(json, StandardCharsets.UTF_8)));
        }
    }
}
