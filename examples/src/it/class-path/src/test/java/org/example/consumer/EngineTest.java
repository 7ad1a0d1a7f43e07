package org.example.consumer;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import net.jqwik.api.Example;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.Validator;
import org.gongkai.validation.rules.AnnualReportRules;

/** An engine, here the library itself, against the cases of one rule in the jar of the conformance kit. */
class EngineTest {

    private static final String KIT = "gongkai-conformance/";

    @Example
    boolean everyCaseOfTheFirstRuleComesOutAsTheKitExpects() throws IOException {
        JsonNode rule = read("manifest.json").at("/ruleSets/0/rules/0");
        int cases = 0;
        for (JsonNode one : read(rule.get("file").asText()).get("cases")) {
            AnnualReport report = DisclosureJson.read(
                    whole(one.at("/documents/report")).toString(), AnnualReport.class);
            if (violated(rule.get("id").asText(), report) != one.at("/expected/0/violated").asLong()) {
                return false;
            }
            cases++;
        }
        return cases > 0 && cases == rule.get("cases").asInt();
    }

    private static long violated(String rule, AnnualReport report) {
        return Validator.of(AnnualReportRules.ruleSet()).validate(report).findings().stream()
                .filter(finding -> finding.rule().toString().equals(rule))
                .filter(finding -> finding.outcome() == RuleOutcome.VIOLATED)
                .count();
    }

    /** The document in the file that a case names, with the values that it sets. */
    private static JsonNode whole(JsonNode told) throws IOException {
        JsonNode document = read(told.get("from").asText());
        for (Map.Entry<String, JsonNode> each : told.path("set").properties()) {
            JsonPointer place = JsonPointer.compile(each.getKey());
            ((ObjectNode) document.at(place.head())).set(place.last().getMatchingProperty(), each.getValue());
        }
        for (JsonNode each : told.path("remove")) {
            JsonPointer place = JsonPointer.compile(each.asText());
            ((ObjectNode) document.at(place.head())).remove(place.last().getMatchingProperty());
        }
        return document;
    }

    /** By the class loader: a class of a named module itself finds no more than what is in its module. */
    private static JsonNode read(String file) throws IOException {
        try (InputStream in = EngineTest.class.getClassLoader().getResourceAsStream(KIT + file)) {
            return new ObjectMapper().readTree(in);
        }
    }
}
