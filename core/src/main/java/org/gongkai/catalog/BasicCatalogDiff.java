package org.gongkai.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What changed between two versions of a basic catalog.
 *
 * @param added the items that came, in the order of the later version; unmodifiable
 * @param removed the items that went, in the order of the earlier version; unmodifiable
 * @param changed the items whose parts changed, in the order of the later version; unmodifiable
 */
public record BasicCatalogDiff(List<BasicItem> added, List<BasicItem> removed, List<Changed> changed) {

    /**
     * Copies the lists.
     *
     * @param added the items that came
     * @param removed the items that went
     * @param changed the items that changed
     */
    public BasicCatalogDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * An item that changed.
     *
     * @param before the item as it was, not null
     * @param after the item as it is, not null
     * @param parts what changed, in the order of JSON, at least one; unmodifiable
     */
    public record Changed(BasicItem before, BasicItem after, List<CatalogDiff.ChangedPart> parts) {

        /**
         * Copies the list.
         *
         * @param before the item as it was
         * @param after the item as it is
         * @param parts what changed
         */
        public Changed {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            parts = List.copyOf(parts);
        }
    }

    static BasicCatalogDiff between(List<BasicItem> earlier, List<BasicItem> later) {
        Map<String, BasicItem> old = new LinkedHashMap<>();
        earlier.forEach(item -> old.put(key(item), item));
        List<BasicItem> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (BasicItem item : later) {
            BasicItem before = old.remove(key(item));
            if (before == null) {
                added.add(item);
            } else if (!before.item().equals(item.item())) {
                changed.add(new Changed(
                        before,
                        item,
                        CatalogDiff.changed(before.item().parts(), item.item().parts())));
            }
        }
        return new BasicCatalogDiff(added, List.copyOf(old.values()), changed);
    }

    private static String key(BasicItem item) {
        return item.area() + "\n" + item.item().levelOneItem() + '\n'
                + item.item().levelTwoItem().orElse("");
    }
}
