package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;

/**
 * The likeliest application table given what was read: not the correct one, only that in which everything balances and of
 * which what was read is least surprising.
 *
 * @param status what came of it, not null
 * @param changes the cells with another number than was read first, in the order of the form; unmodifiable, empty where no table
 *     was found
 * @param probability how probable the likeliest table is against all others, those that were not looked at too, from 0 to 1; 0 where
 *     none was found
 * @param cells the cells that are changed or that readers or likely tables do not agree on, in the order of the form, with how
 *     sure each is; unmodifiable
 * @param lookAt the cells to look at in what was printed, those that settle most first; unmodifiable, empty where nothing is open
 */
@JsonForm(
        value = Decoding.Json.class,
        schema = "decoding-1",
        title = "The likeliest application table given what was read (误读推断)")
public record Decoding(
        DecodingStatus status, List<CellChange> changes, double probability, List<DecodedCell> cells, List<Cell> lookAt)
        implements Serializable {

    private static final double PERCENT = 100;
    private static final long MOST_STATED = 99;

    /**
     * Copies the lists, and rejects what is no probability.
     *
     * @param status what came of it
     * @param changes the cells with another number
     * @param probability how probable the likeliest table is
     * @param cells the cells that are changed or open
     * @param lookAt the cells to look at
     * @throws IllegalArgumentException if {@code probability} is not from 0 to 1
     */
    public Decoding {
        Objects.requireNonNull(status, "status");
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
        cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
        lookAt = List.copyOf(Objects.requireNonNull(lookAt, "lookAt"));
        DecodedCell.requireProbability(probability);
    }

    /**
     * The report with the likeliest table.
     *
     * @param report the report that was read first, not null
     * @return the report
     */
    public AnnualReport applyTo(AnnualReport report) {
        return new Repair(RepairKind.CELLS, changes).applyTo(report);
    }

    /**
     * The decoding in one or two sentences.
     *
     * @param locale the language, not null
     * @return the sentences, without a line break
     */
    public String describe(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        StringBuilder text = new StringBuilder(status.text().in(locale));
        if (!changes.isEmpty()) {
            String repair = new Repair(RepairKind.CELLS, changes).describe(locale);
            text.append(Text.of("：", ": ").in(locale)).append(repair);
        }
        if (probability > 0 && status != DecodingStatus.AS_READ) {
            long percent = Math.min(MOST_STATED, (long) (probability * PERCENT));
            text.append(Text.of("（把握 " + percent + "%）", " (" + percent + " % sure)")
                    .in(locale));
        }
        if (!lookAt.isEmpty()) {
            text.append(Text.of("；宜先核对：", "; look first at ").in(locale))
                    .append(lookAt.stream()
                            .limit(1)
                            .map(cell -> cell.text().in(locale))
                            .collect(Collectors.joining()));
        }
        return text.append(Text.of("。", ".").in(locale)).toString();
    }

    static final class Json implements Supplier<JsonCodec<Decoding>> {

        @Override
        public JsonCodec<Decoding> get() {
            PartsDeclaration<Decoding> decoding = JsonShape.ofParts();
            decoding.constant("schema", "gongkai/decoding/1");
            Part<DecodingStatus> status = decoding.required(
                    "status", JsonCodec.tokens(DecodingStatus.class, DecodingStatus::token), Decoding::status);
            Part<List<CellChange>> changes =
                    decoding.required("changes", JsonCodec.list(JsonCodec.of(CellChange.class)), Decoding::changes);
            Part<Double> probability =
                    decoding.required("probability", DecodedCell.probabilities(), Decoding::probability);
            Part<List<DecodedCell>> cells =
                    decoding.required("cells", JsonCodec.list(JsonCodec.of(DecodedCell.class)), Decoding::cells);
            Part<List<Cell>> lookAt =
                    decoding.required("lookAt", JsonCodec.list(JsonCodec.of(Cell.class)), Decoding::lookAt);
            return decoding.end(parts -> new Decoding(
                    parts.get(status),
                    parts.get(changes),
                    parts.get(probability),
                    parts.get(cells),
                    parts.get(lookAt)));
        }
    }
}
