package org.gongkai.validation.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.form.FormReading;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.AnnualReport;
import org.gongkai.validation.BlankPolicy;

/** The conformance kit, read from its files alone. */
public final class ConformanceKit {

    /** Where it lies in this module. */
    public static final Path FOLDER = Path.of("src", "conformance", "gongkai-conformance");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path folder;
    private final JsonNode manifest;
    private final Map<String, JsonNode> bases = new HashMap<>();
    private final Map<String, List<ConformanceCase>> cases = new HashMap<>();

    private ConformanceKit(Path folder) {
        this.folder = folder;
        this.manifest = read("manifest.json");
    }

    /** The kit of this checkout. */
    public static ConformanceKit committed() {
        return in(FOLDER);
    }

    /** The kit of a folder. */
    public static ConformanceKit in(Path folder) {
        return new ConformanceKit(folder);
    }

    /** {@return what the kit consists of} */
    public JsonNode manifest() {
        return manifest;
    }

    /** {@return every case of every rule of every set, in the order of the manifest} */
    public Stream<ConformanceCase> cases() {
        return rules().stream().flatMap(rule -> cases(rule).stream());
    }

    /** {@return the cases of one rule of a set} */
    public List<ConformanceCase> cases(String ruleSet, String rule) {
        return rules().stream()
                .filter(each -> each.ruleSet().equals(ruleSet) && each.rule().equals(rule))
                .flatMap(each -> cases(each).stream())
                .toList();
    }

    /**
     * A rule of a set, as the manifest has it.
     *
     * @param ruleSet the id of the set
     * @param rule the id of the rule
     * @param json what the manifest says of the rule
     * @param parameters what the set is made with
     */
    public record ListedRule(String ruleSet, String rule, JsonNode json, JsonNode parameters) {

        @Override
        public String toString() {
            return ruleSet + ' ' + rule;
        }
    }

    /** {@return every rule of every set} */
    public List<ListedRule> rules() {
        List<ListedRule> rules = new ArrayList<>();
        for (JsonNode set : manifest.required("ruleSets")) {
            for (JsonNode rule : set.required("rules")) {
                rules.add(new ListedRule(
                        set.required("id").textValue(),
                        rule.required("id").textValue(),
                        rule,
                        set.required("parameters")));
            }
        }
        return rules;
    }

    /** {@return the cases of a rule} */
    public List<ConformanceCase> cases(ListedRule rule) {
        return cases.computeIfAbsent(rule.toString(), name -> {
            List<ConformanceCase> read = new ArrayList<>();
            for (JsonNode each : read(rule.json().required("file").textValue()).required("cases")) {
                JsonNode documents = new PatchedDocuments(this::base).whole(each.required("documents"));
                for (JsonNode expected : each.required("expected")) {
                    for (JsonNode policy : expected.required("blankPolicies")) {
                        read.add(new ConformanceCase(
                                rule.ruleSet(),
                                rule.parameters(),
                                rule.rule(),
                                each.required("case").textValue(),
                                documents,
                                policy(policy.textValue()),
                                Expected.read(expected)));
                    }
                }
            }
            return read;
        });
    }

    /**
     * A form to read, and what must be read of it.
     *
     * @param file the file of the form
     * @param expected the agency, the year and the three tables
     */
    public record ListedForm(String file, JsonNode expected) {

        /** {@return of what was read, the parts that are expected} */
        public JsonNode read(FormReading reading) {
            AnnualReport report = reading.report().orElseThrow(() -> new AssertionError(reading.problems()));
            ObjectNode read = (ObjectNode) tree(DisclosureJson.write(report));
            read.put("agency", report.agency().name());
            List<String> names = new ArrayList<>();
            expected.fieldNames().forEachRemaining(names::add);
            return read.retain(names);
        }
    }

    /** {@return the forms to read} */
    public Stream<ListedForm> forms() {
        List<ListedForm> forms = new ArrayList<>();
        manifest.required("forms")
                .forEach(form -> forms.add(new ListedForm(
                        form.required("file").textValue(),
                        read(form.required("read").textValue()))));
        return forms.stream();
    }

    private static BlankPolicy policy(String token) {
        return Stream.of(BlankPolicy.values())
                .filter(policy -> policy.token().equals(token))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode base(String name) {
        return bases.computeIfAbsent(name, this::read);
    }

    /** {@return a file of the kit} */
    public JsonNode read(String file) {
        return tree(text(file));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** {@return the text of a file of the kit} */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(Objects.requireNonNull(file, "file")), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
