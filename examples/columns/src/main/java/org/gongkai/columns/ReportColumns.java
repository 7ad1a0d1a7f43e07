package org.gongkai.columns;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks the reports of a file of JSON lines and writes them, what was found and their indicators as columns.
 *
 * <p>The exit status is 0 if nothing is violated, 1 if something is, 2 if a line cannot be read, something cannot be written or the
 * usage is wrong.
 */
@Command(
        name = "gongkai-columns",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks annual reports, one JSON document a line, and writes reports, findings and indicators as columns",
            "(核对政府信息公开工作年度报告（每行一份 JSON），将报告、核对发现和指标写成列式文件)."
        },
        exitCodeListHeading = "Exit status (退出状态):%n",
        exitCodeList = {
            "0:nothing is violated (没有违反规则的报告)",
            "1:something is violated (有报告违反规则)",
            "2:a line is unread, a file cannot be read or written, or an option is wrong (有读不出的行，文件无法读写，或选项有误)"
        })
public final class ReportColumns implements Callable<Integer> {

    private static final int NOTHING_VIOLATED = 0;
    private static final int VIOLATED = 1;
    private static final int FAILED = 2;
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            index = "0",
            paramLabel = "LINES",
            description = "the reports, one JSON document a line; - for standard input (年度报告，每行一份 JSON；- 为标准输入)")
    private String lines = STANDARD_INPUT;

    @Parameters(
            index = "1",
            paramLabel = "DIRECTORY",
            description = "where to write; it is made, or must be empty (写入的目录，不存在则新建，存在则须为空)")
    private @Nullable Path directory;

    @Option(
            names = "--format",
            defaultValue = "parquet",
            paramLabel = "FORMAT",
            description = "parquet or csv (文件格式), default (默认): ${DEFAULT-VALUE}")
    private ColumnFormat format = ColumnFormat.PARQUET;

    @Spec
    private @Nullable CommandSpec spec;

    private ReportColumns() {}

    /**
     * Runs the command line and ends the machine if the exit status is not 0.
     *
     * @param args the command line, not null
     */
    public static void main(String[] args) {
        int status = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (status != NOTHING_VIOLATED) {
            System.exit(status);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new CommandLine(new ReportColumns())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A file can be named @a; what is in it are no words of the command line.
                .setExpandAtFiles(false)
                .execute(args);
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try (InputStream in =
                lines.equals(STANDARD_INPUT) ? InputStream.nullInputStream() : Files.newInputStream(Path.of(lines))) {
            ExportSummary summary = ColumnExport.write(
                    lines.equals(STANDARD_INPUT) ? System.in : in, Objects.requireNonNull(directory), format);
            command.getOut().println(summary.text().zh() + " (" + summary.text().en() + ")");
            if (summary.unread() > 0) {
                return FAILED;
            }
            return summary.isViolated() ? VIOLATED : NOTHING_VIOLATED;
        } catch (FileAlreadyExistsException full) {
            command.getErr().println(full.getFile() + ": 目录不是空的 (the directory is not empty)");
        } catch (FileSystemException file) {
            command.getErr().println(file.getFile() + ": 无法读写 (cannot be read or written)");
        } catch (IOException failed) {
            command.getErr().println("无法写入 (cannot be written): " + failed.getMessage());
        }
        return FAILED;
    }
}
