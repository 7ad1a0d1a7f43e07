package org.gongkai.examples;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
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

    private static final int NOTHING_VIOLATED = 0;
    private static final int SOMETHING_VIOLATED = 1;
    private static final int UNREADABLE = 2;

    private final Validator<AnnualReport> validator = Validator.of(AnnualReportRules.ruleSet());
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "reports, each one a file: JSON (.json), HTML (.html, .htm),",
                "Word (.docx) or plain text (.txt);",
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

    private CheckReport(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command line and ends the machine if the exit status is not 0.
     *
     * @param args the command line, not null
     */
    public static void main(String[] args) {
        int status = run(args, Console.utf8(FileDescriptor.out), Console.utf8(FileDescriptor.err));
        if (status != NOTHING_VIOLATED) {
            System.exit(status);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return Console.run(new CheckReport(out, err), args, out, err);
    }

    /** {@return the exit status of the worst input} */
    @Override
    public Integer call() {
        List<ReportSource> sources = files.isEmpty()
                ? List.of(ReportSource.bundled())
                : files.stream().map(ReportSource::file).toList();
        int worst = NOTHING_VIOLATED;
        String separator = "";
        for (ReportSource source : sources) {
            try {
                ReportSource.Read read = source.read(language.locale());
                ValidationResult result = validator.validate(read.report());
                out.print(separator);
                print(source, read, result);
                worst = Math.max(
                        worst, result.count(RuleOutcome.VIOLATED) == 0 ? NOTHING_VIOLATED : SOMETHING_VIOLATED);
                separator = json ? "" : "\n";
            } catch (UnreadableReportException unreadable) {
                String.valueOf(unreadable.getMessage())
                        .lines()
                        .forEach(line -> err.println(DisplayText.printable(line)));
                worst = UNREADABLE;
            }
        }
        return worst;
    }

    private void print(ReportSource source, ReportSource.Read read, ValidationResult result) {
        if (json) {
            out.writeBytes(
                    DisclosureJson.writeBytes(result.withSource(source.name()).in(language.locale())));
            out.println();
        } else {
            new ReportPrinter(validator.ruleSet(), language, out).print(source.name(), read.report(), result);
            new NoticePrinter(language, out).print(read.notices());
        }
    }
}
