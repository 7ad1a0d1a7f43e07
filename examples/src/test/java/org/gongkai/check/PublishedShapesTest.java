package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of the shapes in which agencies publish, each with what must come out: what is read, and what is violated. */
class PublishedShapesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path FOLDER = folder();

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(PublishedShapesTest.class.getResource("published"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A document and what must come out of it; its text form is its name. */
    record Shape(String file, JsonNode expected) {

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Shape> shapes() throws IOException {
        JsonNode all = MAPPER.readTree(Files.readString(FOLDER.resolve("expected.json")));
        return StreamSupport.stream(all.spliterator(), false)
                .map(each -> new Shape(each.get("file").textValue(), each))
                .toList();
    }

    @Test
    void everyDocumentHasAnExpectation() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("expected.json"))
                    .containsExactlyInAnyOrderElementsOf(
                            shapes().stream().map(Shape::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void comesOutAsItMust(Shape shape) throws IOException {
        List<String> differences = new ArrayList<>();
        String file = FOLDER.resolve(shape.file).toString();
        compareReading(shape.expected, MAPPER.readTree(Run.of("--read", file).out()), differences);
        if (shape.expected.has("violated")) {
            compare("violated", shape.expected.get("violated"), violated(file), differences);
        }
        if (shape.expected.has("notInOutput")) {
            String words = shape.expected.get("notInOutput").textValue();
            if (Run.of(file).out().contains(words)) {
                differences.add("printed: " + words);
            }
        }

        assertThat(differences).isEmpty();
    }

    private static void compareReading(JsonNode expected, JsonNode line, List<String> differences) {
        JsonNode report = line.get("report");
        if (report.isNull() == expected.get("read").booleanValue()) {
            differences.add("read: " + !report.isNull() + ", " + line.get("problems"));
        }
        if (report.isNull()) {
            return;
        }
        for (String name : List.of("year", "publishedOn", "scope")) {
            if (expected.has(name)) {
                compare(name, expected.get(name), report.path(name), differences);
            }
        }
        if (expected.has("agency")) {
            compare("agency", expected.get("agency"), report.at("/agency/name"), differences);
        }
        if (expected.has("editionOfApplications")) {
            compare(
                    "edition",
                    MAPPER.valueToTree(expected.get("editionOfApplications").asText()),
                    report.at("/applications/edition"),
                    differences);
        }
        if (expected.has("sections")) {
            compare(
                    "sections",
                    expected.get("sections"),
                    MAPPER.valueToTree(report.path("narrative").size()),
                    differences);
        }
        if (expected.has("applications")) {
            List<JsonNode> rows = new ArrayList<>();
            addRows(report.get("applications"), rows);
            JsonNode expectedRows = expected.get("applications");
            compare("rows", MAPPER.valueToTree(expectedRows.size()), MAPPER.valueToTree(rows.size()), differences);
            for (int i = 0; i < Math.min(rows.size(), expectedRows.size()); i++) {
                for (int j = 0; j < expectedRows.get(i).size(); j++) {
                    compare(
                            "applications, row " + (i + 1) + ", cell " + (j + 1),
                            expectedRows.get(i).get(j),
                            MAPPER.valueToTree(cells(rows.get(i)).get(j)),
                            differences);
                }
            }
        }
        expected.path("proactive").properties().forEach(cell -> {
            String[] path = cell.getKey().split("\\.");
            compare(
                    cell.getKey(),
                    cell.getValue(),
                    report.path("proactive").findPath(path[0]).path(path[1]),
                    differences);
        });
    }

    /** The rows of a table in the order of the form: the objects of numbers, however they are nested. */
    private static void addRows(JsonNode node, List<JsonNode> rows) {
        if (!node.isObject()) {
            return;
        }
        if (node.has("total")) {
            rows.add(node);
        } else {
            node.forEach(child -> addRows(child, rows));
        }
    }

    private static List<JsonNode> cells(JsonNode row) {
        return StreamSupport.stream(row.spliterator(), false).toList();
    }

    /** What is expected is one value, or a list of which either is right. */
    private static void compare(String what, JsonNode expected, JsonNode actual, List<String> differences) {
        boolean isChoice = expected.isArray() && !actual.isArray();
        boolean isRight = isChoice
                ? StreamSupport.stream(expected.spliterator(), false).anyMatch(actual::equals)
                : expected.equals(actual);
        if (!isRight) {
            differences.add(what + ": expected " + expected + ", was " + actual);
        }
    }

    private static JsonNode violated(String file) throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String line : Run.of("--json", file).outLines()) {
            for (JsonNode finding : MAPPER.readTree(line).path("findings")) {
                if (finding.path("outcome").asText().equals("violated")) {
                    rules.add(finding.get("rule").textValue());
                }
            }
        }
        return MAPPER.valueToTree(rules);
    }
}
