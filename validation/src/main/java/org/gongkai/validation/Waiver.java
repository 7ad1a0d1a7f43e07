package org.gongkai.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.Parts;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.immutables.value.Value;

/**
 * A violation that is excused, with the reason, and where that is said the role of who excused it and the last day of it.
 *
 * <p>It is bound to the agency and year, the rule, and every cell with the value that it had. It survives that the report
 * is checked again, and lapses when one of those numbers changes. Made by {@link ValidationResult#waive}:
 *
 * <pre>{@code
 * Waiver waiver = result.waive(finding, "已核实").by("复核人").until(LocalDate.of(2021, 12, 31));
 * ValidationResult later = validator.withWaivers(List.of(waiver), LocalDate.of(2022, 1, 1)).validate(published);
 * for (LapsedWaiver lapsed : later.lapsedWaivers()) {
 *     System.out.println(lapsed.waiver().reason() + (lapsed.lapse() == Lapse.EXPIRED ? " is too old" : " fits nothing"));
 * }
 * }</pre>
 */
@Value.Immutable
@JsonForm(Waiver.Json.class)
public abstract class Waiver extends BuiltValue {

    Waiver() {}

    /**
     * A waiver of a violation that is known by its rule and cells.
     *
     * @param subject what was checked, not null
     * @param rule the rule that is violated, not null
     * @param cells the cells with the values that are excused, in the order of the form; not null
     * @param reason why, not blank
     * @return the waiver
     * @throws IllegalArgumentException if {@code reason} is blank
     */
    public static Waiver of(Subject subject, RuleId rule, List<Cell> cells, String reason) {
        return ImmutableWaiver.builder()
                .subject(Objects.requireNonNull(subject, "subject"))
                .rule(Objects.requireNonNull(rule, "rule"))
                .cells(Objects.requireNonNull(cells, "cells"))
                .reason(Objects.requireNonNull(reason, "reason"))
                .build();
    }

    /** {@return what was checked} */
    public abstract Subject subject();

    /** {@return the rule that is violated} */
    public abstract RuleId rule();

    /** {@return the cells with the values that are excused, in the order of the form} */
    public abstract List<Cell> cells();

    /** {@return why, not blank} */
    public abstract String reason();

    /** {@return the role of who excused it, such as {@code 复核人}; never the name of a person} */
    public abstract Optional<String> role();

    /** {@return the last day on which it excuses anything, where it ends} */
    public abstract Optional<LocalDate> expiresOn();

    /**
     * The same waiver with the role of who excused the violation.
     *
     * @param authorRole the role, not blank; not the name of a person
     * @return the waiver
     * @throws IllegalArgumentException if {@code authorRole} is blank
     */
    public Waiver by(String authorRole) {
        return ImmutableWaiver.builder()
                .from(this)
                .role(Objects.requireNonNull(authorRole, "authorRole"))
                .build();
    }

    /**
     * The same waiver with an end.
     *
     * @param lastDay the last day on which it excuses anything, not null
     * @return the waiver
     */
    public Waiver until(LocalDate lastDay) {
        return ImmutableWaiver.builder()
                .from(this)
                .expiresOn(Objects.requireNonNull(lastDay, "lastDay"))
                .build();
    }

    boolean isExpired(LocalDate day) {
        return expiresOn().isPresent() && day.isAfter(expiresOn().get());
    }

    boolean excuses(Subject checked, Finding finding) {
        return finding.outcome() == RuleOutcome.VIOLATED
                && rule().equals(finding.rule())
                && cells().equals(finding.cells())
                && subject().equals(checked);
    }

    @Value.Check
    void check() {
        requireNotBlank("reason", reason());
        role().ifPresent(role -> requireNotBlank("role", role));
    }

    private static void requireNotBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " of a waiver must not be blank");
        }
    }

    static final class Json implements Supplier<JsonCodec<Waiver>> {

        @Override
        public JsonCodec<Waiver> get() {
            PartsDeclaration<Waiver> waiver = JsonShape.ofParts();
            Part<RuleId> rule = waiver.required("rule", JsonCodec.of(RuleId.class), Waiver::rule);
            Function<Parts, Subject> subject = Subject.declare(waiver, Waiver::subject);
            Part<List<Cell>> cells = waiver.required("cells", JsonCodec.list(JsonCodec.of(Cell.class)), Waiver::cells);
            Part<String> reason = waiver.required("reason", notBlank("reason"), Waiver::reason);
            Part<Optional<String>> role = waiver.optional("role", notBlank("role"), Waiver::role);
            Part<Optional<LocalDate>> expiresOn = waiver.optional("expiresOn", JsonCodec.DATE, Waiver::expiresOn);
            return waiver.end(parts -> ImmutableWaiver.builder()
                    .rule(parts.get(rule))
                    .subject(subject.apply(parts))
                    .cells(parts.get(cells))
                    .reason(parts.get(reason))
                    .role(parts.get(role))
                    .expiresOn(parts.get(expiresOn))
                    .build());
        }

        private static JsonCodec<String> notBlank(String name) {
            return JsonCodec.text(
                    text -> {
                        requireNotBlank(name, text);
                        return text;
                    },
                    Function.identity());
        }
    }
}
