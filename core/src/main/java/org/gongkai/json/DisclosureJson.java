package org.gongkai.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.application.Application;
import org.gongkai.application.OfficeView;
import org.gongkai.catalog.Catalog;
import org.gongkai.fee.ProcessingFee;
import org.gongkai.internal.json.JsonForms;
import org.gongkai.internal.json.OpenApiSchemas;

/**
 * Reads and writes the values of this library as JSON.
 *
 * <p>Reading is strict, from a text or UTF-8, with or without a byte-order mark. A property that is unknown, repeated or
 * missing, a value of another type or out of range, bytes that are no UTF-8, a document that is malformed, cut off or
 * followed by anything: each is a {@link DisclosureJsonException} that says where. A value is never half read.
 *
 * <p>Writing is deterministic: equal values give equal bytes, in UTF-8, whatever the machine's locale and time zone.
 *
 * <p>The types need no special mapper: a plain {@code ObjectMapper} reads and writes the same form, by their annotations.
 * What this class adds is the one exception and the limits on what a document may contain.
 */
public final class DisclosureJson {

    /**
     * The largest document that is read, in bytes or characters: 64 Mi; a stream of lines has no limit, each line has. Under Jackson
     * 2.15 there is no limit, nor one to the length of names.
     */
    public static final long MAX_DOCUMENT_LENGTH = 64L * 1024 * 1024;

    private static final int MAX_DEPTH = 64;
    private static final int MAX_NUMBER_LENGTH = 64;
    private static final int MAX_NAME_LENGTH = 1024;

    /** The first minor version of Jackson 2 that limits names and documents. */
    private static final int MORE_LIMITS = 16;

    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final ObjectWriter PRETTY_WRITER = MAPPER.writer(new RowPrettyPrinter());

