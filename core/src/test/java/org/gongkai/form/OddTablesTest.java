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
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.grid.Notice;
import org.gongkai.grid.NoticeKind;
import org.gongkai.grid.Page;
import org.gongkai.json.DisclosureJson;
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
        OddTables.of(Sheet.of(FormRenderer.official().grid(table(report, section))))
                .forEach((words, tables) -> {
                    read.append("= ").append(words).append('\n');
                    FormReading reading = FormReader.create()
                            .withAgency(report.agency())
                            .withYear(report.year())
                            .withScope(report.scope())
                            .read(page(report, section, tables));
                    outcome(reading, report, locale)
                            .forEach(line -> read.append("  ").append(line).append('\n'));
                });

        assertWritten(edition + '-' + section.token() + ".txt", read.toString());
    }

    /** The report of the form of 2021 without its blanks, each of which would be noticed. */
    private static AnnualReport report2021() throws IOException {
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

    private static CountTable table(AnnualReport report, ReportSection section) {
        return FormText.table(report, section).orElseThrow();
    }

    private static Page page(AnnualReport report, ReportSection section, List<Sheet> odd) {
        Page.Builder page = Page.builder();
        for (ReportSection each : ReportSection.values()) {
            page.paragraph(each.heading());
            if (each == section) {
                odd.forEach(sheet -> page.table(sheet.grid()));
            } else {
                FormText.table(report, each)
                        .ifPresent(table -> page.table(FormRenderer.official().grid(table)));
            }
        }
        return page.build();
    }

    /** What was noticed, and the cells that are not as in the report; the first of them where there are many. */
    static List<String> outcome(FormReading reading, AnnualReport report, Locale locale) {
        List<String> lines = new ArrayList<>();
        reading.problems().forEach(problem -> lines.add(line("!", problem, locale)));
        reading.notices().stream()
                .filter(notice -> notice.kind() != NoticeKind.SECTION_MISSING)
                .forEach(notice -> lines.add(line("-", notice, locale)));
        differences(report.proactive(), reading.proactive(), lines);
        differences(report.applications(), reading.applications(), lines);
        differences(report.disputes(), reading.disputes(), lines);
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES));
        first.add("and " + (lines.size() - MOST_LINES) + " more");
        return first;
    }

    private static String line(String mark, Notice notice, Locale locale) {
        return mark + ' ' + notice.kind().token() + ' ' + notice.message(locale);
    }

    private static void differences(CountTable expected, Optional<? extends CountTable> read, List<String> lines) {
        if (read.isEmpty()) {
            lines.add("no " + expected.layout().pointer(0).split("/")[1]);
            return;
        }
        if (read.get().layout() != expected.layout()) {
            lines.add("another form of " + expected.layout().pointer(0).split("/")[1]);
            return;
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
        lines.addAll(cells);
    }

    static void assertWritten(String name, String read) throws IOException {
        if (System.getProperty("odd.write") != null) {
            Files.writeString(Path.of("src/test/resources/org/gongkai/form/odd", name), read);
            return;
        }
        try (InputStream in = Objects.requireNonNull(OddTablesTest.class.getResourceAsStream("odd/" + name), name)) {
            assertThat(read).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
