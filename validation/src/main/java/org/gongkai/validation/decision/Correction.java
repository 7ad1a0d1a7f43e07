package org.gongkai.validation.decision;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/**
 * Another value for a cell of a report.
 *
 * @param cell the cell with its JSON Pointer into the report and what is printed there, not null
 * @param corrected what should stand there, nothing for a blank; an amount of money that is no whole number of yuan is the text of
 *     the number; not null
 */
@JsonForm(Correction.Json.class)
public record Correction(Cell cell, Figure corrected) implements Serializable {

    private static final Text BLANK = Text.of("未填", "blank");
    private static final int MOST_TOLD = 40;

    /**
     * Rejects null.
     *
     * @param cell the cell
     * @param corrected what should stand there
     */
    public Correction {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(corrected, "corrected");
    }

    /**
     * A correction of what a report prints.
     *
     * @param report the report, not null
     * @param pointer the JSON Pointer (RFC 6901) of a cell in the report's JSON, such as {@code /applications/received/total} or
     *     {@code /publishedOn}; not null
     * @param corrected what should stand there, not null
     * @return the correction
     * @throws IllegalArgumentException if there is no such cell
     */
    public static Correction of(AnnualReport report, String pointer, Figure corrected) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(corrected, "corrected");
        return new Correction(ReportCells.cell(report, pointer), corrected);
    }

    String describe(Locale locale) {
        return cell().text().in(locale) + ' ' + told(cell().value(), locale) + " → " + told(corrected, locale);
    }

    private static String told(Figure figure, Locale locale) {
        String text = figure.isStated() ? figure.toString() : BLANK.in(locale);
        int told = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), MOST_TOLD));
        return told < text.length() ? text.substring(0, told) + '…' : text;
    }

    static final class Json implements Supplier<JsonCodec<Correction>> {

        @Override
        public JsonCodec<Correction> get() {
            PartsDeclaration<Correction> correction = JsonShape.ofParts();
            Part<Cell> cell = correction.required("cell", JsonCodec.of(Cell.class), Correction::cell);
            Part<Figure> corrected =
                    correction.required("corrected", JsonCodec.of(Figure.class), Correction::corrected);
            return correction.end(parts -> new Correction(parts.get(cell), parts.get(corrected)));
        }
    }
}
