package org.gongkai.catalog;

import java.util.Objects;
import java.util.Optional;

/**
 * What an entry is known by within its catalog: its kind, and its index number or else its title.
 *
 * @param kind the kind, not null
 * @param indexNumber the index number, where the entry states one; not null
 * @param title the title of an entry without index number, empty for one with it; not null
 */
public record EntryKey(EntryKind kind, Optional<IndexNumber> indexNumber, Optional<String> title) {

    /**
     * Rejects null.
     *
     * @param kind the kind
     * @param indexNumber the index number
     * @param title the title
     */
    public EntryKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(indexNumber, "indexNumber");
        Objects.requireNonNull(title, "title");
    }

    static EntryKey of(CatalogEntry entry) {
        Optional<IndexNumber> number = entry.indexNumber();
        return new EntryKey(entry.kind(), number, number.isPresent() ? Optional.empty() : Optional.of(entry.title()));
    }

    /** {@return the kind and the index number or the title} */
    @Override
    public String toString() {
        return kind.token()
                + ' '
                + indexNumber.map(IndexNumber::toString).or(() -> title).orElse("");
    }
}
