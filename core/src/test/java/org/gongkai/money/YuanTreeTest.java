package org.gongkai.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An amount goes through a tree of a plain mapper exactly or not at all. */
class YuanTreeTest {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Property
    void anAmountBelowAThousandMillionIsKept(
            @ForAll @BigRange(min = "0", max = "999999999") @Scale(6) BigDecimal amount)
            throws JsonProcessingException {
        assertThat(PLAIN.treeToValue(PLAIN.readTree(amount.toPlainString()), Yuan.class))
                .isEqualTo(Yuan.of(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1000000000.5", "123456789012345.678901", "100000000000000.001", "999999999999999999.999999"})
    void aLargerOneWithDecimalsIsRefusedUnlessTheTreeIsExact(String amount) throws JsonProcessingException {
        assertThatThrownBy(() -> PLAIN.treeToValue(PLAIN.readTree(amount), Yuan.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("USE_BIG_DECIMAL_FOR_FLOATS");
        assertThat(EXACT.treeToValue(EXACT.readTree(amount), Yuan.class)).isEqualTo(Yuan.of(new BigDecimal(amount)));
        assertThat(PLAIN.readValue(amount, Yuan.class)).isEqualTo(Yuan.of(new BigDecimal(amount)));
    }

    @Test
    void anAmountOfNineWholeDigitsIsKeptWithItsDecimals() throws JsonProcessingException {
        assertThat(PLAIN.treeToValue(PLAIN.readTree("999999999.999999"), Yuan.class))
                .isEqualTo(Yuan.of(new BigDecimal("999999999.999999")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "999999999999999999"})
    void aWholeAmountIsKeptHoweverLarge(String amount) throws JsonProcessingException {
        assertThat(PLAIN.treeToValue(PLAIN.readTree(amount), Yuan.class)).isEqualTo(Yuan.of(new BigDecimal(amount)));
    }
}
