package org.gongkai.law;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.text.ChineseNumerals;
import org.immutables.value.Value;

/**
 * A place in a document: an article, perhaps a paragraph and an item of it, or a place described in words.
 *
 * <p>Made from the document: {@code LegalDocument.REGULATION.article(36).item(1)}. The text form is the official one and
 * parses back: {@code 《中华人民共和国政府信息公开条例》（国务院令第711号）第三十六条第（一）项}.
 */
@Value.Immutable
@JsonForm(Citation.Json.class)
public abstract class Citation extends BuiltValue {

    private static final String NUMERAL = "([〇零一二三四五六七八九十百千]+)";

    // A place may span lines and name another document in 《》, so the title ends at the bracket that closes it.
    private static final Pattern TEXT = Pattern.compile("(?s)《(" + LegalDocument.TITLE + ")》(?:（([^（）]+)）)?(?:第"
            + NUMERAL + "条)?(?:第" + NUMERAL + "款)?(?:第（" + NUMERAL + "）项)?(?:，(.+))?");

    Citation() {}

    static Citation of(LegalDocument document) {
        return ImmutableCitation.builder().document(document).build();
    }

    /**
     * The citation with a given text form.
     *
     * @param text the text, as {@link #toString} gives it, not null
     * @return the citation
     * @throws IllegalArgumentException if {@code text} has another form
     */
    public static Citation parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "citation \"" + text + "\" does not have the form 《title》（number）第…条第…款第（…）项，place");
        }
        LegalDocument document = matcher.group(2) == null
                ? LegalDocument.of(matcher.group(1))
                : LegalDocument.of(matcher.group(1), matcher.group(2));
        ImmutableCitation.Builder citation = ImmutableCitation.builder().document(document);
        if (matcher.group(3) != null) {
            citation.article(ChineseNumerals.parse(matcher.group(3)));
        }
        if (matcher.group(4) != null) {
            citation.paragraph(ChineseNumerals.parse(matcher.group(4)));
        }
        if (matcher.group(5) != null) {
            citation.item(ChineseNumerals.parse(matcher.group(5)));
        }
        if (matcher.group(6) != null) {
            citation.place(matcher.group(6));
        }
        return citation.build();
    }

    /** {@return the document cited} */
    public abstract LegalDocument document();

    /** {@return the article (条), from 1 to 9999, where one is cited} */
    public abstract OptionalInt article();

    /** {@return the paragraph of the article (款), from 1 to 9999, where one is cited} */
    public abstract OptionalInt paragraph();

    /** {@return the item of the article or paragraph (项), from 1 to 9999, where one is cited} */
    public abstract OptionalInt item();

    /** {@return a place in words, such as a note printed on a form, where one is cited} */
    public abstract Optional<String> place();

    abstract Citation withArticle(int article);

    abstract Citation withPlace(String place);

    abstract Citation withParagraph(int paragraph);

    abstract Citation withItem(int item);

    /**
     * Cites a paragraph of the article.
     *
     * @param paragraph the number of the paragraph (款), from 1 to 9999
     * @return the citation
     * @throws IllegalArgumentException if {@code paragraph} is out of range or no article is cited
     */
    public Citation paragraph(int paragraph) {
        return withParagraph(paragraph);
    }

    /**
     * Cites an item of the article or of its paragraph.
     *
     * @param item the number of the item (项), from 1 to 9999
     * @return the citation
     * @throws IllegalArgumentException if {@code item} is out of range or no article is cited
     */
    public Citation item(int item) {
        return withItem(item);
    }

    @Value.Check
    void check() {
        check("article", article());
        check("paragraph", paragraph());
        check("item", item());
        if (article().isEmpty() && (paragraph().isPresent() || item().isPresent())) {
            throw new IllegalArgumentException("a paragraph or an item is cited without its article");
        }
        if (place().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("place in a document must not be blank");
        }
    }

    private static void check(String name, OptionalInt number) {
        if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > ChineseNumerals.MAX)) {
            throw new IllegalArgumentException(
                    name + " " + number.getAsInt() + " is not from 1 to " + ChineseNumerals.MAX);
        }
    }

    /** {@return the official form, which {@link #parse} reads back} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(document().toString());
        article()
                .ifPresent(article ->
                        text.append('第').append(ChineseNumerals.print(article)).append('条'));
        paragraph()
                .ifPresent(paragraph -> text.append('第')
                        .append(ChineseNumerals.print(paragraph))
                        .append('款'));
        item().ifPresent(item ->
                text.append("第（").append(ChineseNumerals.print(item)).append("）项"));
        place().ifPresent(place -> text.append('，').append(place));
        return text.toString();
    }

    static final class Json implements Supplier<JsonCodec<Citation>> {

        @Override
        public JsonCodec<Citation> get() {
            return JsonCodec.text(Citation::parse, Citation::toString);
        }
    }
}
