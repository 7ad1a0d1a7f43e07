package org.gongkai.validation.change;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.report.ReportSection;
import org.gongkai.text.Text;

/**
 * Paragraphs that stand elsewhere, word for word.
 *
 * @param from where they stood, not null
 * @param to where they stand, not null
 * @param paragraphs the paragraphs, at least one; unmodifiable
 */
@JsonForm(MovedPassage.Json.class)
public record MovedPassage(PassagePlace from, PassagePlace to, List<String> paragraphs) implements Serializable {

    /**
     * Copies the list.
     *
     * @param from where they stood
     * @param to where they stand
     * @param paragraphs the paragraphs
     * @throws IllegalArgumentException if {@code paragraphs} is empty
     */
    public MovedPassage {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        paragraphs = List.copyOf(Objects.requireNonNull(paragraphs, "paragraphs"));
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("paragraphs of a passage are at least one");
        }
    }

    /** What was taken out in one place and put in at another; what is blank is no passage. */
    static List<MovedPassage> among(List<ChangedText> texts) {
        Map<String, Deque<PassagePlace>> removed = new HashMap<>();
        for (ChangedText text : texts) {
            for (ChangedPassage passage : text.passages()) {
                for (int i = 0; i < passage.removed().size(); i++) {
                    removed.computeIfAbsent(passage.removed().get(i), key -> new ArrayDeque<>())
                            .add(PassagePlace.of(text.section(), passage.placeBefore() + i));
                }
            }
        }
        List<MovedPassage> moved = new ArrayList<>();
        for (ChangedText text : texts) {
            for (ChangedPassage passage : text.passages()) {
                addMoved(text.section(), passage, removed, moved);
            }
        }
        return List.copyOf(moved);
    }

    private static void addMoved(
            Optional<ReportSection> section,
            ChangedPassage passage,
            Map<String, Deque<PassagePlace>> removed,
            List<MovedPassage> moved) {
        List<String> run = new ArrayList<>();
        Optional<PassagePlace> from = Optional.empty();
        for (int i = 0; i <= passage.added().size(); i++) {
            Optional<PassagePlace> found = i == passage.added().size()
                    ? Optional.empty()
                    : Optional.of(passage.added().get(i))
                            .filter(paragraph -> !paragraph.isBlank())
                            .map(removed::get)
                            .map(Deque::poll);
            int length = run.size();
            boolean goesOn = found.isPresent()
                    && from.map(first -> PassagePlace.of(first.section(), first.paragraph() + length))
                            .equals(found);
            if (!goesOn) {
                int first = passage.placeAfter() + i - length;
                from.ifPresent(
                        place -> moved.add(new MovedPassage(place, PassagePlace.of(section, first), List.copyOf(run))));
                run.clear();
                from = found;
            }
            if (found.isPresent()) {
                run.add(passage.added().get(i));
            }
        }
    }

    /** {@return the move in words} */
    public Text text() {
        int count = paragraphs.size();
        return from.text()
                .concat(Text.of("起" + count + "段移至", ", " + count + " moved to "))
                .concat(to.text());
    }

    static final class Json implements Supplier<JsonCodec<MovedPassage>> {

        @Override
        public JsonCodec<MovedPassage> get() {
            PartsDeclaration<MovedPassage> moved = JsonShape.ofParts();
            Part<PassagePlace> from = moved.required("from", JsonCodec.of(PassagePlace.class), MovedPassage::from);
            Part<PassagePlace> to = moved.required("to", JsonCodec.of(PassagePlace.class), MovedPassage::to);
            Part<List<String>> paragraphs =
                    moved.required("paragraphs", JsonCodec.someOf(JsonCodec.TEXT), MovedPassage::paragraphs);
            return moved.end(parts -> new MovedPassage(parts.get(from), parts.get(to), parts.get(paragraphs)));
        }
    }
}
