package org.gongkai.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.text.Text;
import org.gongkai.validation.wording.FindingWords;
import org.immutables.value.Value;

/** Something that a rule says and that is violated, or cannot be assessed, with the cells it is about. */
@Value.Immutable
@JsonForm(Finding.Json.class)
public abstract class Finding extends BuiltValue {

    Finding() {}

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return how much a violation weighs} */
    public abstract Severity severity();

    /** {@return {@link RuleOutcome#VIOLATED} or {@link RuleOutcome#NOT_ASSESSABLE}} */
    public abstract RuleOutcome outcome();

    /** {@return the cells that the finding is about, those that are blank included, in the order of the form} */
    public abstract List<Cell> cells();

    /** {@return what should be there, or a bound of it; not stated where that cannot be said} */
    public abstract Figure expected();

    /** {@return what is there; not stated where that cannot be said} */
    public abstract Figure actual();

    /** {@return actual minus expected, in 件 or in days, where both are numbers or dates} */
    public abstract OptionalLong difference();

    /** {@return what must hold, at this place} */
    public abstract Text statement();

    /** {@return the reason for which the finding was waived, if it was} */
    public abstract Optional<String> waivedBecause();

    /** {@return whether this is a violation that nobody waived} */
    public boolean isOpenViolation() {
        return outcome() == RuleOutcome.VIOLATED && waivedBecause().isEmpty();
    }

    /**
     * What is wrong, in one sentence for people.
     *
     * @param locale the language, not null
     * @return the statement, with the figures of a violation or the blanks that keep it from being assessed
     */
    public String message(Locale locale) {
        StringBuilder message = new StringBuilder(statement().in(locale));
        if (outcome() == RuleOutcome.NOT_ASSESSABLE) {
            message.append(FindingWords.NOT_ASSESSABLE.in(locale));
            String blanks = Cell.blanks(cells()).in(locale);
            return blanks.isEmpty()
                    ? message.toString()
                    : message.append((isOfTable() ? FindingWords.NOT_STATED : FindingWords.MISSING).in(locale))
                            .append(blanks)
                            .toString();
        }
        if (expected().isStated()) {
            message.append((FindingWords.isOfBound(statement()) ? FindingWords.BOUND : FindingWords.EXPECTED)
                            .in(locale))
                    .append(expected());
        }
        if (actual().isStated()) {
            message.append(FindingWords.ACTUAL.in(locale)).append(actual());
        }
        difference()
                .ifPresent(difference ->
                        message.append(FindingWords.DIFFERENCE.in(locale)).append(difference));
        return message.toString();
    }

    /** Whether a cell of a table is blank, which can be filled in; its label is that of a row and a column. */
    private boolean isOfTable() {
        return cells().stream()
                .anyMatch(cell -> !cell.value().isStated() && cell.label().contains(" / "));
    }

    Finding waived(String reason) {
        return ImmutableFinding.builder().from(this).waivedBecause(reason).build();
    }

    @Value.Check
    void check() {
        if (outcome() == RuleOutcome.HOLDS) {
            throw new IllegalArgumentException("what holds is no finding");
        }
    }

    /** {@return the rule, the severity and the message in Chinese} */
    @Override
    public String toString() {
        return rule() + " " + severity().token() + ": " + message(Locale.CHINESE);
    }

    /**
     * A finding as it is written: with the message for people, which reading takes from the statement instead.
     *
     * @param finding the finding
     * @param language the language of the message
     */
    record Told(Finding finding, Locale language) {

        private static final List<RuleOutcome> OUTCOMES = List.of(RuleOutcome.VIOLATED, RuleOutcome.NOT_ASSESSABLE);

        static JsonCodec<Told> json() {
            JsonCodec<Figure> figure = JsonCodec.of(Figure.class);
            PartsDeclaration<Told> told = JsonShape.ofParts();
            Part<RuleId> rule = told.required("rule", JsonCodec.of(RuleId.class), of(Finding::rule));
            Part<Severity> severity =
                    told.required("severity", JsonCodec.tokens(Severity.class, Severity::token), of(Finding::severity));
            Part<RuleOutcome> outcome =
                    told.required("outcome", JsonCodec.tokens(OUTCOMES, RuleOutcome::token), of(Finding::outcome));
            Part<List<Cell>> cells =
                    told.required("cells", JsonCodec.list(JsonCodec.of(Cell.class)), of(Finding::cells));
            Part<Figure> expected = told.required("expected", figure, of(Finding::expected));
            Part<Figure> actual = told.required("actual", figure, of(Finding::actual));
            Part<Optional<Long>> difference = told.required(
                    "difference",
                    JsonCodec.wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE).orNull(),
                    of(finding -> finding.difference().stream().boxed().findFirst()));
            told.required("message", JsonCodec.TEXT, value -> value.finding.message(value.language));
            Part<Text> statement = told.required("statement", JsonCodec.of(Text.class), of(Finding::statement));
            Part<Optional<String>> waivedBecause =
                    told.optional("waivedBecause", JsonCodec.TEXT, of(Finding::waivedBecause));
            return told.end(parts -> new Told(
                    ImmutableFinding.builder()
                            .rule(parts.get(rule))
                            .severity(parts.get(severity))
                            .outcome(parts.get(outcome))
                            .cells(parts.get(cells))
                            .expected(parts.get(expected))
                            .actual(parts.get(actual))
                            .difference(parts.get(difference).stream()
                                    .mapToLong(Long::longValue)
                                    .findFirst())
                            .statement(parts.get(statement))
                            .waivedBecause(parts.get(waivedBecause))
                            .build(),
                    Locale.CHINESE));
        }

        private static <V> Function<Told, V> of(Function<Finding, V> part) {
            return told -> part.apply(told.finding);
        }
    }

    static final class Json implements Supplier<JsonCodec<Finding>> {

        @Override
        public JsonCodec<Finding> get() {
            return Told.json().as(Told::finding, finding -> new Told(finding, Locale.CHINESE));
        }
    }
}
