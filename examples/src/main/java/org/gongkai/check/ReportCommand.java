package org.gongkai.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.check.decision.CorrectedReports;
import org.gongkai.check.input.InputFiles;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.output.OutputFiles;
import org.gongkai.check.page.LetterFolder;
import org.gongkai.check.page.ReportPages;
import org.gongkai.check.print.BlockPrinter;
import org.gongkai.check.print.ComparisonPrinter;
import org.gongkai.check.print.FullPrinter;
import org.gongkai.check.print.LinePrinter;
import org.gongkai.check.print.RunPrinter;
import org.gongkai.check.print.WaiverPrinter;
import org.gongkai.check.table.TableFile;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.acceptance.AcceptancePolicy;
import org.gongkai.validation.decision.DecisionLog;
import org.gongkai.validation.stack.Overview;
import org.gongkai.validation.stack.ReportChecks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks annual reports. A report is told of as soon as it is checked. Of several reports those of one agency are then checked
 * over the years, and summaries with their units.
 */
@Command(
        name = "report",
        description = {
            "Checks annual reports on the disclosure of government information",
            "(政府信息公开工作年度报告): what holds, what is violated, what cannot be assessed."
        })
final class ReportCommand implements Callable<Integer> {

    private static final DocumentName NAME =
            new DocumentName("report", "reports", Text.of("跨年或汇总核对", "series or summaries"));

