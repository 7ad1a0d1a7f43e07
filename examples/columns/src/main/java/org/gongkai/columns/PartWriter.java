package org.gongkai.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.gongkai.indicator.IndicatorValue;
import org.gongkai.indicator.Indicators;
import org.gongkai.json.JsonLine;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.Finding;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;

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
    private final Map<Table<?>, DuckDBAppender> appenders = new HashMap<>();
    private final Map<Table<?>, Integer> rows = new HashMap<>();

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
            begin();
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    void add(JsonLine<AnnualReport> line) {
        try {
            if (line.failure().isPresent()) {
                append(Tables.UNREAD, line.failure().get());
                counts.addUnread();
            } else {
                add(new ReportLine(line.number(), line.orElseThrow()));
            }
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    private void add(ReportLine line) throws SQLException {
        append(ReportTable.TABLE, line);
        ValidationResult result = validator.validate(line.report());
        counts.add(result);
        for (Finding finding : result.findings()) {
            append(Tables.FINDINGS, new Tables.FoundIn(line, finding));
        }
        for (IndicatorValue value : Indicators.of(line.report())) {
            append(Tables.INDICATORS, new Tables.ValueOf(line, value));
        }
        if (rowsOf(ReportTable.TABLE) == reportsOfPart) {
            flush();
        }
    }

    /** Writes out the description of all columns. */
    void describe() {
        try {
            for (Tables.Described each : Tables.described()) {
                append(Tables.COLUMNS, each);
            }
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    private <R> void append(Table<R> table, R of) throws SQLException {
        table.append(Objects.requireNonNull(appenders.get(table)), of);
        rows.merge(table, 1, Integer::sum);
    }

    private int rowsOf(Table<?> table) {
        return rows.getOrDefault(table, 0);
    }

    /** Writes what is in memory out, each table that has rows as a file. */
    void flush() {
        try {
            for (DuckDBAppender appender : appenders.values()) {
                appender.close();
            }
            int part = parts.getAndIncrement();
            for (Table<?> table : Tables.ALL) {
                if (rowsOf(table) > 0) {
                    copy(table, part);
                }
            }
            begin();
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    /** Writes a file without rows, for a table of which there are none: what asks for its files is to find one. */
    void writeEmpty(Table<?> table) {
        try {
            copy(table, 0);
        } catch (SQLException failed) {
            throw unwritable(failed);
        }
    }

    private void copy(Table<?> table, int part) throws SQLException {
        Path file = directory
                .resolve(table.name())
                .resolve(String.format(Locale.ROOT, "part-%05d.%s", part, format.ending()));
        execute("COPY " + table.name() + " TO '" + file.toString().replace("'", "''") + "' (" + format.options() + ")");
    }

    private void begin() throws SQLException {
        for (Table<?> table : Tables.ALL) {
            execute(table.create());
            appenders.put(table, database.unwrap(DuckDBConnection.class).createAppender(table.name()));
            rows.put(table, 0);
        }
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
