package org.gongkai.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gongkai.agency.Agency;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.StandardDirectory;
import org.gongkai.law.Citation;
import org.gongkai.law.LegalDocument;
import org.gongkai.page.Grid;
import org.gongkai.page.Notice;
import org.gongkai.page.Page;
import org.gongkai.report.AnnualReport;
import org.gongkai.text.Text;

/**
 * Names and texts that nobody prints and that must not break anything: quotes, strokes, markup, white space of every kind, control
 * characters, accents, and halves of characters that have no bytes of their own in UTF-8.
 *
 * <p>Other arbitraries give names and texts that can be read. {@link #types()} has those that have odd ones in their place.
 */
public final class Oddities {

    /** An emoji drawn by its halves gives halves. */
    private static final String MARKS = " \"\\/\u2028<&é😀";

    private static final String BREAKS = "\n\u0000";

    private static final Types TYPES = Types.none()
            .with(Agency.class, Agencies::withOddNames)
            .with(AnnualReport.class, () -> Reports.annual().withOddTexts())
            .with(Citation.class, Citations::withOddWords)
            .with(LegalDocument.class, Citations::documentsWithOddTitles)
            .with(Grid.class, Grids::withOddTexts)
            .with(Page.class, Grids::pagesWithOddTexts)
            .with(Notice.class, Grids::noticesWithOddTexts)
            .with(Text.class, Texts::odd)
            .with(Catalog.class, Catalogs::withOddTexts)
            .with(CatalogEntry.class, Catalogs::entriesWithOddTexts)
            .with(Catalogs.kindsWithOddTexts())
            .with(StandardDirectory.class, Directories::withOddTexts)
            .with(DirectoryItem.class, Directories::itemsWithOddTexts);

    private Oddities() {}

    /** {@return odd texts of up to twenty characters, none among them} */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("公开" + MARKS + BREAKS).ofMaxLength(20);
    }

    /** {@return odd texts of up to twelve characters that are not blank and have neither line feeds nor control characters} */
    public static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("机关" + MARKS)
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(name -> !name.isBlank());
    }

    /** {@return types with names and texts, each with an arbitrary of those that are odd} */
    public static Types types() {
        return TYPES;
    }
}
