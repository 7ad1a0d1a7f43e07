package org.gongkai.check.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** LibreOffice, which converts files without a window, many at once. */
final class LibreOffice {

    private static final int PATIENCE_IN_MINUTES = 10;

    /** Its text has a cell a line, which tells neither a broken cell from two nor a repeated one from another. */
    private static final Set<Layout> OF_TEXT =
            Set.of(Layout.NARROW, Layout.LANDSCAPE, Layout.WRAPPED_LABELS, Layout.GROUPS_REPEATED);

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * Finds it.
     *
     * @param folder where it keeps what it needs
     * @return nothing if it is not on the path
     */
    static Optional<LibreOffice> find(Path folder) {
        return Program.find(List.of("soffice", "libreoffice")).map(program -> new LibreOffice(program, folder));
    }

    /** The kinds of files that it makes. */
    List<Container> containers() {
        return List.of(
                container("PDF by LibreOffice", ".docx", Container::word, ".pdf", Set.of()),
                container("doc by LibreOffice", ".docx", Container::word, ".doc", Set.of()),
                container("docx by LibreOffice", ".html", Container::html, ".docx", Set.of()),
                container("text by LibreOffice", ".docx", Container::word, ".txt", OF_TEXT),
                container("xls by LibreOffice", ".xlsx", Container::excel, ".xls", Set.of(Layout.NARROW)),
                container("xlsx by LibreOffice", ".xls", Container::oldExcel, ".xlsx", Set.of(Layout.NARROW)));
    }

    private Container container(String name, String from, Container.Writer writer, String ending, Set<Layout> without) {
        return new Container(name, ending, without, prints -> convert(prints, from, writer, ending));
    }

    private List<byte[]> convert(List<Print> prints, String from, Container.Writer writer, String ending)
            throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(folder, "office");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                filter(ending),
                "--outdir",
                work.toString()));
        if (from.equals(".html")) {
            command.add("--infilter=HTML (StarWriter)");
        }
        for (Print print : prints) {
            Path file = Files.write(work.resolve(print.fileName() + from), writer.write(print));
            command.add(file.toString());
        }
        run(command);
        List<byte[]> files = new ArrayList<>();
        for (Print print : prints) {
            files.add(Files.readAllBytes(work.resolve(print.fileName() + ending)));
            Files.delete(work.resolve(print.fileName() + from));
            Files.delete(work.resolve(print.fileName() + ending));
        }
        Files.delete(work);
        return files;
    }

    private static String filter(String ending) {
        return switch (ending) {
            case ".txt" -> "txt:Text (encoded):UTF8";
            case ".docx" -> "docx:MS Word 2007 XML";
            default -> ending.substring(1);
        };
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException(command.get(0) + " did not end within " + PATIENCE_IN_MINUTES + " minutes");
        }
    }
}
