package org.gongkai.check;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.check.console.BuildVersion;
import org.gongkai.check.console.Console;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.Progress;
import org.gongkai.check.input.FactsTable;
import org.gongkai.check.input.ReportFacts;
import org.gongkai.check.input.ReportInputs;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableReportException;
import org.gongkai.check.page.ReportPages;
import org.gongkai.check.print.ComparisonPrinter;
import org.gongkai.check.print.StackPrinter;
import org.gongkai.check.print.TotalsPrinter;
import org.gongkai.check.print.WaiverPrinter;
import org.gongkai.check.stack.Overview;
import org.gongkai.check.stack.ReportChecks;
import org.gongkai.report.ReportScope;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Waiver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks annual reports and prints what holds, what is violated and what cannot be assessed.
 *
 * <p>Without a file it checks the 2020 report of Tancheng County that comes with it. What it prints is UTF-8 whatever the
 * machine's default. A report is told of as soon as it is checked. Of several reports those of one agency are then checked
 * over the years, and summaries with their units. The exit status is 0 if nothing is violated or all of it is waived, 1 if
 * something is, 2 if an input is unreadable or the usage is wrong; of several inputs, the worst.
 */
@Command(
        name = "CheckReport",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        description = {
            "Checks annual reports on the disclosure of government information",
            "(政府信息公开工作年度报告): what holds, what is violated, what cannot be assessed."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing is violated, or all of it is waived; what cannot be assessed is said",
            "1:something is violated; never with --read",
            "2:an input is unreadable, or the usage is wrong"
        })
