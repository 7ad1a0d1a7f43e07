package org.gongkai.validation.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.CountRow;
import org.gongkai.report.TableLayout;

/** How what was read stands in JSON: a cell by its JSON Pointer in the report, a blank as null. */
final class ReadingsJson implements Supplier<JsonCodec<Readings>> {

    /** A number that a reader has for a cell, with its weight. */
    private record Candidate(long number, double weight) {}

    /** What the first reader has for a cell. */
    private record CandidatesOfCell(String pointer, List<Candidate> candidates) {}

    /** A count that a cell is known to have. */
    private record KnownCell(String pointer, long count) {}

    @Override
    public JsonCodec<Readings> get() {
        PartsDeclaration<Readings> readings = JsonShape.ofParts();
        readings.constant("schema", "gongkai/readings/1");
        Part<List<AnnualReport>> reports =
                readings.required("reports", JsonCodec.someOf(JsonCodec.of(AnnualReport.class)), Readings::reports);
        Part<List<CandidatesOfCell>> candidates =
                readings.list("candidates", candidatesOfCell(), ReadingsJson::candidates);
        Part<List<KnownCell>> known = readings.list("known", knownCell(), ReadingsJson::known);
        return readings.end(parts -> {
            Readings read = new Readings(parts.get(reports), Map.of(), Map.of());
            Map<Integer, Map<Long, Double>> weights = new LinkedHashMap<>();
            for (CandidatesOfCell each : parts.get(candidates)) {
                putOnce(weights, cell(read, each.pointer), weights(each.candidates), each.pointer);
            }
            Map<Integer, Long> counts = new LinkedHashMap<>();
            parts.get(known).forEach(each -> putOnce(counts, cell(read, each.pointer), each.count, each.pointer));
            return new Readings(read.reports(), weights, counts);
        });
    }

    private static JsonCodec<CandidatesOfCell> candidatesOfCell() {
        PartsDeclaration<Candidate> candidate = JsonShape.ofParts();
        Part<Optional<Long>> number = candidate.required(
                "number",
                JsonCodec.wholeNumber(-CountRow.MAX_COUNT, CountRow.MAX_COUNT).orNull(),
                each -> each.number == CountRow.NOT_STATED ? Optional.empty() : Optional.of(each.number));
        Part<Double> weight = candidate.required(
                "weight", JsonCodec.binary(structure -> structure.put("exclusiveMinimum", 0)), Candidate::weight);
        JsonCodec<Candidate> ofCandidate = candidate
                .oneLine()
                .end(parts -> new Candidate(parts.get(number).orElse(CountRow.NOT_STATED), parts.get(weight)));
        PartsDeclaration<CandidatesOfCell> ofCell = JsonShape.ofParts();
        Part<String> pointer = ofCell.required("pointer", JsonCodec.TEXT, CandidatesOfCell::pointer);
        Part<List<Candidate>> candidates =
                ofCell.required("candidates", JsonCodec.someOf(ofCandidate), CandidatesOfCell::candidates);
        return ofCell.end(parts -> new CandidatesOfCell(parts.get(pointer), parts.get(candidates)));
    }

    private static JsonCodec<KnownCell> knownCell() {
        PartsDeclaration<KnownCell> known = JsonShape.ofParts();
        Part<String> pointer = known.required("pointer", JsonCodec.TEXT, KnownCell::pointer);
        Part<Long> count = known.required("count", JsonCodec.wholeNumber(0, CountRow.MAX_COUNT), KnownCell::count);
        return known.oneLine().end(parts -> new KnownCell(parts.get(pointer), parts.get(count)));
    }

    private static List<CandidatesOfCell> candidates(Readings readings) {
        return readings.candidates().entrySet().stream()
                .map(cell -> new CandidatesOfCell(
                        layout(readings).pointer(cell.getKey()),
                        cell.getValue().entrySet().stream()
                                .map(each -> new Candidate(each.getKey(), each.getValue()))
                                .toList()))
                .toList();
    }

    private static List<KnownCell> known(Readings readings) {
        return readings.known().entrySet().stream()
                .map(cell -> new KnownCell(layout(readings).pointer(cell.getKey()), cell.getValue()))
                .toList();
    }

    private static TableLayout layout(Readings readings) {
        return readings.reports().get(0).applications().layout();
    }

    private static int cell(Readings readings, String pointer) {
        OptionalInt cell = layout(readings).cellAt(pointer);
        return cell.orElseThrow(
                () -> new IllegalArgumentException("no cell of the application table is at \"" + pointer + '"'));
    }

    private static Map<Long, Double> weights(List<Candidate> candidates) {
        Map<Long, Double> weights = new LinkedHashMap<>();
        candidates.forEach(each -> putOnce(weights, each.number, each.weight, "a candidate"));
        return weights;
    }

    private static <K, V> void putOnce(Map<K, V> map, K key, V value, String what) {
        if (map.put(key, value) != null) {
            throw new IllegalArgumentException(what + " is given twice");
        }
    }
}
