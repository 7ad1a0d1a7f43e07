package org.gongkai.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Documents of a stream, one a line, read one at a time from a single parser, so that lines count from its start. */
final class DocumentLines<T> extends AbstractSpliterator<T> {

    private final JsonMapper mapper;
    private final JsonParser parser;
    private final Class<T> type;
    private int lastLine;
    private boolean ended;

    private DocumentLines(JsonMapper mapper, JsonParser parser, Class<T> type) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.mapper = mapper;
        this.parser = parser;
        this.type = type;
    }

    static <T> Stream<T> stream(JsonMapper mapper, InputStream lines, Class<T> type) {
        JsonParser parser;
        try {
            parser = mapper.createParser(new Utf8Stream(ByteOrderMark.passOver(lines)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return StreamSupport.stream(new DocumentLines<>(mapper, parser, type), false)
                .onClose(() -> {
                    try (lines) {
                        parser.close();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ended) {
            return false;
        }
        ended = true;
        T value;
        try {
            if (DocumentReader.nextToken(parser) == null) {
                return false;
            }
            requireOwnLine();
            value = DocumentReader.readCurrentValue(mapper, parser, type);
            requireOneLine();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ended = false;
        action.accept(value);
        return true;
    }

    private void requireOwnLine() {
        int line = parser.currentTokenLocation().getLineNr();
        if (line == lastLine) {
            throw DocumentReader.failure(
                    parser, "", "a second document on one line", parser.currentTokenLocation(), null);
        }
        lastLine = line;
    }

    private void requireOneLine() {
        if (parser.currentLocation().getLineNr() != lastLine) {
            throw DocumentReader.failure(parser, "", "a document that goes over several lines", null, null);
        }
    }
}
