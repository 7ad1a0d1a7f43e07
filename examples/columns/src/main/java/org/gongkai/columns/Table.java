package org.gongkai.columns;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.gongkai.text.Text;

/**
 * A table of the export.
 *
 * @param <R> what a row is made of
 * @param name its name, which is that of the directory with its files
 * @param meaning what a row of it is
 * @param columns its columns in order
 */
record Table<R>(String name, Text meaning, List<Column<R>> columns) {

    String create() {
        return columns.stream()
                .map(column -> column.name() + ' ' + column.type() + (column.isNullable() ? "" : " NOT NULL"))
                .collect(Collectors.joining(", ", "CREATE OR REPLACE TABLE " + name + " (", ")"));
    }

    void append(DuckDBAppender appender, R of) throws SQLException {
        appender.beginRow();
        for (Column<R> column : columns) {
            column.value().appendTo(appender, of);
        }
        appender.endRow();
    }
}
