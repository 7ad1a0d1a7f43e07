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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.check.file.FileName;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.OwnPage;
import org.gongkai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that a command line names: files, and every one in a directory and the directories within. One file is one
 * input, by however many names it is known; pages of results in a directory are none.
 */
public final class InputFiles {

    private final Collection<FileKind> kinds;
    private final Text none;
    private final List<InputSource> sources = new ArrayList<>();
    private final Set<String> others = new TreeSet<>();
    private final List<UnreadableInputException> failures = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();

    private InputFiles(Collection<FileKind> kinds, Text none) {
        this.kinds = kinds;
        this.none = none;
    }

    /**
     * {@return the inputs that words of a command line name, those of a directory in the order of their names}
     *
     * @param names files and directories, not null
     * @param kinds the kinds of files that are read of a directory, not null
     * @param none what is said of a directory without any, not null
     */
    public static InputFiles of(List<String> names, Collection<FileKind> kinds, Text none) {
        InputFiles inputs = new InputFiles(kinds, none);
        for (String name : names) {
            if (isDirectory(name)) {
                inputs.addDirectory(name);
            } else {
                inputs.add(InputSource.file(name));
            }
        }
        return inputs;
    }

    /** {@return where inputs are read from, among them what is already known to be unreadable} */
    public List<InputSource> sources() {
        return List.copyOf(sources);
    }

    /** {@return the directories without any input} */
    public List<UnreadableInputException> failures() {
        return List.copyOf(failures);
    }

    /** {@return the names of the files in directories that are of no kind that is read, in their order} */
    public List<String> others() {
        return List.copyOf(others);
    }

    private void add(InputSource source) {
        if (source.file().isEmpty()
                || known.add(InputFile.identity(source.file().get()))) {
            sources.add(source);
        }
    }

    private void addDirectory(String name) {
        Listing listing = new Listing();
        List<InputSource> found = listing.found;
        try {
            Files.walkFileTree(FileName.find(name), listing);
        } catch (IOException unlistable) {
            found.add(InputSource.unreadable(name, unlistable));
        }
        if (found.isEmpty()) {
            failures.add(new UnreadableInputException(name, List.of(none)));
        }
        found.sort(Comparator.comparing(InputSource::name));
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

    private boolean isInput(Path file) {
        return FileKind.isAnyNamed(FileName.of(file), kinds);
    }

    /** What is named as an input is one, be it a pipe or a link that leads nowhere: reading it says what it is. */
    private final class Listing extends SimpleFileVisitor<Path> {

        private final List<InputSource> found = new ArrayList<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean isLinkToDirectory = attributes.isSymbolicLink() && Files.isDirectory(file);
            boolean isResult = (FileKind.HTML.isNamed(file.toString()) || FileKind.WORD.isNamed(file.toString()))
                    && OwnPage.isOne(file);
            if (isLinkToDirectory || isResult) {
                return FileVisitResult.CONTINUE;
            } else if (isInput(file)) {
                found.add(InputSource.file(file));
            } else {
                others.add(FileName.of(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            boolean isGone = failure instanceof NoSuchFileException;
            if (!isGone || isInput(file)) {
                found.add(InputSource.unreadable(FileName.of(file), failure));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                found.add(InputSource.unreadable(FileName.of(folder), failure));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
