package org.gongkai.validation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Term;
import org.gongkai.text.Text;
import org.immutables.value.Value;

/** A part of the text of a report of which the versions have other paragraphs. */
@Value.Immutable
@JsonForm(ChangedText.Json.class)
public abstract class ChangedText extends BuiltValue {

    static final JsonCodec<ReportSection> SECTION = JsonCodec.tokens(ReportSection.class, ReportSection::token);

    ChangedText() {}

    /** {@return the part of the report, empty for its introduction} */
    public abstract Optional<ReportSection> section();

    /** {@return what changed, in the order of the text, at least one passage; unmodifiable} */
    public abstract List<ChangedPassage> passages();

    /**
     * {@return whether the passages are the least that changed; false where so much of so long a text changed that it was not
     * compared paragraph by paragraph, and all from the first change to the last is one passage}
     */
    public abstract boolean isLeast();

    /** {@return what the part is called} */
    public Text name() {
        return name(section());
    }

    static Text name(Optional<ReportSection> section) {
        return section.map(part -> Text.of(part.heading(), Term.words(part.token())))
                .orElse(Text.of("引言", "introduction"));
    }

    /** The change of a part, each text with line feeds between its paragraphs; empty where it has not changed. */
    static Optional<ChangedText> between(
            Optional<ReportSection> section, Optional<String> before, Optional<String> after) {
        List<String> earlier = paragraphs(before);
        List<String> later = paragraphs(after);
        SequenceDifference difference = SequenceDifference.between(earlier, later);
        if (difference.differences().isEmpty()) {
            return Optional.empty();
        }
        ImmutableChangedText.Builder text =
                ImmutableChangedText.builder().section(section).isLeast(difference.isLeast());
        for (SequenceDifference.Range range : difference.differences()) {
            text.addPassages(new ChangedPassage(
                    range.fromBefore(),
                    range.fromAfter(),
                    earlier.subList(range.fromBefore(), range.toBefore()),
                    later.subList(range.fromAfter(), range.toAfter())));
        }
        return Optional.of(text.build());
    }

    /** No paragraph is no text, a blank one an empty text. */
    private static List<String> paragraphs(Optional<String> text) {
        List<String> paragraphs = new ArrayList<>();
        text.ifPresent(whole -> {
            int start = 0;
            for (int end = whole.indexOf('\n'); end >= 0; end = whole.indexOf('\n', start)) {
                paragraphs.add(whole.substring(start, end));
                start = end + 1;
            }
            paragraphs.add(whole.substring(start));
        });
        return paragraphs;
    }

    /** The later text of the earlier one. */
    Optional<String> applyTo(Optional<String> before) {
        List<String> earlier = paragraphs(before);
        List<String> later = new ArrayList<>();
        int kept = 0;
        for (ChangedPassage passage : passages()) {
            int from = passage.placeBefore();
            int to = from + passage.removed().size();
            if (from < kept || to > earlier.size() || !earlier.subList(from, to).equals(passage.removed())) {
                throw ReportChanges.otherVersion();
            }
            later.addAll(earlier.subList(kept, from));
            later.addAll(passage.added());
            kept = to;
        }
        later.addAll(earlier.subList(kept, earlier.size()));
        return later.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", later));
    }

    ChangedText reversed() {
        return ImmutableChangedText.builder()
                .section(section())
                .isLeast(isLeast())
                .passages(passages().stream().map(ChangedPassage::reversed).toList())
                .build();
    }

    @Value.Check
    void check() {
        if (passages().isEmpty()) {
            throw new IllegalArgumentException("passages of a changed text are at least one");
        }
    }

    static final class Json implements Supplier<JsonCodec<ChangedText>> {

        @Override
        public JsonCodec<ChangedText> get() {
            PartsDeclaration<ChangedText> text = JsonShape.ofParts();
            Part<Optional<ReportSection>> section = text.optional("section", SECTION, ChangedText::section);
            Part<Boolean> isLeast = text.required("least", JsonCodec.BOOLEAN, ChangedText::isLeast);
            Part<List<ChangedPassage>> passages = text.required(
                    "passages", JsonCodec.someOf(JsonCodec.of(ChangedPassage.class)), ChangedText::passages);
            return text.end(parts -> ImmutableChangedText.builder()
                    .section(parts.get(section))
                    .isLeast(parts.get(isLeast))
                    .passages(parts.get(passages))
                    .build());
        }
    }
}
