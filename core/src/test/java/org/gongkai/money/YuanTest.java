package org.gongkai.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

// Mutants that survive: 0 is no money before its sign is asked, and 10^18 of any unit is out of range in yuan.
class YuanTest {

    @ParameterizedTest
    @CsvSource({"12.5, 12.50", "1000, 1E+3", "0, 0.000", "0, 0E+9", "0.000001, 1E-6"})
    void amountsAreEqualHoweverTheyAreWritten(String one, String other) {
        Yuan first = Yuan.of(new BigDecimal(one));
        Yuan second = Yuan.of(new BigDecimal(other));

        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second).isEqualByComparingTo(second);
        assertThat(first).hasToString(one + "元");
        assertThat(second.amount().scale()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "1E+18", "1000000000000000000", "1E+999999999", "0.0000001", "1E-999999999"})
    void amountsOutOfRangeAreRejected(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of(new BigDecimal(amount)))
                .withMessageContaining("yuan");
    }

    @Test
    void amountsAreOrderedAsNumbers() {
        assertThat(Yuan.of(10)).isGreaterThan(Yuan.of(9)).isLessThan(Yuan.of(new BigDecimal("10.5")));
    }

    @Test
    void tenThousandsAreExact() {
        assertThat(Yuan.ofTenThousands(new BigDecimal("59237.2449"))).isEqualTo(Yuan.of(592_372_449));
        assertThat(Yuan.of(592_372_449).inTenThousands()).isEqualTo("59237.2449");
        assertThat(Yuan.of(30_000).inTenThousands()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+2147483647", "100000000000000", "-1", "0.00000000001"})
    void tenThousandsOutOfRangeAreRejected(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.ofTenThousands(new BigDecimal(amount)))
                .withMessageContaining("yuan");
    }

    @Property
    void tenThousandsThereAndBackIsTheSame(@ForAll Yuan amount) {
        assertThat(Yuan.ofTenThousands(amount.inTenThousands())).isEqualTo(amount);
        assertThat(amount.plus(Yuan.ZERO)).isEqualTo(amount);
    }

    @Test
    void nullIsRejectedByName() {
        assertThatNullPointerException().isThrownBy(() -> Yuan.of(null)).withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> Yuan.ofTenThousands(null))
                .withMessage("amount");
    }
}
