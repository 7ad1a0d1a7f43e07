package org.gongkai.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.JsonLine;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

/**
 * Writes reports as columns: a directory for each table, with files that are read as one, such as {@code reports/*.parquet}.
 *
 * <p>The tables are {@code reports}, {@code findings} (of each report by itself), {@code indicators}, {@code unread} (the lines that
 * are no report) and {@code columns}, which describes every column. Every processor reads, checks and writes files of its own, so
 * that the order of rows is not told; the column {@code line} tells it. The memory taken does not grow with the reports.
 */
public final class ColumnExport {

    /** A report takes some two kilobytes while it is in memory. */
    private static final int REPORTS_IN_MEMORY = 200_000;

    private static final int FEWEST_OF_PART = 25_000;

    private final Path directory;
    private final ColumnFormat format;
    private final int reportsOfPart;
    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
    private final AtomicInteger parts = new AtomicInteger();
    private final ExportCounts counts = new ExportCounts();
    private final Map<Thread, PartWriter> writers = new ConcurrentHashMap<>();

    private ColumnExport(Path directory, ColumnFormat format, int reportsOfPart) {
        this.directory = directory;
        this.format = format;
        this.reportsOfPart = reportsOfPart;
    }

    /**
     * Writes the reports of a stream.
     *
     * @param lines reports as JSON in UTF-8, one a line; not null, left open
     * @param directory where to write, which is made if it is not there and must else be empty; not null
     * @param format how, not null
     * @return what was written
     * @throws FileAlreadyExistsException if there is something in the directory
     * @throws IOException if something cannot be read or written
     */
    public static ExportSummary write(InputStream lines, Path directory, ColumnFormat format) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        return write(lines, directory, format, Math.max(FEWEST_OF_PART, REPORTS_IN_MEMORY / processors));
    }

    static ExportSummary write(InputStream lines, Path directory, ColumnFormat format, int reportsOfPart)
            throws IOException {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(format, "format");
        ColumnExport export = new ColumnExport(Objects.requireNonNull(directory, "directory"), format, reportsOfPart);
        export.prepare();
        try {
            return export.write(lines);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            export.writers.values().forEach(PartWriter::close);
        }
    }

    private void prepare() throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> inIt = Files.list(directory)) {
            if (inIt.findAny().isPresent()) {
                throw new FileAlreadyExistsException(directory.toString(), null, "is not empty");
            }
        }
        for (Table<?> table : Tables.ALL) {
            Files.createDirectory(directory.resolve(table.name()));
        }
    }

    private ExportSummary write(InputStream lines) throws IOException {
        DisclosureJson.collectEachLine(lines, AnnualReport.class, collector());
        writer().describe();
        writers.values().parallelStream().forEach(PartWriter::flush);
        for (Table<?> table : Tables.ALL) {
            try (Stream<Path> files = Files.list(directory.resolve(table.name()))) {
                if (files.findAny().isEmpty()) {
                    writer().writeEmpty(table);
                }
            }
        }
        return counts.summary();
    }

    /** Rows go to the writer of the thread that read them, so that nothing is left to be combined. */
    private Collector<JsonLine<AnnualReport>, PartWriter, PartWriter> collector() {
        return Collector.of(this::writer, PartWriter::add, (one, other) -> one);
    }

    private PartWriter writer() {
        return writers.computeIfAbsent(
                Thread.currentThread(),
                thread -> new PartWriter(directory, format, validator, reportsOfPart, parts, counts));
    }
}
