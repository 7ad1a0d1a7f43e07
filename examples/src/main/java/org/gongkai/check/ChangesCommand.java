package org.gongkai.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.console.BuildVersion;
import org.gongkai.check.console.Language;
import org.gongkai.check.console.PrintableText;
import org.gongkai.check.file.FileName;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.OutputFile;
import org.gongkai.check.input.InputFiles;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.print.ComparisonPrinter;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.change.ReportChanges;
import org.gongkai.validation.page.ReportChangesPage;
import org.gongkai.validation.stack.ReadReport;
import org.gongkai.validation.stack.ReportChecks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two versions of an annual report, and what became of its findings. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        description = {
            "Tells what changed between two versions of an annual report, cell by cell and part by part of the text",
            "(比较同一份年度报告的两个版本，逐格、逐段列出变动)."
        },
        exitCodeListHeading = "Exit status (退出状态):%n",
        exitCodeList = {
            "0:nothing changed (没有变动)",
            "1:something changed (有变动)",
            "2:a file cannot be read or written, or an option is wrong (文件无法读写，或选项有误)"
        })
final class ChangesCommand implements Callable<Integer> {

    private static final DocumentName NAME = new DocumentName("changes", "reports", Text.of("版本比较", "changes"));

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {"the earlier version: ${bundle:documents}, or JSON (json)", "(前一版本)"})
    private String old = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = {"the later version", "(后一版本)"})
    private String later = "";

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = {"language of results, by default ${DEFAULT-VALUE}; official labels stay Chinese", "(输出语言)"})
    private Language language = Language.ZH;

    @Option(
            names = "--json",
            description = {"print one line of JSON and nothing else", "(只输出一行 JSON)"})
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = {
                "also write a page that shows the later version with the former figures struck out beside the new ones",
                "(另存页面，在表格中标出变动)"
            })
    private @Nullable Path html;

    @Option(
            names = "--overwrite",
            description = {
                "write the page over a file that is there already; without it only over an earlier page",
                "(覆盖已有的文件)"
            })
    private boolean overwrite;

    private final Streams streams;

    ChangesCommand(Streams streams) {
        this.streams = streams;
    }

    /** {@return the exit status: 0 if nothing changed, 1 if something did, 2 if something is wrong} */
    @Override
    public Integer call() {
        RunOutput output = new RunOutput(streams, language, NAME, Optional.empty());
        Optional<ReadReport> before = read(old, output);
        Optional<ReadReport> after = read(later, output);
        boolean isChanged = before.isPresent() && after.isPresent() && tell(before.get(), after.get(), output);
        int status = output.summary().status();
        return status == CheckSummary.NOTHING_VIOLATED && isChanged ? CheckSummary.SOMETHING_VIOLATED : status;
    }

    private static Optional<ReadReport> read(String name, RunOutput output) {
        try {
            InputFiles inputs = ReportSource.inputs(List.of(name));
            if (inputs.sources().size() != 1) {
                throw new UnreadableInputException(name, List.of(Text.of("须为一份年度报告", "expected one report")));
            }
            return Optional.of(ReportSource.of(inputs.sources().get(0)).read());
        } catch (UnreadableInputException unreadable) {
            output.fail(unreadable);
            return Optional.empty();
        }
    }

    /** Whether something changed. */
    private boolean tell(ReadReport before, ReadReport after, RunOutput output) {
        AnnualReport earlier = before.report();
        ReportChanges changes = ReportChanges.between(earlier, after.report());
        if (json) {
            output.line(OutputLine.bytes(OutputLine.tree(changes)));
        } else {
            changes.lines().stream()
                    .flatMap(line -> line.in(output.locale()).lines())
                    .forEach(line -> output.out().println(PrintableText.of(line)));
        }
        if (!json || html != null) {
            ValidationResults checkedBefore = checked(before);
            ValidationResults checkedAfter = checked(after);
            if (!json && !changes.isEmpty()) {
                new ComparisonPrinter(language, output.out())
                        .print(Text.of("不成立的项目", "What is violated"), checkedAfter.comparedWith(checkedBefore));
            }
            if (html != null) {
                write(
                        html,
                        ReportChangesPage.of(earlier, after.report())
                                .withResults(checkedBefore, checkedAfter)
                                .html(output.locale()),
                        output);
            }
        }
        return !changes.isEmpty();
    }

    private static ValidationResults checked(ReadReport report) {
        return ValidationResults.of(ReportChecks.standard().check(report).results());
    }

    private void write(Path file, String page, RunOutput output) {
        OutputFile target = overwrite ? OutputFile.replacing(file) : OutputFile.of(file);
        Set<Object> inputs =
                Stream.of(old, later).map(Path::of).map(InputFile::identity).collect(Collectors.toSet());
        try {
            target.require(inputs);
            target.write(page);
        } catch (IOException unwritable) {
            output.fail(UnreadableInputException.of(
                    FileName.of(file) + Text.of(": 无法写入", ": cannot be written").in(output.locale()), unwritable));
        }
    }
}
