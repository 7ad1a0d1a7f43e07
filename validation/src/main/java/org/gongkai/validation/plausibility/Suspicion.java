package org.gongkai.validation.plausibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.ReportScope;
import org.gongkai.text.Text;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Subject;

/**
 * A figure that is worth a look (疑点): it can be as it is, and often is.
 *
 * @param subject the report, not null
 * @param scope whose figures the report has, not null
 * @param basis what the figure was compared with, not null
 * @param cells the figure, and then those of the agency that were looked at with it; at least one, unmodifiable; not null
 * @param statement what is strange about it, not null
 * @param score how many times farther than usual the figure is from what is to be expected, with one decimal, and more for an
 *     amount that ends at an unusual digit; at least 0, not null
 */
@JsonForm(Suspicion.Json.class)
public record Suspicion(
        Subject subject, ReportScope scope, SuspicionBasis basis, List<Cell> cells, Text statement, BigDecimal score)
        implements Serializable {

    /**
     * Copies the list.
     *
     * @param subject the report
     * @param scope whose figures the report has
     * @param basis what the figure was compared with
     * @param cells the figure, and then those that were looked at with it
     * @param statement what is strange about it
     * @param score how far it is from what is to be expected
     */
    public Suspicion {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(basis, "basis");
        cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(score, "score");
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a suspicion has no cell");
        }
        if (score.signum() < 0 || score.scale() != 1) {
            throw new IllegalArgumentException("score " + score + " is not a number from 0 on with one decimal");
        }
    }

    /** {@return the figure that is worth a look} */
    public Cell cell() {
        return cells.get(0);
    }

    static final class Json implements Supplier<JsonCodec<Suspicion>> {

        @Override
        public JsonCodec<Suspicion> get() {
            PartsDeclaration<Suspicion> suspicion = JsonShape.ofParts();
            Part<Subject> subject = suspicion.required("subject", JsonCodec.of(Subject.class), Suspicion::subject);
            Part<ReportScope> scope = suspicion.required(
                    "scope", JsonCodec.tokens(ReportScope.class, ReportScope::token), Suspicion::scope);
            Part<SuspicionBasis> basis = suspicion.required(
                    "basis", JsonCodec.tokens(SuspicionBasis.class, SuspicionBasis::token), Suspicion::basis);
            Part<List<Cell>> cells =
                    suspicion.required("cells", JsonCodec.someOf(JsonCodec.of(Cell.class)), Suspicion::cells);
            Part<Text> statement = suspicion.required("statement", JsonCodec.of(Text.class), Suspicion::statement);
            Part<BigDecimal> score = suspicion.required(
                    "score",
                    JsonCodec.decimal(
                            "a number from 0 on",
                            number -> number.setScale(1, RoundingMode.UNNECESSARY),
                            number -> number),
                    Suspicion::score);
            return suspicion.end(parts -> new Suspicion(
                    parts.get(subject),
                    parts.get(scope),
                    parts.get(basis),
                    parts.get(cells),
                    parts.get(statement),
                    parts.get(score)));
        }
    }
}
