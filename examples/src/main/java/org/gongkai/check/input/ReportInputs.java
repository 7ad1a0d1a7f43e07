package org.gongkai.check.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.check.file.FileName;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.OwnPage;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a command line names: files, and every report in a directory and the directories within. One file is one
 * input, by however many names it is known; pages of results in a directory are none.
 */
public final class ReportInputs {

    private static final String JSON = ".json";

    private final List<ReportSource> sources = new ArrayList<>();
    private final List<UnreadableReportException> failures = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();

    private ReportInputs() {}

    /**
     * {@return the inputs that words of a command line name, those of a directory in the order of their names}
     *
     * @param names files and directories, not null
     */
    public static ReportInputs of(List<String> names) {
        ReportInputs inputs = new ReportInputs();
        for (String name : names) {
            if (isDirectory(name)) {
                inputs.addDirectory(name);
            } else {
                inputs.add(ReportSource.file(name));
            }
        }
        return inputs;
    }

    /** {@return where reports are read from, among them what is already known to be unreadable} */
    public List<ReportSource> sources() {
        return List.copyOf(sources);
    }

    /** {@return the directories without any report} */
    public List<UnreadableReportException> failures() {
        return List.copyOf(failures);
    }

    private void add(ReportSource source) {
        if (source.file().isEmpty()
                || known.add(InputFile.identity(source.file().get()))) {
            sources.add(source);
        }
    }

    private void addDirectory(String name) {
        List<ReportSource> found = new ArrayList<>();
        try {
            Files.walkFileTree(FileName.find(name), new Listing(found));
        } catch (IOException unlistable) {
            found.add(ReportSource.unreadable(name, unlistable));
        }
        if (found.isEmpty()) {
            failures.add(
                    new UnreadableReportException(name, List.of(Text.of("文件夹里没有年度报告", "no report in this directory"))));
        }
        found.sort(Comparator.comparing(ReportSource::name));
        found.forEach(this::add);
    }

    /**
     * {@return whether an argument names a directory}
     *
     * @param name the argument, not null
     */
    public static boolean isDirectory(String name) {
        try {
            return Files.isDirectory(FileName.find(name));
        } catch (IOException | InvalidPathException noName) {
            return false;
        }
    }

    private static boolean isReport(Path file) {
        String name = FileName.of(file);
        return name.toLowerCase(Locale.ROOT).endsWith(JSON)
                || Arrays.stream(ReportFile.values()).anyMatch(kind -> kind.isNamed(name));
    }

    /** What is named as a report is one, be it a pipe or a link that leads nowhere: reading it says what it is. */
    private static final class Listing extends SimpleFileVisitor<Path> {

        private final List<ReportSource> found;

        Listing(List<ReportSource> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean isLinkToDirectory = attributes.isSymbolicLink() && Files.isDirectory(file);
            boolean isResult = ReportFile.HTML.isNamed(file.toString()) && OwnPage.isOne(file);
            if (isReport(file) && !isLinkToDirectory && !isResult) {
                found.add(ReportSource.file(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            boolean isGone = failure instanceof NoSuchFileException;
            if (!isGone || isReport(file)) {
                found.add(ReportSource.unreadable(FileName.of(file), failure));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                found.add(ReportSource.unreadable(FileName.of(folder), failure));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
