package org.gongkai.check;

import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.agency.Agency;
import org.gongkai.check.console.Console;
import org.gongkai.check.console.Progress;
import org.gongkai.directory.Area;
import org.gongkai.directory.EmptyBox;
import picocli.CommandLine;

/**
 * Checks what agencies disclose, and prints what holds, what is violated and what cannot be assessed: annual reports, standard
 * directories, catalogs of information and registers of applications, each by a command of its own. Other commands put down what
 * is decided of findings, and tell what is due for an application.
 *
 * <p>Without the name of a command reports are checked, and without a file the 2020 report of Tancheng County that comes with
 * it. What is printed is UTF-8 whatever the machine's default. The exit status is 0 if nothing is violated or all of it is
 * waived, 1 if something is, 2 if an input is unreadable or the usage is wrong; of several inputs, the worst.
 */
public final class CheckReport {

    private static final String NAME = "gongkai-check";
    private static final Set<String> HELP = Set.of("-h", "--help");

    /** The commands by their names, each of which is made only where it is asked for. */
    private static final Map<String, Function<Streams, CommandLine>> COMMANDS = commands();

    private CheckReport() {}

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
        Streams streams = new Streams(out, err, progress);
        Set<String> named = named(args);
        CommandLine command = new CommandLine(new ReportCommand(streams)).setCommandName(NAME);
        COMMANDS.forEach((name, make) -> {
            if (named.contains(name)) {
                command.addSubcommand(name, make.apply(streams));
            }
        });
        command.setResourceBundle(new HelpWords())
                .registerConverter(Agency.class, Agency::of)
                .registerConverter(Area.class, Area::of)
                .registerConverter(
                        EmptyBox.class,
                        word -> EmptyBox.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)));
        int status = Console.run(command, args, out, err);
        if (named.isEmpty() && isWordWithoutFile(args)) {
            err.println("commands (命令): " + String.join(", ", COMMANDS.keySet()));
            err.flush();
        }
        return status;
    }

    private static Map<String, Function<Streams, CommandLine>> commands() {
        Map<String, Function<Streams, CommandLine>> commands = new LinkedHashMap<>();
        commands.put("report", streams -> new CommandLine(new ReportCommand(streams)));
        commands.put("directory", streams -> new CommandLine(new DirectoryCommand(streams)));
        commands.put("catalog", streams -> new CommandLine(new CatalogCommand(streams)));
        commands.put("register", streams -> new CommandLine(new RegisterCommand(streams)));
        commands.put("decide", streams -> new CommandLine(new DecideCommand(streams)));
        commands.put("changes", streams -> new CommandLine(new ChangesCommand(streams)));
        commands.put(ReadingsCommand.NAME, streams -> new CommandLine(new ReadingsCommand(streams)));
        commands.put("deadline", DeadlineCommand::commandLine);
        return Collections.unmodifiableMap(commands);
    }

    /** The command that the first word names, or all where help is wanted; elsewhere such a name is that of a file. */
    private static Set<String> named(String[] args) {
        if (args.length > 0 && args[0].equals(ReadingsCommand.AS_OPTION)) {
            return Set.of(ReadingsCommand.NAME);
        }
        if (args.length > 0 && COMMANDS.containsKey(args[0])) {
            return Set.of(args[0]);
        }
        return Arrays.stream(args).anyMatch(HELP::contains) ? COMMANDS.keySet() : Set.of();
    }

    /** Whether the first word could be meant as the name of a command, since it has the letters of one and there is no such file. */
    private static boolean isWordWithoutFile(String[] args) {
        return args.length > 0
                && args[0].chars().allMatch(c -> c >= 'a' && c <= 'z')
                && Files.notExists(Path.of(args[0]));
    }
}
