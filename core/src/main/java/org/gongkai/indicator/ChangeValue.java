package org.gongkai.indicator;

import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** The change of a count from the report for one year to that for the next, or why there is none. */
@Value.Immutable
@JsonForm(ChangeValue.Json.class)
public abstract class ChangeValue extends BuiltValue {

    ChangeValue() {}

    static ChangeValue of(ChangeIndicator indicator, Figures.Sum before, Figures.Sum now) {
        Optional<Text> missing = before.missing()
                .map(text -> Text.of("上一年度", "the year before: ").concat(text))
                .or(now::missing);
        ImmutableChangeValue.Builder value = ImmutableChangeValue.builder().indicator(indicator);
        if (missing.isPresent()) {
            return value.whyAbsent(missing.get()).build();
        }
        if (before.value() == 0) {
            return value.whyAbsent(Text.of("上一年度为0", "there were none in the year before"))
                    .build();
        }
        return value.rate(new GrowthRate(before.value(), now.value())).build();
    }

    /** {@return what it is a value of} */
    public abstract ChangeIndicator indicator();

    /** {@return the change, where there is one} */
    public abstract Optional<GrowthRate> rate();

    /** {@return why there is no change to be told; there if and only if there is none} */
    public abstract Optional<Text> whyAbsent();

    @Value.Check
    void check() {
        if (rate().isPresent() == whyAbsent().isPresent()) {
            throw new IllegalArgumentException("a change has either a rate or whyAbsent");
        }
    }

    /** {@return the name and the change with its counts, or why there is none, in both languages} */
    public Text text() {
        Text name = indicator().text();
        return rate().map(rate -> Text.of(
                        name.zh() + rate + "（" + rate.before() + "→" + rate.now() + "）",
                        name.en() + " " + rate + " (from " + rate.before() + " to " + rate.now() + ")"))
                .orElseGet(() -> Text.of(name.zh() + "：无，", name.en() + ": none, ")
                        .concat(whyAbsent().orElseThrow()));
    }

    /** {@return the name and the change or why there is none, in English} */
    @Override
    public String toString() {
        return text().en();
    }

    static final class Json implements Supplier<JsonCodec<ChangeValue>> {

        @Override
        public JsonCodec<ChangeValue> get() {
            return JsonShape.<ChangeValue, ImmutableChangeValue.Builder>of(
                            ImmutableChangeValue::builder, ImmutableChangeValue.Builder::build)
                    .required(
                            "indicator",
                            JsonCodec.tokens(ChangeIndicator.class, ChangeIndicator::token),
                            ChangeValue::indicator,
                            ImmutableChangeValue.Builder::indicator)
                    .optional(
                            "rate",
                            JsonCodec.of(GrowthRate.class),
                            ChangeValue::rate,
                            ImmutableChangeValue.Builder::rate)
                    .optional(
                            "whyAbsent",
                            JsonCodec.of(Text.class),
                            ChangeValue::whyAbsent,
                            ImmutableChangeValue.Builder::whyAbsent)
                    .oneLine()
                    .end();
        }
    }
}
