package org.gongkai.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.check.file.InputFile;
import org.gongkai.check.input.UnreadableInputException;
import org.gongkai.json.DisclosureJson;
import org.gongkai.text.Text;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.ValidationResults;
import org.gongkai.validation.Waiver;
import org.gongkai.validation.decision.Decision;
import org.gongkai.validation.decision.DecisionLog;

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

    @FunctionalInterface
    private interface BadLine {
        void take(UnreadableInputException failure) throws UnreadableInputException;
    }

    /**
     * {@return the waivers in a file}
     *
     * @param bad is given the lines that are no waivers; the others are taken all the same
     */
    static List<Waiver> waivers(Path file, FailedLines bad) throws UnreadableInputException {
        return read(file, line -> DisclosureJson.read(line, Waiver.class), bad::add);
    }

    /**
     * {@return the decisions in a file}
     *
     * @param bad is given the lines that are no decisions; the others are taken all the same
     */
    static DecisionLog decisions(Path file, FailedLines bad) throws UnreadableInputException {
        return new DecisionLog(read(file, line -> DisclosureJson.read(line, Decision.class), bad::add));
    }

    /**
     * {@return the results that a run with --json printed, without what stands beside them in its lines; of two results of
     * one source by one rule set the later}
     */
    static ValidationResults results(Path file) throws UnreadableInputException {
        List<Optional<ValidationResult>> all = read(file, line -> result(MAPPER.readTree(line)), bad -> {
            throw bad;
        });
        Map<Object, ValidationResult> latest = new LinkedHashMap<>();
        for (ValidationResult result : all.stream().flatMap(Optional::stream).toList()) {
            latest.put(
                    result.source()
                            .<Object>map(source -> List.of(source, result.ruleSet()))
                            .orElse(result),
                    result);
        }
        return ValidationResults.of(List.copyOf(latest.values()));
    }

    /** The result in a line; none in that of a file that could not be read. */
    private static Optional<ValidationResult> result(JsonNode line) throws JsonProcessingException {
        if (line.has(ReadLine.REPORT)) {
            return Optional.empty();
        } else if (line instanceof ObjectNode result) {
            result.remove(ResultLine.BESIDES);
        }
        return Optional.of(DisclosureJson.read(MAPPER.writeValueAsString(line), ValidationResult.class));
    }

    private static <T> List<T> read(Path file, LineReader<T> reader, BadLine bad) throws UnreadableInputException {
        List<T> values = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(InputFile.open(file), StandardCharsets.UTF_8.newDecoder()))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    try {
                        values.add(reader.read(line));
                    } catch (Exception | StackOverflowError failure) {
                        bad.take(failure(file + ", line " + number + " of the file", failure));
                    }
                }
            }
            return values;
        } catch (CharacterCodingException otherCharset) {
            throw new UnreadableInputException(file.toString(), Text.of("编码不是 UTF-8", "not UTF-8"), otherCharset);
        } catch (Exception | Error failure) {
            throw UnreadableInputException.of(file.toString(), failure);
        }
    }

    private static UnreadableInputException failure(String place, Throwable failure) {
        return failure instanceof JsonProcessingException notJson
                ? new UnreadableInputException(
                        place,
                        Text.of("不是 JSON：" + notJson.getOriginalMessage(), notJson.getOriginalMessage()),
                        notJson)
                : UnreadableInputException.of(place, failure);
    }
}
