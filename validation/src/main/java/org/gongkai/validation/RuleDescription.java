package org.gongkai.validation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** What a rule says of itself to people: what must hold, how much a violation weighs, what it rests on, and since when. */
@Value.Immutable
@JsonForm(RuleDescription.Json.class)
public abstract class RuleDescription extends BuiltValue {

    RuleDescription() {}

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what must hold, in one sentence} */
    public abstract Text title();

    /** {@return how much a violation weighs} */
    public abstract Severity severity();

    /** {@return what the rule rests on} */
    public abstract Basis basis();

    /**
     * {@return the first day of which the rule holds, where it has one: that on which the first of the documents that it rests on
     * comes into force, or a user gives; of a rule on reports a day that is reported on}
     */
    public abstract Optional<LocalDate> since();

    /** {@return the last day of which the rule holds, where it has one} */
    public abstract Optional<LocalDate> until();

    /** {@return why the rule was withdrawn, where it was; a rule that was is not checked} */
    public abstract Optional<Text> withdrawn();

    abstract RuleDescription withSeverity(Severity severity);

    RuleDescription restored() {
        return ImmutableRuleDescription.builder()
                .from(this)
                .withdrawn(Optional.empty())
                .build();
    }

    /**
     * Tells whether the rule holds of a day.
     *
     * @param day the day, not null
     * @return false before {@link #since} and after {@link #until}
     */
    public boolean isInForce(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return since().filter(day::isBefore).isEmpty()
                && until().filter(day::isAfter).isEmpty();
    }

    @Value.Check
    void check() {
        if (since().isPresent() && until().isPresent() && until().get().isBefore(since().get())) {
            throw new IllegalArgumentException(
                    "rule " + rule() + " ends on " + until().get() + ", before it begins on " + since().get());
        }
    }

    static final class Json implements Supplier<JsonCodec<RuleDescription>> {

        @Override
        public JsonCodec<RuleDescription> get() {
            return JsonShape.<RuleDescription, ImmutableRuleDescription.Builder>of(
                            ImmutableRuleDescription::builder, ImmutableRuleDescription.Builder::build)
                    .required(
                            "rule",
                            JsonCodec.of(RuleId.class),
                            RuleDescription::rule,
                            ImmutableRuleDescription.Builder::rule)
                    .required(
                            "title",
                            JsonCodec.of(Text.class),
                            RuleDescription::title,
                            ImmutableRuleDescription.Builder::title)
                    .required(
                            "severity",
                            JsonCodec.tokens(Severity.class, Severity::token),
                            RuleDescription::severity,
                            ImmutableRuleDescription.Builder::severity)
                    .required(
                            "basis",
                            JsonCodec.of(Basis.class),
                            RuleDescription::basis,
                            ImmutableRuleDescription.Builder::basis)
                    .optional("since", JsonCodec.DATE, RuleDescription::since, ImmutableRuleDescription.Builder::since)
                    .optional("until", JsonCodec.DATE, RuleDescription::until, ImmutableRuleDescription.Builder::until)
                    .optional(
                            "withdrawn",
                            JsonCodec.of(Text.class),
                            RuleDescription::withdrawn,
                            ImmutableRuleDescription.Builder::withdrawn)
                    .end();
        }
    }
}
