package org.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that describes the columns is made of the columns: {@code -Dcolumns.write} writes it again. */
class ColumnsPageTest {

    private static final Path PAGE = Path.of("COLUMNS.md");

    @Test
    void thePageDescribesTheColumnsThatThereAre() throws IOException {
        if (System.getProperty("columns.write") != null) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).content(StandardCharsets.UTF_8).isEqualTo(page());
    }

    @Test
    void noTwoColumnsOfATableHaveOneName() {
        for (Table<?> table : Tables.ALL) {
            assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
        }
    }

    private static String page() {
        StringBuilder page =
                new StringBuilder("# Columns (各列说明)\n\nWhat is made by the build out of the tables themselves."
                        + " NULL is a blank, which is not 0 (空值为未填，与 0 不同).\n");
        for (Table<?> table : Tables.ALL) {
            page.append("\n## ")
                    .append(table.name())
                    .append("\n\n")
                    .append(table.meaning().en())
                    .append(" (")
                    .append(table.meaning().zh())
                    .append(")\n\n| column | type | NULL | unit | meaning | 含义 |\n|---|---|---|---|---|---|\n")
                    .append(table.columns().stream().map(ColumnsPageTest::row).collect(Collectors.joining()));
        }
        return page.toString();
    }

    private static String row(Column column) {
        return "| " + column.name() + " | " + column.type() + " | " + (column.isNullable() ? "yes" : "no") + " | "
                + column.unit() + " | " + column.meaning().en() + " | "
                + column.meaning().zh() + " |\n";
    }
}
