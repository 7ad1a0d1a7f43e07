package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;

/**
 * The readings of one report side by side: on which cells of its tables they agree, what decides the others, and which somebody has
 * to look at.
 *
 * <p>The cells of the application table are decided by a {@link Decoder}; one that is less than 99 percent sure is not decided. A
 * cell of the dispute table is decided where only one of what was read makes its sum hold. No sum tells of the table of proactive
 * disclosure.
 *
 * <pre>{@code
 * Collation collation = Collation.of(Readings.of(published).and(corrected), Decoder.of(AnnualReportRules.ruleSet()));
 * System.out.println(collation.summary().en());
 * for (CollatedCell cell : collation.cells()) {
 *     System.out.println(cell.cell().label() + ": " + cell.read() + ", " + cell.text().en());
 * }
 * collation.lookAt().stream()
 *         .filter(cell -> cell.status() == CollationStatus.UNDECIDED)
 *         .forEach(cell -> System.out.println("look at " + cell.cell().label()));
 * }</pre>
 *
 * @param readings what was read, not null
 * @param cells the cells on which the readings differ or that are likely to be something else, in the order of the form; unmodifiable
 * @param decoding what the decoder made of the application table, not null
 */
@JsonForm(
        value = Collation.Json.class,
        schema = "collation-1",
        title = "The readings of one annual report side by side (识读比对)")
public record Collation(Readings readings, List<CollatedCell> cells, Decoding decoding) implements Serializable {

    /**
     * Copies the list.
     *
     * @param readings what was read
     * @param cells the cells on which the readings differ
     * @param decoding what the decoder made of it
     */
    public Collation {
        Objects.requireNonNull(readings, "readings");
        cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
        Objects.requireNonNull(decoding, "decoding");
    }

    /**
     * Puts readings side by side and decides what can be decided.
     *
     * @param readings what was read, not null
     * @param decoder decides the application table, not null
     * @return the collation
     */
    public static Collation of(Readings readings, Decoder decoder) {
        Decoding decoding = Objects.requireNonNull(decoder, "decoder").decode(readings);
        return new Collation(readings, new Collator(readings, decoding, decoder.equations(readings)).cells(), decoding);
    }

    /** {@return how many cells are as all readers have them} */
    public int agreed() {
        return ReadCells.of(readings.reports().get(0)).size() - cells.size();
    }

    /** {@return the decided cells, in the order of the form; unmodifiable} */
    public List<CollatedCell> decided() {
        return cells.stream().filter(CollatedCell::isDecided).toList();
    }

    /** {@return the undecided cells, those that settle most first and those that are blank or 0 last; unmodifiable} */
    public List<CollatedCell> lookAt() {
        List<String> first =
                decoding.lookAt().stream().map(Cell::pointer).distinct().toList();
        return cells.stream()
                .filter(each -> !each.isDecided())
                .sorted(Comparator.comparing((CollatedCell each) -> each.status() == CollationStatus.BLANK_OR_ZERO)
                        .thenComparing(each -> {
                            int at = first.indexOf(each.cell().pointer());
                            return at < 0 ? first.size() : at;
                        }))
                .toList();
    }

    /** {@return how many cells are read alike, decided and undecided, in one sentence without an end} */
    public Text summary() {
        int decided = decided().size();
        int open = cells.size() - decided;
        return readings.reports().size() == 1
                ? Text.of(
                        "一份识读结果：" + agreed() + "格照读，" + decided + "格已推断，" + open + "格待核对",
                        "one reading: " + agreed() + " cells as read, " + decided + " decided, " + open + " undecided")
                : Text.of(
                        agreed() + "格一致，" + decided + "格已推断，" + open + "格待核对",
                        agreed() + " cells agree, " + decided + " decided, " + open + " undecided");
    }

    /** {@return why the application table was not decoded, or not as far as it can be; empty if it was} */
    public Optional<Text> caution() {
        return switch (decoding.status()) {
            case AS_READ, DECODED -> Optional.empty();
            case GAVE_UP, NOT_FOUND ->
                Optional.of(Text.of("申请情况表：", "the application table: ")
                        .concat(decoding.status().text()));
        };
    }

    /** {@return the first reading with the likeliest number in each decided cell; the others are as they were read} */
    public AnnualReport likeliest() {
        AnnualReport first = readings.reports().get(0);
        ApplicationTable applications = first.applications();
        DisputeTable disputes = first.disputes();
        for (CollatedCell each : decided()) {
            if (each.likeliest().equals(each.cell().value())) {
                continue;
            }
            long number = each.likeliest().number().orElseThrow();
            OptionalInt cell = applications.layout().cellAt(each.cell().pointer());
            if (cell.isPresent()) {
                applications = applications.with(cell.getAsInt(), number);
            } else {
                disputes = disputes.with(
                        disputes.layout().cellAt(each.cell().pointer()).orElseThrow(), number);
            }
        }
        return first.withApplications(applications).withDisputes(disputes);
    }

    static final class Json implements Supplier<JsonCodec<Collation>> {

        @Override
        public JsonCodec<Collation> get() {
            PartsDeclaration<Collation> collation = JsonShape.ofParts();
            collation.constant("schema", "gongkai/collation/1");
            collation.derived("agreed", JsonCodec.integer(0, Integer.MAX_VALUE), Collation::agreed);
            Part<List<CollatedCell>> cells =
                    collation.required("cells", JsonCodec.list(JsonCodec.of(CollatedCell.class)), Collation::cells);
            Part<Decoding> decoding = collation.required("decoding", JsonCodec.of(Decoding.class), Collation::decoding);
            Part<Readings> readings = collation.required("readings", JsonCodec.of(Readings.class), Collation::readings);
            return collation.end(parts -> new Collation(parts.get(readings), parts.get(cells), parts.get(decoding)));
        }
    }
}
