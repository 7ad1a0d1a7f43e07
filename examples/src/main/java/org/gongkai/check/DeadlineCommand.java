package org.gongkai.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.application.Application;
import org.gongkai.application.ApplicationEvent;
import org.gongkai.calendar.HolidayNotice;
import org.gongkai.calendar.StateCouncilCalendar;
import org.gongkai.check.console.BuildVersion;
import org.gongkai.check.console.Language;
import org.gongkai.check.deadline.AskedWords;
import org.gongkai.check.deadline.CountedApplication;
import org.gongkai.check.deadline.DeadlineAnswer;
import org.gongkai.check.deadline.EventWords;
import org.gongkai.check.file.FileName;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.OutputFile;
import org.gongkai.check.input.NoticeFile;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.check.page.DeadlinePage;
import org.gongkai.check.print.DeadlinePrinter;
import org.gongkai.deadline.DeadlineClock;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is due for an application and what fee is to be paid, with the arithmetic. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        description = {
            "Tells what is due for an application and what fee is to be paid, with the arithmetic",
            "(政府信息公开申请的办理期限和信息处理费，含计算过程); it asks for no personal data."
        },
        exitCodeListHeading = "Exit status (退出状态):%n",
        exitCodeList = {"0:answered (已给出结果)", "2:an option is wrong, or a file cannot be read or written (选项有误，或文件无法读写)"
        },
        footerHeading = "%nEvents, in words of either language (事项的写法，中英文皆可，方括号内的可省略):%n")
final class DeadlineCommand implements Callable<Integer> {

    private static final DocumentName NAME = new DocumentName("deadline", "deadlines", Text.of("期限", "deadlines"));
    private static final String AS_OF = "--as-of";

    @Mixin
    private final ApplicationOptions asked = new ApplicationOptions();

    @Option(
            names = AS_OF,
            paramLabel = "DATE",
            description = {
                "the day at whose end the application is looked at, by default today or, if that is later, the last day"
                        + " that is told",
                "(截至日期，默认为今天；所写日期晚于今天的，为其中最晚的一日)"
            })
    private @Nullable String asOf;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = {
                "the holiday notice of one more year: the text as the State Council publishes it, or JSON of holiday-cn;"
                        + " can be given several times",
                "(补充的节假日安排通知：国务院公布的文本或者 JSON；可给出多次)"
            })
    private List<String> notices = List.of();

    @Mixin
    private final FeeOptions fees = new FeeOptions();

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
            description = {"also write a page that can be printed and given to the applicant", "(另存可打印的页面，可交给申请人)"})
    private @Nullable Path html;

    @Option(
            names = "--overwrite",
            description = {
                "write the page over a file that is there already; without it only over an earlier page",
                "(覆盖已有的文件)"
            })
    private boolean overwrite;

    private final Streams streams;

    private DeadlineCommand(Streams streams) {
        this.streams = streams;
    }

    /** {@return the command, whose help tells how events are put in words} */
    static CommandLine commandLine(Streams streams) {
        CommandLine command = new CommandLine(new DeadlineCommand(streams));
        command.getCommandSpec().usageMessage().footer(EventWords.help().toArray(String[]::new));
        return command;
    }

    /** {@return the exit status: 0, or 2 if something is wrong} */
    @Override
    public Integer call() {
        RunOutput output = new RunOutput(streams, language, NAME, Optional.empty());
        AskedWords words = new AskedWords();
        Optional<DeadlineAnswer> answer = answer(words, output);
        words.wrong().forEach(output::fail);
        answer.ifPresent(told -> tell(told, output));
        return output.summary().status();
    }

    private Optional<DeadlineAnswer> answer(AskedWords words, RunOutput output) {
        Optional<Application> application = asked.application(words);
        if (words.wrong().isEmpty() && application.isEmpty() && !fees.isAsked()) {
            words.wrong(
                    "deadline",
                    Text.of(
                            "须给出 --received 和 --channel，或者 --fee-items、--fee-pages；写法见 deadline --help",
                            "expected --received and --channel, or --fee-items or --fee-pages; see deadline --help"));
        }
        LocalDate day = day(application, words);
        Optional<StateCouncilCalendar> calendar = calendar(output);
        DeadlineAnswer answer = new DeadlineAnswer(
                application.flatMap(
                        known -> calendar.map(days -> CountedApplication.of(known, DeadlineClock.of(days), day))),
                fees.fee(application.map(Application::receivedOn).orElse(day), words));
        return words.wrong().isEmpty() && calendar.isPresent() ? Optional.of(answer) : Optional.empty();
    }

    private LocalDate day(Optional<Application> application, AskedWords words) {
        Optional<LocalDate> told = words.day(AS_OF, asOf);
        Optional<LocalDate> received = application.map(Application::receivedOn);
        if (told.isPresent() && received.filter(told.get()::isBefore).isPresent()) {
            words.wrong(
                    AS_OF,
                    Text.of(
                            told.get() + "早于收到申请之日" + received.get(),
                            told.get() + " is before the day of receipt, " + received.get()));
        }
        return told.orElseGet(() -> lastDay(application));
    }

    /** Today or, if that is later, the last day that is told. */
    private static LocalDate lastDay(Optional<Application> application) {
        return application.stream()
                .flatMap(known -> Stream.concat(
                        Stream.of(known.receivedOn()), known.events().stream().map(ApplicationEvent::on)))
                .reduce(CheckOptions.today(), (one, other) -> other.isAfter(one) ? other : one);
    }

    /** The published calendar with the notices that are given; empty if one of them is wrong, which is told. */
    private Optional<StateCouncilCalendar> calendar(RunOutput output) {
        List<HolidayNotice> added = new ArrayList<>();
        try {
            for (String file : notices) {
                added.add(NoticeFile.read(file));
            }
        } catch (UnreadableInputException noNotice) {
            output.fail(noNotice);
            return Optional.empty();
        }
        added.sort(Comparator.comparingInt(HolidayNotice::year));
        StateCouncilCalendar calendar = StateCouncilCalendar.published();
        try {
            for (HolidayNotice notice : added) {
                calendar = calendar.withNotice(notice);
            }
            return Optional.of(calendar);
        } catch (IllegalArgumentException gap) {
            output.fail(UnreadableInputException.of("--calendar", gap));
            return Optional.empty();
        }
    }

    private void tell(DeadlineAnswer answer, RunOutput output) {
        if (json) {
            output.line(DeadlineLine.of(answer, output.locale()));
        } else {
            new DeadlinePrinter(language, output.out()).print(answer);
        }
        if (html != null) {
            write(html, DeadlinePage.of(answer, language), output);
        }
    }

    private void write(Path file, String page, RunOutput output) {
        OutputFile target = overwrite ? OutputFile.replacing(file) : OutputFile.of(file);
        Set<Object> inputs =
                notices.stream().map(Path::of).map(InputFile::identity).collect(Collectors.toSet());
        try {
            target.require(inputs);
            target.write(page);
        } catch (IOException unwritable) {
            output.fail(UnreadableInputException.of(
                    FileName.of(file) + Text.of(": 无法写入", ": cannot be written").in(output.locale()), unwritable));
        }
    }
}
