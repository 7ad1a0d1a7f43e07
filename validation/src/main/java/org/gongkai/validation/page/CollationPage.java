package org.gongkai.validation.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.validation.diagnosis.Collation;

/**
 * A page that shows the readings of one report side by side: the official tables, in which each cell is marked as read alike by all,
 * decided or undecided, with what each reader has, and lists of the decided and the undecided cells.
 *
 * <p>A decided cell shows its likeliest reading, which is not the correct value; an undecided one what was read first. A mark is a
 * symbol and a colour; it leads to the line of its cell, and the line to the cell.
 *
 * <pre>{@code
 * Collation collation = Collation.of(Readings.of(published).and(corrected), Decoder.of(AnnualReportRules.ruleSet()));
 * CollationPage page = CollationPage.of(collation, List.of("report.html", "report.pdf"));
 * Files.writeString(Path.of("readings.html"), page.html(Locale.CHINESE));
 * }</pre>
 */
@NoJsonForm
public final class CollationPage {

    private final Collation collation;
    private final List<String> names;

    private CollationPage(Collation collation, List<String> names) {
        this.collation = collation;
        this.names = names;
    }

    /**
     * The page of a collation.
     *
     * @param collation the readings side by side, not null
     * @param names what the readers are called, such as the names of files, in their order; neither the list nor its elements null
     * @return the page
     * @throws IllegalArgumentException if there are more or fewer names than readers
     */
    public static CollationPage of(Collation collation, List<String> names) {
        int readers = Objects.requireNonNull(collation, "collation")
                .readings()
                .reports()
                .size();
        List<String> copy = List.copyOf(Objects.requireNonNull(names, "names"));
        if (copy.size() != readers) {
            throw new IllegalArgumentException("there are " + readers + " readers, but " + copy.size() + " names");
        }
        return new CollationPage(collation, copy);
    }

    /**
     * The whole document, which needs no other file.
     *
     * @param locale the language, not null
     * @return the document
     */
    public String html(Locale locale) {
        return new CollationHtml(collation, names, new PageText(Objects.requireNonNull(locale, "locale"))).html();
    }
}
