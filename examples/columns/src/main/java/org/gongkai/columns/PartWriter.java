package org.gongkai.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.json.JsonLine;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * Rows that one thread appends to tables in memory, and writes out as the next file of each table whenever there are enough: what is
 * in memory does not grow with the input.
 */
final class PartWriter implements AutoCloseable {

    private final Path directory;
    private final ColumnFormat format;
    private final Validator<AnnualReport> validator;
    private final int reportsOfPart;
    private final AtomicInteger parts;
    private final ExportCounts counts;
    private final Connection database;

    private final Reasons reasons = new Reasons();
    private @Nullable Part part;

    PartWriter(
            Path directory,
            ColumnFormat format,
            Validator<AnnualReport> validator,
            int reportsOfPart,
            AtomicInteger parts,
            ExportCounts counts) {
        this.directory = directory;
        this.format = format;
        this.validator = validator;
        this.reportsOfPart = reportsOfPart;
        this.parts = parts;
        this.counts = counts;
        try {
            database = DriverManager.getConnection("jdbc:duckdb:");
            execute("SET threads = 1");
            database.setAutoCommit(false);
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    /** The tables in memory. They are in a transaction that is never committed: it takes a third of the time. */
    private static final class Part {

        final OpenTable<ReportLine> reports;
        final OpenTable<Tables.FoundIn> findings;
        final OpenTable<ReportIndicators> indicators;
        final OpenTable<DisclosureJsonException> unread;
        final OpenTable<Tables.Described> columns;

        Part(Connection database) throws SQLException {
            reports = new OpenTable<>(ReportTable.TABLE, database);
            findings = new OpenTable<>(Tables.FINDINGS, database);
            indicators = new OpenTable<>(Tables.INDICATORS, database);
            unread = new OpenTable<>(Tables.UNREAD, database);
            columns = new OpenTable<>(Tables.COLUMNS, database);
        }

        List<OpenTable<?>> tables() {
            return List.of(reports, findings, indicators, unread, columns);
        }
    }

    private Part part() throws SQLException {
        if (part == null) {
            part = new Part(database);
        }
        return part;
    }

    void add(JsonLine<AnnualReport> line) {
        try {
            if (line.failure().isPresent()) {
                part().unread.append(line.failure().get());
                counts.addUnread();
            } else {
                add(new ReportLine(line.number(), line.orElseThrow()), part());
            }
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    private void add(ReportLine line, Part to) throws SQLException {
        to.reports.append(line);
        ValidationResult result = validator.validate(line.report());
        counts.add(result);
        for (Finding finding : result.findings()) {
            to.findings.append(new Tables.FoundIn(line, finding));
        }
        to.indicators.append(ReportIndicators.of(line, reasons::number));
        if (to.reports.appended() == reportsOfPart) {
            flush();
        }
    }

    /** Writes out the description of all columns. */
    void describe() {
        try {
            for (Tables.Described each : Tables.described()) {
                part().columns.append(each);
            }
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    /** Writes what is in memory out, each table that has rows as a file. */
    void flush() {
        try {
            writeOut(table -> table.appended() > 0);
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    /** Writes a file without rows, for a table of which there are none: what asks for its files is to find one. */
    void writeEmpty(Table<?> empty) {
        try {
            writeOut(table -> table.table().equals(empty));
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    private void writeOut(Predicate<OpenTable<?>> isWritten) throws SQLException {
        int number = parts.getAndIncrement();
        List<OpenTable<?>> tables = part().tables();
        for (OpenTable<?> table : tables) {
            table.close();
        }
        reasons.moveTo(database);
        for (OpenTable<?> table : tables) {
            if (isWritten.test(table)) {
                copy(table.table(), number);
            }
        }
        database.rollback();
        part = null;
    }

    private void copy(Table<?> table, int number) throws SQLException {
        Path file = directory
                .resolve(table.name())
                .resolve(String.format(Locale.ROOT, "part-%05d.%s", number, format.ending()));
        execute("COPY (" + table.rows() + ") TO '" + file.toString().replace("'", "''") + "' (" + format.options()
                + ")");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UncheckedIOException unwritable(SQLException failed) {
        return new UncheckedIOException(new IOException(failed.getMessage(), failed));
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }
}
