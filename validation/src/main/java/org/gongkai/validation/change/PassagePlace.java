package org.gongkai.validation.change;

import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** Where a passage of the text of a report stands. */
@Value.Immutable
@JsonForm(PassagePlace.Json.class)
public abstract class PassagePlace extends BuiltValue {

    PassagePlace() {}

    static PassagePlace of(Optional<ReportSection> section, int paragraph) {
        return ImmutablePassagePlace.builder()
                .section(section)
                .paragraph(paragraph)
                .build();
    }

    /** {@return the part of the report, empty for its introduction} */
    public abstract Optional<ReportSection> section();

    /** {@return which paragraph it begins with, from 0} */
    public abstract int paragraph();

    /** {@return the place in words, which count paragraphs from 1} */
    public Text text() {
        return ChangedText.name(section())
                .concat(Text.of("第" + (paragraph() + 1) + "段", ", paragraph " + (paragraph() + 1)));
    }

    @Value.Check
    void check() {
        if (paragraph() < 0) {
            throw new IllegalArgumentException("paragraph " + paragraph() + " is not 0 or more");
        }
    }

    static final class Json implements Supplier<JsonCodec<PassagePlace>> {

        @Override
        public JsonCodec<PassagePlace> get() {
            PartsDeclaration<PassagePlace> place = JsonShape.ofParts();
            Part<Optional<ReportSection>> section =
                    place.optional("section", ChangedText.SECTION, PassagePlace::section);
            Part<Integer> paragraph =
                    place.required("paragraph", JsonCodec.integer(0, Integer.MAX_VALUE), PassagePlace::paragraph);
            return place.oneLine().end(parts -> of(parts.get(section), parts.get(paragraph)));
        }
    }
}
