package org.gongkai.catalog;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.internal.RecordParts;
import org.gongkai.internal.json.NoJsonForm;
import org.gongkai.page.Notice;

/**
 * What came of reading a catalog.
 *
 * @param catalog the catalog with the entries that could be read, empty if there is none on the page; not null
 * @param notices what was understood with some doubt or not read, in the order of the page; unmodifiable
 * @param problems what could not be read, each with its place, in the order of the page: a row, or a cell that an entry can be
 *     without; unmodifiable
 */
@NoJsonForm
public record CatalogReading(Optional<Catalog<CatalogEntry>> catalog, List<Notice> notices, List<Notice> problems)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param catalog the catalog
     * @param notices what was noticed
     * @param problems what could not be read
     */
    public CatalogReading {
        Objects.requireNonNull(catalog, "catalog");
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    @Serial
    private Object writeReplace() {
        return RecordParts.of(this);
    }
}
