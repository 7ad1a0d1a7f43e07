package org.gongkai.directory;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;

/**
 * What an item rests on (公开依据): its text, and the documents and articles that are recognised in it.
 *
 * <p>Two bases are equal if their texts are.
 */
@JsonForm(DisclosureBasis.Json.class)
public final class DisclosureBasis implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern DOCUMENT =
            Pattern.compile("《[^《》]*+(?:《[^《》]*+》[^《》]*+)*+》(?:（[^（）]+）)?(?:第[〇零一二三四五六七八九十百千]+条"
                    + "(?:第[〇零一二三四五六七八九十百千]+款)?(?:第（[〇零一二三四五六七八九十百千]+）项)?)?");

    private final String text;
    private final List<Citation> citations;

    private DisclosureBasis(String text, List<Citation> citations) {
        this.text = text;
        this.citations = citations;
    }

    /**
     * A basis as it is printed, such as 《中华人民共和国政府信息公开条例》第二十条.
     *
     * @param text the text, not blank; surrounding white space is dropped
     * @return the basis
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static DisclosureBasis parse(String text) {
        String stripped = NotBlank.stripped("a basis", text);
        List<Citation> citations = new ArrayList<>();
        Matcher matcher = DOCUMENT.matcher(stripped);
        while (matcher.find()) {
            citation(matcher.group()).ifPresent(citations::add);
        }
        return new DisclosureBasis(stripped, List.copyOf(citations));
    }

    private static Optional<Citation> citation(String printed) {
        try {
            return Optional.of(Citation.parse(printed));
        } catch (IllegalArgumentException notCited) {
            return Optional.empty();
        }
    }

    /** {@return the text as printed, not blank} */
    public String text() {
        return text;
    }

    /** {@return the documents and articles that are recognised, in the order of the text; unmodifiable} */
    public List<Citation> citations() {
        return citations;
    }

    /** {@return whether it names the Regulation on the Disclosure of Government Information} */
    public boolean citesRegulation() {
        return citations.stream()
                .anyMatch(citation -> citation.document().title().equals(LegalDocument.REGULATION.title())
                        || citation.document().title().equals("政府信息公开条例"));
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> parse(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisclosureBasis that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text as printed} */
    @Override
    public String toString() {
        return text;
    }

    static final class Json implements Supplier<JsonCodec<DisclosureBasis>> {

        @Override
        public JsonCodec<DisclosureBasis> get() {
            return JsonCodec.text(DisclosureBasis::parse, DisclosureBasis::text);
        }
    }
}
