package org.gongkai.validation;

import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** What a rule says of itself to people: what must hold, how much a violation weighs, and what it rests on. */
@Value.Immutable
@JsonForm(RuleDescription.Json.class)
public abstract class RuleDescription extends BuiltValue {

    RuleDescription() {}

    static RuleDescription of(Rule<?> rule) {
        return ImmutableRuleDescription.builder()
                .rule(rule.id())
                .title(rule.title())
                .severity(rule.severity())
                .basis(rule.basis())
                .build();
    }

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what must hold, in one sentence} */
    public abstract Text title();

    /** {@return how much a violation weighs} */
    public abstract Severity severity();

    /** {@return what the rule rests on} */
    public abstract Basis basis();

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
                    .end();
        }
    }
}
