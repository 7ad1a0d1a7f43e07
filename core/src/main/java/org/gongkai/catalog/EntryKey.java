package org.gongkai.catalog;

import java.util.Optional;
import org.gongkai.internal.BuiltValue;
import org.gongkai.internal.json.NoJsonForm;
import org.immutables.value.Value;

/** What an entry is known by within its catalog: its kind, and its index number or else its title. */
@Value.Immutable
@NoJsonForm
public abstract class EntryKey extends BuiltValue {

    EntryKey() {}

    static EntryKey of(CatalogEntry entry) {
        Optional<IndexNumber> number = entry.indexNumber();
        return ImmutableEntryKey.builder()
                .kind(entry.kind())
                .indexNumber(number)
                .title(number.isPresent() ? Optional.empty() : Optional.of(entry.title()))
                .build();
    }

    /** {@return the kind of the entry} */
    public abstract EntryKind kind();

    /** {@return the index number (索引号), where the entry states one} */
    public abstract Optional<IndexNumber> indexNumber();

    /** {@return the title (名称) of an entry without index number, empty for one with it} */
    public abstract Optional<String> title();

    /** {@return the kind and the index number or the title} */
    @Override
    public String toString() {
        return kind().token()
                + ' '
                + indexNumber().map(IndexNumber::toString).or(this::title).orElse("");
    }
}
