package org.gongkai.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gongkai.check.console.BuildVersion;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.decision.Asked;
import org.gongkai.check.decision.Deciding;
import org.gongkai.check.decision.DecisionTable;
import org.gongkai.check.file.LineFile;
import org.gongkai.check.file.RefusedException;
import org.gongkai.check.input.InputFiles;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.json.DisclosureJson;
import org.gongkai.text.Text;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.decision.DecisionLog;
import org.gongkai.validation.stack.CheckedReport;
import org.gongkai.validation.stack.ReportChecks;
import org.gongkai.validation.stack.ReportStack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts down what a reviewer decides of findings in a log. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        description = {
            "Puts down in a log what a reviewer decides of findings in annual reports",
            "(记录复核决定): excused, upheld, repair accepted or declined, corrected, withdrawn.",
            "Without a verdict it lists what is open, with the key by which it is decided."
        },
        exitCodeListHeading = "Exit status (退出状态):%n",
        exitCodeList = {
            "0:all is put down (已全部记录)",
            "2:an input is unreadable, or a decision cannot be put down (有无法读入的，或有决定无法记录)"
        })
final class DecideCommand implements Callable<Integer> {

    private static final DocumentName NAME = new DocumentName("report", "reports", Text.of("决定", "decisions"));

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {"the reports, as they were checked: files, or directories of them", "(核对过的年度报告文件，或其文件夹)"})
    private List<String> files = List.of();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            required = true,
            description = {"the log to which decisions are added, one JSON object a line", "(决定记录，每行一个 JSON，逐条追加)"})
    private Path log = Path.of("");

    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = {
                "the findings that report --table wrote (.xlsx or .csv), with verdicts, reasons, roles and days filled in",
                "(填好决定、理由、角色、日期的核对发现表)"
            })
    private @Nullable Path table;

    @Option(
            names = "--finding",
            paramLabel = "KEY",
            description = {"the key of one finding", "(一项发现的编号)"})
    private @Nullable String finding;

    @Option(
            names = "--verdict",
            paramLabel = "WORDS",
            description = {
                "excused, upheld, repair accepted [N], repair declined, withdrawn,"
                        + " or corrected /POINTER=VALUE; the last needs no finding",
                "(豁免、要求整改、接受修改建议 [N]、不采纳修改建议、撤回，或 更正 /路径=值)"
            })
    private @Nullable String verdict;

    @Option(
            names = "--because",
            paramLabel = "REASON",
            description = {"why; of a table, where a row does not say it", "(理由)"})
    private String reason = "";

    @Option(
            names = "--by",
            paramLabel = "ROLE",
            description = {"the role of who decides, such as 复核人, never a name; likewise", "(作出决定的角色，不写姓名)"})
    private String role = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {"the day, by default today; likewise", "(日期，默认为今天)"})
    private LocalDate day = CheckOptions.today();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = {"the last day on which anything is excused", "(豁免的最后一日)"})
    private @Nullable LocalDate until;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = {"language of what is printed, by default ${DEFAULT-VALUE}", "(输出语言)"})
    private Language language = Language.ZH;

    @Mixin
    private final FactsOptions facts = new FactsOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    DecideCommand(Streams streams) {
        this.streams = streams;
    }

    /** {@return 0 if all is put down} */
    @Override
    public Integer call() {
        if (table != null && (finding != null || verdict != null)) {
            throw new ParameterException(command.commandLine(), "--table has the keys and the verdicts itself");
        }
        if (finding != null && verdict == null) {
            throw new ParameterException(command.commandLine(), "--finding needs a --verdict");
        }
        RunOutput output = new RunOutput(streams, language, NAME, Optional.empty());
        before(output).ifPresent(before -> decide(before, output));
        return output.summary().status();
    }

    /** What was decided before; nothing is known, and nothing can be added, where a line of it is bad. */
    private Optional<DecisionLog> before(RunOutput output) {
        Path folder = log.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            output.fail(UnreadableInputException.of(
                    log.toString(), new RefusedException(Text.of("所在文件夹不存在", "its directory does not exist"))));
            return Optional.empty();
        }
        if (Files.notExists(log)) {
            return Optional.of(DecisionLog.empty());
        }
        FailedLines bad = new FailedLines(log.toString(), output::fail);
        try {
            DecisionLog before = JsonLines.decisions(log, bad);
            return bad.isEmpty() ? Optional.of(before) : Optional.empty();
        } catch (UnreadableInputException noUse) {
            output.fail(noUse);
            return Optional.empty();
        } finally {
            bad.end();
        }
    }

    private void decide(DecisionLog before, RunOutput output) {
        ReportChecks checks =
                ReportChecks.standard().withWaivers(before.asOf(day).waivers(), day);
        Deciding deciding = Deciding.of(ReportStack.of(reports(checks, output), checks));
        if (table == null && verdict == null) {
            deciding.print(output.out(), output.locale());
            return;
        }
        DecisionLog now = before;
        List<String> lines = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (Asked asked : asked(output)) {
            try {
                if (asked.key().filter(key -> !decided.add(key)).isPresent()) {
                    throw new RefusedException(Text.of("前面的行已对此编号作出决定", "a row before decides this key"));
                }
                Decision decision = deciding.decide(asked, now);
                now = now.with(decision);
                lines.add(line(asked, decision));
            } catch (RefusedException refused) {
                output.fail(UnreadableInputException.of(asked.place(), refused));
            }
        }
        append(
                now.decisions()
                        .subList(before.decisions().size(), now.decisions().size()),
                lines,
                output);
    }

    private List<CheckedReport> reports(ReportChecks checks, RunOutput output) {
        InputFiles inputs = ReportSource.inputs(files);
        output.addNotInput(inputs);
        List<CheckedReport> reports = new ArrayList<>();
        for (ReportSource source : output.withProgress(
                facts.told(inputs.sources().stream().map(ReportSource::of).toList(), output))) {
            try {
                reports.add(checks.check(source.read()));
            } catch (Exception | Error failure) {
                output.addUnreadable(UnreadableInputException.of(source.name(), failure));
            }
        }
        return reports;
    }

    private List<Asked> asked(RunOutput output) {
        Optional<String> key = Optional.ofNullable(finding);
        Asked one = new Asked(
                key.orElse(Text.of("决定", "decision").in(output.locale())),
                key,
                verdict == null ? "" : verdict,
                "",
                reason,
                role,
                day,
                Optional.ofNullable(until));
        if (table == null) {
            return List.of(one);
        }
        FailedLines bad = new FailedLines(table.toString(), output::fail);
        try {
            return DecisionTable.read(table, one, bad::add);
        } catch (UnreadableInputException noUse) {
            output.fail(noUse);
            return List.of();
        } finally {
            bad.end();
        }
    }

    private String line(Asked asked, Decision decision) {
        return asked.place() + ": " + decision.verdict().text().in(language.locale()) + ": "
                + decision.subject().agency().orElse("")
                + decision.subject().year().stream()
                        .mapToObj(year -> " " + year)
                        .findFirst()
                        .orElse("");
    }

    /** Adds all of them to the log or none, and tells of them when they are there; what was there stays in any case. */
    private void append(List<Decision> decisions, List<String> told, RunOutput output) {
        if (decisions.isEmpty()) {
            return;
        }
        try {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            DisclosureJson.writeLines(decisions, lines);
            LineFile.append(log, lines.toByteArray());
            told.forEach(line -> output.out().println(PrintableText.of(line)));
            output.out()
                    .println(Text.of(
                                    "已记录 " + decisions.size() + " 项决定：" + log,
                                    decisions.size() + " decisions put down: " + log)
                            .in(output.locale()));
        } catch (IOException unwritable) {
            output.fail(UnreadableInputException.of(log.toString(), unwritable));
        }
    }
}
