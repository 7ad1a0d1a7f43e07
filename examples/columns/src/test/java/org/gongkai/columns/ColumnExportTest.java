package org.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.indicator.IndicatorValue;
import org.gongkai.indicator.Indicators;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnExportTest {

    private static final int REPORTS_OF_PART = 300;

    @TempDir
    private static Path directory;

    private static List<AnnualReport> reports = List.of();
    private static ExportSummary summary = new ExportSummary(0, Map.of(), 0);
    private static Map<String, List<List<String>>> answers = Map.of();
    private static Connection database;

    @BeforeAll
    static void export() throws Exception {
        reports = SmallCountry.reports();
        summary = write(ColumnFormat.PARQUET);
        write(ColumnFormat.CSV);
        database = DriverManager.getConnection("jdbc:duckdb:");
        Question.makeViews(database, directory.resolve("PARQUET"), ColumnFormat.PARQUET);
        Answers all = new Answers();
        reports.forEach(all::add);
        List<List<List<String>>> rows = all.all();
        List<Question> questions = Question.all();
        answers = IntStream.range(0, questions.size())
                .boxed()
                .collect(Collectors.toMap(i -> questions.get(i).title(), rows::get));
    }

    private static ExportSummary write(ColumnFormat format) throws IOException {
        return ColumnExport.write(
                new ByteArrayInputStream(SmallCountry.lines()),
                directory.resolve(format.name()),
                format,
                REPORTS_OF_PART);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static List<List<String>> ask(String sql) throws SQLException {
        return Question.ask(database, sql);
    }

    static List<Question> questions() throws IOException {
        return Question.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theAnswerToAQuestionOfTheGuideIsThatOfTheLibrary(Question question) throws SQLException {
        assertThat(ask(question.sql())).isNotEmpty().isEqualTo(answers.get(question.title()));
    }

    @Test
    void everyCellIsWhatTheReportHasAndABlankIsNull() throws Exception {
        database.createStatement().execute(Question.cells());

        Set<List<String>> cells = new HashSet<>();
        for (int i = 0; i < reports.size(); i++) {
            AnnualReport report = reports.get(i);
            for (CountTable table : List.of(report.proactive(), report.applications(), report.disputes())) {
                for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                    if (table.isStated(cell)) {
                        cells.add(List.of(
                                String.valueOf(i + 1),
                                table.layout().pointer(cell),
                                String.valueOf(table.orZero(cell))));
                    }
                }
            }
        }
        List<List<String>> rows = ask("SELECT * FROM cells");
        assertThat(rows).hasSameSizeAs(cells);
        assertThat(new HashSet<>(rows).equals(cells)).isTrue();
    }

    @Test
    void aReportTellsWhoReportsOfWhichYear() throws SQLException {
        AnnualReport report = reports.get(0);
        assertThat(ask("SELECT agency, region_code, level, year, scope, credit_code, kind, published_on, published_in,"
                        + " proactive_edition, applications_edition, proactive_centralized_procurement_amount::VARCHAR"
                        + " FROM reports WHERE line = 1"))
                .containsExactly(List.of(
                        report.agency().name(),
                        report.agency().regionCode().orElseThrow().toString(),
                        "province",
                        "2020",
                        "own",
                        report.agency().creditCode().orElseThrow().toString(),
                        "department",
                        report.publishedOn().orElseThrow().toString(),
                        "null",
                        "2019",
                        "2019",
                        report.proactive()
                                .amount()
                                .orElseThrow()
                                .amount()
                                .setScale(6)
                                .toString()));
    }

    @Test
    void aFindingTellsWhatItIsAbout() throws SQLException {
        assertThat(ask("SELECT expected, actual, difference, cells, message_zh, message_en FROM findings"
                        + " WHERE rule = 'report.deadline' AND kind = 'warning' LIMIT 1"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(0)).startsWith("20");
                    assertThat(row.get(3)).isEqualTo("/publishedOn");
                    assertThat(row.get(4)).contains("公布日期不晚于" + row.get(0), "相差 " + row.get(2));
                    assertThat(row.get(5)).contains("publication is not later than " + row.get(0));
                });
    }

    @Test
    void everyIndicatorOfEveryReportIsThereOrWhyNot() throws SQLException {
        List<List<String>> expected = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (IndicatorValue value : Indicators.of(reports.get(i))) {
                Optional<Text> absent = value.whyAbsent();
                expected.add(List.of(
                        String.valueOf(i + 1),
                        String.valueOf(reports.get(i).year()),
                        value.indicator().token(),
                        value.rate().map(rate -> String.valueOf(rate.part())).orElse("null"),
                        value.rate().map(rate -> String.valueOf(rate.whole())).orElse("null"),
                        absent.map(Text::zh).orElse("null"),
                        absent.map(Text::en).orElse("null")));
            }
        }
        List<List<String>> rows = ask("SELECT * FROM indicators");

        assertThat(rows).hasSameSizeAs(expected);
        assertThat(new HashSet<>(rows).equals(new HashSet<>(expected))).isTrue();
    }

    @Test
    void aSeriesIsThatOfAnAgencyAndItsScope() throws SQLException {
        assertThat(ask("SELECT count(DISTINCT series) = count(DISTINCT (agency, scope)),"
                        + " count(DISTINCT series) = count(DISTINCT (agency, scope, series)) FROM reports"))
                .containsExactly(List.of("true", "true"));
    }

    @Test
    void aLineThatCannotBeReadIsTold() throws SQLException {
        assertThat(ask("SELECT line, pointer, problem <> '' FROM unread ORDER BY line"))
                .extracting(row -> row.get(0) + " " + row.get(2))
                .containsExactly((reports.size() + 1) + " true", (reports.size() + 2) + " true");
        assertThat(summary.unread()).isEqualTo(2);
    }

    @Test
    void theSummaryCountsWhatIsInTheTables() throws SQLException {
        assertThat(ask("SELECT count(*) FROM reports")).containsExactly(List.of(String.valueOf(summary.reports())));
        assertThat(ask("SELECT kind, count(*) FROM findings GROUP BY ALL ORDER BY ALL"))
                .isEqualTo(summary.findings().entrySet().stream()
                        .filter(kind -> kind.getValue() > 0)
                        .map(kind ->
                                List.of(kind.getKey().token(), kind.getValue().toString()))
                        .sorted((one, other) -> one.get(0).compareTo(other.get(0)))
                        .toList());
        assertThat(summary.isViolated()).isTrue();
    }

    @Test
    void aTableIsWrittenInSeveralFiles() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("PARQUET/reports"))) {
            assertThat(files).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTableHasTheColumnsThatAreDescribed(ColumnFormat format) throws SQLException {
        try (Connection own = DriverManager.getConnection("jdbc:duckdb:")) {
            Question.makeViews(own, directory.resolve(format.name()), format);
            for (Table<?> table : Tables.ALL) {
                assertThat(Question.ask(own, "SELECT column_name FROM (DESCRIBE " + table.name() + ")"))
                        .isEqualTo(table.columns().stream()
                                .map(column -> List.of(column.name()))
                                .toList());
            }
            assertThat(Question.ask(own, "SELECT table_name, column_name FROM columns"))
                    .hasSameSizeAs(Tables.described());
        }
    }

    @Test
    void csvHoldsWhatParquetHolds() throws SQLException {
        try (Connection own = DriverManager.getConnection("jdbc:duckdb:")) {
            Question.makeViews(own, directory.resolve("CSV"), ColumnFormat.CSV);
            for (String counts : List.of(
                    "SELECT sum(line), sum(applications_received_total), count(published_on) FROM reports",
                    "SELECT count(*), sum(difference), min(message_zh) FROM findings",
                    "SELECT count(*), sum(part), sum(whole), max(why_absent_en) FROM indicators",
                    "SELECT count(*), max(line) FROM unread")) {
                assertThat(Question.ask(own, counts)).isEqualTo(ask(counts));
            }
        }
    }

    @Test
    void whatIsInADirectoryIsNotMixedWithAnExport() {
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() ->
                        ColumnExport.write(new ByteArrayInputStream(new byte[0]), directory, ColumnFormat.PARQUET));
    }

    @Test
    void ofNoReportsThereAreTablesWithoutRows(@TempDir Path empty) throws Exception {
        assertThat(ColumnExport.write(new ByteArrayInputStream(new byte[0]), empty.resolve("a'b"), ColumnFormat.PARQUET)
                        .reports())
                .isZero();

        try (Connection own = DriverManager.getConnection("jdbc:duckdb:")) {
            assertThat(Question.ask(own, "SELECT count(*) FROM '" + empty.resolve("a''b/reports/*.parquet") + "'"))
                    .containsExactly(List.of("0"));
        }
    }
}
