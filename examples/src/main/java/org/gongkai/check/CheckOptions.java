package org.gongkai.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.console.BuildVersion;
import org.gongkai.check.console.Language;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.validation.Waiver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have in common: how they print, what is excused, and what their exit status says. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        exitCodeListHeading = "Exit status (退出状态):%n",
        exitCodeList = {
            "0:nothing is violated, or all of it is waived; what cannot be assessed is said (没有不成立的)",
            "1:something is violated; never with --read (有不成立的)",
            "2:an input or a part of it is unreadable, or the usage is wrong (有无法读入的，或用法有误)"
        })
final class CheckOptions {

    private final Streams streams;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = {"language of results, by default ${DEFAULT-VALUE}; official labels stay Chinese", "(输出语言)"})
    private Language language = Language.ZH;

    @Option(
            names = "--json",
            description = {"print one line of JSON for each result and nothing else", "(每项结果输出一行 JSON)"})
    private boolean json;

    @Option(
            names = "--read",
            description = {
                "check nothing; print of each document one line of JSON with what was read, the problems that stood"
                        + " in its way and what was noticed; of a report also the numbers that its text states",
                "(只读入、不检查：每份文件输出一行 JSON，含读入的内容、问题和提示)"
            })
    private boolean read;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = {
                "violations that are excused, one JSON object a line; they are shown with the reason",
                "(豁免清单：每行一个 JSON)"
            })
    private @Nullable Path waivers;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "the day as of which things are judged and waivers must not have ended, by default today",
                "(核对截至的日期，默认为今天)"
            })
    private LocalDate asOf = today();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    CheckOptions(Streams streams) {
        this.streams = streams;
    }

    /** {@return today where the law holds} */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    boolean json() {
        return json;
    }

    boolean read() {
        return read;
    }

    LocalDate asOf() {
        return asOf;
    }

    Optional<Path> waiverFile() {
        return Optional.ofNullable(waivers);
    }

    /** What is excused; of a file with bad lines, which are told, what the others excuse. */
    List<Waiver> waivers(RunOutput output) {
        if (waivers == null) {
            return List.of();
        }
        FailedLines bad = new FailedLines(waivers.toString(), output::fail);
        try {
            return JsonLines.waivers(waivers, bad);
        } catch (UnreadableInputException noUse) {
            output.fail(noUse);
            return List.of();
        } finally {
            bad.end();
        }
    }

    /**
     * {@return what the run tells, if these options go together}
     *
     * @param unread how it tells of what is unread where it prints lines of JSON
     */
    RunOutput output(DocumentName name, RunOutput.UnreadLine unread) {
        if (read && (json || waivers != null)) {
            throw wrongUsage("--read checks nothing, so it cannot be used with --json or --waivers");
        }
        return new RunOutput(streams, language, name, json || read ? Optional.of(unread) : Optional.empty());
    }

    ParameterException wrongUsage(String why) {
        return new ParameterException(command.commandLine(), why);
    }
}
