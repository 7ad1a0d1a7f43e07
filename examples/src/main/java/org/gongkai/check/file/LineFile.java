package org.gongkai.check.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gongkai.text.Text;

/** A file of lines to which lines are added: all of them or none, and never in place of what is there. */
public final class LineFile {

    private LineFile() {}

    /**
     * Adds lines to a file, which is made if it is not there. Of several runs at one time each waits for the others.
     *
     * @param file the file, not null
     * @param lines the lines with their ends, not null
     * @throws IOException if they cannot be added, which leaves the file as it was
     */
    public static void append(Path file, byte[] lines) throws IOException {
        boolean isThere = Files.exists(file);
        if (isThere && !Files.isRegularFile(file)) {
            throw new RefusedException(Text.of("不是普通文件", "not a regular file"));
        }
        Path target = isThere ? file.toRealPath() : file;
        while (!appended(target, lines)) {
            // Another run put a longer file in its place while this one waited.
        }
    }

    private static boolean appended(Path file, byte[] lines) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.lock();
            if (channel.size() != Files.size(file)) {
                return false;
            }
            // The lock would end with a second stream of the file that is closed, so it is read from this one.
            byte[] before = Channels.newInputStream(channel).readAllBytes();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(before);
            if (before.length > 0 && before[before.length - 1] != '\n') {
                all.write('\n');
            }
            all.writeBytes(lines);
            OutputFile.replacing(file).write(all.toByteArray());
            return true;
        }
    }
}
