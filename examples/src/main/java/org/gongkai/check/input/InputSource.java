package org.gongkai.check.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.check.file.FileName;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.OwnPage;
import org.gongkai.check.file.RefusedException;
import org.gongkai.text.Text;

/**
 * Where a document is read from.
 */
public final class InputSource {

    private final String name;
    private final Optional<Path> file;
    private final Opening opening;

    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    InputSource(String name, Optional<Path> file, Opening opening) {
        this.name = name;
        this.file = file;
        this.opening = opening;
    }

    static InputSource file(String name) {
        try {
            return file(FileName.find(name));
        } catch (IOException noFile) {
            return unreadable(name, noFile);
        } catch (InvalidPathException noName) {
            return unreadable(
                    name,
                    new RefusedException(
                            Text.of("不是有效的文件名：" + noName.getReason(), "not a file name here: " + noName.getReason()),
                            noName));
        }
    }

    static InputSource file(Path file) {
        return new InputSource(FileName.of(file), Optional.of(file), () -> InputFile.open(file));
    }

    /** What is known not to be readable before it is read. */
    static InputSource unreadable(String name, IOException failure) {
        return new InputSource(name, Optional.empty(), () -> {
            throw failure;
        });
    }

    /** {@return the name of the source, by which results and failures are told} */
    public String name() {
        return name;
    }

    /** {@return the file that is read, if it is one} */
    public Optional<Path> file() {
        return file;
    }

    /**
     * The bytes.
     *
     * @throws IOException if they cannot be read, are more than {@code largest}, or are those of a page of results
     */
    byte[] read(int largest) throws IOException {
        try (InputStream in = opening.open()) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new RefusedException(Text.of("大于 " + largest + " 字节", "larger than " + largest + " bytes"));
            }
            if (OwnPage.isOne(bytes)) {
                throw new RefusedException(Text.of("是检查结果页面，不是年度报告", "a page of results, no report"));
            }
            return bytes;
        }
    }
}
