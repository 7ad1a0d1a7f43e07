package org.gongkai.validation.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.catalog.Catalog;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.validation.Cell;
import org.gongkai.validation.Figure;

/**
 * An entry with its place in the catalog, as the findings name it.
 *
 * @param index its place among the entries, from 0
 * @param entry the entry
 */
record PlacedEntry<E extends CatalogEntry>(int index, E entry) {

    /** The entries of one kind, in order. */
    static <E extends CatalogEntry> List<PlacedEntry<E>> of(Catalog<CatalogEntry> catalog, Class<E> kind) {
        List<CatalogEntry> entries = catalog.entries();
        return IntStream.range(0, entries.size())
                .filter(index -> kind.isInstance(entries.get(index)))
                .mapToObj(index -> new PlacedEntry<>(index, kind.cast(entries.get(index))))
                .toList();
    }

    /** The entries of one kind that are wanted, in order. */
    static <E extends CatalogEntry> List<PlacedEntry<E>> of(
            Catalog<CatalogEntry> catalog, Class<E> kind, Predicate<E> wanted) {
        return of(catalog, kind).stream()
                .filter(each -> wanted.test(each.entry()))
                .toList();
    }

    /** The name of the entry. */
    Cell title() {
        return cell("title", "名称", entry.title());
    }

    /** What stands in a part of it, such as a day. */
    Cell cell(String part, String label, Object value) {
        return Cell.of(pointer(part), label, Figure.of(value.toString()));
    }

    /** A part of it that is not stated. */
    Cell blank(String part, String label) {
        return Cell.of(pointer(part), label, Figure.notStated());
    }

    private String pointer(String part) {
        return "/entries/" + index + '/' + part;
    }
}
