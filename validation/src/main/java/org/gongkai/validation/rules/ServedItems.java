package org.gongkai.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.catalog.CatalogEntry;
import org.gongkai.directory.Area;
import org.gongkai.directory.AudienceKind;
import org.gongkai.directory.BasicItem;
import org.gongkai.directory.DirectoryItem;
import org.gongkai.directory.DisclosureMode;
import org.gongkai.directory.ItemKey;

/**
 * Which entries of a catalog serve which items of the directories.
 *
 * <p>An entry serves the item that it names, and one that is named by the upper levels of it. An entry that names the upper
 * levels of an item only, or no item, can serve it.
 */
final class ServedItems {

    /** More than any catalog has; published ones have six. */
    private static final int MOST_LEVELS = 10;

    private final List<BasicItem> items;
    private final Set<Area> areas = new HashSet<>();
    private final Map<ItemKey, List<PlacedEntry<CatalogEntry>>> serving = new HashMap<>();
    private final List<PlacedEntry<CatalogEntry>> naming = new ArrayList<>();
    private final Set<Optional<Area>> areasOfSilent = new HashSet<>();
    private final Set<ItemKey> named = new HashSet<>();
    private final Set<ItemKey> listed = new HashSet<>();
    private final Set<ItemKey> known = new HashSet<>();

    private ServedItems(CatalogAndDirectories subject) {
        for (PlacedEntry<CatalogEntry> each : PlacedEntry.of(subject.catalog(), CatalogEntry.class)) {
            each.entry()
                    .directoryItem()
                    .ifPresentOrElse(
                            key -> add(key, each),
                            () -> areasOfSilent.add(each.entry().area()));
        }
        boolean isKeeperOfAll = KeeperName.isSame(
                subject.catalog().keeper(), subject.directories().keeper());
        items = subject.directories().items().stream()
                .filter(item -> isKeeperOfAll
                        || item.sources().stream()
                                .anyMatch(source -> KeeperName.isSame(
                                        source.keeper(), subject.catalog().keeper())))
                .toList();
        for (BasicItem item : subject.directories().items()) {
            areas.add(item.area());
            listed.add(item.key());
            upperLevels(item.key()).forEach(known::add);
        }
    }

    static ServedItems of(CatalogAndDirectories subject) {
        return new ServedItems(subject);
    }

    private void add(ItemKey key, PlacedEntry<CatalogEntry> entry) {
        naming.add(entry);
        named.add(key);
        upperLevels(key)
                .forEach(upper -> serving.computeIfAbsent(upper, none -> new ArrayList<>())
                        .add(entry));
    }

    /** A key and those of its upper levels, the first of them. */
    private static Stream<ItemKey> upperLevels(ItemKey key) {
        Stream<ItemKey> upper = IntStream.rangeClosed(1, Math.min(key.names().size() - 1, MOST_LEVELS))
                .mapToObj(levels -> new ItemKey(key.area(), key.names().subList(0, levels)));
        return Stream.concat(upper, Stream.of(key));
    }

    /** The items that the keeper of the catalog discloses to all, which an entry can show. */
    List<BasicItem> items() {
        return items.stream().filter(item -> isForAll(item.item())).toList();
    }

    private static boolean isForAll(DirectoryItem item) {
        return (item.modes().isEmpty() || item.modes().contains(DisclosureMode.PROACTIVE))
                && (item.audiences().isEmpty() || item.audiences().contains(AudienceKind.PUBLIC));
    }

    /** The entries that name an item, in order. */
    List<PlacedEntry<CatalogEntry>> naming() {
        return naming;
    }

    List<PlacedEntry<CatalogEntry>> serving(BasicItem item) {
        return serving.getOrDefault(item.key(), List.of());
    }

    /** Whether an entry that does not say so can serve an item. */
    boolean canBeServed(BasicItem item) {
        return upperLevels(item.key()).anyMatch(named::contains)
                || areasOfSilent.contains(Optional.of(item.area()))
                || areasOfSilent.contains(Optional.empty());
    }

    /** Whether the directories have an item of a key, above it or below it. */
    boolean isKnown(ItemKey key) {
        return known.contains(key) || upperLevels(key).anyMatch(listed::contains);
    }

    boolean hasArea(Area area) {
        return areas.contains(area);
    }
}
