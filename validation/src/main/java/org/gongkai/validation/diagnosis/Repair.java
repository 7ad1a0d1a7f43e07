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
import org.gongkai.text.Text;
import org.gongkai.validation.Figure;

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

    private static final Text NOT_STATED = Text.of("未填", "blank");
    private static final int MOST_LISTED = 6;
    private static final int LISTED_OF_MANY = 3;
    private static final Text TOTALS_LEFT_ZERO = Text.of("总计填成了 0，没有按明细相加", "totals left 0 and not worked out");

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
                .limit(changes.size() > MOST_LISTED ? LISTED_OF_MANY : MOST_LISTED)
                .map(change -> describe(change, locale))
                .collect(Collectors.joining("; "));
        if (changes.size() > MOST_LISTED) {
            cells += Text.of("……共" + changes.size() + "格", "; … " + changes.size() + " cells")
                    .in(locale);
        }
        return kind == RepairKind.CELLS ? cells : operation().in(locale) + " [" + cells + ']';
    }

    private static String describe(CellChange change, Locale locale) {
        boolean isStated = change.cell().value().isStated();
        boolean isSlip = change.error() != TypingError.OTHER && isStated;
        return change.cell().text().in(locale) + ": "
                + (isStated ? change.cell().value().toString() : NOT_STATED.in(locale)) + " -> " + change.suggested()
                + (isSlip ? " (" + change.error().text().in(locale) + ")" : "");
    }

    private Text operation() {
        boolean isLeftZero =
                changes.stream().allMatch(change -> change.cell().value().equals(Figure.of(0)));
        return kind == RepairKind.STALE_TOTALS && isLeftZero ? TOTALS_LEFT_ZERO : kind.text();
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
