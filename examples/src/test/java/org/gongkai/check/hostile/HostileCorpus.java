package org.gongkai.check.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.gongkai.agency.Agency;
import org.gongkai.arbitraries.Tancheng;
import org.gongkai.check.Run;
import org.gongkai.directory.Area;
import org.gongkai.directory.DirectoryReader;
import org.gongkai.directory.DirectoryReading;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.page.Grid;
import org.gongkai.report.AnnualReport;

/**
 * Runs the command over hostile inputs of every kind and prints how each ended: checked, or refused with its name and a
 * reason that is documented. Anything else, such as a lack of memory, a stack that overflows, a result without a reason or
 * more than {@value #MOST_SECONDS} seconds, is counted at the end, and the exit status is 1. The
 * command below gives it 256 MB; with {@code -Dhostile.step=10} only every tenth input is run.
 *
 * <pre>{@code mvn -q test-compile exec:exec -Phostile}</pre>
 */
public final class HostileCorpus {

    static final int MOST_SECONDS = 30;

    /** A failure that is told by its kind alone, which only a library's refusal of a document may be. */
    private static final Pattern KIND_OF_FAILURE =
            Pattern.compile("Error$|(?<!not a document of its kind|a damaged PDF): \\w+Exception$");

    private final Path folder;
    private final PrintStream out;
    private int refused;
    private int undocumented;

    private HostileCorpus(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Runs every input, or some.
     *
     * @param args a number: of so many inputs one is run; by default all are
     */
    public static void main(String[] args) throws IOException {
        int step = args.length == 0 ? 1 : Integer.parseInt(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<HostileInput> all = HostileInputs.all();
        HostileCorpus corpus = new HostileCorpus(Files.createTempDirectory("hostile"), out);
        int count = 0;
        for (int i = 0; i < all.size(); i += step) {
            corpus.run(all.get(i));
            count++;
        }
        out.printf(
                "%d of %d hostile inputs: %d checked, %d refused as documented, %d otherwise%n",
                count, all.size(), count - corpus.refused - corpus.undocumented, corpus.refused, corpus.undocumented);
        System.exit(corpus.undocumented == 0 ? 0 : 1);
    }

    private void run(HostileInput input) throws IOException {
        Path file = folder.resolve("input" + input.ending());
        byte[] bytes = input.bytes();
        Files.write(file, bytes);
        int length = bytes.length;
        bytes = new byte[0];
        long start = System.nanoTime();
        String end = timed(() -> end(input.use(), file));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (end.startsWith("!")) {
            undocumented++;
        } else if (!end.startsWith("checked")) {
            refused++;
        }
        out.printf(Locale.ROOT, "%s, %d bytes, %d ms: %s%n", input, length, millis, end);
    }

    private static String timed(Callable<String> run) {
        FutureTask<String> task = new FutureTask<>(run);
        Thread thread = new Thread(task, "input");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            thread.interrupt();
            return "! not ended";
        } catch (ExecutionException failed) {
            return "! " + failed.getCause();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String end(HostileInput.Use use, Path file) throws IOException {
        if (use == HostileInput.Use.DIRECTORY) {
            return readDirectory(Files.readString(file));
        }
        if (use == HostileInput.Use.LIBRARY) {
            return readJson(file);
        }
        Path page = folder.resolve("page.html");
        return switch (use) {
            case WAIVERS -> told(Run.of("--lang=en", "--waivers", file.toString(), report()), file);
            case DIRECTORIES ->
                told(Run.of("directory", "--lang=en", "--area=就业", "--keeper=某县人民政府", file.toString()), file);
            case CATALOG -> told(Run.of("catalog", "--lang=en", "--keeper=某县人民政府", file.toString()), file);
            case REGISTER -> told(Run.of("register", "--lang=en", "--agency=某县人民政府", file.toString()), file);
            case EARLIER -> told(Run.of("--lang=en", "--earlier", file.toString(), report()), file);
            default -> told(Run.of("--lang=en", "--html", page.toString(), file.toString()), file);
        };
    }

    private String report() throws IOException {
        return Files.writeString(folder.resolve("report.json"), DisclosureJson.write(Tancheng.report2020()))
                .toString();
    }

    private static String told(Run run, Path file) {
        List<String> lines = run.err().lines().toList();
        String first =
                lines.isEmpty() ? "" : lines.get(0).replace(file.toString(), "").replaceFirst("^: ", "");
        String reason = first.length() > 120 ? first.substring(0, 120) : first;
        if (run.status() < 2 && lines.isEmpty()) {
            return "checked, " + run.status();
        }
        boolean isNamed = !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith(file.toString()));
        boolean isKnown =
                lines.stream().noneMatch(line -> KIND_OF_FAILURE.matcher(line).find());
        return (run.status() == 2 && isNamed && isKnown ? "refused: " : "! ") + reason;
    }

    private static String readJson(Path file) throws IOException {
        try {
            return "checked, " + DisclosureJson.read(file, AnnualReport.class).year();
        } catch (DisclosureJsonException rejected) {
            return "refused: " + rejected.getMessage();
        }
    }

    private static String readDirectory(String text) {
        Grid grid =
                Grid.of(text.lines().map(line -> List.of(line.split("\t", -1))).toList());
        DirectoryReading reading =
                DirectoryReader.of(Area.EMPLOYMENT, Agency.of("某县人民政府")).read(grid);
        return reading.directory().isPresent()
                ? "checked, " + reading.notices().size() + " noticed"
                : "refused: "
                        + reading.problems().get(0).message(Locale.ENGLISH).substring(0, 20);
    }
}
