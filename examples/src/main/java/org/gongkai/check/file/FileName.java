package org.gongkai.check.file;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The name of a file as the system has it, also where the machine runs in a language whose characters it is not made of.
 *
 * <p>There the machine shows the replacement character for every byte of such a name, on the command line as well; the file
 * itself keeps its bytes, which are read as UTF-8, or shown as in a URI where they are not that.
 */
public final class FileName {

    private static final char UNKNOWN = '\uFFFD';
    private static final String SEPARATOR = "/";

    private FileName() {}

    /**
     * {@return the name of a file with its directories, as far as the path has them}
     *
     * @param file the file, not null
     */
    public static String of(Path file) {
        String known = file.toString();
        if (known.indexOf(UNKNOWN) < 0) {
            return known;
        }
        List<String> all = names(file.toUri().getRawPath());
        List<String> names = all.subList(all.size() - file.getNameCount(), all.size()).stream()
                .map(FileName::decoded)
                .toList();
        return (file.getRoot() == null ? "" : file.getRoot().toString())
                + String.join(FileSystems.getDefault().getSeparator(), names);
    }

    /** Decoded where each byte is a character of its own, so that these are the bytes of the name. */
    private static String decoded(String ofUri) {
        byte[] bytes = URLDecoder.decode(ofUri.replace("+", "%2B"), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return ofUri;
        }
    }

    /**
     * {@return the file that a word of the command line names; where the machine could not tell the characters of the word,
     * the only file that it can be}
     *
     * @param argument the word, not null
     * @throws IOException if it can be none or several
     * @throws java.nio.file.InvalidPathException if it is the name of no file
     */
    public static Path find(String argument) throws IOException {
        if (argument.indexOf(UNKNOWN) < 0) {
            return Path.of(argument);
        }
        Path found = Path.of(argument.startsWith(SEPARATOR) ? SEPARATOR : "");
        for (String name : names(argument)) {
            found = name.indexOf(UNKNOWN) < 0 ? found.resolve(name) : only(found, name, argument);
        }
        return found;
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (StringTokenizer all = new StringTokenizer(path, SEPARATOR); all.hasMoreTokens(); ) {
            names.add(all.nextToken());
        }
        return names;
    }

    private static Path only(Path folder, String name, String argument) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (String.valueOf(file.getFileName()).equals(name)) {
                    found.add(file);
                }
            }
        } catch (DirectoryIteratorException unlistable) {
            throw unlistable.getCause();
        }
        if (found.isEmpty()) {
            throw new NoSuchFileException(argument);
        }
        if (found.size() > 1) {
            throw new IOException(
                    "one of " + found.size() + " files: in the language of this machine they have one name;"
                            + " run it with LC_ALL=C.UTF-8, or name their directory");
        }
        return found.get(0);
    }
}
