package org.gongkai.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.gongkai.text.CellText;

/** What the sources of one item say together, part by part, and where they do not say the same. */
final class Agreement {

    /** Lists in the order of their first elements that differ; only equal lists come out equal. */
    static final Comparator<List<String>> BY_TEXTS = (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    };

    /** Of texts that are the same but for white space, those that have the least of it come first. */
    static final Comparator<List<String>> PRINTED = Comparator.<List<String>>comparingInt(
                    texts -> texts.stream().mapToInt(String::length).sum())
            .thenComparing(BY_TEXTS);

    private final Area area;
    private final String item;
    private final List<BasicConflict> conflicts;

    /** What some sources say in the same words, and who they are. */
    private record Said<V>(List<String> texts, List<V> values, TreeSet<String> keepers) {

        Said<V> and(Said<V> other) {
            keepers.addAll(other.keepers);
            return PRINTED.compare(texts, other.texts) <= 0 ? this : new Said<>(other.texts, other.values, keepers);
        }

        BasicConflict.Version version() {
            return new BasicConflict.Version(texts, List.copyOf(keepers));
        }
    }

    Agreement(Area area, String item, List<BasicConflict> conflicts) {
        this.area = area;
        this.item = item;
        this.conflicts = conflicts;
    }

    /**
     * The values of those that state a part, the first by their texts; where they differ in more than white space, a
     * conflict; nothing if none does.
     */
    <V> List<V> reach(
            List<BasicSource> group,
            String part,
            Function<DirectoryItem, List<V>> get,
            Function<? super V, String> text) {
        Map<List<String>, Said<V>> versions = new TreeMap<>(BY_TEXTS);
        for (BasicSource source : group) {
            List<V> stated = get.apply(source.item());
            if (!stated.isEmpty()) {
                List<String> texts = stated.stream().<String>map(text).toList();
                TreeSet<String> keeper = new TreeSet<>(List.of(source.keeper().name()));
                versions.merge(
                        texts.stream().map(CellText::plain).toList(), new Said<>(texts, stated, keeper), Said::and);
            }
        }
        if (versions.size() > 1) {
            conflicts.add(new BasicConflict(
                    area,
                    item,
                    part,
                    versions.values().stream().map(Said::version).toList()));
        }
        return versions.values().stream().findFirst().map(Said::values).orElse(List.of());
    }
}
