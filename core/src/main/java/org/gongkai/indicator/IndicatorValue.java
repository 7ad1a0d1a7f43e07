package org.gongkai.indicator;

import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** An indicator of one report or register: its rate, or why there is none. Nothing is divided by nothing. */
@Value.Immutable
@JsonForm(IndicatorValue.Json.class)
public abstract class IndicatorValue extends BuiltValue {

    private static final Text WITHOUT_WHOLE = Text.of("分母为0", "there is nothing to divide by");

    IndicatorValue() {}

    static IndicatorValue of(Indicator indicator, Figures.Sum part, Figures.Sum whole) {
        Optional<Text> missing = whole.missing().or(part::missing);
        if (missing.isPresent()) {
            return absent(indicator, missing.get());
        }
        if (whole.value() == 0) {
            return absent(indicator, WITHOUT_WHOLE);
        }
        if (part.value() > whole.value()) {
            return absent(
                    indicator,
                    Text.of(
                            "分子" + part.value() + "大于分母" + whole.value(),
                            "the part " + part.value() + " is greater than the whole " + whole.value()));
        }
        return ImmutableIndicatorValue.builder()
                .indicator(indicator)
                .rate(new Rate(part.value(), whole.value()))
                .build();
    }

    private static IndicatorValue absent(Indicator indicator, Text why) {
        return ImmutableIndicatorValue.builder()
                .indicator(indicator)
                .whyAbsent(why)
                .build();
    }

    /** {@return what it is a value of} */
    public abstract Indicator indicator();

    /** {@return the rate, where there is one} */
    public abstract Optional<Rate> rate();

    /** {@return why there is no rate; there if and only if there is none} */
    public abstract Optional<Text> whyAbsent();

    @Value.Check
    void check() {
        if (rate().isPresent() == whyAbsent().isPresent()) {
            throw new IllegalArgumentException("an indicator has either a rate or whyAbsent");
        }
    }

    /** {@return the name and the rate with its counts, or why there is none, in both languages} */
    public Text text() {
        Text name = indicator().text();
        return rate().map(rate -> Text.of(
                        name.zh() + rate + "（" + rate.part() + "/" + rate.whole() + "）",
                        name.en() + " " + rate + " (" + rate.part() + " of " + rate.whole() + ")"))
                .orElseGet(() -> Text.of(name.zh() + "：无，", name.en() + ": none, ")
                        .concat(whyAbsent().orElseThrow()));
    }

    /** {@return the name and the rate or why there is none, in English} */
    @Override
    public String toString() {
        return text().en();
    }

    static final class Json implements Supplier<JsonCodec<IndicatorValue>> {

        @Override
        public JsonCodec<IndicatorValue> get() {
            return JsonShape.<IndicatorValue, ImmutableIndicatorValue.Builder>of(
                            ImmutableIndicatorValue::builder, ImmutableIndicatorValue.Builder::build)
                    .required(
                            "indicator",
                            JsonCodec.tokens(Indicator.class, Indicator::token),
                            IndicatorValue::indicator,
                            ImmutableIndicatorValue.Builder::indicator)
                    .optional(
                            "rate",
                            JsonCodec.of(Rate.class),
                            IndicatorValue::rate,
                            ImmutableIndicatorValue.Builder::rate)
                    .optional(
                            "whyAbsent",
                            JsonCodec.of(Text.class),
                            IndicatorValue::whyAbsent,
                            ImmutableIndicatorValue.Builder::whyAbsent)
                    .oneLine()
                    .end();
        }
    }
}
