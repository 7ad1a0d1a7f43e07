package org.gongkai.validation.rules;

import java.io.Serializable;
import java.util.Objects;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.directory.BasicCatalog;

/**
 * A catalog of what is disclosed, and the basic catalog that says what there is to disclose.
 *
 * @param catalog the catalog, not null
 * @param directories the directories, folded into a basic catalog; not null
 */
public record CatalogAndDirectories(Catalog<CatalogEntry> catalog, BasicCatalog directories) implements Serializable {

    /**
     * Rejects null.
     *
     * @param catalog the catalog
     * @param directories the directories
     */
    public CatalogAndDirectories {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(directories, "directories");
    }
}
