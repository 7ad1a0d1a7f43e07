package org.gongkai.directory;

import java.util.Comparator;

/** What an item of the basic catalog is known by; pilot areas come first in their usual order, then others by name. */
record ItemKey(Area area, String levelOneItem, String levelTwoItem) implements Comparable<ItemKey> {

    private static final Comparator<ItemKey> ORDER = Comparator.comparing(ItemKey::isOther)
            .thenComparingInt(key -> Area.pilotAreas().indexOf(key.area))
            .thenComparing(key -> key.area.name())
            .thenComparing(ItemKey::levelOneItem)
            .thenComparing(ItemKey::levelTwoItem);

    static ItemKey of(Area area, DirectoryItem item) {
        return new ItemKey(area, item.levelOneItem(), item.levelTwoItem().orElse(""));
    }

    private boolean isOther() {
        return !area.isPilot();
    }

    @Override
    public int compareTo(ItemKey other) {
        return ORDER.compare(this, other);
    }
}
