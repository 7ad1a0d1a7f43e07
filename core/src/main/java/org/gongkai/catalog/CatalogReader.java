package org.gongkai.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.agency.Agency;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Grid;
import org.gongkai.page.NoticeCollector;
import org.gongkai.page.NoticeKind;
import org.gongkai.page.Page;
import org.gongkai.page.Place;
import org.gongkai.page.internal.HeadedRow;
import org.gongkai.page.internal.HeadedTables;

/**
 * Reads a catalog or a policy library from tables, by the heads of their columns as they are published.
 *
 * <p>A row is an entry: a policy document where it has a document number, a validity or a day on which it came into or went out
 * of force, or is called one, and else an item of information. A cell that cannot be read is a
 * problem and costs itself, a row without a title costs the row, and the others are read all the same; columns that an entry
 * has no place for are noticed. A reader is immutable and can be shared between threads.
 */
@NoJsonForm
public final class CatalogReader {

    private final Agency keeper;
    private final LocalDate asOf;
    private final Optional<PolicyKind> kind;

    private CatalogReader(Agency keeper, LocalDate asOf, Optional<PolicyKind> kind) {
        this.keeper = keeper;
        this.asOf = asOf;
        this.kind = kind;
    }

    /**
     * A reader of the catalog of one agency.
     *
     * @param keeper the agency that keeps it, which is the issuer of documents where a table does not tell; not null
     * @param asOf the day as of which the catalog stands, not null
     * @return the reader
     */
    public static CatalogReader of(Agency keeper, LocalDate asOf) {
        return new CatalogReader(
                Objects.requireNonNull(keeper, "keeper"), Objects.requireNonNull(asOf, "asOf"), Optional.empty());
    }

    /**
     * A reader of tables that do not tell what kind their documents are of.
     *
     * @param ofDocuments the kind of the documents whose row does not tell it, not null
     * @return the reader
     */
    public CatalogReader withPolicyKind(PolicyKind ofDocuments) {
        return new CatalogReader(keeper, asOf, Optional.of(Objects.requireNonNull(ofDocuments, "ofDocuments")));
    }

    /**
     * Reads one table.
     *
     * @param grid the table, not null
     * @return what could be read of it
     */
    public CatalogReading read(Grid grid) {
        return read(Page.of(Objects.requireNonNull(grid, "grid")));
    }

    /**
     * Reads all the tables of a page as one catalog; a table without heads goes on with the columns of the one before it if it is
     * as wide, and tables that are none of a catalog are passed over.
     *
     * @param page the page, not null
     * @return what could be read of it
     */
    public CatalogReading read(Page page) {
        NoticeCollector notices = new NoticeCollector();
        List<HeadedRow<CatalogColumn>> rows = HeadedTables.rows(
                Objects.requireNonNull(page, "page"), CatalogColumn.class, CatalogColumn.TITLE, notices);
        if (rows.isEmpty()) {
            notices.add(NoticeKind.NOTHING_FOUND, Place.PAGE, "政府信息公开目录");
            return new CatalogReading(Optional.empty(), notices.notices(), notices.problems());
        }
        CatalogRows entries = new CatalogRows(keeper, kind, notices);
        List<CatalogEntry> read = new ArrayList<>();
        rows.forEach(row -> entries.entry(row).ifPresent(read::add));
        return new CatalogReading(Optional.of(Catalog.of(keeper, asOf, read)), notices.notices(), notices.problems());
    }
}
