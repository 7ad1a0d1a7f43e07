package org.gongkai.spark;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.gongkai.agency.RegionCode;
import org.gongkai.indicator.IndicatorValue;
import org.gongkai.indicator.Indicators;
import org.gongkai.indicator.Rate;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.RuleTally;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.gongkai.validation.stack.StackParts;
import scala.Tuple2;

/**
 * The check of any number of reports, such as those of a country over the years, on Spark: each by itself, each agency over the
 * years, each summary with its units; and what they add up to, by province and for all.
 *
 * <p>What is found is what one machine finds in the reports as one stack, but for what the texts of different agencies have in
 * common. It is the same whichever tasks fail and are run again. No task keeps more than the lines of one agency or those of one
 * summary's units.
 *
 * <pre>{@code
 * NationalCheck.of(ReportChecks.standard()).run(spark, InputFormat.LINES, "/in/reports", "/out/checked");
 * }</pre>
 */
public final class NationalCheck implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Text HELP = Text.of("""
            用法：spark-submit --class org.gongkai.spark.NationalCheck gongkai-spark.jar 输入 输出 [lines|parquet]
              输入  每行一份年度报告（JSON）的文件或目录；parquet 则为含 line 列的 Parquet 文件
              输出  尚不存在的目录，写入 findings、rules、indicators、rates、sums、unread 六张 Parquet 表
            """, """
            Usage: spark-submit --class org.gongkai.spark.NationalCheck gongkai-spark.jar IN OUT [lines|parquet]
              IN   a file or directory of annual reports, one a line, as JSON; with parquet, Parquet files with a column line
              OUT  a new directory for six tables in Parquet: findings, rules, indicators, rates, sums, unread
            """);

    private static final Set<String> FORMATS = Set.of("lines", "parquet");

    private final ReportChecks checks;

    private NationalCheck(ReportChecks checks) {
        this.checks = checks;
    }

    /**
     * Runs the check by all rules of the library on the Spark that the environment gives.
     *
     * @param arguments the input, the output and perhaps the format; {@code --help} alone prints what they are, in the language of
     *     the machine
     */
    public static void main(String... arguments) {
        List<String> given = List.of(arguments);
        if (given.equals(List.of("--help"))) {
            System.out.print(HELP.in(Locale.getDefault()));
        } else if (given.size() == 2 || (given.size() == 3 && FORMATS.contains(given.get(2)))) {
            String format = given.size() == 3 ? given.get(2) : "lines";
            SparkSession spark =
                    SparkSession.builder().appName("gongkai national check").getOrCreate();
            try {
                of(ReportChecks.standard())
                        .run(spark, InputFormat.valueOf(format.toUpperCase(Locale.ROOT)), given.get(0), given.get(1));
            } finally {
                spark.stop();
            }
        } else {
            throw new IllegalArgumentException(HELP.in(Locale.getDefault()));
        }
    }

    /**
     * A check.
     *
     * @param checks the checks of each report and of reports together; a rule of one's own in them is sent to all machines; not
     *     null
     * @return the check
     */
    public static NationalCheck of(ReportChecks checks) {
        return new NationalCheck(Objects.requireNonNull(checks, "checks"));
    }

    /**
     * Reads lines and writes Parquet files: {@code findings}, {@code indicators}, {@code rules}, {@code rates}, {@code sums}, and
     * {@code unread} for the lines that are no report.
     *
     * @param spark where it runs, not null
     * @param format how the lines are kept, not null
     * @param in a file or directory, or a pattern of them; not null
     * @param out the directory for what comes of it, in which none of the above is yet; not null
     */
    public void run(SparkSession spark, InputFormat format, String in, String out) {
        Objects.requireNonNull(spark, "spark");
        Objects.requireNonNull(out, "out");
        JavaRDD<InputLine> lines = Objects.requireNonNull(format, "format")
                .read(spark, Objects.requireNonNull(in, "in"))
                .filter(line -> !line.isBlank());
        JavaRDD<ReadReport> reads = lines.flatMap(line -> line.read().stream().iterator());
        JavaRDD<Checked> checked = checked(spark, lines, reads);
        JavaPairRDD<Group, RegionSums> sums = sums(reads);

        Table.UNREAD.write(spark, lines.flatMap(line -> line.problem().stream().iterator()), out);
        Table.FINDINGS.write(spark, checked.flatMap(each -> each.findings().iterator()), out);
        Table.RULES.write(spark, rules(checked), out);
        Table.INDICATORS.write(spark, reads.flatMap(read -> indicators(read).iterator()), out);
        Table.RATES.write(spark, sums.flatMap(each -> each._2().rates(each._1()).iterator()), out);
        Table.SUMS.write(spark, sums.flatMap(each -> each._2().sums(each._1()).iterator()), out);
    }

    private JavaRDD<Checked> checked(SparkSession spark, JavaRDD<InputLine> lines, JavaRDD<ReadReport> reads) {
        Broadcast<StackParts> parts = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(reads.map(ReadReport::report)
                        .treeAggregate(
                                StackParts.accumulator(),
                                (looked, report) -> {
                                    looked.add(report);
                                    return looked;
                                },
                                StackParts.Accumulator::merge)
                        .result());
        ReportChecks all = checks;
        JavaRDD<Checked> alone = reads.flatMap(
                read -> Checked.of(List.of(read), all.checkAlone(read)).iterator());
        JavaRDD<Checked> agencies = together(
                        lines, report -> List.of(parts.value().agency(report)))
                .flatMap(part -> Checked.of(part, all.checkAgencies(part)).iterator());
        JavaRDD<Checked> summaries = together(lines, report -> parts.value().summary(report))
                .flatMap(part -> Checked.of(
                                part,
                                all.checkSummaries(
                                        part.stream().map(ReadReport::report).toList()))
                        .iterator());
        return alone.union(agencies).union(summaries);
    }

    /** The parts in which a report is checked together with others. */
    private interface Parts extends Serializable {
        Collection<String> of(AnnualReport report);
    }

    /** What goes between machines is lines, which are shorter than what is read of them. */
    private static JavaRDD<List<ReadReport>> together(JavaRDD<InputLine> lines, Parts parts) {
        return lines.flatMapToPair(line -> line.read().stream()
                        .flatMap(read -> parts.of(read.report()).stream())
                        .map(part -> new Tuple2<>(part, line))
                        .iterator())
                .groupByKey()
                .values()
                .map(part -> StreamSupport.stream(part.spliterator(), false)
                        .sorted(InputLine.ORDER)
                        .flatMap(line -> line.read().stream())
                        .toList());
    }

    private static JavaRDD<Row> rules(JavaRDD<Checked> checked) {
        return checked.flatMapToPair(each -> each.groups().stream()
                        .map(group -> new Tuple2<>(group, each.result()))
                        .iterator())
                .aggregateByKey(
                        RuleTally.accumulator(),
                        (tallies, result) -> {
                            tallies.add(result);
                            return tallies;
                        },
                        RuleTally.Accumulator::merge)
                .flatMap(each -> each._2().result().stream()
                        .map(tally -> rule(each._1(), tally))
                        .iterator());
    }

    private static Row rule(Group group, RuleTally tally) {
        return RowFactory.create(
                group.province(),
                group.year(),
                group.kind(),
                tally.rule().toString(),
                (long) tally.holds(),
                (long) tally.violated(),
                (long) tally.notAssessable());
    }

    private static JavaPairRDD<Group, RegionSums> sums(JavaRDD<ReadReport> reads) {
        return reads.map(ReadReport::report)
                .flatMapToPair(report ->
                        Group.of(
                                        Group.province(report.agency()),
                                        report.year(),
                                        report.scope().token())
                                .stream()
                                .map(group -> new Tuple2<>(group, report))
                                .iterator())
                .aggregateByKey(new RegionSums(), RegionSums::add, RegionSums::add);
    }

    private static List<Row> indicators(ReadReport read) {
        AnnualReport report = read.report();
        List<Row> rows = new ArrayList<>();
        for (IndicatorValue value : Indicators.of(report)) {
            rows.add(RowFactory.create(
                    read.source(),
                    report.agency().name(),
                    report.agency().regionCode().map(RegionCode::toString).orElse(null),
                    report.year(),
                    report.scope().token(),
                    value.indicator().token(),
                    value.rate().map(Rate::part).orElse(null),
                    value.rate().map(Rate::whole).orElse(null)));
        }
        return rows;
    }
}
