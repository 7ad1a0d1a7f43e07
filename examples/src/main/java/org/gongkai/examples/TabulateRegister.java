package org.gongkai.examples;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.application.Application;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.check.console.BuildVersion;
import org.gongkai.check.console.Console;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.file.OutputFile;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.print.ReportPrinter;
import org.gongkai.deadline.ClockReading;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.tabulation.Tabulation;
import org.gongkai.text.Text;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;
import org.gongkai.validation.rules.ApplicationRules;
import org.gongkai.validation.rules.RegisterAndReport;
import org.gongkai.validation.rules.RegisterAndReportRules;
import org.gongkai.validation.rules.RegisterRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Goes from a register of applications to a checked report: the deadlines at the end of the year, the tables that the
 * register adds up to, and the report with them.
 *
 * <p>The register is made up so that it adds up to the 2020 report of Tancheng County. The exit status is 0 if nothing is
 * violated, 1 if something is, 2 if the report cannot be written or the usage is wrong.
 */
@Command(
        name = "TabulateRegister",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        description = "Tabulates a register of applications into an annual report and checks both.")
public final class TabulateRegister implements Callable<Integer> {

    private static final int NOTHING_VIOLATED = 0;
    private static final int SOMETHING_VIOLATED = 1;
    private static final int UNWRITABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--report", paramLabel = "FILE", description = "where to write the report as JSON")
    private @Nullable Path report;

    @Option(names = "--overwrite", description = "write the report over a file that is there already")
    private boolean overwrite;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "language of results, by default ${DEFAULT-VALUE}; official labels stay Chinese")
    private Language language = Language.ZH;

    private TabulateRegister(PrintStream out, PrintStream err) {
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
        return Console.run(new TabulateRegister(out, err), args, out, err);
    }

    /** {@return the exit status} */
    @Override
    public Integer call() {
        AnnualReport published = published();
        DeadlineClock clock = DeadlineClock.of(StateCouncilCalendar.published());
        CountyRegister register = CountyRegister.behind(
                published.agency(), published.year(), published.applications(), published.disputes(), clock.calendar());
        LocalDate endOfYear = LocalDate.of(published.year(), 12, 31);

        printDeadlines(register.applications(), clock, endOfYear);
        Tabulation tabulation = Tabulation.of(
                register.applications(),
                register.disputes(),
                published.year(),
                published.applications().edition());
        AnnualReport tabulated =
                published.withApplications(tabulation.applications()).withDisputes(tabulation.disputes());
        Validator<AnnualReport> reports = Validator.of(AnnualReportRules.ruleSet());
        ValidationResult verdict = reports.validate(tabulated);
        new ReportPrinter(reports.ruleSet(), language, out).print("register", tabulated, verdict);

        int violated = verdict.count(RuleOutcome.VIOLATED)
                + print(Validator.of(RegisterRules.ruleSet()).validate(register.applications()))
                + print(Validator.of(RegisterAndReportRules.ruleSet())
                        .validate(new RegisterAndReport(tabulation, published)));
        Validator<Application> handling = Validator.of(ApplicationRules.ruleSet(clock, endOfYear));
        for (Application application : register.applications()) {
            violated += print(handling.validate(application));
        }
        if (report != null && !write(tabulated, report)) {
            return UNWRITABLE;
        }
        return violated == 0 ? NOTHING_VIOLATED : SOMETHING_VIOLATED;
    }

    private AnnualReport published() {
        try {
            return ReportSource.bundled().read().report();
        } catch (UnreadableInputException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The state of every application at the end of the year, and the arithmetic of what is still open. */
    private void printDeadlines(List<Application> applications, DeadlineClock clock, LocalDate endOfYear) {
        int inTime = 0;
        int late = 0;
        for (Application application : applications) {
            ClockReading reading = clock.read(application, endOfYear);
            if (reading.reply().isPresent() && reading.reply().get().isOverdue()) {
                late++;
            } else {
                inTime++;
            }
            if (!reading.open().isEmpty()) {
                out.println(
                        reading.registrationNumber() + ' ' + in(reading.state().text()));
                reading.open().stream()
                        .flatMap(deadline -> deadline.explanation().stream())
                        .forEach(line -> out.println("  " + in(line)));
            }
        }
        out.println(in(Text.of(
                endOfYear + "：共" + applications.size() + "件，未逾期" + inTime + "件，逾期" + late + "件",
                endOfYear + ": " + applications.size() + ", " + inTime + " in time, " + late + " overdue")));
        out.println();
    }

    private String in(Text text) {
        return text.in(language.locale());
    }

    private int print(ValidationResult result) {
        result.findings().forEach(finding -> out.println(finding.rule() + ": " + finding.message(language.locale())));
        return result.count(RuleOutcome.VIOLATED);
    }

    private boolean write(AnnualReport tabulated, Path file) {
        try {
            OutputFile output = overwrite ? OutputFile.replacing(file) : OutputFile.of(file);
            output.write(DisclosureJson.writePretty(tabulated) + "\n");
            return true;
        } catch (IOException unwritable) {
            String reason = UnreadableInputException.of(file + ": cannot be written", unwritable)
                    .getMessage();
            err.println(PrintableText.of(String.valueOf(reason)));
            return false;
        }
    }
}