    private DisclosureJson() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(limits())
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }

    private static StreamReadConstraints limits() {
        StreamReadConstraints.Builder limits =
                StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).maxNumberLength(MAX_NUMBER_LENGTH);
        if (PackageVersion.VERSION.getMinorVersion() >= MORE_LIMITS) {
            limits.maxNameLength(MAX_NAME_LENGTH).maxDocumentLength(MAX_DOCUMENT_LENGTH);
        }
        return limits.build();
    }

    /**
     * Reads a value from a text.
     *
     * @param <T> the type of the value
     * @param json the JSON document, not null
     * @param type the type of the value, not null
     * @return the value, never null
     * @throws DisclosureJsonException if {@code json} is not a document of that type
     */
    public static <T> T read(String json, Class<T> type) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(type, "type");
        try (JsonParser parser = MAPPER.createParser(ByteOrderMark.passOver(json))) {
            return DocumentReader.read(MAPPER, parser, type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads a value from bytes.
     *
     * @param <T> the type of the value
     * @param json the JSON document in UTF-8, not null
     * @param type the type of the value, not null
     * @return the value, never null
     * @throws DisclosureJsonException if {@code json} is not a document of that type
     */
    public static <T> T read(byte[] json, Class<T> type) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(type, "type");
        return read(json, 0, json.length, type);
    }

    static <T> T read(byte[] json, int start, int end, Class<T> type) {
        int first = start + ByteOrderMark.lengthIn(json, start, end);
        T plain = PlainParser.read(json, first, end, type);
        if (plain != null) {
            return plain;
        }
        try (JsonParser parser = Utf8.is(json, first, end)
                ? MAPPER.createParser(json, first, end - first)
                : parser(new ByteArrayInputStream(json, start, end - start))) {
            return DocumentReader.read(MAPPER, parser, type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Reads a value from a stream, to its end, and leaves the stream open.
     *
     * @param <T> the type of the value
     * @param json the JSON document in UTF-8, not null
     * @param type the type of the value, not null
     * @return the value, never null
     * @throws DisclosureJsonException if {@code json} is not a document of that type
     * @throws IOException if the stream cannot be read
     */
    public static <T> T read(InputStream json, Class<T> type) throws IOException {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(type, "type");
        try (JsonParser parser = parser(json)) {
            return DocumentReader.read(MAPPER, parser, type);
        }
    }

    private static JsonParser parser(InputStream json) throws IOException {
        return MAPPER.createParser(new Utf8Stream(ByteOrderMark.passOver(json)));
    }

    /**
     * Reads a value from a file.
     *
     * @param <T> the type of the value
     * @param file the file, a JSON document in UTF-8, not null
     * @param type the type of the value, not null
     * @return the value, never null
     * @throws DisclosureJsonException if the file is not a document of that type
     * @throws IOException if the file cannot be read
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(type, "type");
        try (InputStream json = Files.newInputStream(file)) {
            return read(json, type);
        }
    }

    /**
     * Reads values one by one from a stream of lines, each a document (newline-delimited JSON).
     *
     * <p>The result is lazy and holds one line at a time. Going on to a line that cannot be read throws the {@link
     * DisclosureJsonException} with the line counted from the start of the stream, and a stream that cannot be read an {@link
     * UncheckedIOException}. Blank lines are passed over. Closing the result closes the stream.
     *
     * @param <T> the type of the values
     * @param lines the documents in UTF-8, one a line; not null
     * @param type the type of the values, not null
     * @return the values in order
     * @see #readEachLine
     */
    public static <T> Stream<T> readLines(InputStream lines, Class<T> type) {
        return readEachLine(lines, type).map(JsonLine::orElseThrow);
    }

    /**
     * Reads each line of a stream as a document (newline-delimited JSON), whatever stands in the others.
     *
     * <p>A line is what stands before a line feed, or before the end of the stream. One that cannot be read is a failure of its
     * own, and the next is read all the same: a document that is cut off, is followed by another or goes over several lines,
     * each of which is then a failure; a value that is missing, repeated, unknown or makes no sense; bytes that are no UTF-8; a
     * line longer than {@link #MAX_DOCUMENT_LENGTH}, which is not kept. A byte-order mark in front of a line is passed over, and
     * so are blank lines, which count.
     *
     * <p>The result is lazy and holds one line at a time. Only a stream that cannot be read ends it early, with an {@link
     * UncheckedIOException}. Closing the result closes the stream.
     *
     * <pre>{@code
     * List<Application> register = new ArrayList<>();
     * List<DisclosureJsonException> failures = new ArrayList<>();
     * try (InputStream in = Files.newInputStream(Path.of("register.jsonl"));
     *         Stream<JsonLine<Application>> lines = DisclosureJson.readEachLine(in, Application.class)) {
     *     lines.forEach(line -> {
     *         line.value().ifPresent(register::add);
     *         line.failure().ifPresent(failures::add);
     *     });
     * }
     * }</pre>
     *
     * @param <T> the type of the values
     * @param lines the documents in UTF-8, one a line; not null
     * @param type the type of the values, not null
     * @return the lines in order but blank ones, each with its value or its failure
     */
    public static <T> Stream<JsonLine<T>> readEachLine(InputStream lines, Class<T> type) {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(type, "type");
        return StreamSupport.stream(new DocumentLines<>(new ByteLines(lines), type), false)
                .onClose(() -> {
                    try {
                        lines.close();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }

    /**
     * Collects each line of a stream by every processor, and leaves the stream open.
     *
     * <p>The lines and what comes of them are those of {@link #readEachLine}, in the same order. Each thread takes the next 256 KB
     * of lines and collects them by itself, so that the memory taken is that of the result and does not grow with the stream. It
     * is for streams of gigabytes; a parallel {@link Stream} of lines makes its values in one thread.
     *
     * <pre>{@code
     * try (InputStream in = Files.newInputStream(Path.of("reports.jsonl"))) {
     *     List<IndicatorValue> ofAll = DisclosureJson.collectEachLine(
     *             in, AnnualReport.class, Collectors.flatMapping(line -> line.value().stream(), Indicators.collector()));
     * }
     * }</pre>
     *
     * @param <T> the type of the values
     * @param <R> the type of the result
     * @param lines the documents in UTF-8, one a line; not null
     * @param type the type of the values, not null
     * @param collector collects the lines, in threads that each have a container of their own, which are combined in order; not
     *     null
     * @return the result of the collector
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static <T, R> R collectEachLine(
            InputStream lines, Class<T> type, Collector<? super JsonLine<T>, ?, R> collector) {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(collector, "collector");
        return CollectedLines.collect(
                new ByteLines(lines),
                type,
                collector,
                ForkJoinPool.getCommonPoolParallelism(),
                ForkJoinPool.commonPool());
    }

    /**
     * Writes a value as one line.
     *
     * <p>Half of a surrogate pair in a text stays as it is here and is escaped in bytes, because UTF-8 has no form of it.
     *
     * @param value a value of this library, not null
     * @return the JSON document, without white space
     * @throws IllegalArgumentException if {@code value} is of a type that has no JSON form
     */
    public static String write(Object value) {
        return text(WRITER, value);
    }

    /**
     * Writes a value for people: indented, with each row of a table on one line.
     *
     * @param value a value of this library, not null
     * @return the JSON document, without a line break at its end
     * @throws IllegalArgumentException if {@code value} is of a type that has no JSON form
     */
    public static String writePretty(Object value) {
        return text(PRETTY_WRITER, value);
    }

    /**
     * Writes a value as one line of bytes.
     *
     * @param value a value of this library, not null
     * @return the JSON document in UTF-8, without white space
     * @throws IllegalArgumentException if {@code value} is of a type that has no JSON form
     */
    public static byte[] writeBytes(Object value) {
        try {
            return WRITER.writeValueAsBytes(Objects.requireNonNull(value, "value"));
        } catch (JsonProcessingException noForm) {
            throw hasNoForm(value, noForm);
        }
    }

    /**
     * Writes a value to a stream as one line without its line break, and leaves the stream open.
     *
     * @param value a value of this library, not null
     * @param target where to write it in UTF-8, not null
     * @throws IllegalArgumentException if {@code value} is of a type that has no JSON form
     * @throws IOException if the stream cannot be written
     */
    public static void write(Object value, OutputStream target) throws IOException {
        Objects.requireNonNull(target, "target");
        try {
            WRITER.writeValue(target, Objects.requireNonNull(value, "value"));
        } catch (JsonProcessingException noForm) {
            throw hasNoForm(value, noForm);
        }
    }

    /**
     * Writes values one by one as a stream of lines, each a document (newline-delimited JSON), and leaves the stream open.
     *
     * @param values the values, taken one at a time; not null, and none of them null
     * @param target where to write them in UTF-8, not null
     * @throws IllegalArgumentException if a value is of a type that has no JSON form
     * @throws IOException if the stream cannot be written
     */
    public static void writeLines(Iterable<?> values, OutputStream target) throws IOException {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(target, "target");
        for (Object value : values) {
            write(value, target);
            target.write('\n');
        }
    }

    /**
     * {@return the JSON Schema (2020-12) of a type, which ships with the library}
     *
     * <p>The types whose JSON names its form in {@code "schema"} have one, and {@link ProcessingFee}. That of an {@link
     * OfficeView} has the personal data of an applicant, that of an {@link Application} has none; that of a {@link Catalog} is
     * of entries of any kind.
     *
     * @param type the type, such as {@code AnnualReport.class}; not null
     * @throws IllegalArgumentException if there is none of that type
     */
    public static String schema(Class<?> type) {
        return JsonForms.schema(Objects.requireNonNull(type, "type"));
    }

    /**
     * The JSON Schema of a type as components of an OpenAPI 3.1 document.
     *
     * <p>The component of the type is called like it, {@code AnnualReport}; what its schema defines are components beside it,
     * {@code AnnualReport.agency}. Every type that is an object or a value of its own in JSON has one, also without a {@link
     * #schema} of its own; an enumeration needs none, since its words are those of its {@code @JsonValue}.
     *
     * @param type the type, not null
     * @return the schemas by the names of their components, that of the type first; unmodifiable, and empty for all other types
     */
    public static Map<String, String> openApiSchemas(Class<?> type) {
        return OpenApiSchemas.of(Objects.requireNonNull(type, "type"));
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(Objects.requireNonNull(value, "value"));
        } catch (JsonProcessingException noForm) {
            throw hasNoForm(value, noForm);
        }
    }

    private static IllegalArgumentException hasNoForm(Object value, JsonProcessingException cause) {
        return new IllegalArgumentException(
                "no JSON form of a " + value.getClass().getName(), cause);
    }
}
