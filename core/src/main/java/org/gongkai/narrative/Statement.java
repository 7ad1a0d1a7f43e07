package org.gongkai.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.report.ReportScope;
import org.gongkai.report.ReportSection;
import org.immutables.value.Value;

/**
 * A number that the text of a report states, such as 153件 in 共收到信件153件.
 *
 * <p>It is kept as printed, with its place: {@link #number()} and {@link #unit()} are those of the text, {@link #value()} is
 * what they come to.
 */
@Value.Immutable
@JsonForm(NarrativeJson.OfStatement.class)
public abstract class Statement extends BuiltValue {

    Statement() {}

    /** {@return the part of the report whose text states it} */
    public abstract ReportSection section();

    /** {@return where the number begins in the text of the section} */
    public abstract int start();

    /** {@return where the unit ends in the text of the section; the number and its unit stand before it} */
    public abstract int end();

    /** {@return what kind of number it is} */
    public abstract StatementKind kind();

    /** {@return what it is about} */
    public abstract StatementSubject subject();

    /** {@return the words before the number that say what it is about, as printed but without white space; may be empty} */
    public abstract String noun();

    /** {@return the number as printed: 1.2 for 1.2万件; negative for a change downwards} */
    public abstract BigDecimal number();

    /** {@return the unit as printed but without white space, with 万 or 亿 where that stands before it; empty for 未收到} */
    public abstract String unit();

    /** {@return whose figure the sentence says it is, where it does (本机关, 全县)} */
    public abstract Optional<ReportScope> scope();

    /** {@return the number and its unit, as printed} */
    public abstract String text();

    /** {@return the sentence, as printed but on one line} */
    public abstract String sentence();

    /** {@return what the number comes to: 12000 for 1.2万件, yuan for an amount, percent for a rate} */
    public BigDecimal value() {
        return number().scaleByPowerOfTen(power()).stripTrailingZeros();
    }

    /** {@return what one in the last printed place comes to: 1 for 153件, 1000 for 1.2万件, 0.1 for 12.3%} */
    public BigDecimal step() {
        return BigDecimal.ONE.scaleByPowerOfTen(power() - number().scale());
    }

    /**
     * Tells whether an exact value is what is stated, as far as it is printed.
     *
     * @param exact the exact value, in the unit of {@link #value()}; not null
     * @return true if it is stated when rounded half up, or cut off, at the last place that is printed
     */
    public boolean agreesWith(BigDecimal exact) {
        Objects.requireNonNull(exact, "exact");
        BigDecimal step = step();
        return rounded(exact, step, RoundingMode.HALF_UP).compareTo(value()) == 0
                || rounded(exact, step, RoundingMode.DOWN).compareTo(value()) == 0;
    }

    private static BigDecimal rounded(BigDecimal exact, BigDecimal step, RoundingMode mode) {
        return exact.divide(step, 0, mode).multiply(step);
    }

    private int power() {
        return Units.power(unit());
    }

    @Value.Check
    void check() {
        if (start() < 0 || end() < start()) {
            throw new IllegalArgumentException("a statement cannot go from " + start() + " to " + end());
        }
    }

    /** {@return the subject and the number as printed} */
    @Override
    public String toString() {
        return subject().token() + ' ' + text();
    }
}
