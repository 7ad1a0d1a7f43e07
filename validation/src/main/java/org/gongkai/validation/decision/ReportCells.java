package org.gongkai.validation.decision;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountTable;
import org.gongkai.report.ReportSection;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/** The cells of a report in its JSON form, where each has a pointer; what is put into them is read back as a report. */
final class ReportCells {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String NARRATIVE = "/narrative/";

    private final ObjectNode tree;

    private ReportCells(ObjectNode tree) {
        this.tree = tree;
    }

    static ReportCells of(AnnualReport report) {
        return new ReportCells(MAPPER.valueToTree(report));
    }

    /** The report with all that was put into it. */
    AnnualReport report() {
        try {
            return DisclosureJson.read(MAPPER.writeValueAsBytes(tree), AnnualReport.class);
        } catch (DisclosureJsonException impossible) {
            throw new IllegalArgumentException(impossible.getMessage(), impossible);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Cell cell(AnnualReport report, String pointer) {
        return Cell.of(pointer, label(report, pointer), of(report).value(pointer));
    }

    /**
     * What stands in a cell.
     *
     * @throws IllegalArgumentException if there is no such cell
     */
    Figure value(String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode cell = tree.at(place);
        if (cell.isContainerNode() || (cell.isMissingNode() && parent(place).isEmpty())) {
            throw new IllegalArgumentException("no cell of a report is at " + pointer);
        }
        if (cell.isNumber()) {
            return number(cell.decimalValue());
        }
        return cell.isNull() || cell.isMissingNode() ? Figure.notStated() : Figure.of(cell.asText());
    }

    private static Figure number(BigDecimal number) {
        try {
            return Figure.of(number.longValueExact());
        } catch (ArithmeticException withFraction) {
            return Figure.of(number.toPlainString());
        }
    }

    /** Puts the corrected value into its cell, of which {@link #value} told what stands there. */
    void put(Correction correction) {
        JsonPointer place = JsonPointer.compile(correction.cell().pointer());
        ObjectNode parent =
                parent(place).orElseThrow(() -> new IllegalArgumentException("no cell of a report is at " + place));
        String name = place.last().getMatchingProperty();
        JsonNode printed = parent.path(name);
        boolean isOfTable = printed.isNumber() || printed.isNull();
        Figure corrected = correction.corrected();
        if (corrected.number().isPresent()) {
            parent.put(name, corrected.number().getAsLong());
        } else if (corrected.isStated()) {
            putText(corrected.toString(), isOfTable, name, parent);
        } else if (isOfTable) {
            parent.putNull(name);
        } else {
            parent.remove(name);
        }
    }

    private static void putText(String text, boolean isOfTable, String name, ObjectNode parent) {
        if (isOfTable) {
            parent.put(name, new BigDecimal(text));
        } else {
            parent.put(name, text);
        }
    }

    private Optional<ObjectNode> parent(JsonPointer place) {
        return place.matches() || !(tree.at(place.head()) instanceof ObjectNode parent)
                ? Optional.empty()
                : Optional.of(parent);
    }

    /** What the form calls a cell of its tables and a part of its text; the pointer for what has no name there. */
    private static String label(AnnualReport report, String pointer) {
        for (CountTable table : new CountTable[] {report.proactive(), report.applications(), report.disputes()}) {
            OptionalInt cell = table.layout().cellAt(pointer);
            if (cell.isPresent()) {
                return table.layout().label(cell.getAsInt());
            }
        }
        return Stream.of(ReportSection.values())
                .filter(section -> pointer.equals(NARRATIVE + section.token()))
                .map(ReportSection::heading)
                .findFirst()
                .orElse(pointer);
    }
}
