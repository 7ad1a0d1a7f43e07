package org.gongkai.internal.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that say something, without the comments after {@code #}; one that is wrong is rejected under its number. */
public final class NumberedLines {

    private static final Pattern COMMENT = Pattern.compile("#.*");

    private NumberedLines() {}

    /**
     * Reads a text in UTF-8 line by line.
     *
     * @param text the text, not null
     * @param of what the lines are of, such as {@code the fee schedule}; not null
     * @param reader takes each line that is not blank, stripped; not null
     * @throws IllegalArgumentException if the reader throws one, with its message behind the number of the line
     * @throws IOException if the text cannot be read
     */
    public static void read(InputStream text, String of, Consumer<String> reader) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        try {
            read(lines.lines(), of, reader);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /**
     * Reads lines.
     *
     * @param lines the lines, not null
     * @param of what the lines are of, such as {@code the fee schedule}; not null
     * @param reader takes each line that is not blank, stripped; not null
     * @throws IllegalArgumentException if the reader throws one, with its message behind the number of the line
     */
    public static void read(Stream<String> lines, String of, Consumer<String> reader) {
        int number = 0;
        for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
            number++;
            String line = COMMENT.matcher(each.next()).replaceFirst("").strip();
            if (!line.isEmpty()) {
                try {
                    reader.accept(line);
                } catch (IllegalArgumentException wrong) {
                    throw new IllegalArgumentException(
                            "line " + number + " of " + of + ": " + wrong.getMessage(), wrong);
                }
            }
        }
    }
}
