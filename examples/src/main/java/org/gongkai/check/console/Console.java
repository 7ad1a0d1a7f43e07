package org.gongkai.check.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How every command of the examples is run: in UTF-8 on any machine, without colours, and never ending in a stack trace. */
public final class Console {

    private static final int FAILED = 2;

    private Console() {}

    /**
     * {@return a stream that writes UTF-8}
     *
     * @param descriptor standard output or standard error, not null
     */
    public static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /**
     * {@return the exit status of a command, 2 if it failed or what it wrote could not be written}
     *
     * @param command the command, as picocli describes it; not null
     * @param args the command line, not null
     * @param out standard output, not null
     * @param err standard error, not null
     */
    public static int run(Object command, String[] args, PrintStream out, PrintStream err) {
        return run(new CommandLine(command), args, out, err);
    }

    /**
     * {@return the exit status of a command, or of one of its commands}
     *
     * @param commands the command, as picocli knows it; not null
     * @param args the command line, not null
     * @param out standard output, not null
     * @param err standard error, not null
     */
    public static int run(CommandLine commands, String[] args, PrintStream out, PrintStream err) {
        int status = FAILED;
        try {
            StringWriter said = new StringWriter();
            status = commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                    .setErr(new PrintWriter(said))
                    .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    // A file can be named @a; what is in it are no words of the command line.
                    .setExpandAtFiles(false)
                    .setExecutionExceptionHandler((unexpected, commandLine, parsed) -> fail(unexpected, err))
                    .setParameterExceptionHandler((wrong, words) -> tell(wrong))
                    .execute(args);
            said.toString().lines().map(PrintableText::of).forEach(err::println);
        } catch (Error unexpected) {
            fail(unexpected, err);
        }
        if (out.checkError()) {
            err.println("standard output cannot be written");
            status = FAILED;
        }
        err.flush();
        return status;
    }

    /** The help of a command is long: what is wrong would be lost above it. */
    private static int tell(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("see " + command.getCommandSpec().qualifiedName() + " --help");
        return FAILED;
    }

    /** Of what is no matter of files only the kind is told: what it says of itself can be from the documents that are read. */
    private static int fail(Throwable unexpected, PrintStream err) {
        String kind = unexpected.getClass().getSimpleName();
        err.println(PrintableText.of(
                unexpected instanceof FileSystemException file
                        ? String.valueOf(file.getMessage())
                        : "unexpected failure: " + kind));
        return FAILED;
    }
}
