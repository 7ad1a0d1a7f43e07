package org.gongkai.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** Documents of a stream, one a line, each read by itself, so that a bad one spoils no other. */
final class DocumentLines<T> extends AbstractSpliterator<JsonLine<T>> {

    private final ByteLines lines;
    private final Class<T> type;
    private boolean broken;

    DocumentLines(ByteLines lines, Class<T> type) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.lines = lines;
        this.type = type;
    }

    @Override
    public boolean tryAdvance(Consumer<? super JsonLine<T>> action) {
        if (broken) {
            return false;
        }
        try {
            do {
                if (!lines.next()) {
                    return false;
                }
            } while (lines.isBlank());
        } catch (IOException unreadable) {
            broken = true;
            throw new UncheckedIOException(unreadable);
        }
        action.accept(line());
        return true;
    }

    private JsonLine<T> line() {
        int number = lines.number();
        try {
            return new JsonLine<>(number, Optional.of(value()), Optional.empty());
        } catch (DisclosureJsonException failure) {
            return new JsonLine<>(number, Optional.empty(), Optional.of(failure.inLine(number)));
        }
    }

    private T value() {
        if (lines.isTooLong()) {
            throw new DisclosureJsonException(
                    "", "a line longer than " + ByteLines.LONGEST + " bytes", 1, ByteLines.LONGEST + 1, null);
        }
        return DisclosureJson.read(lines.bytes(), lines.start(), lines.end(), type);
    }
}
