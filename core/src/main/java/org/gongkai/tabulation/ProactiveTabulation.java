package org.gongkai.tabulation;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.report.ProactiveTable;

/**
 * Part two of the report as a catalog gives it, with the entries behind each cell.
 *
 * @param table the table, in which what the catalog does not tell is not stated; not null
 * @param behind the entries that each cell counts, by its JSON Pointer in a report; a cell of which the catalog tells
 *     nothing is left out; unmodifiable, in the order in which it was given
 */
public record ProactiveTabulation(ProactiveTable table, Map<String, List<CatalogEntry>> behind)
        implements Serializable {

    /**
     * Copies the map, in its order.
     *
     * @param table the table
     * @param behind the entries behind each cell
     */
    public ProactiveTabulation {
        Objects.requireNonNull(behind, "behind");
        Objects.requireNonNull(table, "table");
        Map<String, List<CatalogEntry>> copy = new LinkedHashMap<>();
        behind.forEach(
                (pointer, entries) -> copy.put(Objects.requireNonNull(pointer, "pointer"), List.copyOf(entries)));
        behind = Collections.unmodifiableMap(copy);
    }
}
