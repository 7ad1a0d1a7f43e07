package org.gongkai.check.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import org.gongkai.text.Text;

/**
 * A file that is written as a whole or not at all: beside its place, and then moved there, so that what was there stays
 * until all is written. A file that is not this command's own is only replaced where the user says so.
 */
public final class OutputFile {

    private final Path file;
    private final boolean mayReplace;

    private OutputFile(Path file, boolean mayReplace) {
        this.file = file;
        this.mayReplace = mayReplace;
    }

    /**
     * {@return a file that is not yet there, or a page of this command}
     *
     * @param file the file, not null
     */
    public static OutputFile of(Path file) {
        return new OutputFile(file, false);
    }

    /**
     * {@return a file that can be there already and is replaced}
     *
     * @param file the file, not null
     */
    public static OutputFile replacing(Path file) {
        return new OutputFile(file, true);
    }

    /**
     * Sees to it that nothing is lost by writing the file.
     *
     * @param inputs what is read, by {@link InputFile#identity}; not null
     * @throws IOException if the file is one of these, or there and not to be replaced
     */
    public void require(Set<Object> inputs) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (inputs.contains(InputFile.identity(file))) {
            throw new RefusedException(Text.of("是读入的文件，不覆盖", "an input, which is not written over"));
        }
        boolean isFile = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!isFile && !Files.isSymbolicLink(file)) {
            throw new RefusedException(Text.of("不是普通文件", "not a regular file"));
        }
        if (!mayReplace && !(isFile && OwnPage.isOne(file))) {
            throw new RefusedException(Text.of(
                    "已经存在，且不是检查结果页面；用 --overwrite 才会替换",
                    "there already and no page of results; --overwrite replaces it"));
        }
    }

    /**
     * Writes the file, in UTF-8.
     *
     * @param content what is in it, not null
     * @throws IOException if it is there and not to be replaced, or cannot be written, which leaves what was there
     */
    public void write(String content) throws IOException {
        // Half a surrogate pair, which a hostile text can have, becomes a question mark.
        write(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the file.
     *
     * @param content what is in it, not null
     * @throws IOException if it is there and not to be replaced, or cannot be written, which leaves what was there
     */
    public void write(byte[] content) throws IOException {
        require(Set.of());
        Path part = file.resolveSibling(".gongkai-" + UUID.randomUUID() + ".part");
        try {
            Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            moveToPlace(part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void moveToPlace(Path part) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
