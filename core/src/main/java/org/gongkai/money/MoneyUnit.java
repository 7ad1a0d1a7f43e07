package org.gongkai.money;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;
import org.gongkai.text.Term;

/** A unit in which amounts of money are printed. */
public enum MoneyUnit implements Term {
    /** One yuan (元). */
    YUAN("yuan", "元", 0),
    /** A thousand yuan (千元). */
    THOUSAND_YUAN("thousandYuan", "千元", 3),
    /** Ten thousand yuan (万元), the unit of the form of 2021. */
    TEN_THOUSAND_YUAN("tenThousandYuan", "万元", 4),
    /** A million yuan (百万元). */
    MILLION_YUAN("millionYuan", "百万元", 6),
    /** A hundred million yuan (亿元). */
    HUNDRED_MILLION_YUAN("hundredMillionYuan", "亿元", 8);

    private final String token;
    private final String label;
    private final int power;

    MoneyUnit(String token, String label, int power) {
        this.token = token;
        this.label = label;
        this.power = power;
    }

    /** {@return the word for this unit in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the unit as it is printed} */
    @Override
    public String label() {
        return label;
    }

    /**
     * An amount that is printed in this unit.
     *
     * @param amount the number printed, not null
     * @return the amount in yuan
     * @throws IllegalArgumentException if the amount is negative, is 10<sup>18</sup> yuan or more, or is no whole number
     *     of millionths of a yuan
     */
    public Yuan of(BigDecimal amount) {
        Objects.requireNonNull(amount, "amount");
        // A scale this small would overflow when it is moved; such a number is far out of range as it is.
        return Yuan.of(amount.scale() < -Yuan.MAX_WHOLE_DIGITS ? amount : amount.scaleByPowerOfTen(power));
    }
}
