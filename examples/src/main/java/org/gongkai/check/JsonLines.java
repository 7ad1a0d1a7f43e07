package org.gongkai.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.input.UnreadableReportException;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Waiver;

/** Files of one JSON value a line: waivers, and the results of an earlier run. */
final class JsonLines {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonLines() {}

    @FunctionalInterface
    private interface LineReader<T> {
        T read(String line) throws JsonProcessingException;
    }

    static List<Waiver> waivers(Path file) throws UnreadableReportException {
        return read(file, line -> DisclosureJson.read(line, Waiver.class));
    }

    /** {@return the results that a run with --json printed, without what stands beside them in its lines} */
    static ValidationResults results(Path file) throws UnreadableReportException {
        return ValidationResults.of(read(file, line -> {
            JsonNode tree = MAPPER.readTree(line);
            if (tree instanceof ObjectNode result) {
                result.remove(ResultLine.BESIDES);
            }
            return DisclosureJson.read(MAPPER.writeValueAsString(tree), ValidationResult.class);
        }));
    }

    private static <T> List<T> read(Path file, LineReader<T> reader) throws UnreadableReportException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException missing) {
            throw new UnreadableReportException(file.toString(), "no such file", missing);
        } catch (AccessDeniedException denied) {
            throw new UnreadableReportException(file.toString(), "access denied", denied);
        } catch (CharacterCodingException otherCharset) {
            throw new UnreadableReportException(file.toString(), "not UTF-8", otherCharset);
        } catch (IOException unreadable) {
            throw new UnreadableReportException(file.toString(), String.valueOf(unreadable.getMessage()), unreadable);
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String place = file + ", line " + (i + 1) + " of the file";
            try {
                values.add(reader.read(lines.get(i)));
            } catch (JsonProcessingException notJson) {
                throw new UnreadableReportException(place, notJson.getOriginalMessage(), notJson);
            } catch (DisclosureJsonException notAValue) {
                throw new UnreadableReportException(place, String.valueOf(notAValue.getMessage()), notAValue);
            }
        }
        return values;
    }
}
