package org.gongkai.fee;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.application.FeeAmounts;
import org.gongkai.application.FeeMode;
import org.gongkai.internal.json.OneLine;
import org.gongkai.internal.json.PropertyNames;
import org.gongkai.internal.json.StreamSerializer;
import org.gongkai.internal.json.StrictDeserializer;
import org.gongkai.internal.json.StrictJson;
import org.gongkai.internal.json.Tokens;
import org.gongkai.money.Yuan;

/** The JSON form of a {@link ProcessingFee}: its brackets, and the amount that they add up to. */
final class ProcessingFeeJson {

    private static final PropertyNames NAMES = PropertyNames.of("mode", "before", "quantity", "brackets", "amount");
    private static final PropertyNames BRACKET_NAMES = PropertyNames.of("first", "last", "rate");
    private static final Tokens<FeeMode> MODES = new Tokens<>(FeeMode.class, FeeMode::token);

    private ProcessingFeeJson() {}

    static final class Reader extends StrictDeserializer<ProcessingFee> {

        Reader() {
            super(ProcessingFee.class);
        }

        @Override
        protected ProcessingFee read(JsonParser parser, DeserializationContext context) throws IOException {
            StrictJson.atObject(parser);
            FeeMode mode = null;
            int before = 0;
            int quantity = 0;
            List<FeeBracket> brackets = new ArrayList<>();
            Yuan amount = Yuan.ZERO;
            long seen = 0;
            int property = PropertyNames.END;
            while ((property = NAMES.next(parser, property + 1, seen)) != PropertyNames.END) {
                seen |= 1L << property;
                switch (property) {
                    case 0 -> mode = MODES.read(parser);
                    case 1 -> before = StrictJson.integer(parser, 0, Integer.MAX_VALUE);
                    case 2 -> quantity = StrictJson.integer(parser, 1, Integer.MAX_VALUE);
                    case 3 -> {
                        StrictJson.startArray(parser);
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            brackets.add(readBracket(parser));
                        }
                    }
                    default -> amount = FeeAmounts.read(parser);
                }
            }
            NAMES.requireAll(parser, seen);
            return fee(parser, Objects.requireNonNull(mode), before, quantity, brackets, amount);
        }

        private static ProcessingFee fee(
                JsonParser parser, FeeMode mode, int before, int quantity, List<FeeBracket> brackets, Yuan amount)
                throws IOException {
            try {
                ProcessingFee fee = new ProcessingFee(mode, before, quantity, brackets);
                if (!fee.amount().equals(amount)) {
                    throw new IllegalArgumentException(
                            "amount " + amount + " is not the " + fee.amount() + " that the brackets add up to");
                }
                return fee;
            } catch (IllegalArgumentException rejected) {
                throw StrictJson.rejected(parser, rejected);
            }
        }

        private static FeeBracket readBracket(JsonParser parser) throws IOException {
            StrictJson.atObject(parser);
            int first = 0;
            int last = 0;
            Yuan rate = Yuan.ZERO;
            long seen = 0;
            int property = PropertyNames.END;
            while ((property = BRACKET_NAMES.next(parser, property + 1, seen)) != PropertyNames.END) {
                seen |= 1L << property;
                switch (property) {
                    case 0 -> first = StrictJson.integer(parser, 1, Integer.MAX_VALUE);
                    case 1 -> last = StrictJson.integer(parser, 1, Integer.MAX_VALUE);
                    default -> rate = FeeAmounts.read(parser);
                }
            }
            BRACKET_NAMES.requireAll(parser, seen);
            try {
                return new FeeBracket(first, last, rate);
            } catch (IllegalArgumentException rejected) {
                throw StrictJson.rejected(parser, rejected);
            }
        }
    }

    static final class Writer extends StreamSerializer<ProcessingFee> {

        Writer() {
            super(ProcessingFee.class);
        }

        @Override
        protected void write(ProcessingFee fee, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeStartObject();
            generator.writeFieldName(NAMES.name(0));
            generator.writeString(fee.mode().token());
            number(generator, NAMES, 1, fee.before());
            number(generator, NAMES, 2, fee.quantity());
            generator.writeFieldName(NAMES.name(3));
            generator.writeStartArray();
            for (FeeBracket bracket : fee.brackets()) {
                generator.writeStartObject(OneLine.ROW);
                number(generator, BRACKET_NAMES, 0, bracket.first());
                number(generator, BRACKET_NAMES, 1, bracket.last());
                generator.writeFieldName(BRACKET_NAMES.name(2));
                provider.defaultSerializeValue(bracket.rate(), generator);
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeFieldName(NAMES.name(4));
            provider.defaultSerializeValue(fee.amount(), generator);
            generator.writeEndObject();
        }

        private static void number(JsonGenerator generator, PropertyNames names, int property, int number)
                throws IOException {
            generator.writeFieldName(names.name(property));
            generator.writeNumber(number);
        }
    }
}
