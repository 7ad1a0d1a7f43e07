package org.gongkai.check.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.check.DevTools;
import org.gongkai.law.FormEdition;
import org.gongkai.validation.live.LiveForm;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The script of a form is held in a browser against every case of the conformance kit that is about what it checks. */
class LiveFormKitInBrowserTest {

    private static final Path KIT = Path.of("..", "validation", "src", "conformance", "gongkai-conformance");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ASKED = """
            const data = JSON.parse(document.querySelector('script.form-data').textContent);
            const engine = gongkaiForm.engine(data);
            const checked = data.rules.concat(data.years, data.units).map(rule => rule.id);
            const isFilledIn = asked => {
              if (!checked.includes(asked.rule) || !engine.isOwn(asked.report)) return false;
              if (asked.units.some(unit => !engine.isOwn(unit))) return false;
              const previous = asked.previous;
              return !previous || (!engine.whyNotBefore(asked.report, previous)
                && (!asked.rule.startsWith('proactive') || previous.proactive.edition === data.edition));
            };
            const ofRule = asked => {
              if (!isFilledIn(asked)) return null;
              const read = report => engine.read(JSON.stringify(report));
              const result = engine.check(read(asked.report), {
                blankPolicy: asked.blankPolicy, previous: asked.previous && read(asked.previous), units: asked.units.map(read)
              });
              const isOf = each => each.rule === asked.rule;
              const said = Object.assign({ holds: 0, violated: 0, notAssessable: 0 }, result.counts[asked.rule]);
              said.heldWithBlanks = result.held.filter(isOf).map(each => each.blanks.map(cell => cell.pointer));
              said.findings = result.findings.filter(isOf)
                .map(({ rule, severity, outcome, expected, actual, difference, cells }) => ({
                  rule, severity, outcome, expected, actual, difference, cells: cells.map(({ pointer, value }) => ({ pointer, value }))
                }));
              return JSON.stringify(said, (name, value) => typeof value === 'bigint' ? JSON.rawJSON(String(value)) : value);
            };
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(FormEdition.class)
    void thePageFindsWhatTheKitExpects(FormEdition edition, TestReporter reporter) throws Exception {
        ArrayNode asked = JsonNodeFactory.instance.arrayNode();
        List<JsonNode> expected = new ArrayList<>();
        addCases(asked, expected);
        LiveForm form = LiveForm.of(edition == FormEdition.FORM_2019 ? 2020 : 2023);
        try (DevTools browser = Browser.orSkip().devTools(folder)) {
            DevTools.Tab page = browser.tab();
            page.open(Files.writeString(folder.resolve("form.html"), form.page(Locale.CHINESE)));
            page.evaluate(ASKED);
            JsonNode said = page.evaluate(asked + ".map(ofRule)");

            Set<String> rules = new TreeSet<>();
            int held = 0;
            for (int i = 0; i < said.size(); i++) {
                if (said.get(i).isTextual()) {
                    assertThat(JSON.readTree(said.get(i).textValue()))
                            .as(asked.get(i).toString())
                            .isEqualTo(expected.get(i));
                    rules.add(asked.get(i).get("rule").textValue());
                    held++;
                }
            }
            assertThat(held).isGreaterThan(300);
            reporter.publishEntry(held + " cases of " + rules.size() + " rules on the form of " + edition.token());
        }
    }

    private static void addCases(ArrayNode asked, List<JsonNode> all) throws IOException {
        Set<String> files = new TreeSet<>();
        for (JsonNode set : read("manifest.json").required("ruleSets")) {
            for (JsonNode rule : set.required("rules")) {
                String file = rule.required("file").textValue();
                if (!files.add(file)) {
                    continue;
                }
                for (JsonNode each : read(file).required("cases")) {
                    Optional<ObjectNode> filled = filled(each.required("documents"));
                    for (JsonNode expected : each.required("expected")) {
                        ObjectNode result = expected.deepCopy();
                        JsonNode policies = result.remove("blankPolicies");
                        for (JsonNode policy : filled.isPresent() ? policies : List.<JsonNode>of()) {
                            all.add(result);
                            asked.add(filled.get()
                                    .deepCopy()
                                    .<ObjectNode>set("rule", rule.get("id"))
                                    .set("blankPolicy", policy));
                        }
                    }
                }
            }
        }
    }

    /** The documents of a case as a form has them: the report that is filled in, and those at hand. */
    private static Optional<ObjectNode> filled(JsonNode documents) throws IOException {
        ObjectNode filled = JsonNodeFactory.instance.objectNode();
        ArrayNode units = filled.putArray("units");
        if (documents.size() == 1 && documents.has("report")) {
            return Optional.of(filled.set("report", whole(documents.get("report"))));
        }
        if (documents.has("summary") && documents.path("expected").isEmpty()) {
            for (JsonNode unit : documents.required("units")) {
                units.add(whole(unit));
            }
            return Optional.of(filled.set("report", whole(documents.get("summary"))));
        }
        if (documents.size() == 1 && documents.path("reports").size() == 2) {
            filled.set("previous", whole(documents.at("/reports/0")));
            return Optional.of(filled.set("report", whole(documents.at("/reports/1"))));
        }
        return Optional.empty();
    }

    /** A document that is told by the file that it is made from, what is set in it and what is removed. */
    private static JsonNode whole(JsonNode told) throws IOException {
        if (!told.has("from")) {
            return told;
        }
        JsonNode document = read(told.get("from").textValue());
        told.path("set").properties().forEach(each -> {
            JsonPointer place = JsonPointer.compile(each.getKey());
            ((ObjectNode) document.at(place.head())).set(place.last().getMatchingProperty(), each.getValue());
        });
        told.path("remove").forEach(each -> {
            JsonPointer place = JsonPointer.compile(each.textValue());
            ((ObjectNode) document.at(place.head())).remove(place.last().getMatchingProperty());
        });
        return document;
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Files.readString(KIT.resolve(file)));
    }
}
