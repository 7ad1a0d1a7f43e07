package org.gongkai.check.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.check.file.FileName;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.file.OwnPage;
import org.gongkai.check.file.RefusedException;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.documents.DocumentPart;
import org.gongkai.documents.Documents;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.page.Place;
import org.gongkai.text.Text;

/** Where a document is read from, and what is in it by the kind of file that it is. */
public final class InputSource {

    /** The byte-order mark, with which an empty file can begin. */
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_JSON = 32 * MEGABYTE;
    private static final int LARGEST_JSON_LINES = 64 * MEGABYTE;

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
     * {@return the paragraphs and tables, in the parts that the document has}
     *
     * @throws UnreadableInputException if the document cannot be read, whatever the failure is
     */
    public List<DocumentPart> parts() throws UnreadableInputException {
        try {
            return Documents.read(read(Documents.MAX_BYTES), name).parts();
        } catch (Exception | Error failure) {
            throw UnreadableInputException.of(name, failure);
        }
    }

    /**
     * {@return the JSON value}
     *
     * @param <T> its type
     * @param type its type, not null
     * @throws UnreadableInputException if the document cannot be read, whatever the failure is
     */
    public <T> T json(Class<T> type) throws UnreadableInputException {
        try {
            return DisclosureJson.read(read(LARGEST_JSON), type);
        } catch (Exception | Error failure) {
            throw UnreadableInputException.of(name, failure);
        }
    }

    /**
     * Reads a JSON value a line, blank lines aside.
     *
     * @param <T> their type
     * @param value makes a value of a line, or throws a {@link DisclosureJsonException}; not null
     * @param good takes each value, not null
     * @param bad takes what is wrong with each line that is no such value, not null
     * @throws UnreadableInputException if the document cannot be read, whatever the failure is
     */
    public <T> void jsonLines(Function<byte[], T> value, Consumer<T> good, Consumer<Problem> bad)
            throws UnreadableInputException {
        try {
            byte[] bytes = read(LARGEST_JSON_LINES);
            int number = 0;
            for (int from = 0, end; from < bytes.length; from = end + 1) {
                end = endOfLine(bytes, from);
                number++;
                byte[] line = Arrays.copyOfRange(bytes, from, end);
                if (!isBlank(line)) {
                    readLine(line, number, value, good, bad);
                }
            }
        } catch (Exception | Error failure) {
            throw UnreadableInputException.of(name, failure);
        }
    }

    private static int endOfLine(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte[] line) {
        for (int i = startsWithMark(line) ? MARK.length : 0; i < line.length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static <T> void readLine(
            byte[] line, int number, Function<byte[], T> value, Consumer<T> good, Consumer<Problem> bad) {
        T read;
        try {
            read = value.apply(line);
        } catch (DisclosureJsonException | StackOverflowError failure) {
            bad.accept(UnreadableInputException.problem(Place.ofLine(number), failure));
            return;
        }
        good.accept(read);
    }

    /**
     * The bytes.
     *
     * @throws IOException if they cannot be read, are more than {@code largest}, or are those of a page of results
     */
    byte[] read(int largest) throws IOException {
        try (InputStream in = opening.open()) {
            byte[] bytes = read(in, largest + 1);
            if (bytes.length > largest) {
                throw new RefusedException(Text.of("大于 " + largest + " 字节", "larger than " + largest + " bytes"));
            }
            if (OwnPage.isOne(bytes)) {
                throw new RefusedException(Text.of("是检查结果页面，不是年度报告", "a page of results, no report"));
            }
            return bytes;
        }
    }

    /** So many bytes at most; a file is read at once into as many as it has. */
    private static byte[] read(InputStream in, int most) throws IOException {
        byte[] bytes = new byte[Math.min(in.available(), most - 1) + 1];
        int length = in.readNBytes(bytes, 0, bytes.length);
        if (length < bytes.length) {
            return Arrays.copyOf(bytes, length);
        }
        return length == most ? bytes : new SequenceInputStream(new ByteArrayInputStream(bytes), in).readNBytes(most);
    }
}
