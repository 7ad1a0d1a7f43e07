package org.gongkai.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.check.console.BuildVersion;
import org.gongkai.check.console.Language;
import org.gongkai.check.input.InputFiles;
import org.gongkai.check.input.ReportSource;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.output.OutputFiles;
import org.gongkai.check.print.CollationPrinter;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.diagnosis.Collation;
import org.gongkai.validation.diagnosis.Decoder;
import org.gongkai.validation.diagnosis.Readings;
import org.gongkai.validation.page.CollationPage;
import org.gongkai.validation.rules.AnnualReportRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts readings of one report side by side and tells the likeliest reading of each cell on which they differ. */
@Command(
        name = ReadingsCommand.NAME,
        aliases = ReadingsCommand.AS_OPTION,
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        description = {
            "Puts readings of one annual report side by side, such as its page and its scan: which cells agree, the likeliest"
                    + " reading of the others, and where to look. No file is corrected.",
            "(比对同一份年度报告的几份识读结果，给出一致的单元格、最可能的读法和待核对之处；不更正任何文件)."
        },
        exitCodeListHeading = "Exit status (退出状态):%n",
        exitCodeList = {
            "0:everything agrees and balances (全部一致)",
            "1:some cells differ or are likely misread, decided or not (有不一致或可能误读的单元格)",
            "2:a file cannot be read or written, the files are not of one report, or the usage is wrong"
                    + " (有无法读写的文件，或不是同一份报告，或用法有误)"
        })
final class ReadingsCommand implements Callable<Integer> {

    /** How the command is called. */
    static final String NAME = "readings";

    /** How it is called as well. */
    static final String AS_OPTION = "--readings";

    private static final DocumentName DOCUMENT = new DocumentName(NAME, "readings", Text.of("识读比对", "readings"));

    private static final Text GIVEN_TWICE =
            Text.of("同一个文件给出多次，只算一份识读结果。", "A file that is named twice is one reading.");

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "what was read of the report, each one a file: ${bundle:documents}, or JSON (json), also of readings with"
                        + " candidates; or directories of them; of one file alone the likeliest reading is told",
                "(同一份年度报告的各份文件：${bundle:documents.zh}，或 JSON；只有一份时给出它最可能的读法)"
            })
    private List<String> files = List.of();

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
                "also write a page that shows the tables with each cell marked as agreed, decided or undecided, and what each"
                        + " file has",
                "(另存页面，在表格中标出一致、已推断和待核对的单元格)"
            })
    private @Nullable Path html;

    @Option(
            names = "--overwrite",
            description = {
                "write the page over a file that is there already; without it only over an earlier page",
                "(覆盖已有的文件)"
            })
    private boolean overwrite;

    @Mixin
    private final FactsOptions facts = new FactsOptions();

    private final Streams streams;

    ReadingsCommand(Streams streams) {
        this.streams = streams;
    }

    /** What was read of a file. */
    private record Reading(String name, Readings readings) {

        AnnualReport report() {
            return readings.reports().get(0);
        }

        List<String> names() {
            int count = readings.reports().size();
            return count == 1
                    ? List.of(name)
                    : Stream.iterate(1, i -> i <= count, i -> i + 1)
                            .map(i -> name + " #" + i)
                            .toList();
        }
    }

    /** {@return the exit status: 0 if everything agrees, 1 if something does not, 2 if something is wrong} */
    @Override
    public Integer call() {
        RunOutput output = new RunOutput(streams, language, DOCUMENT, Optional.empty());
        InputFiles inputs = ReportSource.inputs(files);
        inputs.failures().forEach(output::fail);
        List<ReportSource> sources =
                facts.told(inputs.sources().stream().map(ReportSource::of).toList(), output);
        if (!json && inputs.sources().size() < files.size() && files.stream().noneMatch(InputFiles::isDirectory)) {
            output.out().println(GIVEN_TWICE.in(output.locale()));
        }
        List<Reading> readings = read(sources, output);
        boolean isFine = readings.isEmpty() || !isOfOneReport(readings, output) || tell(readings, sources, output);
        int status = output.summary().status();
        return status == CheckSummary.NOTHING_VIOLATED && !isFine ? CheckSummary.SOMETHING_VIOLATED : status;
    }

    /** What could be read, that with candidates first, since they are those of the first reader. */
    private static List<Reading> read(List<ReportSource> sources, RunOutput output) {
        List<Reading> readings = new ArrayList<>();
        boolean hasCandidates = false;
        for (ReportSource source : output.withProgress(sources)) {
            try {
                Reading reading = new Reading(source.name(), source.readings());
                boolean isFirst = !reading.readings.candidates().isEmpty();
                if (isFirst && hasCandidates) {
                    throw new UnreadableInputException(
                            source.name(),
                            List.of(Text.of("只能有一份文件带候选数字", "only one of the files can have candidates")));
                }
                hasCandidates |= isFirst;
                readings.add(isFirst ? 0 : readings.size(), reading);
            } catch (UnreadableInputException notRead) {
                output.fail(notRead);
            }
        }
        return readings;
    }

    private static boolean isOfOneReport(List<Reading> readings, RunOutput output) {
        Reading first = readings.get(0);
        for (Reading each : readings) {
            if (!each.report().agency().isSameAs(first.report().agency())
                    || each.report().year() != first.report().year()
                    || each.report().applications().edition()
                            != first.report().applications().edition()) {
                output.fail(new UnreadableInputException(
                        each.name,
                        List.of(Text.of(
                                "是" + subject(each).zh() + "，而 " + first.name + " 是"
                                        + subject(first).zh() + "，不是同一份报告，未作比对；如是误读，请用 --agency、--year 写明",
                                "of " + subject(each).en() + ", but " + first.name + " is of "
                                        + subject(first).en()
                                        + ": not one report, nothing was compared; --agency and --year tell what was"
                                        + " misread"))));
                return false;
            }
        }
        return true;
    }

    private static Text subject(Reading reading) {
        AnnualReport report = reading.report();
        String name = report.agency().name() + ' ' + report.year();
        String edition = report.applications().edition().token();
        return Text.of(name + " 年度报告（" + edition + " 版格式）", name + " (form of " + edition + ")");
    }

    /** Whether everything agrees. */
    private boolean tell(List<Reading> read, List<ReportSource> sources, RunOutput output) {
        List<AnnualReport> reports = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Map<Integer, Long> known = new TreeMap<>();
        for (Reading each : read) {
            reports.addAll(each.readings.reports());
            names.addAll(each.names());
            known.putAll(each.readings.known());
        }
        Readings readings = new Readings(reports, read.get(0).readings.candidates(), known);
        Collation collation = Collation.of(readings, Decoder.of(AnnualReportRules.ruleSet()));
        if (json) {
            ObjectNode line = OutputLine.tree(collation);
            ArrayNode sourceNames = line.putArray("sources");
            names.forEach(sourceNames::add);
            output.line(OutputLine.bytes(line));
        } else {
            new CollationPrinter(language, output.out()).print(collation, names);
        }
        if (html != null) {
            write(html, CollationPage.of(collation, names).html(output.locale()), sources, output);
        }
        return collation.cells().isEmpty();
    }

    private void write(Path file, String page, List<ReportSource> sources, RunOutput output) {
        OutputFiles written = OutputFiles.beside(
                Stream.concat(sources.stream().flatMap(source -> source.file().stream()), facts.file().stream())
                        .toList(),
                output.locale());
        OutputFiles target = overwrite ? written.overwriting() : written;
        try {
            target.require(List.of(file));
            target.write(file, page.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableInputException unwritable) {
            output.fail(unwritable);
        }
    }
}
