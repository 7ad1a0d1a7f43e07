package org.gongkai.validation.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;
import org.gongkai.validation.Finding;
import org.gongkai.validation.RuleOutcome;
import org.gongkai.validation.ValidationResult;

/**
 * What comes of one rule, in figures, cells and outcomes.
 *
 * @param holds how many things hold
 * @param violated how many are violated
 * @param notAssessable how many cannot be assessed
 * @param heldWithBlanks of each thing that held only with blanks read as 0 the pointers of the blanks
 * @param findings what is violated or cannot be assessed
 */
public record Expected(
        int holds, int violated, int notAssessable, List<List<String>> heldWithBlanks, List<ExpectedFinding> findings) {

    /**
     * A finding without its words.
     *
     * @param rule the rule
     * @param severity how much a violation weighs
     * @param outcome violated or not assessable
     * @param cells the cells that it is about
     * @param expected what should be there
     * @param actual what is there
     * @param difference actual minus expected
     */
    public record ExpectedFinding(
            String rule,
            String severity,
            String outcome,
            List<ExpectedCell> cells,
            Figure expected,
            Figure actual,
            OptionalLong difference) {

        static ExpectedFinding of(Finding finding) {
            return new ExpectedFinding(
                    finding.rule().toString(),
                    finding.severity().token(),
                    finding.outcome().token(),
                    finding.cells().stream().map(ExpectedCell::of).toList(),
                    finding.expected(),
                    finding.actual(),
                    finding.difference());
        }

        static ExpectedFinding read(JsonNode json) {
            List<ExpectedCell> cells = new ArrayList<>();
            json.required("cells")
                    .forEach(cell -> cells.add(
                            new ExpectedCell(cell.required("pointer").textValue(), figure(cell.required("value")))));
            JsonNode difference = json.required("difference");
            return new ExpectedFinding(
                    json.required("rule").textValue(),
                    json.required("severity").textValue(),
                    json.required("outcome").textValue(),
                    cells,
                    figure(json.required("expected")),
                    figure(json.required("actual")),
                    difference.isNull() ? OptionalLong.empty() : OptionalLong.of(difference.longValue()));
        }

        ObjectNode json() {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("rule", rule).put("severity", severity).put("outcome", outcome);
            put(json, "expected", expected);
            put(json, "actual", actual);
            difference.ifPresentOrElse(days -> json.put("difference", days), () -> json.putNull("difference"));
            ArrayNode all = json.putArray("cells");
            for (ExpectedCell cell : cells) {
                put(all.addObject().put("pointer", cell.pointer()), "value", cell.value());
            }
            return json;
        }
    }

    /**
     * A cell without its label.
     *
     * @param pointer where it is
     * @param value what stands there
     */
    public record ExpectedCell(String pointer, Figure value) {

        static ExpectedCell of(Cell cell) {
            return new ExpectedCell(cell.pointer(), cell.value());
        }
    }

    /** What came of a check. */
    public static Expected of(ValidationResult result) {
        return new Expected(
                result.count(RuleOutcome.HOLDS),
                result.count(RuleOutcome.VIOLATED),
                result.count(RuleOutcome.NOT_ASSESSABLE),
                result.heldWithBlanks().stream()
                        .map(held -> held.blanks().stream().map(Cell::pointer).toList())
                        .toList(),
                result.findings().stream().map(ExpectedFinding::of).toList());
    }

    /** What stands in the kit, or what another engine says in the same form. */
    public static Expected read(JsonNode json) {
        List<List<String>> held = new ArrayList<>();
        for (JsonNode blanks : json.required("heldWithBlanks")) {
            List<String> pointers = new ArrayList<>();
            blanks.forEach(pointer -> pointers.add(pointer.textValue()));
            held.add(pointers);
        }
        List<ExpectedFinding> findings = new ArrayList<>();
        json.required("findings").forEach(finding -> findings.add(ExpectedFinding.read(finding)));
        return new Expected(
                json.required("holds").intValue(),
                json.required("violated").intValue(),
                json.required("notAssessable").intValue(),
                held,
                findings);
    }

    /** Its form in the kit. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("holds", holds).put("violated", violated).put("notAssessable", notAssessable);
        ArrayNode held = json.putArray("heldWithBlanks");
        for (List<String> blanks : heldWithBlanks) {
            ArrayNode pointers = held.addArray();
            blanks.forEach(pointers::add);
        }
        ArrayNode all = json.putArray("findings");
        findings.forEach(finding -> all.add(finding.json()));
        return json;
    }

    private static Figure figure(JsonNode json) {
        if (json.isNull()) {
            return Figure.notStated();
        }
        return json.isTextual() ? Figure.of(json.textValue()) : Figure.of(json.longValue());
    }

    private static void put(ObjectNode json, String name, Figure figure) {
        if (!figure.isStated()) {
            json.putNull(name);
        } else if (figure.number().isPresent()) {
            json.put(name, figure.number().getAsLong());
        } else {
            json.put(name, figure.toString());
        }
    }
}
