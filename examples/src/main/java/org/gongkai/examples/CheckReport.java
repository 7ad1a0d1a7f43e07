package org.gongkai.examples;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.diagnosis.Diagnoser;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.rules.AnnualReportRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks annual reports and prints what holds, what is violated and what cannot be assessed.
 *
 * <p>Without a file it checks the 2020 report of Tancheng County that comes with it. What it prints is UTF-8 whatever the
 * machine's default. The exit status is 0 if nothing is violated, 1 if something is, 2 if an input is unreadable or the
 * usage is wrong; of several inputs, the worst.
 */
@Command(
        name = "CheckReport",
        mixinStandardHelpOptions = true,
        versionProvider = ExamplesVersion.class,
        sortOptions = false,
        description = {
            "Checks annual reports on the disclosure of government information",
            "(政府信息公开工作年度报告): what holds, what is violated, what cannot be assessed."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing is violated; what cannot be assessed is said",
            "1:something is violated",
            "2:an input is unreadable, or the usage is wrong"
        })
public final class CheckReport implements Callable<Integer> {

    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
    private final Diagnoser diagnoser = Diagnoser.of(AnnualReportRules.ruleSet());
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final CheckSummary summary = new CheckSummary();

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

    @Option(names = "--json", description = "print one line of JSON for each input and nothing else")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description =
                    "also write a page that shows the tables with wrong cells marked; a directory for several inputs")
    private @Nullable Path html;

    private boolean pageForEach;
    private boolean printed;

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
        pageForEach = files.size() > 1
                || (html != null && Files.isDirectory(html))
                || files.stream().anyMatch(ReportInputs::isDirectory);
        for (ReportSource source : progress.over(sources())) {
            check(source);
        }
        if (summary.reports() > 1 && !json) {
            out.println();
            out.println(summary.text().in(language.locale()));
        }
        return summary.status();
    }

    private List<ReportSource> sources() {
        if (files.isEmpty()) {
            return List.of(ReportSource.bundled());
        }
        List<ReportSource> sources = new ArrayList<>();
        for (String file : files) {
            try {
                sources.addAll(ReportInputs.of(file));
            } catch (UnreadableReportException unlistable) {
                say(unlistable);
                summary.addFailure();
            }
        }
        return sources;
    }

    private void check(ReportSource source) {
        ReportSource.Read read;
        try {
            read = source.read(language.locale());
        } catch (UnreadableReportException unreadable) {
            say(unreadable);
            summary.addUnreadable();
            return;
        }
        ValidationResult result = validator.validate(read.report());
        Diagnosis diagnosis = diagnoser.diagnose(read.report(), result);
        summary.add(result);
        if (printed && !json) {
            out.println();
        }
        printed = true;
        print(source, read, result, diagnosis);
        if (html != null) {
            try {
                pageOf(source, read, result, diagnosis);
            } catch (UnreadableReportException unwritable) {
                say(unwritable);
                summary.addFailure();
            }
        }
    }

    private void say(UnreadableReportException unreadable) {
        progress.makeRoom();
        String.valueOf(unreadable.getMessage()).lines().forEach(line -> err.println(DisplayText.printable(line)));
    }

    /** Writes the page of a report: to the file that is named, or into the directory under the name of the source. */
    private void pageOf(ReportSource source, ReportSource.Read read, ValidationResult result, Diagnosis diagnosis)
            throws UnreadableReportException {
        Path target = Objects.requireNonNull(html);
        try {
            if (pageForEach) {
                Files.createDirectories(target);
                target = target.resolve(
                        summary.reports() + "-" + Path.of(source.name()).getFileName() + ".html");
            }
            Files.writeString(target, ResultPage.of(read.report(), result, diagnosis, read.notices(), language));
        } catch (IOException unwritable) {
            throw new UnreadableReportException(target.toString(), "cannot be written", unwritable);
        }
    }

    private void print(ReportSource source, ReportSource.Read read, ValidationResult result, Diagnosis diagnosis) {
        if (json) {
            out.writeBytes(
                    ResultLine.of(result.withSource(source.name()), diagnosis, read.notices(), language.locale()));
            out.println();
        } else {
            new ReportPrinter(validator.ruleSet(), language, out).print(source.name(), read.report(), result);
            new DiagnosisPrinter(language, out).print(diagnosis);
            new NoticePrinter(language, out).print(read.notices());
        }
    }
}
