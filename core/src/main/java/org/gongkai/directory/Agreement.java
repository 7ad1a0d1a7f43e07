package org.gongkai.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What the sources of one item say together, part by part, and where they do not say the same. */
final class Agreement {

    /** Lists in the order of their first elements that differ; only equal lists come out equal. */
    private static final Comparator<List<String>> BY_TEXTS = (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    };

    private final Area area;
    private final String item;
    private final List<BasicConflict> conflicts;

    Agreement(Area area, String item, List<BasicConflict> conflicts) {
        this.area = area;
        this.item = item;
        this.conflicts = conflicts;
    }

    /** The values of those that state a part, the first by their texts; where they differ, a conflict; nothing if none does. */
    <V> List<V> reach(
            List<BasicSource> group,
            String part,
            Function<DirectoryItem, List<V>> get,
            Function<? super V, String> text) {
        Map<List<String>, List<V>> values = new HashMap<>();
        Map<List<String>, TreeSet<String>> keepers = new TreeMap<>(BY_TEXTS);
        for (BasicSource source : group) {
            List<V> stated = get.apply(source.item());
            if (!stated.isEmpty()) {
                List<String> texts = stated.stream().<String>map(text).toList();
                values.put(texts, stated);
                keepers.computeIfAbsent(texts, none -> new TreeSet<>())
                        .add(source.keeper().name());
            }
        }
        if (keepers.isEmpty()) {
            return List.of();
        }
        if (keepers.size() > 1) {
            List<BasicConflict.Version> versions = new ArrayList<>();
            keepers.forEach((texts, names) -> versions.add(new BasicConflict.Version(texts, List.copyOf(names))));
            conflicts.add(new BasicConflict(area, item, part, versions));
        }
        return values.getOrDefault(keepers.keySet().iterator().next(), List.of());
    }
}