public final class CheckReport implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "reports, each one a file: JSON (.json), HTML (.html, .htm),",
                "Word (.docx), Excel (.xlsx) or plain text (.txt), or directories of them;",
                "without any, the 2020 report of Tancheng County (郯城县) is checked"
            })
    private List<String> files = List.of();

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "language of results, by default ${DEFAULT-VALUE}; official labels stay Chinese")
    private Language language = Language.ZH;

    @Option(names = "--json", description = "print one line of JSON for each result and nothing else")
    private boolean json;

    @Option(
            names = "--read",
            description =
                    "check nothing; print of each document one line of JSON with what was read: the report, or why there"
                            + " is none and what could be read all the same, and the numbers that its text states of"
                            + " a known subject")
    private boolean read;

    @Option(
            names = "--agency",
            paramLabel = "NAME",
            description = {
                "the agency that reports, where a page does not name it or names another",
                "(页面没有写明或写错的机关名称；另行给出的为准)"
            })
    private @Nullable String agency;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = {"likewise the year reported on", "(报告年度)"})
    private @Nullable Integer year;

    @Option(
            names = "--scope",
            paramLabel = "own|summary",
            description = {
                "whose figures a report gives: those of the agency alone, or those of its units as well",
                "(统计范围：本级或汇总)"
            })
    private @Nullable ReportScope scope;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = {"the day of publication, such as 2024-01-20", "(公布日期)"})
    private @Nullable LocalDate published;

    @Option(
            names = "--about",
            paramLabel = "FILE",
            description = {
                "the same of many files: a table in UTF-8 between tabs or commas, its first line"
                        + " file,agency,year,scope,published; what it leaves blank the options above tell",
                "(多个文件的上述内容：每行一个文件的表格)"
            })
    private @Nullable Path about;

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description =
                    "also write a page that shows the tables with wrong cells marked; for several inputs a directory"
                            + " of them with an overview, index.html")
    private @Nullable Path html;

    @Option(
            names = "--overwrite",
            description =
                    "write pages over files that are there already; without it only over earlier pages of this command")
    private boolean overwrite;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "violations that are excused, one JSON object a line; they are shown with the reason")
    private @Nullable Path waivers;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day on which waivers must not have ended, by default today")
    private LocalDate asOf = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "what an earlier run printed with --json: what is new, still there, fixed is said")
    private @Nullable Path earlier;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private CheckReport(PrintStream out, PrintStream err, Progress progress) {
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /**
     * Runs the command line and ends the machine if the exit status is not 0.
     *
     * @param args the command line, not null
     */
    public static void main(String[] args) {
        PrintStream err = Console.utf8(FileDescriptor.err);
        int status = run(args, Console.utf8(FileDescriptor.out), err, Progress.onStandardError(err));
        if (status != CheckSummary.NOTHING_VIOLATED) {
            System.exit(status);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Progress.none());
    }

    static int run(String[] args, PrintStream out, PrintStream err, Progress progress) {
        return Console.run(new CheckReport(out, err, progress), args, out, err);
    }

    /** {@return the exit status of the worst input} */
    @Override
    public Integer call() {
        if (json && earlier != null) {
            throw wrongUsage("--json prints results and nothing else, so it cannot be used with --earlier");
        }
        if (read && (json || html != null || waivers != null || earlier != null)) {
            throw wrongUsage("--read checks nothing, so it cannot be used with --json, --html, --waivers or --earlier");
        }
        RunOutput output = new RunOutput(out, err, progress, language);
        ReportInputs inputs = ReportInputs.of(files);
        inputs.failures().forEach(output::fail);
        List<ReportSource> sources = told(files.isEmpty() ? List.of(ReportSource.bundled()) : inputs.sources(), output);
        if (read) {
            printRead(sources, output);
        } else {
            check(sources, output);
        }
        return output.summary().status();
    }

    private ParameterException wrongUsage(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    /** The sources with what the options, and before these the table, tell of them. */
    private List<ReportSource> told(List<ReportSource> sources, RunOutput output) {
        ReportFacts ofAll = told();
        if (about == null) {
            return sources.stream().map(source -> source.told(ofAll)).toList();
        }
        FailedLines bad = new FailedLines(about.toString(), output::fail);
        try {
            FactsTable table = FactsTable.read(about, bad::add);
            table.withoutSource(sources).forEach(bad::add);
            return sources.stream()
                    .map(source -> source.told(table.of(source.name()).or(ofAll)))
                    .toList();
        } catch (UnreadableReportException noUse) {
            output.fail(noUse);
            return sources.stream().map(source -> source.told(ofAll)).toList();
        } finally {
            bad.end();
        }
    }

    private ReportFacts told() {
        try {
            return new ReportFacts(
                    Optional.ofNullable(agency),
                    year == null ? OptionalInt.empty() : OptionalInt.of(year),
                    Optional.ofNullable(scope),
                    Optional.ofNullable(published));
        } catch (IllegalArgumentException impossible) {
            throw wrongUsage(String.valueOf(impossible.getMessage()));
        }
    }

    /** Prints what each source was read as, as it is read. */
    private static void printRead(List<ReportSource> sources, RunOutput output) {
        for (ReportSource source : output.withProgress(sources)) {
            try {
                output.line(ReadLine.of(source.read(), output.locale()));
            } catch (Exception | Error notRead) {
                output.line(ReadLine.of(UnreadableReportException.of(source.name(), notRead), output.locale()));
                output.summary().addUnreadable();
            }
        }
    }

    private void check(List<ReportSource> sources, RunOutput output) {
        List<Waiver> excused = waivers(output);
        Optional<ValidationResults> before = earlier(output);
        Optional<ReportPages> pages = pages(sources, output);
        Overview overview = new CheckRun(new ReportChecks(excused, asOf), pages, json, output).check(sources);
        if (!json) {
            printTogether(overview, excused, before, output);
        }
        pages.ifPresent(where -> writeOverview(where, overview, output));
    }

    /** What is excused; of a file with bad lines, which are told, what the others excuse. */
    private List<Waiver> waivers(RunOutput output) {
        if (waivers == null) {
            return List.of();
        }
        FailedLines bad = new FailedLines(waivers.toString(), output::fail);
        try {
            return JsonLines.waivers(waivers, bad);
        } catch (UnreadableReportException noUse) {
            output.fail(noUse);
            return List.of();
        } finally {
            bad.end();
        }
    }

    /** The earlier run; none if a line of it is bad, since what it violated would seem to be new. */
    private Optional<ValidationResults> earlier(RunOutput output) {
        try {
            return earlier == null ? Optional.empty() : Optional.of(JsonLines.results(earlier));
        } catch (UnreadableReportException noUse) {
            output.fail(noUse);
            return Optional.empty();
        }
    }

    private void printTogether(
            Overview overview, List<Waiver> excused, Optional<ValidationResults> before, RunOutput output) {
        ValidationResults results = overview.results();
        boolean isOfSeveral = output.summary().reports() > 1;
        if (isOfSeveral) {
            StackPrinter printer = new StackPrinter(language, out);
            printer.printSeries(overview.series(), overview.agencies());
            printer.printSummaries(overview.summaries());
            if (!overview.reports().isEmpty()) {
                new TotalsPrinter(language, out).print(results);
            }
        }
        new WaiverPrinter(language, out).print(excused, results);
        before.ifPresent(then -> new ComparisonPrinter(language, out).print(results.comparedWith(then)));
        if (isOfSeveral) {
            out.println();
            out.println(output.summary().text().in(language.locale()));
        }
    }

    /** Where pages are to be written; nowhere if none are asked for, or something would be lost by it. */
    private Optional<ReportPages> pages(List<ReportSource> sources, RunOutput output) {
        if (html == null) {
            return Optional.empty();
        }
        boolean isFolder =
                files.size() > 1 || Files.isDirectory(html) || files.stream().anyMatch(ReportInputs::isDirectory);
        ReportPages pages = isFolder ? ReportPages.folder(html, language) : ReportPages.file(html, language);
        if (overwrite) {
            pages = pages.overwriting();
        }
        try {
            pages.prepare(
                    sources,
                    Stream.of(waivers, earlier, about).filter(Objects::nonNull).toList());
            return Optional.of(pages);
        } catch (UnreadableReportException unwritable) {
            output.fail(unwritable);
            return Optional.empty();
        }
    }

    private void writeOverview(ReportPages pages, Overview overview, RunOutput output) {
        try {
            pages.write(overview, output.summary().text());
        } catch (Exception | Error unwritable) {
            output.fail(UnreadableReportException.of(Text.of("总览页面", "overview").in(language.locale()), unwritable));
        }
    }
}
