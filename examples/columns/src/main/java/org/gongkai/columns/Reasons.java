package org.gongkai.columns;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.gongkai.text.Text;

/** Why rates are absent: of a million reports the same few texts, which are kept once and told by their numbers. */
final class Reasons {

    /** The query for both languages as lists, in which a text stands at its number. */
    static final String LISTS = "SELECT list(zh ORDER BY number) AS zh, list(en ORDER BY number) AS en FROM reasons";

    private final Map<Text, Integer> numbers = new HashMap<>();

    int number(Text reason) {
        return numbers.computeIfAbsent(reason, first -> numbers.size() + 1);
    }

    /** Writes the table that {@link #LISTS} asks, and forgets the texts. */
    void moveTo(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE reasons (number INTEGER, zh VARCHAR, en VARCHAR)");
        }
        try (DuckDBAppender rows = database.unwrap(DuckDBConnection.class).createAppender("reasons")) {
            for (Map.Entry<Text, Integer> reason : numbers.entrySet()) {
                rows.beginRow();
                rows.append(reason.getValue().intValue());
                rows.append(reason.getKey().zh());
                rows.append(reason.getKey().en());
                rows.endRow();
            }
        }
        numbers.clear();
    }
}
