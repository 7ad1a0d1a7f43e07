package org.gongkai.check.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.check.file.FileName;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.OutputFile;
import org.gongkai.check.file.RefusedException;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.text.Text;

/**
 * The files that a run writes: never in place of what it reads, and in place of what is no page of this command only where the
 * user says so.
 */
public final class OutputFiles {

    private final Set<Object> inputs;
    private final boolean overwrites;
    private final Locale locale;

    private OutputFiles(Set<Object> inputs, boolean overwrites, Locale locale) {
        this.inputs = inputs;
        this.overwrites = overwrites;
        this.locale = locale;
    }

    /**
     * {@return the files of a run, which replace pages of this command alone}
     *
     * @param inputs what the run reads, not null
     * @param locale the language of what is said of a failure, not null
     */
    public static OutputFiles beside(Collection<Path> inputs, Locale locale) {
        return new OutputFiles(
                inputs.stream().map(InputFile::identity).collect(Collectors.toUnmodifiableSet()), false, locale);
    }

    /** {@return the same files, also in place of others that are there} */
    public OutputFiles overwriting() {
        return new OutputFiles(inputs, true, locale);
    }

    /**
     * Sees to it that nothing is lost by writing files.
     *
     * @param files the files, not null
     * @throws UnreadableInputException if one of them is read, or there and not to be replaced
     */
    public void require(Collection<Path> files) throws UnreadableInputException {
        for (Path file : files) {
            try {
                output(file).require(inputs);
            } catch (IOException lost) {
                throw unwritable(file, lost);
            }
        }
    }

    /**
     * Makes a directory that is not there yet, and those that it is in.
     *
     * @param folder the directory, not null
     * @throws UnreadableInputException if it cannot be made
     */
    public void makeFolder(Path folder) throws UnreadableInputException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw unwritable(folder, new RefusedException(Text.of("是文件，不是文件夹", "a file, not a directory"), file));
        } catch (IOException unwritable) {
            throw unwritable(folder, unwritable);
        }
    }

    /**
     * Writes a file as a whole or not at all.
     *
     * @param file the file, not null
     * @param content what is in it, not null
     * @throws UnreadableInputException if it cannot be written without loss
     */
    public void write(Path file, byte[] content) throws UnreadableInputException {
        try {
            output(file).write(content);
        } catch (NoSuchFileException inNoFolder) {
            throw unwritable(
                    file, new RefusedException(Text.of("所在文件夹不存在", "its directory does not exist"), inNoFolder));
        } catch (IOException unwritable) {
            throw unwritable(file, unwritable);
        }
    }

    private OutputFile output(Path file) {
        return overwrites ? OutputFile.replacing(file) : OutputFile.of(file);
    }

    /**
     * {@return that a file cannot be written}
     *
     * @param file the file, not null
     * @param reason why, not null
     */
    public UnreadableInputException unwritable(Path file, IOException reason) {
        return UnreadableInputException.of(
                FileName.of(file) + Text.of(": 无法写入", ": cannot be written").in(locale), reason);
    }
}
