package org.gongkai.catalog;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.agency.CreditCode;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;

/**
 * The index number of an entry (索引号), kept as printed, since it has no national format.
 *
 * <p>Many begin with the credit code of the agency, which is recognised.
 */
@JsonForm(IndexNumber.Json.class)
public final class IndexNumber implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{18})(?:[/-].*)?");

    private final String text;

    private IndexNumber(String text) {
        this.text = text;
    }

    /**
     * An index number.
     *
     * @param text the number as printed, not blank; surrounding white space is dropped
     * @return the number
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static IndexNumber of(String text) {
        return new IndexNumber(NotBlank.stripped("an index number", text));
    }

    /** {@return the credit code with which it begins, where it does} */
    public Optional<CreditCode> creditCode() {
        Matcher matcher = CODE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CreditCode.of(matcher.group(1)));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexNumber that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the number as printed} */
    @Override
    public String toString() {
        return text;
    }

    static final class Json implements Supplier<JsonCodec<IndexNumber>> {

        @Override
        public JsonCodec<IndexNumber> get() {
            return JsonCodec.text(IndexNumber::of, IndexNumber::toString, "\\S");
        }
    }
}
