package org.gongkai.validation;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.text.Text;
import org.gongkai.validation.wording.FindingWords;
import org.immutables.value.Value;

/** Something that holds only because blank cells were read as 0. */
@Value.Immutable
@JsonForm(HeldWithBlanks.Json.class)
public abstract class HeldWithBlanks extends BuiltValue {

    HeldWithBlanks() {}

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what holds, at this place} */
    public abstract Text statement();

    /** {@return the blank cells that were read as 0, in the order of the form} */
    public abstract List<Cell> blanks();

    /**
     * What holds and on which blanks, in one sentence for people.
     *
     * @param locale the language, not null
     * @return the statement and the blank cells
     */
    public String message(Locale locale) {
        return statement()
                .concat(FindingWords.READ_AS_ZERO)
                .concat(Cell.blanks(blanks()))
                .in(locale);
    }

    /** {@return the rule and the message in Chinese} */
    @Override
    public String toString() {
        return rule() + ": " + message(Locale.CHINESE);
    }

    static final class Json implements Supplier<JsonCodec<HeldWithBlanks>> {

        @Override
        public JsonCodec<HeldWithBlanks> get() {
            PartsDeclaration<HeldWithBlanks> held = JsonShape.ofParts();
            Part<RuleId> rule = held.required("rule", JsonCodec.of(RuleId.class), HeldWithBlanks::rule);
            Part<Text> statement = held.required("statement", JsonCodec.of(Text.class), HeldWithBlanks::statement);
            Part<List<Cell>> blanks =
                    held.required("blanks", JsonCodec.list(JsonCodec.of(Cell.class)), HeldWithBlanks::blanks);
            return held.end(parts -> ImmutableHeldWithBlanks.builder()
                    .rule(parts.get(rule))
                    .statement(parts.get(statement))
                    .blanks(parts.get(blanks))
                    .build());
        }
    }
}
