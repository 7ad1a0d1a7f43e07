package org.gongkai.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.text.Text;

/** Texts in both languages. */
public final class Texts {

    private Texts() {}

    /** {@return statements in both languages} */
    public static Arbitrary<Text> any() {
        return Combinators.combine(
                        Arbitraries.of("总计等于各类申请人之和", "“规章”行应为 0", "期限不晚于2024-01-31"),
                        Arbitraries.of(
                                "total = the sum of the kinds", "rules are at most 0", "not later than 2024-01-31"))
                .as(Text::of);
    }

    /** {@return statements of the words of {@link Oddities}} */
    public static Arbitrary<Text> odd() {
        return Combinators.combine(Oddities.names(), Oddities.names()).as(Text::of);
    }
}