    @Parameters(
            paramLabel = "FILE",
            description = {
                "reports, each one a file: ${bundle:documents}, or JSON (json); or directories of them;",
                "without any, the 2020 report of Tancheng County (郯城县) is checked",
                "(年度报告文件，或其文件夹：${bundle:documents.zh}，或 JSON；不给出时核对自带的郯城县报告)"
            })
    private List<String> files = List.of();

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = {
                "also write a page that shows the tables with wrong cells marked; for several inputs a directory"
                        + " of them with an overview, index.html",
                "(另存结果页面；多份报告时为文件夹，含总览页)"
            })
    private @Nullable Path html;

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = {
                "also write findings, reports, indicators and figures worth a look as tables: sheets of an Excel workbook"
                        + " (.xlsx), or CSV files, FILE.csv with the findings and FILE-reports.csv, FILE-indicators.csv,"
                        + " FILE-look.csv beside it",
                "(另存核对发现、年度报告、指标和值得一看的数字四张表：.xlsx 或 .csv)"
            })
    private @Nullable Path table;

    @Option(
            names = "--letters",
            paramLabel = "DIR",
            description = {
                "also write a letter to each agency, as a document of Word and as a page: what becomes of its reports, what"
                        + " is to be mended and how, and its tables with wrong cells marked",
                "(另存发给各机关的核对意见：.docx 和 .html)"
            })
    private @Nullable Path letters;

    @Option(
            names = "--overwrite",
            description = {
                "write over files that are there already; without it only over earlier pages of this command",
                "(覆盖已有的文件)"
            })
    private boolean overwrite;

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = {
                "what an earlier run printed with --json: what is new, still there, fixed is said",
                "(此前以 --json 输出的结果，用于比较)"
            })
    private @Nullable Path earlier;

    @Option(
            names = "--brief",
            description = {"print one line for each report and the totals", "(每份报告只输出一行，最后是合计)"})
    private boolean brief;

    @Option(
            names = "--full",
            description = {
                "print everything of every report; without it of several reports only what becomes of each, its errors"
                        + " and its warnings, a line each",
                "(多份报告时也逐份输出全部内容；不给出时每份只输出结论、错误和警告)"
            })
    private boolean full;

    @Mixin
    private final FactsOptions facts = new FactsOptions();

    @Mixin
    private final DecisionOptions decisions = new DecisionOptions();

    @Mixin
    private final AcceptanceOptions acceptance = new AcceptanceOptions();

    @Mixin
    private final CheckOptions options;

    ReportCommand(Streams streams) {
        options = new CheckOptions(streams);
    }

    /** {@return the exit status of the worst input} */
    @Override
    public Integer call() {
        if (options.json() && earlier != null) {
            throw options.wrongUsage("--json prints results and nothing else, so it cannot be used with --earlier");
        }
        if (options.read() && (html != null || earlier != null || table != null || letters != null)) {
            throw options.wrongUsage(
                    "--read checks nothing, so it cannot be used with --html, --table, --letters or --earlier");
        }
        if ((brief || full) && (options.json() || options.read() || brief == full)) {
            throw options.wrongUsage("--brief, --full, --json and --read print in different ways; give one of them");
        }
        if (table != null && !TableFile.isKnown(table)) {
            throw options.wrongUsage("--table writes .csv or .xlsx, not " + table);
        }
        if (decisions.isWrittenWithoutLog()) {
            throw options.wrongUsage("--corrected writes what --decisions corrects, so it needs that");
        }
        RunOutput output = options.output(NAME, ReadLine::of);
        InputFiles inputs = ReportSource.inputs(files);
        output.addNotInput(inputs);
        List<ReportSource> sources = facts.told(
                files.isEmpty()
                        ? List.of(ReportSource.bundled())
                        : inputs.sources().stream().map(ReportSource::of).toList(),
                output);
        if (options.read()) {
            printRead(sources, output);
        } else {
            check(sources, inputs.others(), output);
        }
        return output.summary().status();
    }

    /** Prints what each source was read as, as it is read. */
    private static void printRead(List<ReportSource> sources, RunOutput output) {
        for (ReportSource source : output.withProgress(sources)) {
            try {
                output.line(ReadLine.of(source.read(), output.locale()));
            } catch (Exception | Error notRead) {
                output.line(ReadLine.of(UnreadableInputException.of(source.name(), notRead), output.locale()));
                output.summary().addUnreadable();
            }
        }
    }

    private void check(List<ReportSource> sources, List<String> others, RunOutput output) {
        AcceptancePolicy policy = acceptance.policy();
        DecisionLog decided = decisions.log(options.asOf(), output);
        List<Waiver> excused = Stream.concat(options.waivers(output).stream(), decided.waivers().stream())
                .toList();
        CorrectedReports corrected = decisions.reports(decided, overwrite, output);
        Optional<ValidationResults> before = earlier(output);
        OutputFiles written = written(sources, output);
        Optional<ReportPages> pages = pages(sources, written, output);
        Optional<TableFile> tables = tables(written, output);
        Optional<LetterFolder> folder = letters(written, output);
        ReportChecks checks = ReportChecks.standard().withWaivers(excused, options.asOf());
        RunPrinter printer = printer(sources, policy, output);
        Overview overview = new CheckRun(checks, policy, pages, corrected, printer, output).check(sources, others);
        if (output.summary().isOfSeveral()) {
            printer.print(overview);
        }
        if (!options.json()) {
            printTogether(overview.results(), excused, before, output);
            corrected.print(output.out());
        }
        pages.ifPresent(
                where -> write(Text.of("总览页面", "overview"), () -> where.write(overview, policy, before), output));
        tables.ifPresent(where -> write(Text.of("结果表格", "tables"), () -> where.write(overview, policy), output));
        folder.ifPresent(
                where -> write(Text.of("意见函", "letters"), () -> where.write(overview, options.asOf(), policy), output));
    }

    /** The earlier run; none if a line of it is bad, since what it violated would seem to be new. */
    private Optional<ValidationResults> earlier(RunOutput output) {
        try {
            return earlier == null ? Optional.empty() : Optional.of(JsonLines.results(earlier));
        } catch (UnreadableInputException noUse) {
            output.fail(noUse);
            return Optional.empty();
        }
    }

    private void printTogether(
            ValidationResults results, List<Waiver> excused, Optional<ValidationResults> before, RunOutput output) {
        new WaiverPrinter(output.language(), output.out()).print(excused, results);
        before.ifPresent(then -> new ComparisonPrinter(output.language(), output.out())
                .print(Text.of("与上次核对相比", "Compared with the earlier run"), results.comparedWith(then)));
        if (output.summary().isOfSeveral()) {
            output.out().println();
            output.out().println(output.summary().text().in(output.locale()));
        }
    }

    /** How much is printed: all of a single report. */
    private RunPrinter printer(List<ReportSource> sources, AcceptancePolicy policy, RunOutput output) {
        if (options.json()) {
            return new JsonPrinter(output);
        }
        if (brief) {
            return new LinePrinter(policy, output.language(), output.out());
        }
        return full || sources.size() == 1
                ? new FullPrinter(policy, output.language(), output.out())
                : new BlockPrinter(policy, output.language(), output.out());
    }

    /** Where pages are to be written; nowhere if none are asked for, or something would be lost by it. */
    private Optional<ReportPages> pages(List<ReportSource> sources, OutputFiles written, RunOutput output) {
        if (html == null) {
            return Optional.empty();
        }
        boolean isFolder =
                files.size() > 1 || Files.isDirectory(html) || files.stream().anyMatch(InputFiles::isDirectory);
        ReportPages pages = isFolder
                ? ReportPages.folder(html, written, output.language())
                : ReportPages.file(html, written, output.language());
        return prepared(pages, () -> pages.prepare(sources), output);
    }

    private Optional<TableFile> tables(OutputFiles written, RunOutput output) {
        if (table == null) {
            return Optional.empty();
        }
        TableFile tables = TableFile.of(table, written, output.locale());
        return prepared(tables, tables::prepare, output);
    }

    private Optional<LetterFolder> letters(OutputFiles written, RunOutput output) {
        if (letters == null) {
            return Optional.empty();
        }
        LetterFolder folder = LetterFolder.of(letters, written, output.language());
        return prepared(folder, folder::prepare, output);
    }

    private static <T> Optional<T> prepared(T target, Output preparing, RunOutput output) {
        try {
            preparing.write();
            return Optional.of(target);
        } catch (UnreadableInputException unwritable) {
            output.fail(unwritable);
            return Optional.empty();
        }
    }

    /** Everything that is read and so never written over. */
    private OutputFiles written(List<ReportSource> sources, RunOutput output) {
        Stream<Path> others = Stream.of(
                        options.waiverFile(), decisions.file(), Optional.ofNullable(earlier), facts.file())
                .flatMap(Optional::stream);
        OutputFiles written = OutputFiles.beside(
                Stream.concat(sources.stream().flatMap(source -> source.file().stream()), others)
                        .toList(),
                output.locale());
        return overwrite ? written.overwriting() : written;
    }

    /** Something that is written. */
    @FunctionalInterface
    private interface Output {
        void write() throws UnreadableInputException;
    }

    private static void write(Text what, Output writing, RunOutput output) {
        try {
            writing.write();
        } catch (Exception | Error unwritable) {
            output.fail(UnreadableInputException.of(what.in(output.locale()), unwritable));
        }
    }
}
