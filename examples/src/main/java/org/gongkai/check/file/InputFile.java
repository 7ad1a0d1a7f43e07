package org.gongkai.check.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.gongkai.text.Text;

/** A file that is read. Whatever waits for a writer, or never ends, is not opened. */
public final class InputFile {

    private InputFile() {}

    /**
     * {@return the bytes of a file, to be closed}
     *
     * @param file the file or a link to it, not null
     * @throws IOException if it cannot be opened, or is a pipe, a device or a directory
     */
    public static InputStream open(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new RefusedException(Text.of("是文件夹", "a directory"));
        }
        if (!attributes.isRegularFile()) {
            throw new RefusedException(Text.of("不是普通文件", "not a regular file"));
        }
        return Files.newInputStream(file);
    }

    /**
     * {@return what two names of one file have in common, links and hard links among them; where there is no file, no more
     * than what is spelled alike}
     *
     * @param file the file, not null
     */
    public static Object identity(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException missing) {
            return file.toAbsolutePath().normalize();
        }
    }
}
