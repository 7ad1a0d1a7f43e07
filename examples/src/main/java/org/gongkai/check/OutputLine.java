package org.gongkai.check;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.gongkai.check.input.UnreadableInputException.Problem;
import org.gongkai.page.Notice;
import org.gongkai.page.Place;
import org.gongkai.text.Text;

/** What every line of JSON that is printed has: exact numbers, no hidden direction of text, and notices and problems in one form. */
final class OutputLine {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static {
        MAPPER.getFactory().setCharacterEscapes(new BidiEscapes());
    }

    private OutputLine() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static byte[] bytes(ObjectNode line) {
        try {
            return MAPPER.writeValueAsBytes(line);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static void add(List<Notice> notices, ArrayNode array, Locale locale) {
        for (Notice notice : notices) {
            array.addObject()
                    .put("kind", notice.kind().token())
                    .put("place", notice.place().describe(locale))
                    .put("label", notice.label())
                    .put("printed", notice.printed())
                    .put("message", notice.message(locale));
        }
    }

    /** What was not read of a source stands anywhere in it. */
    static void addUnread(List<Text> unread, ArrayNode array, Locale locale) {
        unread.forEach(reason ->
                array.addObject().put("place", Place.PAGE.describe(locale)).put("message", reason.in(locale)));
    }

    static void addProblems(List<Problem> problems, ArrayNode array, Locale locale) {
        for (Problem problem : problems) {
            array.addObject()
                    .put("place", problem.place().in(locale))
                    .put("message", problem.message().in(locale));
        }
    }
}
