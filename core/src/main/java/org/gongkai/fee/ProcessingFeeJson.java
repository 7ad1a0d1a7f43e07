package org.gongkai.fee;

import java.util.List;
import java.util.function.Supplier;
import org.gongkai.application.FeeMode;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.money.Yuan;

/** The JSON form of a {@link ProcessingFee}: its brackets, and the amount that they add up to. */
final class ProcessingFeeJson implements Supplier<JsonCodec<ProcessingFee>> {

    private static final JsonCodec<Integer> POSITIVE = JsonCodec.integer(1, Integer.MAX_VALUE);
    private static final JsonCodec<Yuan> YUAN = JsonCodec.of(Yuan.class);

    @Override
    public JsonCodec<ProcessingFee> get() {
        PartsDeclaration<ProcessingFee> fee = JsonShape.ofParts();
        Part<FeeMode> mode = fee.required("mode", JsonCodec.tokens(FeeMode.class, FeeMode::token), ProcessingFee::mode);
        Part<Integer> before = fee.required("before", JsonCodec.integer(0, Integer.MAX_VALUE), ProcessingFee::before);
        Part<Integer> quantity = fee.required("quantity", POSITIVE, ProcessingFee::quantity);
        Part<List<FeeBracket>> brackets = fee.required("brackets", JsonCodec.list(bracket()), ProcessingFee::brackets);
        Part<Yuan> amount = fee.required("amount", YUAN, ProcessingFee::amount);
        return fee.end(parts -> checked(
                new ProcessingFee(parts.get(mode), parts.get(before), parts.get(quantity), parts.get(brackets)),
                parts.get(amount)));
    }

    private static ProcessingFee checked(ProcessingFee fee, Yuan amount) {
        if (!fee.amount().equals(amount)) {
            throw new IllegalArgumentException(
                    "amount " + amount + " is not the " + fee.amount() + " that the brackets add up to");
        }
        return fee;
    }

    private static JsonCodec<FeeBracket> bracket() {
        PartsDeclaration<FeeBracket> bracket = JsonShape.ofParts();
        Part<Integer> first = bracket.required("first", POSITIVE, FeeBracket::first);
        Part<Integer> last = bracket.required("last", POSITIVE, FeeBracket::last);
        Part<Yuan> rate = bracket.required("rate", YUAN, FeeBracket::rate);
        return bracket.oneLine().end(parts -> new FeeBracket(parts.get(first), parts.get(last), parts.get(rate)));
    }
}
