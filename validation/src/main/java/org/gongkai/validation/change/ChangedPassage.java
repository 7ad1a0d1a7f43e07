package org.gongkai.validation.change;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.internal.json.JsonShape;
import org.gongkai.internal.json.JsonShape.Part;
import org.gongkai.internal.json.JsonShape.PartsDeclaration;
import org.gongkai.text.Text;

/**
 * Paragraphs that stand in the place of others: some were taken out, some put in, or both.
 *
 * @param placeBefore which paragraph of the earlier text is the first of them or the first behind, from 0
 * @param placeAfter which paragraph of the later text is, from 0
 * @param removed the paragraphs that the earlier text has there; unmodifiable
 * @param added the paragraphs that the later text has there; unmodifiable
 */
@JsonForm(ChangedPassage.Json.class)
public record ChangedPassage(int placeBefore, int placeAfter, List<String> removed, List<String> added)
        implements Serializable {

    private static final String ENDS = "。！？；!?;\n";

    /**
     * Copies the lists.
     *
     * @param placeBefore the place in the earlier text
     * @param placeAfter the place in the later text
     * @param removed the paragraphs of the earlier text
     * @param added the paragraphs of the later text
     * @throws IllegalArgumentException if a place is negative or both lists are empty
     */
    public ChangedPassage {
        removed = List.copyOf(Objects.requireNonNull(removed, "removed"));
        added = List.copyOf(Objects.requireNonNull(added, "added"));
        if (placeBefore < 0 || placeAfter < 0) {
            throw new IllegalArgumentException("places " + placeBefore + " and " + placeAfter + " are not 0 or more");
        }
        if (removed.isEmpty() && added.isEmpty()) {
            throw new IllegalArgumentException("nothing is removed and nothing is added");
        }
    }

    ChangedPassage reversed() {
        return new ChangedPassage(placeAfter, placeBefore, added, removed);
    }

    /** {@return both texts in one, sentence by sentence: what was kept, removed and added, in order} */
    public List<TextPiece> pieces() {
        List<String> before = sentences(removed);
        List<String> after = sentences(added);
        List<TextPiece> pieces = new ArrayList<>();
        int kept = 0;
        for (SequenceDifference.Range range :
                SequenceDifference.between(before, after).differences()) {
            add(PieceKind.KEPT, before.subList(kept, range.fromBefore()), pieces);
            add(PieceKind.REMOVED, before.subList(range.fromBefore(), range.toBefore()), pieces);
            add(PieceKind.ADDED, after.subList(range.fromAfter(), range.toAfter()), pieces);
            kept = range.toBefore();
        }
        add(PieceKind.KEPT, before.subList(kept, before.size()), pieces);
        return List.copyOf(pieces);
    }

    private static void add(PieceKind kind, List<String> sentences, List<TextPiece> pieces) {
        if (!sentences.isEmpty()) {
            pieces.add(new TextPiece(kind, String.join("", sentences)));
        }
    }

    /** The sentences of paragraphs, each with the mark that ends it; a paragraph ends a sentence and is followed by a line feed. */
    private static List<String> sentences(List<String> paragraphs) {
        List<String> sentences = new ArrayList<>();
        String text = String.join("\n", paragraphs);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    /** {@return where it is and how many paragraphs went and came, in words that count paragraphs from 1} */
    public Text text() {
        if (removed.isEmpty()) {
            return Text.of(
                    "第" + (placeAfter + 1) + "段起增加" + added.size() + "段",
                    added.size() + " added from paragraph " + (placeAfter + 1));
        }
        return Text.of(
                "原第" + (placeBefore + 1) + "段起" + removed.size() + "段"
                        + (added.isEmpty() ? "删去" : "改为" + added.size() + "段"),
                removed.size()
                        + (added.isEmpty() ? " removed" : " replaced by " + added.size())
                        + " from paragraph "
                        + (placeBefore + 1)
                        + " of the earlier version");
    }

    static final class Json implements Supplier<JsonCodec<ChangedPassage>> {

        @Override
        public JsonCodec<ChangedPassage> get() {
            JsonCodec<Integer> place = JsonCodec.integer(0, Integer.MAX_VALUE);
            PartsDeclaration<ChangedPassage> passage = JsonShape.ofParts();
            Part<Integer> before = passage.required("placeBefore", place, ChangedPassage::placeBefore);
            Part<Integer> after = passage.required("placeAfter", place, ChangedPassage::placeAfter);
            Part<List<String>> removed = passage.list("removed", JsonCodec.TEXT, ChangedPassage::removed);
            Part<List<String>> added = passage.list("added", JsonCodec.TEXT, ChangedPassage::added);
            return passage.end(parts ->
                    new ChangedPassage(parts.get(before), parts.get(after), parts.get(removed), parts.get(added)));
        }
    }
}
