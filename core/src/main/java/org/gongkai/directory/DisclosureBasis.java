package org.gongkai.directory;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.law.Citation;
import org.gongkai.text.CellText;

/**
 * What an item rests on (公开依据): its text, and the documents and articles that are recognised in it.
 *
 * <p>Two bases are equal if their texts are.
 */
@JsonForm(DisclosureBasis.Json.class)
public final class DisclosureBasis implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String REGULATION = "(?:新修订的?)?(?:中华人民共和国)?(?:政府)?信息公开条例(?:\\([^()]*\\))?";

    /** The Regulation under the names that directories use. */
    private static final Pattern TITLE = Pattern.compile(REGULATION);

    /** The Regulation with what is said of it, up to the next title. */
    private static final Pattern CITED = Pattern.compile("(?<!\\p{IsHan})" + REGULATION + "》?[^《]*");

    /** The version of 2007 by its number or its year. */
    private static final Pattern FIRST_VERSION =
            Pattern.compile("令\\(?第?(?:492|四百九十二)号|第(?:492|四百九十二)号令|条例》?\\(2007年?(?:版|公布)?\\)");

    /** What tells that a later version is meant as well. */
    private static final Pattern LATER_VERSION = Pattern.compile("711|七百一十一|2019|修订|修正");

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
        return new DisclosureBasis(stripped, CitedDocuments.in(stripped));
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
                .map(citation -> CellText.plain(citation.document().title()))
                .anyMatch(title -> TITLE.matcher(title).matches());
    }

    /**
     * Whether it names the Regulation as first issued in 2007, which the one of 2019 has replaced.
     *
     * @return whether it cites decree 492, or the year 2007 in its place, and says nothing of a later version
     */
    public boolean citesRegulationOf2007() {
        return citesRegulation()
                && CITED.matcher(CellText.plain(text))
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(cited -> FIRST_VERSION.matcher(cited).find()
                                && !LATER_VERSION.matcher(cited).find());
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
