package org.gongkai.application;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.money.Yuan;

/** Amounts in JSON that must be there. */
public final class FeeAmounts {

    private static final String EXPECTED = "an amount in yuan: a decimal number";

    private FeeAmounts() {}

    /**
     * Reads the next value.
     *
     * @param parser the parser, not null
     * @return the amount
     * @throws IOException if it is no amount, or cannot be read
     */
    public static Yuan read(JsonParser parser) throws IOException {
        Yuan amount = StrictJson.decimal(parser, EXPECTED, Yuan::of);
        if (amount == null) {
            throw StrictJson.unexpected(parser, EXPECTED);
        }
        return amount;
    }
}
