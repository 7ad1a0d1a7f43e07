package org.gongkai.catalog;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.NotBlank;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.text.CellText;
import org.gongkai.text.ChineseNumerals;

/**
 * The number of a document (发文字号): the prefix of the agency, the year in tortoise-shell brackets, the number in that year.
 *
 * <p>Decrees (令) have a number and mostly no year; decrees and announcements (公告, 通告) that have one are printed
 * 交通运输部令2021年第3号. Numbers printed with other brackets, with spaces, in full-width characters, with Chinese numerals or
 * in another order are the same number, which is printed in the order that it came in. A number that is none of these is kept as
 * printed, and {@link #isUnderstood()} says so; two of them are the same if their characters are, white space apart.
 */
@JsonForm(DocumentNumber.Json.class)
public final class DocumentNumber implements Comparable<DocumentNumber>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String AGENCY = "(\\p{IsHan}[\\p{IsHan}、]*)";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String SEQUENCE = "(\\d{1,6}|[〇零一二两三四五六七八九十百千]{1,9})号";
    private static final String NUMBER = "第?" + SEQUENCE;

    private static final Pattern OF_YEAR = Pattern.compile(AGENCY + "[\\[(【〔]" + YEAR + "[\\])】〕]第?(\\d{1,6})号");
    private static final Pattern DECREE = Pattern.compile("([\\p{IsHan}、]*令)\\(?" + NUMBER + "\\)?");
    private static final Pattern DECREE_BEHIND = Pattern.compile(AGENCY + "第" + SEQUENCE + "令");
    private static final Pattern OF_YEAR_IN_WORDS =
            Pattern.compile("([\\p{IsHan}、]*(?:令|公告|通告))\\(?" + YEAR + "年" + NUMBER + "\\)?");
    private static final Pattern OF_YEAR_BEHIND = Pattern.compile(AGENCY + YEAR + "年" + NUMBER + "(令|公告|通告)");

    /** No number has any, and thousands on one letter take long to be put in order. */
    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private static final Comparator<DocumentNumber> ORDER = Comparator.comparing(
                    (DocumentNumber number) -> number.prefix)
            .thenComparingInt(number -> number.year)
            .thenComparingInt(number -> number.sequence);

    private static final DocumentNumber NONE = new DocumentNumber("", 0, 0, "");

    private final String prefix;
    private final int year;
    private final int sequence;
    private final String text;

    /** Of a number that is not understood the prefix is its plain form, and the sequence 0. */
    private DocumentNumber(String prefix, int year, int sequence, String text) {
        this.prefix = prefix;
        this.year = year;
        this.sequence = sequence;
        this.text = text;
    }

    /**
     * Reads a number.
     *
     * @param text the number as printed, such as 郯政办字〔2020〕39号 or 国务院令第711号; not blank
     * @return the number, kept as printed if it is not understood
     * @throws IllegalArgumentException if {@code text} is blank
     */
    public static DocumentNumber parse(String text) {
        String stripped = NotBlank.stripped("a document number", text);
        DocumentNumber read = understood(plain(stripped));
        return read.sequence > 0 ? read : new DocumentNumber(CellText.plain(stripped), 0, 0, stripped);
    }

    private static String plain(String text) {
        return MARK.matcher(text).find() || CellText.joinsDigits(text) ? "" : CellText.plain(text);
    }

    /** The number that has a plain form; its sequence is 0 if there is none. */
    private static DocumentNumber understood(String plain) {
        Matcher ofYear = OF_YEAR.matcher(plain);
        Matcher inWords = OF_YEAR_IN_WORDS.matcher(plain);
        Matcher behind = OF_YEAR_BEHIND.matcher(plain);
        Matcher decree = DECREE.matcher(plain);
        Matcher decreeBehind = DECREE_BEHIND.matcher(plain);
        if (ofYear.matches()) {
            String year = ofYear.group(2);
            return of(ofYear.group(1), year, ofYear.group(1) + '〔' + year + '〕', ofYear.group(3), "号");
        } else if (inWords.matches()) {
            String year = inWords.group(2);
            return of(inWords.group(1), year, inWords.group(1) + year + "年第", inWords.group(3), "号");
        } else if (behind.matches()) {
            String kind = behind.group(4);
            String year = behind.group(2);
            return of(behind.group(1) + kind, year, behind.group(1) + year + "年第", behind.group(3), "号" + kind);
        } else if (decree.matches()) {
            return of(decree.group(1), "0", decree.group(1) + "第", decree.group(2), "号");
        } else if (decreeBehind.matches()) {
            return of(decreeBehind.group(1) + "令", "0", decreeBehind.group(1) + "第", decreeBehind.group(2), "号令");
        }
        return NONE;
    }

    private static DocumentNumber of(String prefix, String year, String before, String number, String after) {
        boolean isDigits = Character.isDigit(number.charAt(0));
        int sequence = isDigits
                ? Integer.parseInt(number)
                : (int) ChineseNumerals.read(number).orElse(0);
        return new DocumentNumber(
                prefix, Integer.parseInt(year), sequence, before + (isDigits ? sequence : number) + after);
    }

    /** {@return whether it has a form of which the prefix and the sequence are known} */
    public boolean isUnderstood() {
        return sequence > 0;
    }

    /**
     * The prefix that stands for the agency, such as 郯政办字, or that of a decree, such as 国务院令.
     *
     * @return the prefix, empty if the number is not understood
     */
    public String prefix() {
        return isUnderstood() ? prefix : "";
    }

    /** {@return the year, empty for a decree without one and if the number is not understood} */
    public OptionalInt year() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** {@return the number within the year, or of the decree, from 1; 0 if the number is not understood} */
    public int sequence() {
        return sequence;
    }

    @Override
    public int compareTo(DocumentNumber other) {
        Objects.requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }

    /** A stream cannot pass off as understood what is not. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> {
            DocumentNumber read = parse(text);
            if (!read.equals(this)) {
                throw new IllegalArgumentException(
                        '"' + text + "\" is not number " + sequence + " of " + prefix + ' ' + year);
            }
            return read;
        });
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

    /** {@return the official form in the order printed, or the number as printed if it is not understood} */
    @Override
    public String toString() {
        return text;
    }

    static final class Json implements Supplier<JsonCodec<DocumentNumber>> {

        @Override
        public JsonCodec<DocumentNumber> get() {
            return JsonCodec.text(DocumentNumber::parse, DocumentNumber::toString, "\\S");
        }
    }
}
