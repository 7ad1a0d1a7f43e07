package org.gongkai.columns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of the guide.
 *
 * @param title the question
 * @param sql how it is asked
 */
record Question(String title, String sql) {

    private static final Path GUIDE = Path.of("guide/columns.md");

    /** {@return the ten questions of the guide} */
    static List<Question> all() throws IOException {
        List<Question> questions = new ArrayList<>();
        String[] sections = Files.readString(GUIDE).split("\n### ", -1);
        for (int i = 1; i < sections.length; i++) {
            String section = sections[i];
            questions.add(new Question(section.substring(0, section.indexOf('\n')), block(section, "```sql\n")));
        }
        return questions;
    }

    /** {@return how the guide makes a row of each cell} */
    static String cells() throws IOException {
        return block(Files.readString(GUIDE), "```sql cells\n");
    }

    private static String block(String page, String start) {
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(";\n```", from));
    }

    /** Makes the views that the guide asks, of the files in a directory. */
    static void makeViews(Connection database, Path directory, ColumnFormat format) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("SET parquet_metadata_cache = true");
            for (Table<?> table : Tables.ALL) {
                statement.execute("CREATE VIEW " + table.name() + " AS FROM '"
                        + directory.resolve(table.name()).resolve("*." + format.ending()) + "'");
            }
        }
    }

    static List<List<String>> ask(Connection database, String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getObject(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public String toString() {
        return title;
    }
}
