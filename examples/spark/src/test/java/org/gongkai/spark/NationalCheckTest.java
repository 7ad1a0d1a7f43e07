package org.gongkai.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gongkai.agency.Agency;
import org.gongkai.agency.RegionCode;
import org.gongkai.indicator.Indicators;
import org.gongkai.indicator.Rate;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.JsonLine;
import org.gongkai.money.Yuan;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.tabulation.Consolidation;
import org.gongkai.validation.Basis;
import org.gongkai.validation.BasisKind;
import org.gongkai.validation.Finding;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.rules.WholeAndOwnRules;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.gongkai.validation.stack.ReportStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark finds and adds up what one machine does that reads the same files as one stack, although a task is killed. */
class NationalCheckTest {

    private static final String ALL = "null";
    private static final AtomicInteger KILLED = new AtomicInteger();

    @TempDir
    private static Path directory;

    private static SparkSession spark;
    private static ReportStack stack;
    private static List<JsonLine<AnnualReport>> unread;
    private static List<String> unreadFiles;

    @BeforeAll
    static void check() throws IOException {
        List<Path> files = CountryFiles.write(directory.resolve("in"));
        spark = SparkSession.builder()
                .master("local[2,4]")
                .config("spark.ui.enabled", false)
                .config("spark.default.parallelism", 8)
                .config("spark.sql.files.maxPartitionBytes", "32m")
                .getOrCreate();
        NationalCheck.of(checks()).run(spark, InputFormat.LINES, uri("in"), uri("out"));

        List<ReadReport> reads = new ArrayList<>();
        unread = new ArrayList<>();
        unreadFiles = new ArrayList<>();
        for (Path file : files) {
            String name = file.toFile().toURI().toString();
            try (InputStream in = Files.newInputStream(file);
                    Stream<JsonLine<AnnualReport>> lines = DisclosureJson.readEachLine(in, AnnualReport.class)) {
                lines.forEach(line -> {
                    line.value().ifPresent(report -> reads.add(ReadReport.of(name + ':' + line.number(), report)));
                    if (line.failure().isPresent()) {
                        unread.add(line);
                        unreadFiles.add(name);
                    }
                });
            }
        }
        stack = ReportStack.of(reads.stream().map(checks()::check).toList(), checks());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static String uri(String name) {
        return directory.resolve(name).toUri().toString();
    }

    /** Those of the library and one that kills the first task which comes to a report in the middle of its lines. */
    private static ReportChecks checks() {
        return ReportChecks.standard()
                .adapting(validator -> validator.with(Rule.<AnnualReport>builder("country.task")
                        .title("任务", "a task")
                        .basis(Basis.of(BasisKind.HEURISTIC))
                        .check((report, check) -> {
                            TaskContext task = TaskContext.get();
                            if (task != null && task.attemptNumber() == 0 && CountryFiles.isMarked(report)) {
                                KILLED.incrementAndGet();
                                throw new IllegalStateException("killed in its first attempt");
                            }
                            check.holds();
                        })));
    }

    private static List<Row> rows(String table) {
        return spark.read().parquet(uri("out/" + table)).collectAsList();
    }

    private static String text(Object... values) {
        return Stream.of(values)
                .map(String::valueOf)
                .collect(Collectors.joining(" | "))
                .replace("file:///", "file:/");
    }

    private static List<String> texts(List<Row> rows, String... columns) {
        return rows.stream()
                .map(row -> text(Stream.of(columns).map(row::<Object>getAs).toArray()))
                .sorted()
                .toList();
    }

    /** A result and the code of the province that it is about. */
    private record Expected(String province, ValidationResult result) {}

    private static List<Expected> expected() {
        String whole = WholeAndOwnRules.ruleSet().name();
        List<Expected> all = new ArrayList<>();
        stack.alone().forEach(each -> {
            String province = province(each.report().agency());
            all.add(new Expected(province, each.tables()));
            each.text().forEach(result -> all.add(new Expected(province, result)));
        });
        stack.series()
                .forEach(each -> all.add(new Expected(province(each.series().agency()), each.result())));
        stack.summaries()
                .forEach(each -> each.result()
                        .ifPresent(result -> all.add(
                                new Expected(province(each.pairing().summary().agency()), result))));
        stack.alone().stream()
                .map(stack::beside)
                .forEach(each -> each.beside().others().stream()
                        .filter(result -> result.ruleSet().equals(whole))
                        .forEach(result -> all.add(
                                new Expected(province(each.beside().report().agency()), result))));
        return all;
    }

    private static String province(Agency agency) {
        return agency.regionCode().map(RegionCode::province).orElseThrow().toString();
    }

    @Test
    void aTaskIsKilledInItsMiddle() {
        assertThat(KILLED.get()).isPositive();
    }

    @Test
    void findingsAreThoseOfOneMachine() {
        List<String> findings = new ArrayList<>();
        for (Expected each : expected()) {
            ValidationResult result = each.result();
            for (Finding finding : result.findings()) {
                findings.add(text(
                        result.source().orElse(null),
                        result.ruleSet(),
                        result.subject().agency().orElse(null),
                        each.province(),
                        finding.rule(),
                        DisclosureJson.write(finding)));
            }
        }

        assertThat(findings).hasSizeGreaterThan(CountryFiles.REPORTS / 100);
        assertThat(texts(rows("findings"), "source", "rules", "agency", "province", "rule", "json"))
                .isEqualTo(findings.stream().sorted().toList());
        assertThat(rows("findings").stream().map(row -> row.<String>getAs("rules")))
                .contains("annual-report@1+adapted", "series@1", "summary@1", "whole-and-own@1");
    }

    @Test
    void rulesAreCountedAsOnOneMachine() {
        Map<String, List<ValidationResult>> groups = expected().stream()
                .flatMap(each -> Stream.of(ALL, each.province())
                        .map(province -> Map.entry(
                                text(
                                        province,
                                        year(each.result()),
                                        each.result().ruleSet()),
                                each.result())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<String> tallies = new ArrayList<>();
        groups.forEach((group, results) -> {
            RuleTally.Accumulator counted = RuleTally.accumulator();
            results.forEach(counted::add);
            counted.result()
                    .forEach(tally -> tallies.add(
                            text(group, tally.rule(), tally.holds(), tally.violated(), tally.notAssessable())));
        });

        assertThat(texts(rows("rules"), "province", "year", "rules", "rule", "holds", "violated", "not_assessable"))
                .isEqualTo(tallies.stream().sorted().toList());
    }

    private static Integer year(ValidationResult result) {
        return result.subject().year().isPresent() ? result.subject().year().getAsInt() : null;
    }

    private static Map<String, List<AnnualReport>> regions() {
        return stack.alone().stream()
                .map(each -> each.report())
                .flatMap(report -> Stream.of(ALL, province(report.agency()))
                        .map(province -> Map.entry(
                                text(province, report.year(), report.scope().token()), report)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Test
    void sumsAreThoseOfAConsolidation() {
        List<String> sums = new ArrayList<>();
        regions().forEach((region, reports) -> {
            Consolidation all = Consolidation.of(reports);
            for (CountTable table : List.of(all.proactive(), all.applications(), all.disputes())) {
                for (int cell = 0; cell < table.layout().cellCount(); cell++) {
                    sums.add(text(
                            region,
                            table.layout().pointer(cell),
                            reports.size(),
                            table.isStated(cell) ? table.orZero(cell) : null,
                            null));
                }
            }
            sums.add(text(
                    region,
                    all.proactive().layout().amountPointer().orElseThrow(),
                    reports.size(),
                    null,
                    all.proactive().amount().map(Yuan::amount).orElseThrow().setScale(6)));
        });

        assertThat(texts(rows("sums"), "province", "year", "scope", "cell", "reports", "sum", "amount"))
                .isEqualTo(sums.stream().sorted().toList());
    }

    @Test
    void indicatorsAreThoseOfTheReportsAndOfThemTogether() {
        List<String> rates = new ArrayList<>();
        regions()
                .forEach((region, reports) -> reports.stream()
                        .collect(Indicators.collector())
                        .forEach(value ->
                                rates.add(rate(region, value.indicator().token(), value.rate()))));
        List<String> ofReports = new ArrayList<>();
        stack.alone()
                .forEach(each -> Indicators.of(each.report())
                        .forEach(value -> ofReports.add(
                                rate(each.read().source(), value.indicator().token(), value.rate()))));

        assertThat(texts(rows("rates"), "province", "year", "scope", "indicator", "part", "whole"))
                .isEqualTo(rates.stream().sorted().toList());
        assertThat(texts(rows("indicators"), "source", "indicator", "part", "whole"))
                .isEqualTo(ofReports.stream().sorted().toList());
    }

    private static String rate(String of, String indicator, Optional<Rate> rate) {
        return text(
                of,
                indicator,
                rate.map(Rate::part).orElse(null),
                rate.map(Rate::whole).orElse(null));
    }

    @Test
    void everyLineThatIsNoReportIsKeptWithItsPlace() {
        List<String> failures = IntStream.range(0, unread.size())
                .mapToObj(i -> unread.get(i)
                        .failure()
                        .map(failure -> text(
                                unreadFiles.get(i),
                                unread.get(i).number(),
                                failure.column(),
                                failure.pointer(),
                                failure.problem()))
                        .orElseThrow())
                .sorted()
                .toList();

        assertThat(failures).hasSize(CountryFiles.BAD_LINES);
        assertThat(texts(rows("unread"), "file", "line", "column", "pointer", "problem"))
                .isEqualTo(failures);
        assertThat(rows("unread").stream().map(row -> row.<String>getAs("text")))
                .contains("not a report");
    }

    @Test
    void linesInParquetAreReadAsThoseInFiles() {
        String some = uri("in") + "/country-0.jsonl";
        spark.read().option("lineSep", "\n").text(some).toDF("line").write().parquet(uri("lines"));
        NationalCheck.of(ReportChecks.standard()).run(spark, InputFormat.PARQUET, uri("lines"), uri("of-parquet"));
        NationalCheck.of(ReportChecks.standard()).run(spark, InputFormat.LINES, some, uri("of-lines"));

        Function<String, List<String>> findings =
                out -> texts(spark.read().parquet(uri(out + "/findings")).collectAsList(), "agency", "year", "json");
        assertThat(findings.apply("of-parquet")).isNotEmpty().isEqualTo(findings.apply("of-lines"));
    }

    @Test
    void helpIsInTheLanguageOfTheMachine() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(printed()).startsWith("Usage:");
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(printed()).startsWith("用法：");
        } finally {
            Locale.setDefault(machine);
        }
        assertThatThrownBy(() -> NationalCheck.main("in")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            NationalCheck.main("--help");
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
