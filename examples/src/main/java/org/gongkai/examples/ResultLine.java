package org.gongkai.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.gongkai.grid.Notice;
import org.gongkai.validation.ValidationResult;
import org.gongkai.validation.diagnosis.Diagnosis;
import org.gongkai.validation.diagnosis.DiagnosisStatus;

/** One line of JSON for a checked report: its result, where it can be wrong, and what was noticed when it was read. */
final class ResultLine {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ResultLine() {}

    static byte[] of(ValidationResult result, Diagnosis diagnosis, List<Notice> notices, Locale locale) {
        ObjectNode line = MAPPER.valueToTree(result.in(locale));
        if (diagnosis.status() != DiagnosisStatus.CONSISTENT) {
            line.set("diagnosis", MAPPER.valueToTree(diagnosis));
        }
        if (!notices.isEmpty()) {
            ArrayNode array = line.putArray("notices");
            notices.forEach(notice -> add(array.addObject(), notice, locale));
        }
        try {
            return MAPPER.writeValueAsBytes(line);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(ObjectNode node, Notice notice, Locale locale) {
        node.put("kind", notice.kind().token());
        node.put("place", notice.place().describe(locale));
        node.put("label", notice.label());
        node.put("printed", notice.printed());
        node.put("message", notice.message(locale));
    }
}
