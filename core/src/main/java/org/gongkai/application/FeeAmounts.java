package org.gongkai.application;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.gongkai.money.Yuan;
import org.gongkai.wire.StrictJson;

/** Amounts in JSON that must be there. */
final class FeeAmounts {

    private static final String EXPECTED = "an amount in yuan: a decimal number";

    private FeeAmounts() {}

    static Yuan read(JsonParser parser) throws IOException {
        Yuan amount = StrictJson.decimal(parser, EXPECTED, Yuan::of);
        if (amount == null) {
            throw StrictJson.unexpected(parser, EXPECTED);
        }
        return amount;
    }
}
