package org.gongkai.validation.diagnosis;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.AnnualReport;
import org.gongkai.report.ApplicationTable;
import org.gongkai.report.DisputeTable;

/**
 * A change of cells after which everything balances: not the correct values, only such as fit.
 *
 * @param kind what it amounts to, not null
 * @param changes the cells that change, in the order of the form, at least one; unmodifiable
 */
@JsonForm(Repair.Json.class)
public record Repair(RepairKind kind, List<CellChange> changes) implements Serializable {

    private static final int LIKELY = 1;
    private static final int LESS_LIKELY = 2;
    private static final int UNLIKELY = 4;

    /**
     * Copies the lists.
     *
     * @param kind what it amounts to
     * @param changes the cells that change
     */
    public Repair {
        Objects.requireNonNull(kind, "kind");
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
    }

    /** How far-fetched it is: a slip of the keyboard, or one operation, is likelier than any other change. */
    int cost() {
        if (kind != RepairKind.CELLS) {
            return kind == RepairKind.SWAPPED_ROWS ? LESS_LIKELY : LIKELY;
        }
        return changes.stream()
                .mapToInt(change -> switch (change.error()) {
                    case LEFT_EMPTY -> LESS_LIKELY;
                    case OTHER -> UNLIKELY;
                    default -> LIKELY;
                })
                .sum();
    }

    /**
     * The report with these changes.
     *
     * @param report the report that was diagnosed, not null
     * @return the report, in which everything balances
     */
    public AnnualReport applyTo(AnnualReport report) {
        Objects.requireNonNull(report, "report");
        ApplicationTable applications = report.applications();
        DisputeTable disputes = report.disputes();
        for (CellChange change : changes) {
            String pointer = change.cell().pointer();
            OptionalInt cell = applications.layout().cellAt(pointer);
            if (cell.isPresent()) {
                applications = applications.with(cell.getAsInt(), change.suggested());
            } else {
                disputes = disputes.with(disputes.layout().cellAt(pointer).orElseThrow(), change.suggested());
            }
        }
        return report.withApplications(applications).withDisputes(disputes);
    }

    /**
     * The repair in words.
     *
     * @param locale the language, not null
     * @return such as {@code 一、本年新收政府信息公开申请数量 / 自然人: 59 -> 95 (digits swapped)}
     */
    public String describe(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String cells = changes.stream()
                .map(change -> change.cell().label() + ": " + change.cell().value() + " -> " + change.suggested()
                        + (change.error() == TypingError.OTHER
                                ? ""
                                : " (" + change.error().text().in(locale) + ")"))
                .collect(Collectors.joining("; "));
        return kind == RepairKind.CELLS ? cells : kind.text().in(locale) + " [" + cells + ']';
    }

    static final class Json implements Supplier<JsonCodec<Repair>> {

        @Override
        public JsonCodec<Repair> get() {
            PartsDeclaration<Repair> repair = JsonShape.ofParts();
            Part<RepairKind> kind =
                    repair.required("kind", JsonCodec.tokens(RepairKind.class, RepairKind::token), Repair::kind);
            Part<List<CellChange>> changes =
                    repair.required("changes", JsonCodec.list(JsonCodec.of(CellChange.class)), Repair::changes);
            return repair.end(parts -> new Repair(parts.get(kind), parts.get(changes)));
        }
    }
}
