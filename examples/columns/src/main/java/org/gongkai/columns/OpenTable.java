package org.gongkai.columns;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A table in memory to which rows are appended.
 *
 * @param <R> what is appended at once
 */
final class OpenTable<R> {

    private final Table<R> table;
    private final DuckDBAppender appender;
    private int appended;

    OpenTable(Table<R> table, Connection database) throws SQLException {
        this.table = table;
        try (Statement statement = database.createStatement()) {
            statement.execute(table.create());
        }
        this.appender = database.unwrap(DuckDBConnection.class).createAppender(table.name());
    }

    Table<R> table() {
        return table;
    }

    void append(R of) throws SQLException {
        table.append(appender, of);
        appended++;
    }

    /** {@return how often something was appended} */
    int appended() {
        return appended;
    }

    /** Ends the appending. */
    void close() throws SQLException {
        appender.close();
    }
}
