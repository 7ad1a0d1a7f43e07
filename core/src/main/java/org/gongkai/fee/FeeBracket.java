package org.gongkai.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.gongkai.money.Yuan;
import org.gongkai.text.Text;

/**
 * A part of a quantity that is charged at one rate (超额累进).
 *
 * @param first the first item or page charged at the rate, from 1
 * @param last the last of them, not before the first
 * @param rate the charge for each, not null
 */
public record FeeBracket(int first, int last, Yuan rate) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param first the first item or page charged at the rate
     * @param last the last of them
     * @param rate the charge for each
     */
    public FeeBracket {
        Objects.requireNonNull(rate, "rate");
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("a bracket cannot go from " + first + " to " + last);
        }
    }

    /** {@return how many items or pages are in the bracket} */
    public int quantity() {
        return last - first + 1;
    }

    /** {@return the charge for all of them} */
    public Yuan amount() {
        return Yuan.of(rate.amount().multiply(BigDecimal.valueOf(quantity())));
    }

    /** {@return the first and the last of them, or the only one} */
    public Text span() {
        return first == last ? Text.of("" + first, "" + first) : Text.of(first + "至" + last, first + " to " + last);
    }

    /** {@return the arithmetic of the bracket, such as 11至30：20×100元=2000元} */
    public Text text() {
        return span().concat(Text.of("：" + quantity() + "×", ": " + quantity() + " × "))
                .concat(rate.text())
                .concat(Text.of("=", " = "))
                .concat(amount().text());
    }

    /** {@return the arithmetic in English} */
    @Override
    public String toString() {
        return text().en();
    }
}
