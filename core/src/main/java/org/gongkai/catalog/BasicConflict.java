package org.gongkai.catalog;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.directory.Area;

/**
 * Directories that do not say the same of an item.
 *
 * @param area the area, not null
 * @param item the name of the item, its levels joined with a stroke; not null
 * @param part the JSON property that differs: {@code contents}, {@code bases} or {@code timeLimit}; not null
 * @param values what is said, as text, with the names of the keepers who say so; in the order of the texts, the first being
 *     the one that the basic catalog has; unmodifiable
 */
public record BasicConflict(Area area, String item, String part, Map<String, List<String>> values)
        implements Serializable {

    /**
     * Copies the map.
     *
     * @param area the area
     * @param item the name of the item
     * @param part the property that differs
     * @param values what is said, and by whom
     */
    public BasicConflict {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(part, "part");
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
