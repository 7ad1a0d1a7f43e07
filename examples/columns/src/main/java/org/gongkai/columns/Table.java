package org.gongkai.columns;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.gongkai.text.Text;

/**
 * A table of the export.
 *
 * @param <R> what is appended at once: a row, or some that belong together
 * @param name its name, which is that of the directory with its files
 * @param meaning what a row of it is
 * @param columns its columns in order
 * @param fields what is in memory of it
 * @param rows the query for the columns, of what is in memory
 */
record Table<R>(String name, Text meaning, List<Column> columns, List<Field<R>> fields, String rows) {

    /** A table that is in memory what it is in files. */
    static <R> Table<R> of(String name, Text meaning, List<Field.Single<R>> columns) {
        return new Table<>(
                name,
                meaning,
                columns.stream().map(Field.Single::column).toList(),
                columns.stream().map(Field.Single::field).toList(),
                "SELECT * FROM " + name);
    }

    String create() {
        return fields.stream()
                .map(field -> field.name() + ' ' + field.type())
                .collect(Collectors.joining(", ", "CREATE TABLE " + name + " (", ")"));
    }

    void append(DuckDBAppender appender, R of) throws SQLException {
        appender.beginRow();
        for (Field<R> field : fields) {
            field.value().appendTo(appender, of);
        }
        appender.endRow();
    }
}
