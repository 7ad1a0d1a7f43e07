package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.json.DisclosureJson;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.CountTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.report.ProactiveTable;
import org.gongkai.report.ReportSection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How a page is read on which one table is odd in one place: for every row, column and label of the three tables in both
 * editions, what is noticed and which cells are read otherwise, held to a file; {@code -Dodd.write} writes the files anew.
 */
// Mutants that survive: RowLabel, PageTables and ProactiveSheet: a loop that ends one place later does nothing there.
// ApplicationSheet and ColumnHeads: another line says the same; CellReader: a number beside a problem is not used.
class OddTablesTest {

    private static final int MOST_LINES = 5;

    @ParameterizedTest
    @CsvSource({
        "2019, PROACTIVE_DISCLOSURE, zh",
        "2019, APPLICATIONS, zh",
        "2019, DISPUTES, zh",
        "2021, PROACTIVE_DISCLOSURE, en",
        "2021, APPLICATIONS, en",
        "2021, DISPUTES, en"
    })
    void whatIsOddIsReadAsWrittenDown(String edition, ReportSection section, Locale locale) throws IOException {
        AnnualReport report = edition.equals("2019") ? Tancheng.report2020() : report2021();
        StringBuilder read = new StringBuilder();
        CountTable table = FormText.table(report, section).orElseThrow();
        OddTables.of(Sheet.of(FormRenderer.official().grid(table))).forEach((words, tables) -> {
            Page.Builder page = Page.builder();
            tables.forEach(sheet -> page.table(sheet.grid()));
            FormReading reading = FormRoundTripTest.reader(report).read(page.build());
            List<String> noticed = noticed(reading, locale);
            List<String> differences = differences(table, read(reading, section));
            if (noticed.isEmpty() && !words.contains(" ends in ")) {
                assertThat(differences)
                        .as("read otherwise without a word: %s", words)
                        .isEmpty();
            }
            read.append("= ").append(words).append('\n');
            append(Stream.concat(noticed.stream(), differences.stream()).toList(), read);
        });

        assertWritten("odd/" + edition + '-' + section.token() + ".txt", read.toString());
    }

    /** The report of the form of 2021 without its blanks, each of which would be noticed. */
    static AnnualReport report2021() throws IOException {
        AnnualReport report;
        try (InputStream in =
                Objects.requireNonNull(AnnualReport.class.getResourceAsStream("annual-report-2021.json"))) {
            report = DisclosureJson.read(in, AnnualReport.class);
        }
        ProactiveTable proactive = report.proactive();
        ApplicationTable applications = report.applications();
        DisputeTable disputes = report.disputes();
        for (int cell : blanks(proactive)) {
            proactive = proactive.with(cell, 0);
        }
        for (int cell : blanks(applications)) {
            applications = applications.with(cell, 0);
        }
        for (int cell : blanks(disputes)) {
            disputes = disputes.with(cell, 0);
        }
        return report.withProactive(proactive).withApplications(applications).withDisputes(disputes);
    }

    private static int[] blanks(CountTable table) {
        return IntStream.range(0, table.layout().cellCount())
                .filter(cell -> !table.isStated(cell))
                .toArray();
    }

    private static Optional<? extends CountTable> read(FormReading reading, ReportSection section) {
        return switch (section) {
            case PROACTIVE_DISCLOSURE -> reading.proactive();
            case APPLICATIONS -> reading.applications();
            default -> reading.disputes();
        };
    }

    /** What was noticed, but for the parts of a report that are not there. */
    static List<String> noticed(FormReading reading, Locale locale) {
        return Stream.concat(reading.problems().stream(), reading.notices().stream())
                .filter(notice ->
                        notice.kind() != NoticeKind.SECTION_MISSING && notice.kind() != NoticeKind.NOTHING_FOUND)
                .map(notice -> (notice.kind().isProblem() ? "! " : "- ")
                        + notice.kind().token()
                        + ' '
                        + notice.message(locale))
                .toList();
    }

    /** The cells that are read otherwise than they are. */
    static List<String> differences(CountTable expected, Optional<? extends CountTable> read) {
        String name = expected.layout().name();
        if (read.isEmpty()) {
            return List.of("no " + name);
        }
        if (read.get().layout() != expected.layout()) {
            return List.of("another form of " + name);
        }
        List<String> cells = new ArrayList<>();
        for (int cell = 0; cell < expected.layout().cellCount(); cell++) {
            if (!expected.value(cell).equals(read.get().value(cell))) {
                cells.add(expected.layout().pointer(cell) + " = "
                        + (read.get().isStated(cell) ? Long.toString(read.get().orZero(cell)) : "null"));
            }
        }
        if (expected instanceof ProactiveTable table
                && !table.amount().equals(((ProactiveTable) read.get()).amount())) {
            cells.add("amount = " + ((ProactiveTable) read.get()).amount());
        }
        return cells;
    }

    /** Appends the first lines and how many more there are. */
    static void append(List<String> lines, StringBuilder read) {
        lines.stream()
                .limit(MOST_LINES)
                .forEach(line -> read.append("  ").append(line).append('\n'));
        if (lines.size() > MOST_LINES) {
            read.append("  and ").append(lines.size() - MOST_LINES).append(" more\n");
        }
    }

    static void assertWritten(String name, String read) throws IOException {
        if (System.getProperty("odd.write") != null) {
            Files.writeString(Path.of("src/test/resources/org/gongkai/form", name), read);
            return;
        }
        try (InputStream in = Objects.requireNonNull(OddTablesTest.class.getResourceAsStream(name), name)) {
            assertThat(read).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
