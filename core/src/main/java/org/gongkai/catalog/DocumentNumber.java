package org.gongkai.catalog;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.text.CellText;

/**
 * The number of a document (发文字号): the prefix of the agency, the year in tortoise-shell brackets, the number in that year.
 *
 * <p>Decrees (令) have a number and no year. Numbers printed with other brackets, with spaces or in full-width characters are
 * the same number.
 */
@JsonForm(DocumentNumber.Json.class)
public final class DocumentNumber implements Comparable<DocumentNumber>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern OF_YEAR =
            Pattern.compile("(\\p{IsHan}+)[\\[(【〔]((?:19|20)\\d{2})[\\])】〕]第?(\\d{1,6})号");
    private static final Pattern DECREE = Pattern.compile("(\\p{IsHan}*令)第(\\d{1,6})号");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /** No number has any, and thousands on one letter take long to be put in order. */
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private static final Comparator<DocumentNumber> ORDER = Comparator.comparing(
                    (DocumentNumber number) -> number.prefix)
            .thenComparingInt(number -> number.year)
            .thenComparingInt(number -> number.sequence);

    private final String prefix;
    private final int year;
    private final int sequence;

    private DocumentNumber(String prefix, int year, int sequence) {
        this.prefix = prefix;
        this.year = year;
        this.sequence = sequence;
    }

    /**
     * Reads a number.
     *
     * @param text the number as printed, such as 郯政办字〔2020〕39号 or 国务院令第711号; not null
     * @return the number
     * @throws IllegalArgumentException if {@code text} is not a document number, or its year is not from 1900 to 2099
     */
    public static DocumentNumber parse(String text) {
        String plain = plain(Objects.requireNonNull(text, "text"));
        Matcher ofYear = OF_YEAR.matcher(plain);
        if (ofYear.matches()) {
            return new DocumentNumber(
                    ofYear.group(1), Integer.parseInt(ofYear.group(2)), sequence(ofYear.group(3), text));
        }
        Matcher decree = DECREE.matcher(plain);
        if (decree.matches()) {
            return new DocumentNumber(decree.group(1), 0, sequence(decree.group(2), text));
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is not a document number such as 郯政办字〔2020〕39号 or 国务院令第711号");
    }

    private static String plain(String text) {
        if (MARK.matcher(text).find() || CellText.joinsDigits(text)) {
            return "";
        }
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static int sequence(String digits, String text) {
        int sequence = Integer.parseInt(digits);
        if (sequence == 0) {
            throw new IllegalArgumentException("\"" + text + "\" is not a document number: numbers count from 1");
        }
        return sequence;
    }

    /** {@return the prefix that stands for the agency, such as 郯政办字, or that of a decree, such as 国务院令} */
    public String prefix() {
        return prefix;
    }

    /** {@return the year, empty for a decree} */
    public OptionalInt year() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** {@return the number within the year, or of the decree, from 1} */
    public int sequence() {
        return sequence;
    }

    @Override
    public int compareTo(DocumentNumber other) {
        Objects.requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> parse(toString()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentNumber that
                && prefix.equals(that.prefix)
                && year == that.year
                && sequence == that.sequence;
    }

    @Override
    public int hashCode() {
        return (prefix.hashCode() * 31 + year) * 31 + sequence;
    }

    /** {@return the official form, which {@link #parse} reads back} */
    @Override
    public String toString() {
        return year == 0 ? prefix + '第' + sequence + '号' : prefix + '〔' + year + '〕' + sequence + '号';
    }

    static final class Json implements Supplier<JsonCodec<DocumentNumber>> {

        @Override
        public JsonCodec<DocumentNumber> get() {
            return JsonCodec.text(DocumentNumber::parse, DocumentNumber::toString, "号\\s*$");
        }
    }
}
