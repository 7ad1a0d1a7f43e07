package org.gongkai.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.input.UnreadableReportException;
import org.gongkai.json.DisclosureJson;
import org.gongkai.text.Text;
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
        List<T> values = new ArrayList<>();
        String place = file.toString();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(InputFile.open(file), StandardCharsets.UTF_8.newDecoder()))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                place = file + ", line " + number + " of the file";
                if (!line.isBlank()) {
                    values.add(reader.read(line));
                }
            }
            return values;
        } catch (JsonProcessingException notJson) {
            throw new UnreadableReportException(
                    place, Text.of("不是 JSON：" + notJson.getOriginalMessage(), notJson.getOriginalMessage()), notJson);
        } catch (CharacterCodingException otherCharset) {
            throw new UnreadableReportException(file.toString(), Text.of("编码不是 UTF-8", "not UTF-8"), otherCharset);
        } catch (Exception | Error failure) {
            throw UnreadableReportException.of(failure instanceof IOException ? file.toString() : place, failure);
        }
    }
}
